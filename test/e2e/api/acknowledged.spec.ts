// A hundred officers answer at once, and the server is killed in the middle: what was acknowledged is there, once.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { HistoryView } from '#contract/views';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { city, signIn, theRound, type Answered, type Caller } from './booted.js';

const clients = 100;

/** Opinions of a reopened round, each with who answers it. */
interface Addressed {
  readonly opinion: string;
  readonly key: string;
  readonly officer: Caller;
}

const departments = {
  'p-1-1': 'job-policy',
  'p-1-6': 'local-economy',
  'p-1-9': 'labour-policy',
} as const;

/** Reopens three programs and sends a hundred opinions on them to three departments. */
async function aHundredOpinions(url: string): Promise<readonly Addressed[]> {
  const chair = await signIn(url, 'p-self-support-head', 'seat:jobs/chair-private');
  const secretary = await signIn(url, 'p-secretary', 'seat:jobs/secretary');
  const programs = Object.keys(departments) as (keyof typeof departments)[];
  const officers = new Map<string, Caller>();
  for (const program of programs) {
    const topic = `${program}/midterm`;
    const dates = { opinionsDue: '2021-07-28', answersDue: '2021-08-12' };
    accepted(await chair.ask('ReopenTopic', { topic, ...dates, reason: '추가 의견' }));
    const text = '한 번 더 살펴볼 것';
    accepted(await secretary.ask('EnterRemark', { topic, id: `r-${program}`, kind: 'opinion', text }));
    const department = departments[program];
    officers.set(program, await signIn(url, `p-${department}-officer`, `post:${department}-officer`));
  }
  const addressed = Array.from({ length: clients }, (_, index) => {
    const program = programs[index % programs.length] ?? 'p-1-1';
    const officer = officers.get(program) ?? chair;
    return { program, opinion: `o-many-${index}`, key: `answer-many-${index}`, officer };
  });
  await Promise.all(
    addressed.map(async ({ program, opinion: id }) => {
      const wording = { asks: 'action', text: `추가 의견 ${id}` };
      const topic = `${program}/midterm`;
      accepted(await secretary.ask('IssueOpinion', { topic, id, wording, remarks: [`r-${program}`] }));
    }),
  );
  accepted(await secretary.ask('SendOpinions', {}));
  return addressed;
}

function answer({ opinion, key, officer }: Addressed): Promise<Answered> {
  const reason = '올해 예산으로는 어렵습니다.';
  return officer.ask(
    'GiveResponse',
    { opinion, text: reason, answer: { disposition: 'notAccepted', reason } },
    { key },
  );
}

/** How often each opinion was answered in the log, and whether the round's versions are dense: the secretary sees all of them. */
async function inTheLog(url: string) {
  const secretary = await signIn(url, 'p-secretary', 'seat:jobs/secretary');
  const { body } = await secretary.get(`/round/${theRound}/history`);
  const { version, entries } = body as unknown as HistoryView;
  const answers = entries
    .filter(({ event }) => event === 'ResponseGiven')
    .map(({ said }) => String(said['opinion']));
  return {
    dense: entries.every((entry, index) => entry.version === index + 1) && entries.length === version,
    answers,
  };
}

function accepted({ status, body }: Answered): void {
  if (status !== 200) throw new Error(JSON.stringify(body));
}

describe('a hundred answers at once', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = temporaryFolder();
  });

  afterEach(() => endAll(dataDir));

  it('are all taken, survive kill -9 in the middle, and are there once', async () => {
    const first = run({ DATA_DIR: dataDir });
    const addressed = await aHundredOpinions(await first.address);
    const acknowledged = new Set<string>();
    const refused: Answered[] = [];

    await Promise.all(
      addressed.map(async (each) => {
        const answered = await answer(each).catch(() => undefined);
        if (answered?.status === 200) acknowledged.add(each.opinion);
        else if (answered) refused.push(answered);
        if (acknowledged.size === clients / 4) first.child.kill('SIGKILL');
      }),
    );
    await first.ended;
    expect(refused).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(clients / 4);

    const second = run({ DATA_DIR: dataDir });
    const url = await second.address;
    const kept = await inTheLog(url);
    expect(kept.dense).toBe(true);
    expect(kept.answers.filter((opinion) => acknowledged.has(opinion)).sort()).toEqual(
      [...acknowledged].sort(),
    );

    const again = await Promise.all(
      addressed.map(({ officer, ...each }) => answer({ ...each, officer: officer.at(`${url}/api/${city}`) })),
    );
    expect(again.every(({ status }) => status === 200)).toBe(true);
    const all = await inTheLog(url);
    expect(all.dense).toBe(true);
    expect([...all.answers].sort()).toEqual(addressed.map(({ opinion }) => opinion).sort());
  });

  it('are all taken when nothing happens, nobody refused for another’s act', async () => {
    const started = run({ DATA_DIR: dataDir });
    const url = await started.address;
    const addressed = await aHundredOpinions(url);

    const answered = await Promise.all(addressed.map(answer));

    expect(answered.filter(({ status }) => status !== 200)).toEqual([]);
    const { dense, answers } = await inTheLog(url);
    expect(dense).toBe(true);
    expect([...answers].sort()).toEqual(addressed.map(({ opinion }) => opinion).sort());
    const page = await (await signIn(url, 'p-secretary', 'seat:jobs/secretary')).round();
    expect(addressed.every(({ opinion }) => page.state.opinions[opinion]?.status === 'answered')).toBe(true);
  });
});
