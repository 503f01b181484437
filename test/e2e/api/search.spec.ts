// What a reader may not see is never found: every person of the sample looks for it in each of their posts, before it is
// written and after, and is told the same to the letter; once it is let out, they find it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SamplePerson, SearchView } from '#contract/views';
import { boot, call, type Answered, type Booted, type Caller } from './booted.js';

interface Person {
  readonly title: string;
  readonly post: string;
  readonly caller: Caller;
}

describe('the search', () => {
  let house: Booted;
  let people: readonly Person[];

  beforeAll(async () => {
    house = await boot();
    const { body } = await call(`${house.url}/api/sample/people`);
    const all = (body['people'] as readonly SamplePerson[]).filter(
      ({ organization }) => organization === 'city-s',
    );
    people = await Promise.all(
      all.map(async ({ person, post, title }) => ({ title, post, caller: await house.as(person, post) })),
    );
  });

  afterAll(() => house.stop());

  const as = (post: string): Caller => {
    const found = people.find((person) => person.post === post);
    if (!found) throw new RangeError(`nobody holds ${post}`);
    return found.caller;
  };
  /** Acts, and answers the position that the search must reach. */
  const act = async (post: string, command: string, body: object): Promise<number> => {
    const answered: Answered = await as(post).ask(command, body);
    expect([command, answered.body['code'], answered.status]).toEqual([command, undefined, 200]);
    return Number(answered.body['position']);
  };
  const search = async (caller: Caller, q: string, wait?: number): Promise<Answered> =>
    caller.get(`/search?q=${encodeURIComponent(q)}${wait === undefined ? '' : `&wait=${wait}`}`);
  /** What each person is told, without how far the log is; waits for nobody who is told of nothing. */
  const told = async (q: string, wait: number): Promise<ReadonlyMap<string, string>> => {
    const answers = await Promise.all(
      people.map(async ({ post, caller }) => {
        const { status, body } = await search(caller, q, wait);
        expect(status).toBe(200);
        const { position, ...rest } = body;
        expect(position).toBeGreaterThanOrEqual(wait);
        return [post, JSON.stringify(rest)] as const;
      }),
    );
    return new Map(answers);
  };
  const findersOf = async (q: string, wait: number): Promise<readonly string[]> =>
    [...(await told(q, wait))]
      .filter(([, said]) => (JSON.parse(said) as SearchView).total > 0)
      .map(([post]) => post);
  const position = async (): Promise<number> =>
    Number((await search(as('post:coordination-officer'), '없는 말')).body['position']);

  /** What was written may be found by these alone; everybody else is told what they were told before. */
  async function expectFoundBy(
    { words, around }: { readonly words: string; readonly around: string },
    finders: readonly string[],
    write: () => Promise<number>,
  ): Promise<number> {
    const earlier = await position();
    const before = { words: await told(words, earlier), around: await told(around, earlier) };
    expect(new Set(before.words.values()).size).toBe(1);
    const written = await write();
    expect((await findersOf(words, written)).toSorted()).toEqual([...finders].sort());
    const after = { words: await told(words, written), around: await told(around, written) };
    for (const { post } of people.filter((person) => !finders.includes(person.post))) {
      expect(after.words.get(post)).toBe(before.words.get(post));
      expect(after.around.get(post)).toBe(before.around.get(post));
    }
    return written;
  }

  const everybodyIn = (pattern: RegExp): readonly string[] =>
    people.map(({ post }) => post).filter((post) => pattern.test(post));

  it('lets a sealed remark be found by its author and the secretary alone, until it is taken up', async () => {
    const reopened = {
      topic: 'p-1-9/midterm',
      opinionsDue: '2021-07-28',
      answersDue: '2021-08-12',
      reason: '추가 의견',
    };
    await act('seat:jobs/chair-private', 'ReopenTopic', reopened);
    const looked = { words: '얼룩말 조사', around: '1-9' };
    await expectFoundBy(looked, ['seat:jobs/private-1', 'seat:jobs/secretary'], () =>
      act('seat:jobs/private-1', 'SubmitRemark', {
        topic: 'p-1-9/midterm',
        id: 'r-sealed',
        kind: 'opinion',
        text: '취업 지원 대상에 얼룩말조사를 넣자는 의견',
      }),
    );
    // An opinion that has not gone out is the chairs' and the secretary's.
    await expectFoundBy(
      { words: '기린 대책', around: '1-9' },
      everybodyIn(/^seat:jobs\/(chair-.*|secretary)$/),
      () =>
        act('seat:jobs/secretary', 'IssueOpinion', {
          topic: 'p-1-9/midterm',
          id: 'o-late',
          wording: { asks: 'action', text: '기린대책을 세울 것' },
          remarks: ['r-sealed'],
        }),
    );
    const sent = await act('seat:jobs/secretary', 'SendOpinions', {});
    const readers = await findersOf('얼룩말', sent);
    expect(readers).toEqual(await findersOf('기린', sent));
    expect(readers).toEqual(
      expect.arrayContaining([...everybodyIn(/^seat:jobs\//), 'post:labour-policy-officer']),
    );
    expect(readers).not.toContain('post:tourism-officer');
  });

  it('lets an answer that waits for its head be found in its department alone, until the head lets it out', async () => {
    const department = everybodyIn(/^post:tourism-/);
    const opinion = 'o-1-2-midterm-1';
    const answer = (reason: string) => ({
      opinion,
      text: `${reason} 회신`,
      answer: { disposition: 'notAccepted', reason },
    });
    await expectFoundBy({ words: '코끼리 사정', around: '1-2' }, department, () =>
      act('post:tourism-officer', 'GiveResponse', answer('코끼리 사정')),
    );
    // What the head sends back stays within, and so does what is given instead.
    await expectFoundBy({ words: '하마 사정', around: '1-2' }, department, async () => {
      await act('post:tourism-head', 'ReturnResponse', { opinion, reason: '근거 보완' });
      return act('post:tourism-officer', 'GiveResponse', answer('하마 사정'));
    });
    const released = await act('post:tourism-head', 'ReleaseResponse', { opinion });
    const readers = await findersOf('하마', released);
    expect(readers).toEqual(expect.arrayContaining([...department, ...everybodyIn(/^seat:jobs\//)]));
    expect(await findersOf('코끼리', released)).toEqual(department);
    expect(readers).not.toContain('post:labour-policy-officer');
  });

  it('finds whatever is there by part of a word, however it is spaced and composed', async () => {
    const office = as('post:coordination-officer');
    const kinds = async (q: string) => {
      const { body } = await search(office, q);
      return (body as unknown as SearchView).groups.map(({ kind }) => kind);
    };
    expect(await kinds('사회적경제 기업')).toEqual(['remark', 'indicator', 'planLine']);
    expect(await kinds('사회적 경제기업'.normalize('NFD'))).toEqual(await kinds('사회적경제기업'));
    expect(await kinds('증가율')).toEqual(expect.arrayContaining(['indicator']));
    expect(await kinds('일자리분과')).toEqual(expect.arrayContaining(['committee']));
    expect(await kinds('관광과')).toEqual(expect.arrayContaining(['department']));
    expect(await kinds('%')).not.toEqual(await kinds('a_b'));
  });

  it('shows as many of each kind as were asked for, and says how many there are', async () => {
    const office = as('post:coordination-officer');
    const get = async (query: string) =>
      (await office.get(`/search?q=${encodeURIComponent('1-')}${query}`)).body as unknown as SearchView;
    const few = await get('&limit=2');
    const many = await get('&kind=planLine&limit=200');
    const [lines] = few.groups.filter(({ kind }) => kind === 'planLine');
    expect(lines?.found).toHaveLength(2);
    expect(many.groups).toMatchObject([{ kind: 'planLine', total: lines?.total }]);
    expect(many.groups[0]?.found).toHaveLength(lines?.total ?? Number.NaN);
    expect(few.total).toBe(few.groups.reduce((sum, { total }) => sum + total, 0));
  });

  it('refuses a search for nothing, a kind that there is not, and who is not signed in', async () => {
    const office = as('post:coordination-officer');
    expect(await office.get('/search')).toMatchObject({
      status: 400,
      body: { code: 'invalid-field', field: 'q' },
    });
    expect(await office.get('/search?q=')).toMatchObject({ status: 400 });
    expect(await office.get('/search?q=a&kind=people')).toMatchObject({
      status: 400,
      body: { field: 'kind' },
    });
    expect((await office.get('/search?q=%20')).body).toMatchObject({ groups: [], total: 0 });
    expect((await call(`${house.url}/api/city-s/search?q=a`)).status).toBe(401);
  });
});
