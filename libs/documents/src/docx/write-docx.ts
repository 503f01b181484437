// A paper as a Word file, to be read and worked on further.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { ISectionOptions } from 'docx';
import { laidOut } from '../laid-out.js';
import type { LaidOutSection } from '../laid-out.js';
import type { Paper } from '../model.js';
import { settled } from '../settled.js';
import { wordBlocks } from './blocks.js';
import { Ids } from './ids.js';
import { styles } from './styles.js';

const short = convertMillimetersToTwip(210);
const long = convertMillimetersToTwip(297);
const side = convertMillimetersToTwip(20);
const bottom = convertMillimetersToTwip(15);
/** What a heading above a picture takes. */
const beside = convertMillimetersToTwip(12);
const edge = convertMillimetersToTwip(8);

/** Writes a paper as DOCX; the same paper makes the same bytes. */
export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const { title, author, language, asOf, position, draftMark, sections } = laidOut(paper);
  const ids = new Ids();
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: styles(language),
    sections: sections.map((each) => section(each, ids, draftMark)),
    customProperties: [{ name: 'asOf', value: asOf }, { name: 'position', value: position }, ...ids.named],
  });
  return settled(await Packer.toBuffer(document), asOf);
}

function section(
  { orientation, blocks }: LaidOutSection,
  ids: Ids,
  draftMark: string | undefined,
): ISectionOptions {
  const [across, down] = orientation === 'portrait' ? [short, long] : [long, short];
  const room = { width: across - 2 * side, height: down - side - bottom - beside };
  return {
    properties: {
      page: {
        size: {
          width: short,
          height: long,
          orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
        },
        margin: { top: side, left: side, right: side, bottom, header: edge, footer: edge },
      },
    },
    ...(draftMark !== undefined && { headers: { default: new Header({ children: [draft(draftMark)] }) } }),
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: blocks.flatMap((block) => wordBlocks(block, { room, ids })),
  };
}

function draft(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.END, children: [new TextRun({ text, bold: true })] });
}

function pageNumber(): Paragraph {
  const children = ['- ', PageNumber.CURRENT, ' -'];
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 18 })] });
}
