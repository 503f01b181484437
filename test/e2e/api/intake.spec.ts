// An answer sheet leaves as a file, is filled in, comes back, and is taken in as the answers of the officer who brought it.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IntakeReport, IntakesView, IntakeTrial } from '#contract/intake-views';
import { opinionsToAnswer } from '#contract/round-rows';
import { routes } from '#contract/routes';
import type { HistoryView } from '#contract/views';
import type { FileRef } from '#domain/files';
import type { Decision } from '#domain/intake/words';
import { filledIn } from '#testing/filled-sheet';
import { eventually } from '../eventually.js';
import { boot, call, city, theRound, type Booted, type Caller } from './booted.js';

const department = 'local-economy';
const target = { stream: 'round', id: theRound } as const;

/** Brings files as somebody. */
const bringing =
  ({ url }: Booted, { token }: Caller) =>
  async (name: string, bytes: Uint8Array): Promise<FileRef> => {
    const answer = await fetch(`${url}${routes.bringFile(city, { name })}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
      body: Buffer.from(bytes),
    });
    expect(answer.status).toBe(200);
    return (await answer.json()) as FileRef;
  };

describe('An answer sheet', () => {
  let house: Booted;
  let officer: Caller;
  let file: FileRef;
  let answered: readonly string[];

  beforeAll(async () => {
    house = await boot();
    officer = await house.as(`p-${department}-officer`, `post:${department}-officer`);
    const { state } = await officer.round();
    answered = opinionsToAnswer(state, department).map(({ id }) => id);
    const paper = await fetch(
      `${house.url}${routes.paper(city, 'answer-request', theRound, { format: 'xlsx', department })}`,
      { headers: { authorization: `Bearer ${officer.token}` } },
    );
    const declining = { disposition: '미수용', text: '올해는 어렵습니다', proof: '예산이 이미 집행됨' };
    const filled = await filledIn(
      new Uint8Array(await paper.arrayBuffer()),
      Object.fromEntries(answered.map((id) => [id, declining])),
    );
    file = await bring('답변서.xlsx', filled);
  });
  afterAll(() => house.stop());

  const bring = (name: string, bytes: Uint8Array) => bringing(house, officer)(name, bytes);
  const tried = (caller: Caller, body: object = { file, target, decisions: [] }) =>
    call(`${house.url}${routes.tryIntake(city)}`, { method: 'POST', token: caller.token, body });
  const trial = async (caller = officer) => (await tried(caller)).body as unknown as IntakeTrial;
  const begins = (id: string, { proposal, kind = 'answer-sheet' }: Pick<IntakeTrial, 'proposal' | 'kind'>) =>
    officer.ask('BeginIntake', { file, kind, target, decisions: [], proposal }, { stream: 'intake', id });
  const read = async (id: string, caller = officer) =>
    call(`${house.url}${routes.intakeReport(city, id)}`, { token: caller.token });
  async function report(id: string, status: string): Promise<IntakeReport> {
    let found: IntakeReport | undefined;
    await eventually(async () => {
      const { body } = await read(id);
      found = body as unknown as IntakeReport;
      expect(found.intake.status).toBe(status);
    });
    if (!found) throw new Error(`there is no ${id}`);
    return found;
  }

  it('is looked at before: each row an answer, nothing of it done', async () => {
    expect(answered.length).toBeGreaterThan(0);
    const { status, body } = await tried(officer);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      kind: 'answer-sheet',
      ...{ undecided: 0, doubts: [], findings: [], notTaken: [] },
    });
    const { rows } = body as unknown as IntakeTrial;
    expect(rows.map(({ asks, reversible, refusal }) => [asks, reversible, refusal])).toEqual(
      [...answered].reverse().map((opinion) => [
        {
          type: 'GiveResponse',
          opinion,
          answer: { disposition: 'notAccepted', reason: '예산이 이미 집행됨' },
          text: '올해는 어렵습니다',
        },
        true,
        undefined,
      ]),
    );
    expect(opinionsToAnswer((await officer.round()).state, department)).toHaveLength(answered.length);
  });

  it('says to the officer of another department that none of it is theirs', async () => {
    const other = await house.as('p-tourism-officer', 'post:tourism-officer');
    const { rows, notTaken } = await trial(other);
    expect(rows).toEqual([]);
    expect(notTaken.map(({ why }) => why.ko)).toEqual(
      answered.map(() => '이 회차에 없거나 다른 부서가 답변할 의견입니다.'),
    );
  });

  it('is not begun as another thing than was looked at, nor from a file that is not kept', async () => {
    expect(await begins('i-0', { proposal: '0'.repeat(64) })).toMatchObject({
      status: 409,
      body: { code: 'intake-moved' },
    });
    const gone = { ...file, hash: 'f'.repeat(64) };
    expect(await tried(officer, { file: gone, target, decisions: [] })).toMatchObject({
      status: 422,
      body: { code: 'file-unknown' },
    });
    const note = await bring('메모.txt', Buffer.from('메모\n한 줄'));
    expect(await tried(officer, { file: note, target, decisions: [] })).toMatchObject({
      status: 200,
      body: { kinds: [], rows: [], file: { type: 'text' } },
    });
    const smaller = { ...file, size: file.size - 1 };
    const misnamed = { file: smaller, kind: 'answer-sheet', target, decisions: [] };
    expect(
      await officer.ask(
        'BeginIntake',
        { ...misnamed, proposal: '0'.repeat(64) },
        { stream: 'intake', id: 'i-0' },
      ),
    ).toMatchObject({ status: 422, body: { code: 'file-unknown' } });
    const nowhere = { stream: 'round', id: 'no-such-round' };
    expect(await tried(officer, { file, target: nowhere, decisions: [] })).toMatchObject({
      status: 404,
      body: { code: 'unknown-page' },
    });
  });

  it('is taken in as answers that the officer signed, reported row by row to the officer and the office only', async () => {
    expect(await begins('i-1', await trial())).toMatchObject({ status: 200 });
    const { rows, intake } = await report('i-1', 'carriedOut');
    expect(rows.map(({ outcome }) => outcome)).toEqual(answered.map(() => 'done'));
    expect(intake.counts).toEqual({
      ...{ all: answered.length, waiting: 0 },
      ...{ done: answered.length, there: 0, refused: 0 },
    });
    const { entries } = (await officer.get(`/round/${theRound}/history`)).body as unknown as HistoryView;
    const given = entries.filter(({ event }) => event === 'ResponseGiven').slice(-answered.length);
    expect(new Set(given.map(({ by }) => by.person))).toEqual(new Set([`p-${department}-officer`]));

    const other = await house.as('p-tourism-officer', 'post:tourism-officer');
    expect((await read('i-1', other)).status).toBe(404);
    const office = await house.as('p-coordination-officer', 'post:coordination-officer');
    expect((await read('i-1', office)).status).toBe(200);
    const listed = async (caller: Caller) =>
      (await call(`${house.url}${routes.intakes(city)}`, { token: caller.token }))
        .body as unknown as IntakesView;
    expect((await listed(officer)).intakes.map(({ id }) => id)).toEqual(['i-1']);
    expect((await listed(other)).intakes).toEqual([]);
  });

  it('changes nothing when it comes a second time', async () => {
    const again = await trial();
    expect(again.rows).toEqual([]);
    expect(again.notTaken.map(({ why }) => why.ko)).toEqual(answered.map(() => '같은 답변이 이미 있습니다.'));
    expect(await begins('i-2', again)).toMatchObject({ status: 422, body: { code: 'intake-empty' } });
  });

  it('is taken back as one act, and can be taken in again after that', async () => {
    const undo = { reason: '다른 답변서를 보낼 예정' };
    expect(await officer.ask('UndoIntake', undo, { stream: 'intake', id: 'i-1' })).toMatchObject({
      status: 200,
    });
    const { rows, intake } = await report('i-1', 'undone');
    expect(rows.map(({ back }) => back)).toEqual(answered.map(() => 'reversed'));
    expect(intake.undo).toMatchObject(undo);
    expect(opinionsToAnswer((await officer.round()).state, department)).toHaveLength(answered.length);

    const key = randomUUID();
    const body = { file, kind: 'answer-sheet', target, decisions: [], proposal: (await trial()).proposal };
    const first = await officer.ask('BeginIntake', body, { stream: 'intake', id: 'i-3', key });
    expect(first).toMatchObject({ status: 200, body: { repeated: false } });
    const { rows: again } = await report('i-3', 'carriedOut');
    expect(again.map(({ outcome }) => outcome)).toEqual(answered.map(() => 'done'));
    const repeated = await officer.ask('BeginIntake', body, { stream: 'intake', id: 'i-3', key });
    expect(repeated).toMatchObject({ status: 200, body: { repeated: true } });
  });
});

describe('A pledge sheet', () => {
  let house: Booted;
  let office: Caller;

  beforeAll(async () => {
    house = await boot();
    await house.moveClock('2024-04-08T09:00:00+09:00');
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
  });
  afterAll(() => house.stop());

  it('is tried and taken in act after act, each finding what those before it made', async () => {
    const brought = await bringing(house, office)(
      '공약 관리카드.txt',
      await readFile(join(import.meta.dirname, '../../corpus/pledge-sheet.txt')),
    );
    const into = { stream: 'organization', id: city } as const;
    const tries = async (decisions: readonly Decision[], named = brought) => {
      const body = { file: named, target: into, decisions };
      const answer = await call(`${house.url}${routes.tryIntake(city)}`, {
        ...{ method: 'POST', token: office.token, body },
      });
      expect(answer).toMatchObject({ status: 200, body: { kind: 'pledge-sheet' } });
      return answer.body as unknown as IntakeTrial;
    };
    const { doubts } = await tries([]);
    const decisions = doubts.flatMap(({ id, usual, choices: [first] }) =>
      first ? [{ doubt: id, choice: usual ?? first.value }] : [],
    );
    const { undecided, rows, findings, proposal, file } = await tries(decisions);
    expect({ undecided, refused: rows.filter(({ refusal }) => refusal) }).toEqual({
      undecided: 0,
      refused: [],
    });
    expect(findings.length).toBeGreaterThan(0);

    const begin = { file, kind: 'pledge-sheet', target: into, decisions, proposal };
    const at = { stream: 'intake', id: 'pledge' } as const;
    expect(await office.ask('BeginIntake', begin, at)).toMatchObject({ status: 200 });
    await eventually(async () => {
      const { body } = await office.get('/intake/pledge/report');
      const { intake, rows: reported } = body as unknown as IntakeReport;
      expect(intake.status).toBe('carriedOut');
      expect(reported.filter(({ outcome }) => outcome !== 'done')).toEqual([]);
    });
    const renamed = await tries(decisions, { ...brought, name: '공약 관리카드 (1).txt' });
    expect(new Set(renamed.rows.map(({ outcome }) => outcome))).toEqual(new Set(['there']));
    const drafted = rows.find(({ command }) => command === 'DraftPlan');
    expect((await office.get(`/plan/${drafted?.id}`)).body).toMatchObject({
      state: { status: 'inPreparation' },
    });
  });
});
