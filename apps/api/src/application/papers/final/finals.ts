// The final papers of one subject as a reader may see them, with what they may do; what the next one would lack.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { paperStreams } from '#contract/papers';
import type { FinalPapersView, PaperChecksView } from '#contract/paper-views';
import type { Paper } from '#documents/model';
import { policyTitles, titleInPost } from '#contract/glossary';
import { titlesOf } from '#domain/between/posts';
import { stateSeenBy } from '#domain/between/sights';
import { allowed } from '#domain/gate/gate';
import { isBlocking } from '#domain/paper-checks';
import { standingFinal, type KeptPaper } from '#domain/paper/states';
import { paperStream } from '#domain/paper/table';
import { paperIdOf, type PaperSubject } from '#domain/paper/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../../../parts.js';
import { keptBytes } from '../../files/kept-bytes.js';
import { Reader, type Asked } from '../../streams-read.js';
import { finalPaper, kindOf, newFinal } from './making.js';

/** A reader wants the final papers of a subject. */
export class FinalPapersQuery extends Query<FinalPapersView | Refusal> {
  constructor(
    readonly subject: PaperSubject,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** Somebody who would make a paper final wants to know what it lacks. */
export class PaperChecksQuery extends Query<PaperChecksView | Refusal> {
  constructor(
    readonly subject: PaperSubject,
    readonly asked: Asked,
  ) {
    super();
  }
}

/**
 * A reader takes a paper as of a position: the final one where that stands, they may read it, and the position is the one
 * that it prints or any up to where it was made, as nothing in it moved between them.
 */
export class FinalAgainQuery extends Query<Paper | Refusal | undefined> {
  constructor(
    readonly subject: PaperSubject,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A reader takes a file of a final paper: its own, or that with its number printed. */
export class FinalFileQuery extends Query<KeptFile | Refusal> {
  constructor(
    readonly subject: PaperSubject,
    readonly which: { readonly final: string; readonly format: string; readonly registered: boolean },
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A file as it was kept. */
export interface KeptFile {
  readonly title: string;
  readonly bytes: Uint8Array;
}

@QueryHandler(FinalPapersQuery)
export class FinalPapersHandler implements IQueryHandler<FinalPapersQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ApiParts) {}

  async execute({ subject, asked }: FinalPapersQuery): Promise<FinalPapersView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const kind = kindOf(subject);
    const about = kind && (await reader.seen(paperStreams[kind], subject.of));
    if (!about) return refuse('unknown-page', undefined, { id: subject.of });
    const id = paperIdOf(subject);
    const whole = await reader.whole('paper', id);
    // Where none was made yet, whoever acts for its committee may: whose it would be is known already.
    const paper: KeptPaper = whole ?? {
      status: 'kept',
      subject,
      ...('committee' in about ? { committee: about.committee } : {}),
      finals: {},
    };
    const offices = await this.parts.door.offices(asked.organization);
    const titles = { ...policyTitles, ...titlesOf(offices) };
    const seen = stateSeenBy('paper', paper, reader.actor);
    return {
      paper: id,
      subject,
      finals: Object.values(seen?.finals ?? {}).map(({ by, ...final }) => ({
        ...final,
        by: titleInPost(by.post, titles),
      })),
      allowed: seen ? allowed(paperStream, paper, reader.actor) : [],
    };
  }
}

@QueryHandler(PaperChecksQuery)
export class PaperChecksHandler implements IQueryHandler<PaperChecksQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ApiParts) {}

  async execute({ subject, asked }: PaperChecksQuery): Promise<PaperChecksView | Refusal> {
    const { organization, signed } = asked;
    const actor = await this.parts.door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const position = await this.parts.store.head();
    const by = { person: actor.person, post: actor.post };
    const final = await newFinal(this.parts, { organization, subject, by, position });
    if (isRefusal(final)) return final;
    const found = await final.lacks();
    return {
      position,
      title: final.paper.title,
      checks: found.map(({ check, places }) => ({ check, blocks: isBlocking(check), places })),
    };
  }
}

@QueryHandler(FinalAgainQuery)
export class FinalAgainHandler implements IQueryHandler<FinalAgainQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ApiParts) {}

  async execute({ subject, asked }: FinalAgainQuery): Promise<Paper | Refusal | undefined> {
    const { organization, signed, asOf } = asked;
    if (!asOf || !('position' in asOf)) return undefined;
    const reader = await Reader.of(this.parts, { organization, signed });
    if (isRefusal(reader)) return reader;
    const kept = await reader.seen('paper', paperIdOf(subject));
    const final = kept && standingFinal(kept);
    if (!final || asOf.position > final.position) return undefined;
    const { by, position } = final;
    const made = await finalPaper(this.parts, { organization, subject, by, position });
    if (isRefusal(made)) return made;
    return asOf.position < Number(made.paper.position) ? undefined : made.paper;
  }
}

@QueryHandler(FinalFileQuery)
export class FinalFileHandler implements IQueryHandler<FinalFileQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ApiParts) {}

  async execute({ subject, which, asked }: FinalFileQuery): Promise<KeptFile | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const kept = await reader.seen('paper', paperIdOf(subject));
    const final = kept?.finals[which.final];
    const registration = final && 'registration' in final ? final.registration : undefined;
    const files = (which.registered ? registration?.files : final?.files) ?? [];
    const file = files.find(({ format }) => format === which.format);
    if (!final || !file) return refuse('unknown-page', undefined, { id: which.final });
    const bytes = await keptBytes(this.parts.files, asked.organization, file.hash, 'file');
    return isRefusal(bytes) ? bytes : { title: final.title, bytes };
  }
}
