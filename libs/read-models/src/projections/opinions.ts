// Keeps the list of opinions: rows are written anew when an event changed what an opinion says or who sees it.
import type { OpinionId } from '#domain/ids';
import { answerDue, programOf } from '#domain/round/facts';
import { audienceOfDraft, audienceOfOpinion, opinionSeenBy, type Tag } from '#domain/round/sight';
import type { OpenedRound, Opinion, Round } from '#domain/round/states';
import { tracks } from '#domain/round/words';
import type { EventStore } from '#event-store/store';
import type { Subscriber } from '#event-store/subscription';
import type { EntitySchema } from 'typeorm';
import { remove, upsert } from '../rows/bulk.js';
import { opinionRows, type Face, type OpinionRow } from '../rows/opinion.js';
import { searchText, wordsOf } from '../search.js';
import { inCountingOrder } from './counting-order.js';
import { FoldedStreams, type Step } from './folded-streams.js';
import { opinionsFold, type RoundOfOpinions } from './folds.js';
import { subjectOf } from './subjects.js';

type RoundStep = Step<RoundOfOpinions>;
type OpinionKey = Pick<OpinionRow, 'organization' | 'round' | 'opinion' | 'face'>;

/** A round in a batch: how it was before, and by opinion the last event that touched it. */
interface Stretch {
  readonly before: Round;
  readonly touched: Map<OpinionId, RoundStep>;
}

/**
 * The projection of the list of opinions.
 * @param table where the rows go
 * @param kept how many events the rounds may have that are kept folded
 */
export function opinionsProjection(
  store: Pick<EventStore, 'readStream'>,
  table: EntitySchema<OpinionRow> = opinionRows,
  kept?: number,
): Subscriber {
  const rounds = new FoldedStreams(store, opinionsFold, kept);
  return {
    name: 'opinions',
    handle: async (batch, tx) => {
      const stretches = new Map<string, Stretch>();
      for (const event of batch) {
        const step = await rounds.step(event);
        if (!step) continue;
        const key = `${event.organization}\0${step.id}`;
        const stretch = stretches.get(key) ?? { before: step.before.state.round, touched: new Map() };
        stretches.set(key, stretch);
        for (const opinion of touchedBy(step)) stretch.touched.set(opinion, step);
      }
      // What a batch touches many times is written once, as the last event that touched it left it.
      const changes = [...stretches.values()].flatMap(changesIn);
      await remove(
        tx,
        table,
        changes.flatMap(({ gone }) => gone),
      );
      await upsert(
        tx,
        table,
        changes.flatMap(({ rows }) => rows),
      );
    },
  };
}

/**
 * A row shows the opinion, the program as the scope has it, and a deadline; who sees it follows from the first two.
 * Most events leave scope and dates alone, and with them all opinions but their own.
 */
function touchedBy({ before, after }: RoundStep): readonly OpinionId[] {
  const was = before.state.round;
  const { round } = after.state;
  if (was.status === 'none' || round.status === 'none') return [];
  const sameScope = was.scope.programs === round.scope.programs && was.answersDue === round.answersDue;
  if (sameScope && was.opinions === round.opinions) return [];
  return Object.values(round.opinions)
    .filter(
      (opinion) =>
        was.opinions[opinion.id] !== opinion || (!sameScope && isShownOtherwise(was, round, opinion)),
    )
    .map(({ id }) => id);
}

function isShownOtherwise(was: OpenedRound, round: OpenedRound, opinion: Opinion): boolean {
  return (
    programOf(was, opinion.topic) !== programOf(round, opinion.topic) ||
    answerDue(was, opinion) !== answerDue(round, opinion)
  );
}

/** The rows of the opinions that were touched, and the faces that they no longer have. */
function changesIn({ before, touched }: Stretch) {
  return [...touched].map(([id, step]) => {
    const { round } = step.after.state;
    const opinion = round.status === 'none' ? undefined : round.opinions[id];
    if (round.status === 'none' || !opinion) return { gone: [], rows: [] };
    const rows = rowsOf(step, round, opinion);
    const was = before.status === 'none' ? undefined : before.opinions[id];
    const faces = was ? facesOf(was) : [];
    const { organization } = step.event;
    const gone = faces
      .filter((face) => rows.every((row) => row.face !== face))
      .map((face): OpinionKey => ({ organization, round: step.id, opinion: id, face }));
    return { gone, rows };
  });
}

function facesOf(opinion: Opinion): readonly Face[] {
  return draftAudienceOf(opinion).length === 0 ? ['outer'] : ['outer', 'inner'];
}

function draftAudienceOf(opinion: Opinion): readonly Tag[] {
  return opinion.status === 'awaitingRelease' ? audienceOfDraft(opinion, opinion.response, true) : [];
}

function rowsOf(step: RoundStep, round: OpenedRound, opinion: Opinion): readonly OpinionRow[] {
  const draftAudience = draftAudienceOf(opinion);
  return facesOf(opinion).map((face) => ({
    face,
    draftAudience,
    ...shownIn(step, round, opinionSeenBy(opinion, face === 'inner' ? draftAudience : [])),
  }));
}

function shownIn({ id, event, after }: RoundStep, round: OpenedRound, opinion: Opinion) {
  const topic = round.topics[opinion.topic];
  if (!topic) throw new RangeError(`the round has no topic ${opinion.topic}`);
  const { track } = topic;
  const about = subjectOf(round, topic.id);
  const given = 'response' in opinion ? opinion.response : undefined;
  const { addressee, text, phrase, asks, status, revision } = opinion;
  const { organization, version, position } = event;
  const answering = addressee.kind === 'department' ? addressee.department : null;
  return {
    organization,
    round: id,
    opinion: opinion.id,
    committee: round.committee,
    plan: round.plan,
    year: round.scope.year,
    topic: topic.id,
    track,
    ...about,
    addressee,
    status,
    asks,
    phrase: phrase ?? null,
    text,
    disposition: given?.answer.disposition ?? null,
    response: given?.text ?? null,
    answersDue: answerDue(round, opinion),
    revision,
    version,
    position,
    place: [
      inCountingOrder(about.number),
      tracks.indexOf(track),
      id,
      inCountingOrder(String(after.state.issued[opinion.id])),
    ].join(' '),
    departments: [...new Set([about.owner, answering])].filter((each) => each !== null),
    audience: audienceOfOpinion(round, opinion),
    search: searchText(
      about.number,
      about.name,
      text,
      given?.text ?? '',
      ...(given ? wordsOf(given.answer) : []),
    ),
  };
}
