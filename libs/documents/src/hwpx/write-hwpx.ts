// Writes a paper as HWPX (KS X 6101), the format that government systems take: small, and no wider than files of Hangul itself.
import { laidOut } from '../laid-out.js';
import type { Paper, Picture } from '../model.js';
import { zipped, type Part } from '../zip.js';
import { headXml } from './head.js';
import {
  container,
  contents,
  manifest,
  mediaTypes,
  mimetype,
  preview,
  relations,
  settings,
  version,
  type Item,
} from './package-parts.js';
import { sectionXml, type Numbering } from './section.js';

/** The paper as a HWPX file; the same paper makes the same bytes. */
export function writeHwpx(paper: Paper): Uint8Array {
  const laid = laidOut(paper);
  const pictures: (Item & { readonly bytes: Uint8Array })[] = [];
  let last = 0;
  const numbering: Numbering = {
    next: () => (last += 1),
    nameOf: (picture) => {
      const item = pictureItem(picture, pictures.length + 1);
      pictures.push(item);
      return item.id;
    },
  };
  const sections = laid.sections.map((section, at) => ({
    id: `section${at}`,
    path: `Contents/section${at}.xml`,
    mediaType: 'application/xml',
    content: sectionXml(section, laid, numbering),
  }));
  const head: Part = { path: 'Contents/header.xml', content: headXml(sections.length, laid.language) };
  return zipped([
    mimetype,
    version,
    head,
    ...pictures.map(({ path, bytes }): Part => ({ path, content: bytes, stored: true })),
    ...sections.map(({ path, content }): Part => ({ path, content })),
    preview(laid),
    settings,
    relations(sections.map(({ path }) => path)),
    contents(laid, sections, pictures),
    container,
    manifest,
  ]);
}

function pictureItem({ type, bytes }: Picture, number: number) {
  const id = `image${number}`;
  return { id, path: `BinData/${id}.${type}`, mediaType: mediaTypes[type], bytes };
}
