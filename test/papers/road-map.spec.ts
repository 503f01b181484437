// The road map of pledge III-1-1: every figure that its paper prints stands in ours, with the jury's advice and its answers.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EnteredPaper } from '#sample/papers/entered';
import { advice } from '#sample/jury/advising';
import { district } from '#sample/jury/district';
import { paragraphs, recommendations } from '#sample/jury/paper';
import { jobs } from '#sample/jury/pledges';
import { printed } from '#sample/jury/printed';
import { acts } from '#sample/jury/road-map';
import { plan } from '#sample/jury/streams';
import type { Paper } from '#documents/model';
import { roadMapPaper } from '#documents/papers/road-map';
import { grouped } from '#contract/measured';
import { standingRules } from '#domain/reckoning/standing-rules';
import { rowOf, tableOf, textOf, wordsOf } from './read-paper.js';

const { id, indicator } = jobs;
let paper: Paper;

beforeAll(async () => {
  const { house } = await EnteredPaper.from(district.id, plan.id, acts);
  paper = roadMapPaper(
    {
      id,
      program: house.program(id),
      place: { number: jobs.number, kind: 'pledge', term: '2018/2022' },
      rules: standingRules(district.rules.rules, '2018-10-01'),
      on: '2018-10-01',
      nameOfDepartment: (department) => department,
      officers: [],
      advice: [{ id: advice.id, round: house.round(advice.id), committee: '주민배심원단', partly: false }],
    },
    { language: 'ko', asOf: '2018-10-01T00:00:00Z', position: 1, author: 'K구', draft: false },
  );
});

const columns: Readonly<Record<string, string>> = { 2018: '2018년\n하반기', 2022: '2022년\n상반기' };
const rows: Readonly<Record<string, string>> = {
  총계: 'total',
  국비: 'national',
  시비: 'province',
  구비: 'own',
  기타: 'other',
};

function ours(place: string): string | undefined {
  const [table = '', row = '', column = row] = place.split('/');
  const head = (year: string) => columns[year] ?? `${year}년`;
  if (table === '투자계획' && rows[row])
    return rowOf(tableOf(paper, `budget/${id}`), `budget/${id}/${rows[row]}`)[
      column === '계' ? '계' : head(column)
    ];
  if (row === '계' || (table !== '로드맵' && table !== '달성도')) return undefined;
  return rowOf(
    tableOf(paper, `road/${id}`),
    `road/${id}/${indicator}${table === '달성도' ? '/planned' : ''}`,
  )[head(row)];
}

describe('the road map of a pledge', () => {
  it('has every figure of the paper’s tables at its place', () => {
    const inTables = printed.flatMap(({ place, says }) => {
      const cell = ours(place);
      return cell === undefined ? [] : [[place, says, cell.replaceAll(',', '').replace(/\.0$/, '')] as const];
    });
    expect(inTables.filter(([, says, cell]) => says !== cell)).toEqual([]);
    expect(inTables).toHaveLength(5 + 5 + 5 * 6);
  });

  it('says in words what the paper says in words', () => {
    const words = wordsOf(paper);
    const inWords = printed.filter(
      ({ place, says }) =>
        ours(place) === undefined && says !== '-' && !/더한 값|분야$|정부부문\/계|민간부문\/계/.test(place),
    );
    expect(inWords.length).toBeGreaterThan(40);
    expect(inWords.filter(({ says }) => !words.includes(grouped(says)))).toEqual([]);
  });

  it('has six recommendations and the five paragraphs that answer them, in the jury’s words', () => {
    const table = tableOf(paper, `advice/${advice.id}/${id}`);
    const [heads, ...rest] = table.rows.map(({ cells }) => cells.map(textOf));
    expect(heads).toEqual(['연번', '권고사항', '검토의견']);
    expect(rest.map(([, asked]) => asked)).toEqual(recommendations);
    const answers = rest.map(([, , answer]) => answer).join('\n');
    for (const { text } of paragraphs) expect(answers).toContain(text);
  });
});
