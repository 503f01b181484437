// All papers of a cycle or a plan in one archive: each made and written as the archive is read, with a list of what is in it,
// and why something is not.
import { setTimeout as wait } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '#contract/label';
import { paperLabels, type PaperFormat } from '#contract/papers';
import { sentenceOf } from '#contract/refusals';
import { csvOf } from '#contract/tables/csv';
import { archiveOf, hashOf, Paths, type Archived } from '#documents/archive';
import { archiveWords } from '#documents/papers/archive-words';
import type { Paper } from '#documents/model';
import { NotWritten } from '#documents/press';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts, type PaperParts } from '../../parts.js';
import type { Asked } from '../streams-read.js';
import { contentsOf, type ArchiveAbout, type Content, type Contents } from './archive-contents.js';
import { whyNotWritten } from './not-written.js';
import { paperFrom } from './papers.js';
import { PaperSources } from './paper-sources.js';

/** An archive that is about to be read. */
export interface Archive {
  readonly name: string;
  /** What is asked for is made; what is not is not. */
  readonly bytes: AsyncGenerator<Uint8Array>;
}

/** A reader takes all papers of a cycle or a plan. */
export class ArchiveQuery extends Query<Archive | Refusal> {
  constructor(
    readonly about: ArchiveAbout,
    readonly format: PaperFormat,
    readonly language: Language,
    readonly asked: Asked,
  ) {
    super();
  }
}

type ArchiveParts = PaperParts & Pick<ApiParts, 'press'>;

@QueryHandler(ArchiveQuery)
export class ArchiveHandler implements IQueryHandler<ArchiveQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ArchiveParts) {}

  async execute({ about, format, language, asked }: ArchiveQuery): Promise<Archive | Refusal> {
    const sources = await PaperSources.of(this.parts, asked, language);
    if (isRefusal(sources)) return sources;
    const contents = await contentsOf(sources, about);
    if (isRefusal(contents)) return contents;
    const files = papersAndList(this.parts.press, sources, contents, { format, language });
    return { name: archiveWords.name(contents.of)[language], bytes: archiveOf(files) };
  }
}

interface How {
  readonly format: PaperFormat;
  readonly language: Language;
}

async function* papersAndList(
  press: ArchiveParts['press'],
  sources: PaperSources,
  { papers }: Contents,
  how: How,
): AsyncGenerator<Archived> {
  const { format, language } = how;
  const paths = new Paths();
  const listed: (readonly string[])[] = [];
  for (const content of papers) {
    const paper = await paperFrom(sources.anew(), { ...content.asked, language });
    if (isRefusal(paper)) {
      listed.push(rowOf(content, how, paper));
      continue;
    }
    const bytes = await writtenBy(press, paper, format);
    if (isRefusal(bytes)) {
      listed.push(rowOf(content, how, bytes));
      continue;
    }
    const path = paths.of(archiveWords.folders[content.folder][language], paper.title, format);
    listed.push(rowOf(content, how, { path, paper, bytes }));
    yield { path, content: bytes, stored: format !== 'html' };
  }
  const heads = archiveWords.columns.map((column) => column[language]);
  const list = csvOf([heads, ...listed]);
  yield { path: `${archiveWords.list[language]}.csv`, content: new TextEncoder().encode(list) };
}

interface Written {
  readonly path: string;
  readonly paper: Paper;
  readonly bytes: Uint8Array;
}

/** What the list says of one paper. */
function rowOf(
  { asked: { kind, id, department, post } }: Content,
  { language }: How,
  outcome: Written | Refusal,
): readonly string[] {
  const about = [id, department, post].filter((each) => each !== undefined).join(' ');
  const named = [paperLabels[kind][language], about];
  if (isRefusal(outcome)) return ['', ...named, '', '', '', '', '', sentenceOf(outcome, language)];
  const { path, paper, bytes } = outcome;
  const draft = paper.draftMark === undefined ? '' : archiveWords.isDraft[language];
  return [path, ...named, paper.title, draft, String(bytes.length), hashOf(bytes), paper.position, ''];
}

/** How long a paper of an archive waits for those that people wait for one by one. */
const patience = 240;
const pauseMs = 500;

/** One paper after the other: the press has no more than one of an archive at a time. */
async function writtenBy(
  press: ArchiveParts['press'],
  paper: Paper,
  format: PaperFormat,
): Promise<Uint8Array | Refusal> {
  for (let tried = 0; ; tried += 1) {
    try {
      return await press.write(paper, format);
    } catch (error) {
      const isBusy = error instanceof NotWritten && error.reason === 'busy';
      if (!isBusy || tried === patience) return whyNotWritten(error, format);
      await wait(pauseMs);
    }
  }
}
