// Papers of plans and programs over HTTP: whole plans, their comparison, sheets and road maps, in every format and to every reader.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paperFormats } from '#contract/papers';
import { mediaTypes } from '#documents/formats';
import { district as districtK } from '#sample/jury/district';
import { jobs } from '#sample/jury/pledges';
import { plan as pledgesOf2018 } from '#sample/jury/streams';
import { plan as planOf2016 } from '#sample/papers/centre/acts';
import { district as districtD } from '#sample/papers/centre/district';
import { plan as pledgesOf2022 } from '#sample/papers/pledge/acts';
import { district as districtG } from '#sample/papers/pledge/district';
import { program as publicJobs } from '#sample/papers/pledge/figures';
import { handInPost, type SampleOrganization } from '#sample/offices';
import { boot, call, type Booted } from './booted.js';

let house: Booted;
beforeAll(async () => {
  house = await boot('papers');
});
afterAll(() => house.stop());

/** What somebody in a post of an organization takes, by the path of the paper; the coordinating office unless named. */
async function takerIn({ id, coordinator }: SampleOrganization, post: string = coordinator.id) {
  const { body } = await call(`${house.url}/api/sample/sign-in`, {
    method: 'POST',
    body: { organization: id, ...handInPost(post) },
  });
  return (path: string) =>
    fetch(`${house.url}/api/${id}/paper/${path}`, {
      headers: { authorization: `Bearer ${String(body['token'])}` },
    });
}

const whole: readonly (readonly [path: string, organization: SampleOrganization, says: readonly string[]])[] =
  [
    [
      `plan/${planOf2016.id}`,
      districtD,
      ['총괄표', '85,232', '방침번호 부구청장 방침 제44호', '공개 구분: 공개', '추진일정'],
    ],
    [
      `pledge-sheet/${publicJobs}`,
      districtG,
      ['1-4 공공일자리 늘리기', '이행 후 지속추진', '61.0', '17,362', '확인이 필요한 수치'],
    ],
    [`road-map/${jobs.id}`, districtK, ['III-1-1', '9.4', '85.0', '247,040백만원', '권고사항', '검토의견']],
    [
      `plan-comparison/${pledgesOf2022.id}?with=${pledgesOf2022.id}&edition=e-1&withEdition=e-1&as=standing`,
      districtG,
      ['현행: ', '달라진 내용이 없습니다.'],
    ],
  ];

const asking = (path: string, query: string) => `${path}${path.includes('?') ? '&' : '?'}${query}`;

describe('a paper of a plan or program', () => {
  it.each(whole)('%s says what it should, and is no draft', async (path, organization, says) => {
    const take = await takerIn(organization);
    const file = await take(asking(path, 'format=html'));
    expect(file.status).toBe(200);
    const text = await file.text();
    for (const words of says) expect(text).toContain(words);
    expect(text).not.toContain('초안');
  });

  it.each(
    whole.flatMap(([path, organization]) =>
      paperFormats.map((format) => [path, format, organization] as const),
    ),
  )('%s comes as %s, twice the same', async (path, format, organization) => {
    const take = await takerIn(organization);
    const files = await Promise.all([1, 2].map(() => take(asking(path, `format=${format}`))));
    expect(files.map(({ status }) => status)).toEqual([200, 200]);
    expect(files[0]?.headers.get('content-type')).toBe(mediaTypes[format]);
    const [one, other] = await Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
    expect(other && one?.equals(other)).toBe(true);
  });

  it('comes in English where that is asked for', async () => {
    const take = await takerIn(districtG);
    const text = await (await take(`pledge-sheet/${publicJobs}?format=html&language=en`)).text();
    expect(text).toContain('Figures that do not add up');
  });

  it('is for everybody of the organization once it is in force, and for nobody else', async () => {
    const officer = await takerIn(districtG, 'jobs-officer');
    expect((await officer(`plan/${pledgesOf2022.id}?format=html`)).status).toBe(200);
    expect((await officer(`plan/${pledgesOf2018.id}?format=html`)).status).toBe(404);
    expect(
      (await fetch(`${house.url}/api/${districtG.id}/paper/plan/${pledgesOf2022.id}?format=html`)).status,
    ).toBe(401);
  });

  it('as of the past says what was so then: a plan that nobody had put in force is a draft', async () => {
    const take = await takerIn(districtD);
    const file = await take(`plan/${planOf2016.id}?format=html&asOf=2016-01-31T00:00:00Z`);
    const text = await file.text();
    expect(text).toContain('초안');
    expect(text).not.toContain('방침번호');
  });

  it.each([
    [`plan/${pledgesOf2022.id}?format=html&edition=e-9`, 404, 'edition'],
    [`plan/${pledgesOf2022.id}?format=html&with=x`, 400, 'with'],
    [`pledge-sheet/${publicJobs}?format=html&edition=e-1`, 400, 'edition'],
    [`plan-comparison/${pledgesOf2022.id}?format=html&as=tomorrow`, 400, 'as'],
    ['pledge-sheet/no-such-program?format=html', 404, undefined],
  ])('%s is refused by its field', async (path, status, field) => {
    const take = await takerIn(districtG);
    const answer = await take(path);
    expect([answer.status, ((await answer.json()) as { field?: string }).field]).toEqual([status, field]);
  });
});
