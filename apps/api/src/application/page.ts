// Pages: the fold of one stream, filtered by what its reader may see, with what they may do now.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { policyTitles } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { Signed } from '#door/door';
import type { Actor } from '#domain/actor';
import { titlesOf, type Offices } from '#domain/between/posts';
import { refusesProof } from '#domain/between/telling';
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import { requestsOf } from '#domain/committee/meeting-rules';
import { audienceWithin } from '#domain/committee/sight';
import type { Committee } from '#domain/committee/states';
import type { Cycle } from '#domain/cycle/states';
import { allowed, type Stream } from '#domain/gate/gate';
import type { CommitteeId, IsoDate } from '#domain/ids';
import { mayPreside } from '#domain/meeting/conduct-rules';
import { minutesOf } from '#domain/meeting/minutes';
import { allowsProxies, noticeBy, noticeDays } from '#domain/meeting/notice-rules';
import { countReplies } from '#domain/meeting/replies';
import { quorumOf, votingFigures } from '#domain/meeting/rules';
import { countPresent, countRoll, disagreements, type Meeting } from '#domain/meeting/states';
import type { Plan } from '#domain/plan/states';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { sees, tagsOf } from '#domain/tags';
import type { AsOf } from '#event-store/streams';
import { ApiParts } from '../parts.js';
import { cycleFigures } from './cycle-figures.js';
import { planFigures } from './plan-figures.js';
import { seesOwnOnly, stateSeenBy } from '#domain/between/sights';

/** A reader wants a page, as it is or as it was. */
export class PageQuery extends Query<Page | Refusal> {
  constructor(
    readonly organization: string,
    readonly stream: StreamName,
    readonly id: string,
    readonly signed: Signed,
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

@QueryHandler(PageQuery)
export class PageHandler implements IQueryHandler<PageQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, stream, id, signed, asOf }: PageQuery): Promise<Page | Refusal> {
    const { door } = this.parts;
    const [actor, offices, loaded] = await Promise.all([
      door.actor(organization, signed),
      door.offices(organization),
      door.load(organization, stream, id, asOf),
    ]);
    if (isRefusal(actor)) return actor;
    const seen = stateSeenBy(stream, loaded.state, actor);
    if (!seen && loaded.state.status !== 'none') return refuse('unknown-page', undefined, { stream, id });
    const definition = streams[stream] as unknown as Stream<Vocabularies[StreamName]>;
    const offers = asOf ? [] : allowed(definition, loaded.state, actor);
    if (loaded.state.status === 'none' && offers.length === 0)
      return refuse('unknown-page', undefined, { stream, id });
    return {
      organization,
      stream,
      id,
      version: loaded.version,
      position: loaded.position,
      today: door.today,
      past: asOf !== undefined,
      state: seen ?? loaded.state,
      ...(seesOwnOnly(stream, loaded.state, actor) ? { ownOnly: true } : {}),
      allowed: offers,
      names: { ...policyTitles, ...titlesOf(offices) },
      ...(stream === 'meeting' ? meetingFigures(loaded.state as Meeting, actor, offices) : {}),
      ...(stream === 'meeting' && !asOf ? provingOf(loaded.state as Meeting, actor) : {}),
      ...(stream === 'committee' ? committeeFigures(id, loaded.state as Committee, actor, door.today) : {}),
      ...(stream === 'cycle'
        ? cycleFigures(loaded.state as Cycle, (seen ?? loaded.state) as Cycle, asOf ? undefined : door.today)
        : {}),
      ...(stream === 'plan'
        ? planFigures(loaded.state as Plan, (seen ?? loaded.state) as Plan, asOf ? undefined : door.today)
        : {}),
    };
  }
}

function committeeFigures(id: CommitteeId, committee: Committee, actor: Actor, today: IsoDate) {
  if (committee.status === 'none' || !sees(tagsOf(actor), audienceWithin(id))) return {};
  return { requests: requestsOf(committee, today) };
}

function provingOf(meeting: Meeting, actor: Actor) {
  return meeting.status === 'none' || refusesProof(actor, meeting.committee) ? {} : { proves: true as const };
}

function meetingFigures(meeting: Meeting, actor: Actor, { organization, committees }: Offices) {
  const { post } = actor;
  if (meeting.status === 'none') return { convenes: post.kind === 'seat' ? [post.committee] : [] };
  const committee = committees.get(meeting.committee);
  return {
    count: countRoll(meeting),
    attending: countPresent(meeting),
    disagreements: disagreements(meeting),
    quorum: quorumOf(meeting),
    voting: votingFigures(meeting),
    ...(meeting.status === 'convened' || meeting.status === 'open' ? { presiders: mayPreside(meeting) } : {}),
    ...(meeting.status === 'open' || meeting.status === 'closed'
      ? {
          minutes: minutesOf(meeting, {
            organization: organization.status === 'none' ? '' : organization.name,
            committee: committee === undefined || committee.status === 'none' ? '' : committee.name,
          }),
        }
      : {}),
    notice: {
      by: noticeBy(meeting, meeting.date),
      days: noticeDays(meeting, meeting.date),
      proxies: allowsProxies(meeting),
      replies: countReplies(meeting),
    },
  };
}
