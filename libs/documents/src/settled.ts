// Office files hold the hour at which they were packed; here it gives way to the hour that the paper speaks of, so that the
// same paper makes the same bytes.
import { strFromU8, unzipSync } from 'fflate';
import { zipped } from './zip.js';

/** Whoever looks at the head of a file to know its type finds this part there. */
const types = '[Content_Types].xml';
const core = 'docProps/core.xml';
const stamps = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/** The office file with the one date that its paper has. */
export function settled(file: Uint8Array, asOf: string): Uint8Array {
  const parts = unzipSync(file);
  const paths = [types, ...Object.keys(parts).filter((path) => path !== types)];
  return zipped(
    paths.map((path) => {
      const content = parts[path] ?? new Uint8Array();
      return { path, content: path === core ? strFromU8(content).replace(stamps, `$1${asOf}$3`) : content };
    }),
  );
}
