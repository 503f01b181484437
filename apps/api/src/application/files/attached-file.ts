// A file as its reader may take it: only where something that they see in a stream has it attached.
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { attachedIn } from '#domain/between/attached';
import type { StreamName } from '#domain/between/streams';
import type { FileRef } from '#domain/files';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { shownPicture } from '#files/pictures/bare-picture';
import type { SignIn } from '../../signing.js';
import { ApiParts } from '../../parts.js';
import { PageQuery } from '../page.js';
import { keptBytes } from './kept-bytes.js';

/** A file with what it holds; a picture without what its camera wrote beside it. */
export interface TakenFile {
  readonly file: FileRef;
  readonly bytes: Uint8Array;
}

/** A reader wants a file that is attached to something of a stream. */
export class AttachedFileQuery extends Query<TakenFile | Refusal> {
  constructor(
    readonly organization: string,
    readonly stream: StreamName,
    readonly id: string,
    readonly hash: string,
    readonly signed: SignIn,
  ) {
    super();
  }
}

@QueryHandler(AttachedFileQuery)
export class AttachedFileHandler implements IQueryHandler<AttachedFileQuery> {
  constructor(
    private readonly parts: ApiParts,
    private readonly queries: QueryBus,
  ) {}

  async execute(asked: AttachedFileQuery): Promise<TakenFile | Refusal> {
    const { organization, stream, id, hash, signed } = asked;
    const page = await this.queries.execute(new PageQuery(organization, stream, id, signed));
    if (isRefusal(page)) return page;
    const file = attachedIn(stream, page.state).find((each) => each.hash === hash);
    if (!file) return refuse('unknown-page', undefined, { stream, id });
    const bytes = await keptBytes(this.parts.files, organization, hash);
    return isRefusal(bytes) ? bytes : { file, bytes: shownOf(file, bytes) };
  }
}

function shownOf({ type }: FileRef, bytes: Uint8Array): Uint8Array {
  return type === 'png' || type === 'jpeg' ? shownPicture(type, bytes) : bytes;
}
