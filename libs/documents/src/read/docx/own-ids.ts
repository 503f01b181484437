// Which bookmark of a Word file of ours stands for which table or row; they travel among the file's own properties.
import { readXml } from '../xml.js';
import type { ZipParts } from '../zip-parts.js';

const properties = 'docProps/custom.xml';
const ownName = /^table_\d+(?:_row_\d+)?$/;

/** Ids by the names of bookmarks; none in a file that is not ours. */
export function ownIds(parts: ZipParts): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const part = parts.part(properties);
  if (!part) return ids;
  let name: string | undefined;
  let value = '';
  readXml(part, {
    open: (element, attributes) => {
      if (element !== 'property') return;
      name = attributes.get('name');
      value = '';
    },
    text: (text) => (value += text),
    close: (element) => {
      if (element === 'property' && name !== undefined && ownName.test(name)) ids.set(name, value.trim());
    },
  });
  return ids;
}
