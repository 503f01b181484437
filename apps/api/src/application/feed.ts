// What a person's calendar reads without signing in: the meetings of their seats, and the days by which they owe something.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Feed } from '#accounts/feeds';
import { dutyLabel, whereOwedLabel } from '#contract/where-owed';
import type { Language } from '#contract/label';
import type { DueEntry, MeetingEntry } from '#delivery/calendar/entry';
import { meetingEntry, sequenceAfter } from '#delivery/calendar/meeting-facts';
import { writeFeed } from '#delivery/calendar/writing';
import type { Actor } from '#domain/actor';
import { postsOf, type NamedPost } from '#domain/between/posts';
import { stateSeenBy } from '#domain/between/sights';
import { addDays } from '#domain/dates';
import type { CommitteeId } from '#domain/ids';
import { refuse, type Refusal } from '#domain/refusals';
import { parseStreamId, streamId } from '#door/foldings';
import { passes } from '#event-store/passing';
import { itemOf } from '#read-models/lists';
import { ApiParts } from '../parts.js';

/** A calendar wants the feed that a secret opens. */
export class FeedQuery extends Query<{ readonly ics: string } | Refusal> {
  constructor(readonly secret: string) {
    super();
  }
}

/** A seat of the person who reads it: its committee by name, and they themselves on it. */
interface Seat {
  readonly committee: string;
  readonly actor: Actor;
}

type Seats = ReadonlyMap<CommitteeId, Seat>;

/** How far back meetings stay in it. */
const daysBack = 366;

const names: Readonly<Record<Language, string>> = { ko: '위원회 일정', en: 'Committee calendar' };

@QueryHandler(FeedQuery)
export class FeedHandler implements IQueryHandler<FeedQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ secret }: FeedQuery): Promise<{ readonly ics: string } | Refusal> {
    const { accounts, door } = this.parts;
    const feed = await accounts.feeds.open(secret);
    if (!feed) return refuse('unknown-page');
    const offices = await door.offices(feed.organization);
    const posts = postsOf(offices, feed.person, door.today);
    const seats = new Map(
      posts.flatMap(({ person, post }): readonly (readonly [CommitteeId, Seat])[] => {
        const committee = post.kind === 'seat' ? offices.committees.get(post.committee) : undefined;
        return post.kind === 'seat' && committee?.status === 'established'
          ? [[post.committee, { committee: committee.name, actor: { person, post, also: [] } }]]
          : [];
      }),
    );
    const language: Language = feed.language === 'en' ? 'en' : 'ko';
    const [meetings, due] = await Promise.all([
      this.meetingsOf(feed, seats, language),
      this.owedBy(feed, posts, language),
    ]);
    return { ics: writeFeed(names[language], meetings, due) };
  }

  private async meetingsOf(
    { organization }: Feed,
    seats: Seats,
    language: Language,
  ): Promise<readonly MeetingEntry[]> {
    if (seats.size === 0) return [];
    const streams = await this.parts.store.streams(organization, streamId('meeting', ''));
    const entries = await Promise.all(
      streams.map((stream) => this.meetingIn(organization, stream, { seats, language }).catch(unlessDamaged)),
    );
    return entries.flat().sort((one, other) => (one.uid < other.uid ? -1 : 1));
  }

  private async meetingIn(
    organization: string,
    stream: string,
    { seats, language }: { readonly seats: Seats; readonly language: Language },
  ): Promise<readonly MeetingEntry[]> {
    const { door, store } = this.parts;
    const id = parseStreamId(stream)?.id ?? '';
    const { state } = await door.load(organization, 'meeting', id);
    const seat = state.status === 'none' ? undefined : seats.get(state.committee);
    const meeting = seat && stateSeenBy('meeting', state, seat.actor);
    if (!meeting || meeting.date < addDays(door.today, -daysBack)) return [];
    const events = await store.readStream(organization, stream);
    const sequence = sequenceAfter(events.map(({ type }) => type));
    const stamp = new Date(events.at(-1)?.recordedAt ?? 0);
    const { committee } = seat;
    return [meetingEntry({ organization, id, meeting, committee, sequence, stamp, language })];
  }

  private async owedBy(
    { organization, person, madeAt }: Feed,
    [first, ...more]: readonly NamedPost[],
    language: Language,
  ): Promise<readonly DueEntry[]> {
    if (!first) return [];
    const { door, lists } = this.parts;
    const actor = { person, post: first.post, also: more.map(({ post }) => post) };
    const { rows } = await lists.work({ organization, actor, today: door.today });
    return rows.flatMap((row): readonly DueEntry[] => {
      const { kind, stream, id, key, due, title, number, name } = row;
      if (due === null) return [];
      const about = [number, name].filter((part) => part !== null).join(' ');
      return [
        {
          uid: `due/${organization}/${stream}/${id}/${key}@committee-cycles`,
          // What is owed has no instant of its own; one that never moves lets a calendar see that nothing did.
          stamp: madeAt,
          date: due,
          summary: [dutyLabel({ kind, ...itemOf(row) })[language], about]
            .filter((part) => part !== '')
            .join(' · '),
          description: whereOwedLabel(stream, title)[language],
        },
      ];
    });
  }
}

/** A meeting whose history cannot be read is missing here and named by /health; the others are still there. */
function unlessDamaged(error: unknown): readonly never[] {
  if (passes(error)) throw error;
  return [];
}
