// Papers as files over HTTP: made of what the reader sees, in every format, the same each time; what cannot be is refused by its field.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paperFormats } from '#contract/papers';
import { mediaTypes } from '#documents/formats';
import { boot, city, theRound, type Booted, type Caller } from './booted.js';

const july = 'jobs-2021-7';

describe('a paper', () => {
  let house: Booted;
  let secretary: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
  });
  afterAll(() => house.stop());

  const take = (path: string, { token }: Pick<Caller, 'token'> = secretary) =>
    fetch(`${house.url}/api/${city}/paper/${path}`, { headers: { authorization: `Bearer ${token}` } });

  it.each(paperFormats)('comes as %s, named in Korean, and twice the same', async (format) => {
    const [one, other] = await Promise.all([
      take(`minutes/${july}?format=${format}`),
      take(`minutes/${july}?format=${format}`),
    ]);
    expect(one.status).toBe(200);
    expect(one.headers.get('content-type')).toBe(mediaTypes[format]);
    expect(decodeURIComponent(one.headers.get('content-disposition') ?? '')).toContain(
      `2021년 7차 일자리분과 회의록.${format}`,
    );
    const hashes = await Promise.all(
      [one, other].map(async (file) =>
        createHash('sha256')
          .update(Buffer.from(await file.arrayBuffer()))
          .digest('hex'),
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
  });

  it.each([
    [`notice/${july}`, '소집 통지'],
    [`opinion-table/${theRound}`, '부서 의견'],
    [`answer-request/${theRound}?department=local-economy`, '답변서'],
  ])('%s says what it is about', async (path, words) => {
    const file = await take(`${path}${path.includes('?') ? '&' : '?'}format=html`);
    expect(file.status).toBe(200);
    expect(await file.text()).toContain(words);
  });

  it.each([`minutes/${july}`, `opinion-table/${theRound}`, `answer-request/${theRound}?department=tourism`])(
    '%s is a draft as long as nobody made it final, and says so',
    async (path) => {
      const file = await take(`${path}${path.includes('?') ? '&' : '?'}format=html`);
      expect(await file.text()).toContain('초안');
    },
  );

  it('to a department is for that department and for who sees the whole round', async () => {
    const officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    const request = (department: string) =>
      take(`answer-request/${theRound}?format=html&department=${department}`, officer);
    expect((await request('local-economy')).status).toBe(200);
    const other = await request('tourism');
    expect([other.status, await other.json()]).toMatchObject([403, { code: 'not-your-part' }]);
  });

  it('comes in English where that is asked for', async () => {
    const file = await take(`notice/${july}?format=html&language=en`);
    expect(await file.text()).toContain('Notice of');
  });

  it('as of the past says what was so then', async () => {
    const before = await take(`opinion-table/${theRound}?format=html&asOf=2021-06-30T00:00:00Z`);
    const now = await take(`opinion-table/${theRound}?format=html`);
    expect((await before.text()).length).toBeLessThan((await now.text()).length);
  });

  it('of a department’s officer says that it holds their part only', async () => {
    const officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    const file = await take(`opinion-table/${theRound}?format=html`, officer);
    expect(await file.text()).toContain('소관 사항만');
  });

  it.each([
    [`minutes/${july}?format=hwp`, 400, 'format'],
    [`minutes/${july}`, 400, 'format'],
    [`minutes/${july}?format=pdf&language=fr`, 400, 'language'],
    [`answer-request/${theRound}?format=pdf&department=nobody`, 422, 'department'],
    [`minutes/${july}?format=pdf&asOf=yesterday`, 422, 'asOf'],
    [`menu/${july}?format=pdf`, 404, 'kind'],
    [`minutes/${july}?format=pdf&department=tourism`, 400, 'department'],
  ])('%s is refused by its field', async (path, status, field) => {
    const answer = await take(path);
    expect([answer.status, ((await answer.json()) as { field?: string }).field]).toEqual([status, field]);
  });

  it('of what the reader does not see is not there', async () => {
    expect((await take('minutes/no-such-meeting?format=pdf')).status).toBe(404);
    expect((await fetch(`${house.url}/api/${city}/paper/minutes/${july}?format=pdf`)).status).toBe(401);
  });
});
