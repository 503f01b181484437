// A paper as PDF: tagged for screen readers, its fonts inside; made by Typst from a fixed program and the paper as data.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Paper, Picture } from '../model.js';
import { paragraph } from '../papers/blocks.js';
import { notShown } from '../papers/photos.js';
import { joined } from './both-standards.js';
import { openCompiler, workspace } from './compiler.js';
import type { Inputs } from './inputs.js';
import { inputsOf } from './inputs.js';
import { template } from './template.js';

/** Writes a paper as PDF, for screen readers (PDF/UA-1) and for keeping (PDF/A-2a). Fails with PdfUnavailable where there is no compiler. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const { typst, fonts } = await openCompiler();
  const creationTimestamp = Math.floor(Date.parse(paper.asOf) / 1000);
  try {
    const pages = compiled(typst, inputsOf(withDrawn(typst, paper), fonts));
    const as = (pdfStandard: string) => typst.pdf(pages, { pdfStandard, creationTimestamp });
    return joined(as('ua-1'), as('a-2a'));
  } finally {
    typst.resetShadow();
    typst.evictCache(0);
  }
}

/** The paper with a line in the place of a picture that is too broken to be drawn: it does not take the paper with it. */
function withDrawn(typst: NodeCompiler, paper: Paper): Paper {
  const drawnOr = (block: Block): Block =>
    block.kind !== 'picture' || isDrawn(typst, block)
      ? block
      : paragraph(notShown(block.alt, 'broken')[paper.language]);
  return {
    ...paper,
    sections: paper.sections.map((section) => ({ ...section, blocks: section.blocks.map(drawnOr) })),
  };
}

function isDrawn(typst: NodeCompiler, { type, bytes }: Picture): boolean {
  const path = `/picture.${type}`;
  typst.mapShadow(workspace + path, Buffer.from(bytes));
  const isDrawn = typst.compile({ mainFileContent: `#image("${path}")` }).result !== null;
  typst.unmapShadow(workspace + path);
  return isDrawn;
}

function compiled(typst: NodeCompiler, { paper, pictures }: Inputs) {
  for (const { path, bytes } of pictures) typst.mapShadow(workspace + path, Buffer.from(bytes));
  const made = typst.compile({ mainFileContent: template, inputs: { paper } });
  if (made.result !== null) return made.result;
  throw new Error(`The paper cannot be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
}
