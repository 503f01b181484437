// The one read policy of a round: who may see what. Pages, lists, history and live updates all ask here.
import type { PostHeld, Signature } from '../actor.js';
import type { Attached } from '../has-files.js';
import type { Stamped } from '../gate/evolution.js';
import type { IsoDate } from '../ids.js';
import type { Redaction } from '../publication.js';
import { filterValues, mapValues } from '../records.js';
import { distinct, sees, tagsOfAddressee, type Tag } from '../tags.js';
import { addresseeOf, awaited, departmentsOf } from './facts.js';
import type { OpenedRound, Opinion, Remark, Topic } from './states.js';
import type { RoundEvent } from './words.js';

export { sees, tagsOf, type Tag } from '../tags.js';

type Signed = { readonly by: Signature; readonly on: IsoDate };

/** The committee and the office see every topic of a round. */
export function overseersOfRound({ committee }: OpenedRound): readonly Tag[] {
  return [`committee:${committee}`, 'office'];
}

/** Everybody who takes part in the round. */
export function audienceOfRound(round: OpenedRound): readonly Tag[] {
  return distinct([
    ...overseersOfRound(round),
    ...round.scope.strategies.flatMap(({ leaders }) => leaders.map((post) => `post:${post}`)),
    ...round.scope.programs.flatMap(({ owner, cooperating }) =>
      [owner, ...cooperating].map((each) => `department:${each}`),
    ),
    ...Object.values(round.opinions).flatMap(({ addressee }) => tagsOfAddressee(addressee)),
  ]);
}

/** A topic is the committee's and the departments' whose program it is; a strategy's its leaders'. */
export function audienceOfTopic(round: OpenedRound, topic: Topic): readonly Tag[] {
  return distinct([
    ...overseersOfRound(round),
    ...tagsOfAddressee(addresseeOf(round, topic)),
    ...departmentsOf(round, topic.id).map((department) => `department:${department}`),
  ]);
}

/** A sealed remark is its author's and the secretary's; later all who see the topic read it. */
export function audienceOfRemark(round: OpenedRound, remark: Remark): readonly Tag[] {
  const topic = round.topics[remark.topic];
  if (remark.sealed || !topic) {
    return [`secretary:${round.committee}`, ...(remark.said ? [] : [`person:${remark.by.person}`])];
  }
  return audienceOfTopic(round, topic);
}

/** An opinion that has not gone out is the chair's and the secretary's; then also the addressee's and the topic's departments'. */
export function audienceOfOpinion(round: OpenedRound, opinion: Opinion): readonly Tag[] {
  const topic = round.topics[opinion.topic];
  const unsent = opinion.status === 'issued' || (opinion.status === 'withdrawn' && !opinion.sent);
  if (unsent || !topic) return [`secretary:${round.committee}`, `chair:${round.committee}`];
  return distinct([...audienceOfTopic(round, topic), ...tagsOfAddressee(opinion.addressee)]);
}

/** What has not been let out is the side's that wrote it, and the addressee's where it still waits for something. */
export function audienceOfDraft(opinion: Opinion, { by }: Signed, waits: boolean): readonly Tag[] {
  return distinct([...tagsOfSide(by.post), ...(waits ? tagsOfAddressee(opinion.addressee) : [])]);
}

/** The round as a reader with these tags may see it: what they may not see is not there. */
export function roundSeenBy(round: OpenedRound, tags: readonly Tag[]): OpenedRound {
  const topics = filterValues(round.topics, (topic) => sees(tags, audienceOfTopic(round, topic)));
  const opinions = filterValues(round.opinions, (opinion) => sees(tags, audienceOfOpinion(round, opinion)));
  const mine = (id: string) => id in topics || Object.values(opinions).some(({ topic }) => topic === id);
  const programs = round.scope.programs.filter(({ program }) =>
    round.tracks.some((track) => mine(`${program}/${track}`)),
  );
  const strategies = round.scope.strategies.filter(
    ({ strategy }) =>
      programs.some((program) => program.strategy === strategy) ||
      round.tracks.some((track) => mine(`${strategy}/${track}`)),
  );
  const remarks = filterValues(round.remarks, (remark) => sees(tags, audienceOfRemark(round, remark)));
  const { publication } = round;
  return {
    ...round,
    scope: { ...round.scope, programs, strategies },
    topics: filterValues(round.topics, (topic) => mine(topic.id)),
    remarks,
    opinions: mapValues(opinions, (opinion) => opinionSeenBy(opinion, tags)),
    ...(publication?.status === 'shown'
      ? {
          publication: {
            ...publication,
            redactions: redactionsAmong(publication.redactions, { remarks, opinions }),
          },
        }
      : {}),
  };
}

/** What is withheld of the items that a reader sees. */
function redactionsAmong(
  redactions: readonly Redaction[],
  { remarks, opinions }: Pick<OpenedRound, 'remarks' | 'opinions'>,
): readonly Redaction[] {
  return redactions.filter(({ field, item }) => Object.hasOwn(field === 'remark' ? remarks : opinions, item));
}

/** An opinion as a reader may see it: without drafts that are not theirs; one that waits only on a draft is unanswered. */
export function opinionSeenBy(opinion: Opinion, tags: readonly Tag[]): Opinion {
  const waiting = opinion.status === 'awaitingRelease' ? opinion.responses.length - 1 : undefined;
  const responses = opinion.responses.filter(
    (response, index) => response.out || sees(tags, audienceOfDraft(opinion, response, index === waiting)),
  );
  const contributions = opinion.contributions.filter(
    (part) => part.out || sees(tags, audienceOfDraft(opinion, part, true)),
  );
  if (opinion.status !== 'awaitingRelease' || sees(tags, audienceOfDraft(opinion, opinion.response, true))) {
    return { ...opinion, responses, contributions };
  }
  const { response: _, before, ...rest } = opinion;
  return awaited({ ...rest, responses, contributions }, before);
}

/**
 * Who may learn of an event: in the light of the state as it is now, but what was sealed or unsent when it happened
 * stays with those who could read it `then`, the state right after it. Others meet it in the act that let it out.
 */
export function audienceOfEvent(
  now: OpenedRound,
  event: Stamped<RoundEvent>,
  then: OpenedRound = now,
): readonly Tag[] {
  if (event.type === 'RemarkSubmitted' || event.type === 'RemarkEntered')
    return ofRemark(now, event.id, then);
  if ('remark' in event) return ofRemark(now, event.remark, then);
  if (event.type === 'OpinionIssued') return ofOpinion(now, event.id, event, then);
  if ('opinion' in event) return ofOpinion(now, event.opinion, event, then);
  if ('topic' in event) {
    const topic = now.topics[event.topic];
    return topic ? audienceOfTopic(now, topic) : [];
  }
  return audienceOfRound(now);
}

/** What an event says to a reader who sees the round as `seen`: without programs and opinions that are not theirs. */
export function eventSeenBy(seen: OpenedRound, event: Stamped<RoundEvent>): Stamped<RoundEvent> {
  switch (event.type) {
    case 'RoundOpened': {
      const programs = event.scope.programs.filter(({ program }) =>
        seen.scope.programs.some((each) => each.program === program),
      );
      const strategies = event.scope.strategies.filter(({ strategy }) =>
        seen.scope.strategies.some((each) => each.strategy === strategy),
      );
      return { ...event, scope: { ...event.scope, programs, strategies } };
    }
    case 'OpinionsSent':
    case 'OpinionsSettled':
      return { ...event, opinions: event.opinions.filter((id) => Object.hasOwn(seen.opinions, id)) };
    case 'RoundPublished':
      return { ...event, redactions: redactionsAmong(event.redactions, seen) };
    default:
      return event;
  }
}

function ofRemark(now: OpenedRound, id: string, then: OpenedRound): readonly Tag[] {
  const before = then.remarks[id];
  const remark = before?.sealed ? before : now.remarks[id];
  return remark ? audienceOfRemark(now, remark) : [];
}

function ofOpinion(
  now: OpenedRound,
  id: string,
  event: Stamped<RoundEvent>,
  then: OpenedRound,
): readonly Tag[] {
  const opinion = now.opinions[id];
  const before = then.opinions[id];
  if (!opinion) return [];
  if (before?.status === 'issued') return audienceOfOpinion(then, before);
  return isInternal(opinion, event)
    ? audienceOfDraft(opinion, event, waitsForAddressee(opinion, event))
    : audienceOfOpinion(now, opinion);
}

function isInternal(opinion: Opinion, event: Stamped<RoundEvent>): boolean {
  switch (event.type) {
    case 'ResponseGiven':
    case 'ResponseCorrected':
      return !opinion.responses.some(
        (response) => response.out && isSaidBy(event, response) && same(response.answer, event.answer),
      );
    case 'ResponseReturned':
      return true;
    case 'AnswerFileAttached':
      return !opinion.responses.some(({ out, files = [] }) => out && holds(files, event.file.hash));
    case 'ResponseWithdrawn':
    case 'AnswerFileDetached':
      return !event.wasOut;
    case 'ContributionAdded':
      return !opinion.contributions.some((part) => part.out && isSaidBy(event, part));
    default:
      return false;
  }
}

/** Only the draft that waits now: an earlier one may be of another side. */
function waitsForAddressee(opinion: Opinion, event: Stamped<RoundEvent>): boolean {
  if (event.type === 'ContributionAdded') return true;
  if (event.type === 'AnswerFileAttached')
    return opinion.status === 'awaitingRelease' && holds(opinion.response.files, event.file.hash);
  return opinion.status === 'awaitingRelease' && 'text' in event && isSaidBy(event, opinion.response);
}

function holds(files: readonly Attached[] = [], hash: string): boolean {
  return files.some((file) => file.hash === hash);
}

function isSaidBy(
  event: Signed & { readonly text: string },
  said: Signed & { readonly text: string },
): boolean {
  return said.text === event.text && said.on === event.on && said.by.person === event.by.person;
}

/** Whether two answers say the same, in whatever order their fields were stored. */
function same(one: object, other: object): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(value: object): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function tagsOfSide(post: PostHeld): readonly Tag[] {
  return post.kind === 'department' ? [`department:${post.department}`] : [];
}
