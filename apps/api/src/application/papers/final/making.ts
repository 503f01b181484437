// Makes papers final: as one person saw everything at one position, in every format that this machine writes, each file kept.
import {
  paperFormats,
  paperKinds,
  paperStreams,
  choiceOwed,
  strangeChoice,
  type PaperFormat,
  type PaperKind,
} from '#contract/papers';
import type { MadePaper } from '#door/made-paper';
import type { Paper } from '#documents/model';
import { asFindings, type FoundAt } from '#documents/papers/checks/found';
import { NotWritten } from '#documents/press';
import type { Signature } from '#domain/actor';
import { choicesIn, type PaperFile, type PaperSubject } from '#domain/paper/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { ApiParts, PaperParts } from '../../../parts.js';
import { lacksOf } from '../lacks.js';
import { PaperSources } from '../paper-sources.js';
import { makers } from '../papers.js';

export type MakingParts = Pick<ApiParts, 'door' | 'store' | 'files' | 'press'>;

/** Which paper, as whom and when it is read. */
export interface FinalAsked {
  readonly organization: string;
  readonly subject: PaperSubject;
  readonly by: Signature;
  readonly position: number;
}

/** A paper without the mark of a draft, whose it is, and what it lacks once somebody asks. */
export interface FinalPaper {
  readonly paper: Paper;
  readonly committee?: string;
  readonly lacks: () => Promise<readonly FoundAt[]>;
}

/** Formats that a final paper leaves in wherever it was made: what government systems take, and what everybody opens. */
const needed: readonly PaperFormat[] = ['hwpx', 'pdf'];

/** The paper as it would be made final now: named by all that its kind is named by, which what was made final long ago may not be. */
export async function newFinal(parts: PaperParts, asked: FinalAsked): Promise<FinalPaper | Refusal> {
  const kind = kindOf(asked.subject);
  const owed = kind && choiceOwed(kind, asked.subject);
  return owed ? refuse('invalid-field', owed) : finalPaper(parts, asked);
}

/** The paper as it was to its maker at the position; asked for again it is the same. */
export async function finalPaper(
  parts: PaperParts,
  { organization, subject, by, position }: FinalAsked,
): Promise<FinalPaper | Refusal> {
  const { of: id, kind: _, language, ...said } = subject;
  const choices = choicesIn(said);
  const kind = kindOf(subject);
  if (!kind) return refuse('unknown-page', 'kind', { id: subject.kind });
  // Whoever a final paper goes to sees it: it goes to nobody by a word that its kind does not know.
  const wrong = strangeChoice(kind, choices);
  if (wrong) return refuse('invalid-field', wrong);
  const sources = await PaperSources.ofFinal(parts, organization, { by, position, language });
  const asked = { kind, id, language, ...choices };
  const about = await sources.stream(paperStreams[kind], id);
  if (isRefusal(about)) return about;
  const paper = await makers[kind](sources, asked);
  if (isRefusal(paper)) return paper;
  const lacks = () => lacksOf(sources, asked, paper);
  return { paper, lacks, ...('committee' in about ? { committee: about.committee } : {}) };
}

/** The kind of a paper by its name. */
export function kindOf({ kind }: Pick<PaperSubject, 'kind'>): PaperKind | undefined {
  return paperKinds.find((each) => each === kind);
}

/** A made paper with all its files in the store; `found` is what is kept of what it lacks. */
export async function madeOf(
  parts: MakingParts,
  { organization, position }: Pick<FinalAsked, 'organization' | 'position'>,
  { paper, committee }: Pick<FinalPaper, 'paper' | 'committee'>,
  found: readonly FoundAt[] = [],
): Promise<MadePaper | Refusal> {
  const files = await keptInFormats(parts, organization, paper);
  if (isRefusal(files)) return files;
  return {
    ...(committee === undefined ? {} : { committee }),
    ...{ position, title: paper.title, files, findings: asFindings(found) },
  };
}

async function keptInFormats(
  { files, press }: Pick<MakingParts, 'files' | 'press'>,
  organization: string,
  paper: Paper,
): Promise<readonly PaperFile[] | Refusal> {
  const kept: PaperFile[] = [];
  for (const format of paperFormats) {
    const bytes = await writtenIn(press, paper, format);
    if (bytes instanceof NotWritten) {
      if (bytes.reason !== 'unavailable') return refuse('paper-not-written');
      if (needed.includes(format))
        return refuse('format-unavailable', 'format', { format: format.toUpperCase() });
    } else {
      kept.push({ format, hash: await files.put(organization, bytes), size: bytes.length });
    }
  }
  return kept;
}

async function writtenIn(
  press: MakingParts['press'],
  paper: Paper,
  format: PaperFormat,
): Promise<Uint8Array | NotWritten> {
  try {
    return await press.write(paper, format);
  } catch (error) {
    if (error instanceof NotWritten) return error;
    throw error;
  }
}
