// A person's own letters and how they want to be told: theirs in whichever post they read them.
import { bouncedIn } from '#delivery/troubles';
import { Inbox, type InboxLetter } from '#delivery/inbox';
import { isLink } from '#delivery/letter';
import { Preferences } from '#delivery/preferences';
import type { DeliveryPreferences, InboxItem, InboxView, LetterLine } from '#contract/delivery-views';
import type { Paragraph } from '#delivery/letter';
import type { PersonRef } from '#delivery/parts';
import type { ApiParts } from '../parts.js';

type Parts = Pick<ApiParts, 'pool' | 'clock' | 'accounts'>;

/** The inbox of this installation. */
export function inboxOf({ pool, clock }: Pick<Parts, 'pool' | 'clock'>): Inbox {
  return new Inbox(pool, () => clock.now());
}

/** What a person finds in their inbox. */
export async function inboxView(parts: Parts, person: PersonRef, before?: number): Promise<InboxView> {
  const inbox = inboxOf(parts);
  const [unread, { letters, more }] = await Promise.all([inbox.unread(person), inbox.of(person, before)]);
  return { unread, letters: letters.map(inboxItem), more };
}

function inboxItem({ position, kind, subject, paragraphs, writtenAt, readAt }: InboxLetter): InboxItem {
  return {
    id: position,
    kind,
    subject,
    lines: paragraphs.map(lineOf),
    written: writtenAt.toISOString(),
    ...(readAt === undefined ? {} : { read: readAt.toISOString() }),
  };
}

function lineOf(paragraph: Paragraph): LetterLine {
  return isLink(paragraph) ? { text: paragraph.text, link: paragraph.link } : { text: paragraph };
}

/** How a person wants to be told, and whether they can be. */
export async function preferencesView(
  { pool, accounts }: Parts,
  person: PersonRef,
): Promise<DeliveryPreferences> {
  const [preferred, known, bounced] = await Promise.all([
    new Preferences(pool).of(person),
    accounts.people.find(person),
    bouncedIn(pool, person.organization),
  ]);
  const answer = bounced.find((each) => each.person === person.person)?.answer;
  return {
    ...preferred,
    ...(known?.email === undefined ? {} : { email: known.email }),
    ...(answer === undefined ? {} : { bounced: answer }),
  };
}
