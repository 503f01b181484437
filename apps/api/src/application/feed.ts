// What a person's calendar reads without signing in: the meetings of their seats, and the days by which they owe something.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Feed } from '#accounts/feeds';
import { obligationLabels } from '#contract/glossary';
import { whereOwedLabel } from '#contract/where-owed';
import type { Language } from '#contract/label';
import type { DueEntry, MeetingEntry } from '#delivery/calendar/entry';
import { meetingEntry, sequenceAfter } from '#delivery/calendar/meeting-facts';
import { writeFeed } from '#delivery/calendar/writing';
import { postsOf, type NamedPost } from '#domain/between/posts';
import { addDays } from '#domain/dates';
import { refuse, type Refusal } from '#domain/refusals';
import { parseStreamId } from '#door/foldings';
import { ApiParts } from '../parts.js';

/** A calendar wants the feed that a secret opens. */
export class FeedQuery extends Query<{ readonly ics: string } | Refusal> {
  constructor(readonly secret: string) {
    super();
  }
}

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
    const committees = new Map(
      posts.flatMap(({ post }) => {
        const committee = post.kind === 'seat' ? offices.committees.get(post.committee) : undefined;
        return post.kind === 'seat' && committee?.status === 'established'
          ? [[post.committee, committee.name] as const]
          : [];
      }),
    );
    const language: Language = feed.language === 'en' ? 'en' : 'ko';
    const [meetings, due] = await Promise.all([
      this.meetingsOf(feed, committees, language),
      this.owedBy(feed, posts, language),
    ]);
    return { ics: writeFeed(names[language], meetings, due) };
  }

  private async meetingsOf(
    { organization }: Feed,
    committees: ReadonlyMap<string, string>,
    language: Language,
  ): Promise<readonly MeetingEntry[]> {
    if (committees.size === 0) return [];
    const streams = await this.parts.store.streams(organization, 'meeting/');
    const entries = await Promise.all(
      streams.map(async (stream) => this.meetingIn(organization, stream, { committees, language })),
    );
    return entries.flat().sort((one, other) => (one.uid < other.uid ? -1 : 1));
  }

  private async meetingIn(
    organization: string,
    stream: string,
    { committees, language }: { committees: ReadonlyMap<string, string>; language: Language },
  ): Promise<readonly MeetingEntry[]> {
    const { door, store } = this.parts;
    const id = parseStreamId(stream)?.id ?? '';
    const { state: meeting } = await door.load(organization, 'meeting', id);
    if (meeting.status === 'none' || meeting.date < addDays(door.today, -daysBack)) return [];
    const committee = committees.get(meeting.committee);
    if (committee === undefined) return [];
    const events = await store.readStream(organization, stream);
    const sequence = sequenceAfter(events.map(({ type }) => type));
    const stamp = new Date(events.at(-1)?.recordedAt ?? 0);
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
    return rows.flatMap(({ kind, stream, id, key, due, title, number, name }): readonly DueEntry[] => {
      if (due === null) return [];
      const about = [number, name].filter((part) => part !== null).join(' ');
      return [
        {
          uid: `due/${organization}/${stream}/${id}/${key}@committee-cycles`,
          // What is owed has no instant of its own; one that never moves lets a calendar see that nothing did.
          stamp: madeAt,
          date: due,
          summary: [obligationLabels[kind][language], about].filter((part) => part !== '').join(' · '),
          description: whereOwedLabel(stream, title)[language],
        },
      ];
    });
  }
}
