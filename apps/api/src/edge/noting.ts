// Notes accesses at the door: what a route is noted as stands beside it, and who asked and how it ended is known here.
import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type CanActivate,
  type CustomDecorator,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessNotes } from '#accounts/access-records';
import type { Access, AccessKind } from '#accounts/access/access';
import type { PersonRef } from '#accounts/parts';
import type { NotedFile } from '#contract/access/act-labels';
import type { OwnSession } from '#contract/account-views';
import type { SessionView } from '#contract/views';
import { postKey } from '#domain/actor';
import type { RefusalCode } from '#domain/refusals';
import { tap, type Observable } from 'rxjs';
import { atTheDoor } from './signed-in.js';

/** What is known of an access while it is answered. */
export interface Noting {
  /** What the route is noted as; undefined where only refusals are. */
  readonly kind: AccessKind | undefined;
  /** The command that was asked, as its caller named it: `round/GiveResponse`. */
  command?: string;
  /** What was brought or taken, where the route alone does not say. */
  what?: NotedFile;
  stream?: string;
  /** Who came in, or tried to, where the door did not know them before. */
  who?: Partial<PersonRef> & { readonly post?: string | undefined; readonly session?: string };
  /** Whose data it is about. */
  concerning?: readonly string[];
  reason?: string;
  refused?: RefusalCode;
}

type Request = FastifyRequest & { noting?: Noting };

const notedAs = 'noted';

/** Names what calls of a route are noted as. */
export const NotedAs = (kind: AccessKind): CustomDecorator => SetMetadata(notedAs, kind);

/** What is known of an access; undefined before its route is. */
export function notingOf(request: FastifyRequest): Noting | undefined {
  return (request as Request).noting;
}

/** Tells more about the access that a request is: whose data, why, who came in. */
export function tell(request: FastifyRequest, more: Omit<Partial<Noting>, 'kind'>): void {
  const noting = notingOf(request);
  if (noting) Object.assign(noting, more);
}

/** First of the guards: what is refused by those after it is noted too. */
@Injectable()
export class NotingGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const kind = this.reflector.getAllAndOverride<AccessKind | undefined>(notedAs, [
      context.getHandler(),
      context.getClass(),
    ]);
    context.switchToHttp().getRequest<Request>().noting = { kind };
    return true;
  }
}

/** Whoever comes in is known by the answer, a session or the sample's sign-in; and so is somebody who was written down. */
@Injectable()
export class NotingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const kind = notingOf(request)?.kind;
    if (kind !== 'signIn' && kind !== 'administration') return next.handle();
    return next.handle().pipe(
      tap((answer: unknown) => {
        if (kind === 'signIn') whoCameIn(request, answer);
        else if (hasPerson(answer)) tell(request, { concerning: [answer.person] });
      }),
    );
  }
}

/** Whom an act of the office was about: named by the request, or by the answer where somebody is new. */
function hasPerson(said: unknown): said is { readonly person: string } {
  return typeof said === 'object' && said !== null && 'person' in said && typeof said.person === 'string';
}

function whoCameIn(request: FastifyRequest, answer: unknown): void {
  const { organization, person, id, acting, actor } = (answer ?? {}) as Partial<OwnSession> &
    Partial<SessionView>;
  const acts = acting?.actor ?? actor;
  const known = person ?? actor?.person;
  if (organization !== undefined && known !== undefined) {
    const post = acts && postKey(acts.post);
    tell(request, {
      who: { organization, person: known, post, ...(id === undefined ? {} : { session: id }) },
    });
  }
}

/** Refusals that are about who asks, or what they may see. */
const telling: ReadonlySet<number> = new Set([401, 403, 429]);
/** Kept before the answer is given: nobody comes in, and nothing is taken out, that is not on record. */
const beforehand: ReadonlySet<AccessKind> = new Set<AccessKind>(['signIn', 'download']);

/** In milliseconds: an address that asks too much is noted once in so long. */
const once = 60_000;

/** Notes every access once its answer is known. */
export function noteAccesses(server: FastifyInstance, access: AccessNotes): void {
  const slowedDown = new Map<string, number>();
  const isNoted = (address: string) => {
    const now = performance.now();
    if (now - (slowedDown.get(address) ?? -once) < once) return true;
    if (slowedDown.size > 1_000) slowedDown.clear();
    slowedDown.set(address, now);
    return false;
  };
  server.addHook('onSend', async (request, reply, payload) => {
    const { statusCode: status } = reply;
    const kind = notingOf(request)?.kind ?? (telling.has(status) ? 'refusal' : undefined);
    if (kind === undefined || (status === 429 && isNoted(request.ip))) return payload;
    const noted = accessOf(request, kind, status);
    if (beforehand.has(kind) && status < 400) await access.keep(noted);
    else access.note(noted);
    return payload;
  });
}

function accessOf(request: FastifyRequest, kind: AccessKind, status: number): Access {
  const { command, what, stream, who, concerning, reason, refused } = notingOf(request) ?? {};
  const { held, signIn } = atTheDoor(request) ?? {};
  const known = who ?? signIn ?? held?.session;
  const { organization } = (request.params ?? {}) as { readonly organization?: string };
  return {
    kind,
    organization: known?.organization,
    person: known?.person,
    post: known?.post,
    session: who?.session ?? held?.session.id,
    address: request.ip,
    agent: request.headers['user-agent'],
    what: command ?? what ?? `${request.method} ${request.routeOptions.url ?? 'nowhere'}`,
    outcome: refused ?? (status < 400 ? 'done' : String(status)),
    stream: stream ?? (organization === known?.organization ? undefined : `organization/${organization}`),
    concerning:
      concerning ?? (kind === 'administration' && hasPerson(request.body) ? [request.body.person] : []),
    reason,
  };
}
