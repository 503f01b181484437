// Unfinished writing at a post: kept as its people type, and given to whoever holds the post after them.
import {
  Command,
  CommandHandler,
  Query,
  QueryHandler,
  type ICommandHandler,
  type IQueryHandler,
} from '@nestjs/cqrs';
import type { LeftDraft, LeftDraftsView } from '#contract/views';
import type { Signed } from '#door/door';
import { actsIn, mayLeaveAt } from '#domain/between/unfinished';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';

/** Whether a draft lies at the post now. */
export interface DraftStanding {
  readonly kept: boolean;
}

/** Of which form a draft is. */
interface OfForm {
  readonly stream: string;
  readonly command: string;
  readonly item?: string;
  readonly part?: string;
}

/** Somebody goes on writing. */
export class KeepDraftCommand extends Command<DraftStanding | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly draft: OfForm & { readonly kept: string; readonly where: string },
  ) {
    super();
  }
}

/** A draft was sent, thrown away, or gone on with. */
export class DropDraftCommand extends Command<DraftStanding | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly draft: OfForm & { readonly person?: string },
  ) {
    super();
  }
}

/** A successor wants to know what lies at the post. */
export class LeftDraftsQuery extends Query<LeftDraftsView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@CommandHandler(KeepDraftCommand)
export class KeepDraftHandler implements ICommandHandler<KeepDraftCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, draft }: KeepDraftCommand): Promise<DraftStanding | Refusal> {
    const { door, drafts, clock } = this.parts;
    const { person, post } = signed;
    if (!mayLeaveAt(await door.offices(organization), person, post, door.today))
      return refuse('post-not-held', undefined, { post });
    const { kept, where } = draft;
    await drafts.keep({
      ...placeOf(organization, post, person, draft),
      kept: JSON.stringify({ kept, where }),
      writtenAt: clock.now(),
    });
    return { kept: true };
  }
}

@CommandHandler(DropDraftCommand)
export class DropDraftHandler implements ICommandHandler<DropDraftCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, draft }: DropDraftCommand): Promise<DraftStanding | Refusal> {
    const { door, drafts } = this.parts;
    const { person, post } = signed;
    const writer = draft.person ?? person;
    const offices = await door.offices(organization);
    const isTheirs = writer === person && mayLeaveAt(offices, person, post, door.today);
    const wasLeft = actsIn(offices, person, post, door.today) && !actsIn(offices, writer, post, door.today);
    if (!isTheirs && !wasLeft) return refuse('post-not-held', undefined, { post });
    await drafts.drop(placeOf(organization, post, writer, draft));
    return { kept: false };
  }
}

@QueryHandler(LeftDraftsQuery)
export class LeftDraftsHandler implements IQueryHandler<LeftDraftsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed }: LeftDraftsQuery): Promise<LeftDraftsView | Refusal> {
    const { door, drafts } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const [offices, kept] = await Promise.all([
      door.offices(organization),
      drafts.of(organization, signed.post),
    ]);
    const left = kept
      .filter(({ person }) => !actsIn(offices, person, signed.post, door.today))
      .map(({ person, stream, command, item, part, kept: written, writtenAt }): LeftDraft => ({
        person,
        stream,
        command,
        ...(item === '' ? {} : { item }),
        ...(part === '' ? {} : { part }),
        ...(JSON.parse(written) as { readonly kept: string; readonly where: string }),
        writtenAt: writtenAt.toISOString(),
      }));
    return { keeps: mayLeaveAt(offices, signed.person, signed.post, door.today), drafts: left };
  }
}

function placeOf(organization: string, post: string, person: string, draft: OfForm) {
  const { stream, command, item = '', part = '' } = draft;
  return { organization, post, person, stream, command, item, part };
}
