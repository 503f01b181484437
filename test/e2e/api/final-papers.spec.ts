// Papers made final over HTTP: with what they lack accepted, kept under their hashes, made again byte for byte whatever happens
// since, registered in a copy of their own, superseded and withdrawn.
import { createHash, randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FinalPapersView, PaperChecksView } from '#contract/paper-views';
import type { PaperFormat } from '#contract/papers';
import { paperIdOf, type PaperSubject } from '#domain/paper/words';
import { boot, city, theRound, type Answered, type Booted, type Caller } from './booted.js';

const july = 'jobs-2021-7';
const table: PaperSubject = { kind: 'opinion-table', of: theRound, language: 'ko' };
const minutes: PaperSubject = { kind: 'minutes', of: july, language: 'ko' };

describe('a final paper', () => {
  let house: Booted;
  let secretary: Caller;
  let chair: Caller;
  let coordinator: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    coordinator = await house.as('p-coordination-officer', 'post:coordination-officer');
  });
  afterAll(() => house.stop());

  const read = async <T>(path: string, by = secretary): Promise<T> => {
    const { status, body } = await by.get(`/paper/${path}`);
    if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body as T;
  };
  const finals = () => read<FinalPapersView>(`opinion-table/${theRound}/finals`);
  const acceptedNow = async () =>
    (await read<PaperChecksView>(`opinion-table/${theRound}/checks`)).checks.map(({ check, places }) => ({
      check,
      count: places.length,
    }));
  const make = (
    subject: PaperSubject,
    said: object,
    by: Caller = secretary,
    key = randomUUID(),
  ): Promise<Answered> =>
    by.ask('MakeFinal', { ...subject, grade: 'public', accepted: [], ...said }, on(subject, key));
  const on = (subject: PaperSubject, key: string = randomUUID()) => ({
    ...{ stream: 'paper' as const, id: paperIdOf(subject), key },
  });
  const bytesOf = async (path: string): Promise<Buffer> => {
    const file = await fetch(`${house.url}/api/${city}/paper/${path}`, {
      headers: { authorization: `Bearer ${secretary.token}` },
    });
    if (file.status !== 200) throw new Error(`${path}: ${await file.text()}`);
    return Buffer.from(await file.arrayBuffer());
  };
  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const kept = (final: string, format: PaperFormat, more = '') =>
    bytesOf(`opinion-table/${theRound}/finals/${final}?format=${format}${more}`);
  const again = (position: number, format: PaperFormat) =>
    bytesOf(`opinion-table/${theRound}?format=${format}&asOf=${position}`);

  it('is none of minutes that nobody confirmed', async () => {
    const { checks } = await read<PaperChecksView>(`minutes/${july}/checks`);
    expect(checks).toContainEqual(expect.objectContaining({ check: 'minutes-unconfirmed', blocks: true }));
    const accepted = checks.map(({ check, places }) => ({ check, count: places.length }));
    expect(await make(minutes, { id: 'f-1', accepted })).toMatchObject({
      status: 409,
      body: { code: 'paper-lacks' },
    });
  });

  it('is made by who acts for its committee, under its own id, with what it lacks accepted', async () => {
    const accepted = await acceptedNow();
    expect(accepted.length).toBeGreaterThan(0);
    expect((await make(table, { id: 'f-1' })).body).toMatchObject({ code: 'check-not-accepted' });
    expect((await make(table, { id: 'f-1', accepted }, coordinator)).body).toMatchObject({
      code: 'not-your-part',
    });
    expect((await make({ ...table, kind: 'menu' }, { id: 'f-1', accepted })).status).toBe(404);
    const elsewhere = { ...on(table), id: 'opinion-table.another.ko' };
    const asked = { ...table, id: 'f-1', grade: 'public', accepted };
    expect((await secretary.ask('MakeFinal', asked, elsewhere)).body).toMatchObject({
      code: 'paper-id-invalid',
    });
    const key = randomUUID();
    const made = await make(table, { id: 'f-1', accepted }, secretary, key);
    expect(made).toMatchObject({ status: 200, body: { repeated: false } });
    const repeat = await make(table, { id: 'f-1', accepted }, secretary, key);
    expect(repeat.body).toEqual({ ...made.body, repeated: true });
  });

  it('has a file in every format, kept under its hash, and says nowhere that it is a draft', async () => {
    const [final] = (await finals()).finals;
    if (!final) throw new Error('none was made');
    expect(final.files.map(({ format }) => format)).toEqual(['hwpx', 'pdf', 'docx', 'xlsx', 'html']);
    for (const { format, hash } of final.files)
      expect(hashOf(await kept('f-1', format as PaperFormat))).toBe(hash);
    expect((await kept('f-1', 'html')).toString()).not.toContain('초안');
  });

  it('is made again byte for byte, also after posts were renamed and more happened', async () => {
    const [final] = (await finals()).finals;
    if (!final) throw new Error('none was made');
    const renamed = await coordinator.ask(
      'RenamePost',
      { post: 'local-economy-officer', title: '지역경제 업무 담당' },
      { stream: 'organization', id: city },
    );
    const { allowed } = await chair.round();
    const opinion = allowed.find(({ command }) => command === 'RecordOpen')?.item;
    const recorded = await chair.ask('RecordOpen', {
      opinion,
      reason: '답변 부서가 바뀌어 다음 주기로 넘김',
    });
    expect([renamed.status, recorded.status]).toEqual([200, 200]);
    for (const { format, hash } of final.files)
      expect([format, hashOf(await again(final.position, format as PaperFormat))]).toEqual([format, hash]);
    const html = (await kept('f-1', 'html')).toString();
    const printed = Number(/name="position" content="(\d+)"/.exec(html)?.[1]);
    expect(printed).toBeLessThanOrEqual(final.position);
    expect((await again(printed, 'html')).toString()).toBe(html);
    expect((await again(printed - 1, 'html')).toString()).toContain('초안');
    const today = (await bytesOf(`opinion-table/${theRound}?format=html`)).toString();
    expect(today).toContain('초안');
    expect(today).toContain('지역경제 업무 담당');
    expect(today).toContain('다음 주기로 넘김');
    expect((await kept('f-1', 'html')).toString()).not.toContain('지역경제 업무 담당');
  });

  it('is not there for a department that sees its own part of the round only', async () => {
    const officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    expect(await read<FinalPapersView>(`opinion-table/${theRound}/finals`, officer)).toMatchObject({
      finals: [],
      allowed: [],
    });
    const file = await officer.get(`/paper/opinion-table/${theRound}/finals/f-1?format=hwpx`);
    expect(file.status).toBe(404);
  });

  it('goes to nobody whom its kind does not go to, and a letter can be asked for by the post that it goes to', async () => {
    const toSomebody: PaperSubject = { ...table, department: 'tourism' };
    const refused = await make(toSomebody, { id: 'f-strange', accepted: await acceptedNow() });
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-field', field: 'department' } });
    const { status, body } = await secretary.get(
      `/paper/answer-request/${theRound}/finals?post=self-support-head`,
    );
    expect(body).not.toMatchObject({ code: 'invalid-field' });
    expect(status).toBe(200);
  });

  describe('of a plan', () => {
    const plan: PaperSubject = { kind: 'plan', of: 'plan-2021', language: 'ko' };
    const of = (edition: string) => ({ ...plan, edition });
    let edition: string;

    beforeAll(async () => {
      const { body } = await coordinator.get('/plan/plan-2021');
      [edition = ''] = Object.keys((body['state'] as { editions: object }).editions);
    });

    it('is of one edition, which has to be named', async () => {
      const unnamed = await coordinator.get('/paper/plan/plan-2021/checks');
      expect([unnamed.status, unnamed.body]).toMatchObject([
        400,
        { code: 'invalid-field', field: 'edition' },
      ]);
      const { checks } = await read<PaperChecksView>(`plan/plan-2021/checks?edition=${edition}`, coordinator);
      const accepted = checks.map(({ check, places }) => ({ check, count: places.length }));
      expect(accepted.map(({ check }) => check)).not.toContain('version-not-adopted');
      expect((await make(of(edition), { id: 'f-plan', accepted }, secretary)).body).toMatchObject({
        code: 'not-your-part',
      });
      expect((await make(of(edition), { id: 'f-plan', accepted }, coordinator)).status).toBe(200);
      const at = (named: string) =>
        read<FinalPapersView>(`plan/plan-2021/finals?edition=${named}`, coordinator);
      expect((await at(edition)).finals).toMatchObject([{ id: 'f-plan', status: 'made' }]);
      expect((await at('another')).finals).toEqual([]);
    });

    it('is made again byte for byte as it stood', async () => {
      const { finals: made } = await read<FinalPapersView>(
        `plan/plan-2021/finals?edition=${edition}`,
        coordinator,
      );
      const { position = 0, files = [] } = made[0] ?? {};
      const html = files.find(({ format }) => format === 'html');
      const asked = `plan/plan-2021?format=html&edition=${edition}&asOf=${position}`;
      const file = await fetch(`${house.url}/api/${city}/paper/${asked}`, {
        headers: { authorization: `Bearer ${coordinator.token}` },
      });
      expect(hashOf(Buffer.from(await file.arrayBuffer()))).toBe(html?.hash);
    });
  });

  it('is registered in a copy that prints its number, and keeps its own bytes', async () => {
    const before = await kept('f-1', 'html');
    const said = {
      ...{ final: 'f-1', number: '일자리경제과-1234', registered: '2021-07-16' },
      line: [{ title: '일자리경제과장', part: 'approves', manner: 'delegated', signed: '2021-07-16' }],
    };
    const wrong = await secretary.ask('RegisterPaper', { ...said, registered: '2021-02-30' }, on(table));
    expect(wrong.body).toMatchObject({ code: 'date-invalid', field: 'registered' });
    expect((await secretary.ask('RegisterPaper', said, on(table))).status).toBe(200);
    const copy = (await kept('f-1', 'html', '&registered=true')).toString();
    expect(copy).toContain('일자리경제과-1234');
    expect(copy).toContain('(전결)');
    expect((await kept('f-1', 'html')).equals(before)).toBe(true);
    expect(before.toString()).not.toContain('일자리경제과-1234');
  });

  it('gives way to another with a reason, and is withdrawn with one', async () => {
    const accepted = await acceptedNow();
    expect((await make(table, { id: 'f-2', accepted })).body).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    expect((await make(table, { id: 'f-2', accepted, reason: '의견 한 건 누락' })).status).toBe(200);
    const withdrawing = { final: 'f-2', reason: '위원장 확인 전' };
    expect((await secretary.ask('WithdrawPaper', withdrawing, on(table))).status).toBe(200);
    expect((await finals()).finals).toMatchObject([
      { status: 'superseded', reason: '의견 한 건 누락', registration: { number: '일자리경제과-1234' } },
      { status: 'withdrawn', reason: '위원장 확인 전' },
    ]);
    for (const { position } of (await finals()).finals)
      expect((await again(position, 'html')).toString()).toContain('초안');
    expect(await read(`${paperIdOf(table)}/history`)).toMatchObject({ version: 4 });
  });

  it('says so where one of its files is no longer what was kept, or is gone', async () => {
    const taken = () => secretary.get(`/paper/opinion-table/${theRound}/finals/f-1?format=html`);
    const hash = hashOf(await kept('f-1', 'html'));
    const place = join(house.dataDir, 'files', city, hash.slice(0, 2), hash);
    await writeFile(place, 'something else');
    expect(await taken()).toMatchObject({ status: 422, body: { code: 'file-unreadable' } });
    await rm(place);
    expect(await taken()).toMatchObject({ status: 422, body: { code: 'file-unknown' } });
  });
});
