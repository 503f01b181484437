// Who was told what about a stream, and what did not arrive: evidence for those who answer for it.
import { toldAbout, type Evidence } from '#delivery/proof';
import { bouncedIn, undeliveredIn, tryAgain } from '#delivery/troubles';
import type { ToldItem, ToldView, UndeliveredView } from '#contract/delivery-views';
import type { Signed } from '#door/door';
import { refusesProof, refusesUndelivered } from '#domain/between/telling';
import type { StreamName } from '#domain/between/streams';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { ApiParts } from '../parts.js';
import { calledIn, namesIn, type NameOf } from './names-in.js';
import { Reader } from './streams-read.js';
import { toldTableOf } from './told-table.js';

interface AskedAbout {
  readonly organization: string;
  readonly signed: Signed;
  readonly stream: StreamName;
  readonly id: string;
}

/** Who was told what about a stream that the reader sees, where that is theirs to read. */
export async function toldView(parts: ApiParts, asked: AskedAbout): Promise<ToldView | Refusal> {
  const told = await toldItems(parts, asked, calledIn);
  if (!isRefusal(told)) return { told };
  return told.refused === 'not-your-part' ? {} : told;
}

/** The same as a table, one row for each way, as spreadsheets open it; refused where it is not the reader’s to read. */
export async function toldTable(
  parts: ApiParts,
  asked: AskedAbout,
): Promise<{ readonly table: string } | Refusal> {
  const told = await toldItems(parts, asked, namesIn);
  return isRefusal(told) ? told : { table: toldTableOf(told) };
}

async function toldItems(
  parts: ApiParts,
  { organization, signed, stream, id }: AskedAbout,
  namesFor: typeof namesIn | typeof calledIn,
): Promise<readonly ToldItem[] | Refusal> {
  const reader = await Reader.of(parts, { organization, signed });
  if (isRefusal(reader)) return reader;
  const state = await reader.seen(stream, id);
  if (!state) return refuse('unknown-page', undefined, { id });
  const refused = refusesProof(reader.actor, 'committee' in state ? state.committee : undefined);
  if (refused) return refused;
  const [told, nameOf] = await Promise.all([
    toldAbout(parts.pool, organization, { stream, id }),
    namesFor(parts, organization),
  ]);
  return told.map((each) => toldItem(each, nameOf));
}

/** What did not arrive, for the office. */
export async function undeliveredView(
  parts: ApiParts,
  organization: string,
  signed: Signed,
): Promise<UndeliveredView | Refusal> {
  const refused = await refusalOfOffice(parts, organization, signed);
  if (refused) return refused;
  const [bounced, letters, nameOf] = await Promise.all([
    bouncedIn(parts.pool, organization),
    undeliveredIn(parts.pool, organization),
    calledIn(parts, organization),
  ]);
  return {
    bounced: bounced.map(({ at, ...each }) => ({ ...each, ...nameOf(each.person), at: at.toISOString() })),
    letters: letters.map(({ writtenAt, why, ...each }) => ({
      ...each,
      ...nameOf(each.person),
      written: writtenAt.toISOString(),
      ...(why === undefined ? {} : { why }),
    })),
  };
}

/** Has one of them tried again. */
export async function tryOnceMore(
  parts: ApiParts,
  { organization, signed, delivery }: { organization: string; signed: Signed; delivery: string },
): Promise<{ readonly done: true } | Refusal> {
  const refused = await refusalOfOffice(parts, organization, signed);
  if (refused) return refused;
  const found = await tryAgain(parts.pool, organization, { id: delivery, now: parts.clock.now() });
  return found ? { done: true } : refuse('unknown-page', 'delivery', { id: delivery });
}

async function refusalOfOffice(
  { door }: ApiParts,
  organization: string,
  signed: Signed,
): Promise<Refusal | undefined> {
  const actor = await door.actor(organization, signed);
  return isRefusal(actor) ? actor : refusesUndelivered(actor);
}

function toldItem({ person, kind, subject, writtenAt, readAt, ways }: Evidence, nameOf: NameOf): ToldItem {
  return {
    person,
    ...nameOf(person),
    kind,
    subject,
    written: writtenAt.toISOString(),
    ...(readAt === undefined ? {} : { read: readAt.toISOString() }),
    ways: ways.map(({ channel, state, attempts, sentAt, messageId, answer }) => ({
      channel,
      state,
      attempts,
      ...(sentAt === undefined ? {} : { sent: sentAt.toISOString() }),
      ...(messageId === undefined ? {} : { messageId }),
      ...(answer === undefined ? {} : { answer }),
    })),
  };
}
