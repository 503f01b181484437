// What stands around the content of a HWPX file: who wrote it, what is in it and where, and its text for a glance.
import type { LaidOutPaper } from '../laid-out.js';
import { element, escaped } from '../markup.js';
import { placed } from '../grid.js';
import type { Part } from '../zip.js';
import { document, part } from './namespaces.js';

/** What the file says wrote it; without a version, so that the same paper stays the same file. */
const application = 'Committee Cycles';
const packageNamespace = 'http://www.hancom.co.kr/hwpml/2016/meta/pkg#';

/** How long the text for a glance may be, as Hangul keeps it. */
const glance = 1000;

export const mediaTypes = { png: 'image/png', jpeg: 'image/jpeg' } as const;

/** A file inside the package that its list names. */
export interface Item {
  readonly id: string;
  readonly path: string;
  readonly mediaType: string;
}

export const mimetype: Part = { path: 'mimetype', content: 'application/hwp+zip', stored: true };

export const version: Part = {
  path: 'version.xml',
  content: part('hv:HCFVersion', {
    'xmlns:hv': 'http://www.hancom.co.kr/hwpml/2011/version',
    tagetApplication: 'WORDPROCESSOR',
    major: 5,
    minor: 1,
    micro: 1,
    buildNumber: 0,
    os: 10,
    xmlVersion: '1.5',
    application,
    appVersion: '1',
  }),
};

export const settings: Part = {
  path: 'settings.xml',
  content: part(
    'ha:HWPApplicationSetting',
    { 'xmlns:ha': 'http://www.hancom.co.kr/hwpml/2011/app' },
    element('ha:CaretPosition', { listIDRef: 0, paraIDRef: 0, pos: 0 }),
  ),
};

export const manifest: Part = {
  path: 'META-INF/manifest.xml',
  content: part('odf:manifest', { 'xmlns:odf': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' }),
};

export const container: Part = {
  path: 'META-INF/container.xml',
  content: part(
    'ocf:container',
    {
      'xmlns:ocf': 'urn:oasis:names:tc:opendocument:xmlns:container',
      'xmlns:hpf': 'http://www.hancom.co.kr/schema/2011/hpf',
    },
    element(
      'ocf:rootfiles',
      {},
      ...[
        ['Contents/content.hpf', 'application/hwpml-package+xml'],
        ['Preview/PrvText.txt', 'text/plain'],
        ['META-INF/container.rdf', 'application/rdf+xml'],
      ].map(([path, type]) => element('ocf:rootfile', { 'full-path': path, 'media-type': type })),
    ),
  ),
};

/** Which part is the head, which are sections. */
export function relations(sections: readonly string[]): Part {
  const about = (subject: string, content: string) =>
    element('rdf:Description', { 'rdf:about': subject }, content);
  const type = (name: string) => element('rdf:type', { 'rdf:resource': packageNamespace + name });
  const partOf = (path: string, kind: string) => [
    about('', element('pkg:hasPart', { 'xmlns:pkg': packageNamespace, 'rdf:resource': path })),
    about(path, type(kind)),
  ];
  return {
    path: 'META-INF/container.rdf',
    content: part(
      'rdf:RDF',
      { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' },
      ...partOf('Contents/header.xml', 'HeaderFile'),
      ...sections.flatMap((path) => partOf(path, 'SectionFile')),
      about('', type('Document')),
    ),
  };
}

/** What the paper is, and everything that the package holds of it. */
export function contents(
  { title, language, author, asOf, position }: LaidOutPaper,
  sections: readonly Item[],
  pictures: readonly Item[],
): Part {
  const meta = (name: string, value: string) =>
    element('opf:meta', { name, content: 'text' }, escaped(value));
  const xml = 'application/xml';
  const head: Item = { id: 'header', path: 'Contents/header.xml', mediaType: xml };
  const item = ({ id, path, mediaType }: Item, isEmbeded?: number) =>
    element('opf:item', { id, href: path, 'media-type': mediaType, isEmbeded });
  return {
    path: 'Contents/content.hpf',
    content: document(
      'opf:package',
      { version: '', 'unique-identifier': '', id: '' },
      element(
        'opf:metadata',
        {},
        element('opf:title', {}, escaped(title)),
        element('opf:language', {}, language),
        meta('creator', author),
        meta('subject', ''),
        meta('description', ''),
        meta('lastsaveby', author),
        meta('CreatedDate', asOf),
        meta('ModifiedDate', asOf),
        meta('date', asOf),
        meta('keyword', `position=${position}`),
      ),
      element(
        'opf:manifest',
        {},
        item(head),
        ...pictures.map((each) => item(each, 1)),
        ...sections.map((each) => item(each)),
        item({ id: 'settings', path: settings.path, mediaType: xml }),
      ),
      element(
        'opf:spine',
        {},
        ...[head, ...sections].map(({ id }) => element('opf:itemref', { idref: id, linear: 'yes' })),
      ),
    ),
  };
}

/** The beginning of the text, cells in brackets, for who only glances at the file. */
export function preview({ sections }: LaidOutPaper): Part {
  const lines = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'heading':
          return [block.text];
        case 'paragraph':
          return [[block.mark, block.runs.map(({ text }) => text).join('')].filter(Boolean).join(' ')];
        case 'table':
          return placed(block).map(({ cells }) =>
            cells
              .map(({ cell }) =>
                cell.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '),
              )
              .map((text) => `<${text}>`)
              .join(''),
          );
        case 'picture':
          return [block.alt];
      }
    }),
  );
  return { path: 'Preview/PrvText.txt', content: [...lines.join('\r\n')].slice(0, glance).join('') };
}
