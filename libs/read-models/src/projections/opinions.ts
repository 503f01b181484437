// Keeps the list of opinions: rows are written anew when an event changed what an opinion says or who sees it.
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
import { FoldedStreams, type Step } from './folded-streams.js';
import { opinionsFold, type RoundOfOpinions } from './folds.js';
import { subjectOf } from './subjects.js';

type RoundStep = Step<RoundOfOpinions>;
type OpinionKey = Pick<OpinionRow, 'organization' | 'round' | 'opinion' | 'face'>;

/** An opinion that an event touched, as it was after the event. */
interface Touched {
  readonly step: RoundStep;
  readonly round: OpenedRound;
  readonly opinion: Opinion;
}

/**
 * The projection of the list of opinions.
 * @param table where the rows go
 * @param kept how many rounds are kept folded
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
      // What a batch touches many times is written once, as the last event that touched it left it.
      const touched = new Map<string, Touched>();
      for (const event of batch) {
        const step = await rounds.step(event);
        if (!step) continue;
        for (const each of touchedBy(step)) {
          touched.set(`${event.organization}\0${step.id}\0${each.opinion.id}`, each);
        }
      }
      const faces = [...touched.values()].flatMap(facesOf);
      await remove(
        tx,
        table,
        faces.flatMap(({ key, row }) => (row ? [] : [key])),
      );
      await upsert(
        tx,
        table,
        faces.flatMap(({ row }) => row ?? []),
      );
    },
  };
}

function touchedBy(step: RoundStep): readonly Touched[] {
  const { before, after } = step;
  const { round } = after.state;
  if (round.status === 'none') return [];
  return Object.values(round.opinions)
    .filter((opinion) => isTouched(before.state.round, round, opinion))
    .map((opinion) => ({ step, round, opinion }));
}

/** Both faces of an opinion; without a row where there is no such face. */
function facesOf({
  step,
  round,
  opinion,
}: Touched): readonly { readonly key: OpinionKey; readonly row?: OpinionRow }[] {
  const rows = rowsOf(step, round, opinion);
  const { organization } = step.event;
  return (['outer', 'inner'] as const).map((face) => ({
    key: { organization, round: step.id, opinion: opinion.id, face },
    row: rows.find((row) => row.face === face),
  }));
}

/** A row shows the opinion, the program as the scope has it, and a deadline; who sees it follows from the first two. */
function isTouched(before: Round, round: OpenedRound, opinion: Opinion): boolean {
  return (
    before.status === 'none' ||
    before.opinions[opinion.id] !== opinion ||
    programOf(before, opinion.topic) !== programOf(round, opinion.topic) ||
    answerDue(before, opinion) !== answerDue(round, opinion)
  );
}

function rowsOf(step: RoundStep, round: OpenedRound, opinion: Opinion): readonly OpinionRow[] {
  const draftAudience =
    opinion.status === 'awaitingRelease' ? audienceOfDraft(opinion, opinion.response, true) : [];
  const row = (face: Face, tags: readonly Tag[]): OpinionRow => ({
    face,
    draftAudience,
    ...shownIn(step, round, opinionSeenBy(opinion, tags)),
  });
  return draftAudience.length === 0 ? [row('outer', [])] : [row('outer', []), row('inner', draftAudience)];
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

/** Sorts as people count: 1-9 before 1-10. */
function inCountingOrder(number: string): string {
  return number.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
}
