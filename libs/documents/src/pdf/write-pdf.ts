// A paper as PDF: tagged for screen readers, its fonts inside; made by Typst from a fixed program and the paper as data.
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../model.js';
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
    const pages = compiled(typst, inputsOf(paper, fonts));
    const as = (pdfStandard: string) => typst.pdf(pages, { pdfStandard, creationTimestamp });
    return joined(as('ua-1'), as('a-2a'));
  } finally {
    typst.resetShadow();
    typst.evictCache(0);
  }
}

function compiled(typst: NodeCompiler, { paper, pictures }: Inputs) {
  for (const { path, bytes } of pictures) typst.mapShadow(workspace + path, Buffer.from(bytes));
  const made = typst.compile({ mainFileContent: template, inputs: { paper } });
  if (made.result !== null) return made.result;
  throw new Error(`The paper cannot be set: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
}
