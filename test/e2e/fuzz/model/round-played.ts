// Plays sequences of acts on a round of its own through the whole house, and holds every answer and figure to the model.
import { randomUUID } from 'node:crypto';
import type { OpenedRound } from '#domain/round/states';
import type { Answered } from '../../api/booted.js';
import { against, after, openedRound, subjectOf, topics, type Act, type Round } from './round-model.js';
import { ask, type People, type Step } from './round-acts.js';
import { hold, settled, settledAtOnce, type Said, type Sheet } from './settling.js';

const sheet: Sheet<Round, Act> = { against, after };

/** A round that was just opened on two programs, and what the model knows of it. */
interface Played {
  readonly people: People;
  readonly id: string;
  /** The version that it had before the first act. */
  readonly from: number;
  round: Round;
  readonly taken: Act['does'][];
}

/** Plays the steps on a fresh round; answers what each act that was taken did. Throws where the house and the model part. */
export async function playOn(people: People, steps: readonly Step[]): Promise<readonly Act['does'][]> {
  const id = `fuzz-${randomUUID().slice(0, 8)}`;
  await openRound(people, id);
  const played: Played = {
    people,
    id,
    from: (await pageOf(people, id)).version,
    round: openedRound,
    taken: [],
  };
  for (const step of steps) {
    await take(played, step);
    await holdPage(played);
  }
  await holdList(played);
  return played.taken;
}

/** Opens it, and waits for no department: both topics take remarks. */
export async function openRound({ chair, secretary }: People, id: string): Promise<void> {
  const opening = {
    committee: 'jobs',
    plan: 'plan-2021',
    title: '시험 회차',
    tracks: ['midterm'],
    opinionsDue: '2021-08-20',
    answersDue: '2021-09-10',
    programs: topics.map((topic) => topic.split('/')[0]),
  };
  const answers = [await chair.ask('OpenRound', opening, { id })];
  for (const topic of topics)
    answers.push(await secretary.ask('WaiveSubmission', { topic, reason: '제출 없이 진행' }, { id }));
  for (const { status, body } of answers)
    if (status !== 200) throw new Error(`the round was not opened: ${JSON.stringify(body)}`);
}

async function take(played: Played, step: Step): Promise<void> {
  const { people, id: on, round } = played;
  const [id, otherId] = [`x-${randomUUID()}`, `x-${randomUUID()}`];
  const asked = { people, on, round, id };
  switch (step.how) {
    case 'once':
      return settle(played, { act: step.act, id, answered: await ask(step.act, asked) });
    case 'repeated': {
      const key = randomUUID();
      const first = await ask(step.act, { ...asked, key });
      settle(played, { act: step.act, id, answered: first });
      // What was refused may be asked again with its key, and is decided anew: nothing has changed.
      const again = await ask(step.act, { ...asked, key });
      // Each request is named in its refusal.
      const said = ({ body }: Answered) => JSON.stringify({ ...body, request: undefined });
      const expected = first.status === 200 ? { ...first, body: { ...first.body, repeated: true } } : first;
      if (said(again) !== said(expected))
        throw new Error(`${JSON.stringify(step.act)} repeated answers ${said(again)}`);
      return;
    }
    case 'seen': {
      const stands = subjectOf(round, step.act);
      const seen = stands && Math.max(0, stands.acts - step.ago);
      const hasMoved = seen !== stands?.acts;
      const answered = await ask(step.act, { ...asked, seen });
      return settle(played, { act: step.act, id, answered, hasMoved });
    }
    case 'raced': {
      const [one, other] = await Promise.all([
        ask(step.act, asked),
        ask(step.other, { ...asked, id: otherId }),
      ]);
      return settleRace(played, [
        { act: step.act, id, answered: one },
        { act: step.other, id: otherId, answered: other },
      ]);
    }
  }
}

function note(played: Played, round: Round, ...said: readonly Said<Act>[]): void {
  played.taken.push(...said.flatMap(({ act, answered }) => (answered.status === 200 ? [act.does] : [])));
  played.round = round;
}

function settle(played: Played, said: Said<Act>): void {
  note(played, settled(sheet, played.round, said), said);
}

function settleRace(played: Played, said: readonly [Said<Act>, Said<Act>]): void {
  note(played, settledAtOnce(sheet, played.round, said), ...said);
}

/** The round's page as the secretary reads it. */
async function pageOf({ secretary }: People, id: string) {
  const { status, body } = await secretary.get(`/round/${id}`);
  if (status !== 200) throw new Error(`no page: ${JSON.stringify(body)}`);
  return body as unknown as { readonly version: number; readonly state: OpenedRound };
}

/** The page shows as many acts as were taken, and of everything what the model has. */
async function holdPage({ people, id, from, round }: Played): Promise<void> {
  const { version, state } = await pageOf(people, id);
  const shown = {
    version,
    status: state.status,
    remarks: Object.values(state.remarks).map((each) => [each.id, each.topic, each.status, each.revision]),
    opinions: Object.values(state.opinions).map((each) => [
      each.id,
      each.topic,
      each.status,
      each.revision,
      each.remarks,
    ]),
  };
  const expected = {
    version: from + round.acts,
    status: round.status,
    remarks: round.remarks.map((each) => [each.id, topics[each.topic], each.status, each.acts]),
    opinions: round.opinions.map((each) => [
      each.id,
      topics[each.topic],
      each.status,
      each.acts,
      each.remarks.map((nth) => round.remarks[nth]?.id),
    ]),
  };
  hold('the page', shown, expected);
}

/** The list of opinions has caught up, and counts the same. */
async function holdList({ people: { secretary }, id, round }: Played): Promise<void> {
  const { body: page } = await secretary.get(`/round/${id}/history`);
  const entries = (page as { readonly entries: readonly { readonly position: number }[] }).entries;
  const head = Math.max(...entries.map(({ position }) => position));
  const { body } = await secretary.get(`/opinions?round=${id}&limit=200&wait=${head}`);
  const { items } = body as { readonly items: readonly { opinion: string; status: string }[] };
  hold(
    'the list',
    sortedById(items.map((each) => [each.opinion, each.status])),
    sortedById(round.opinions.map((each) => [each.id, each.status])),
  );
}

function sortedById(rows: readonly (readonly [string, string])[]) {
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1));
}
