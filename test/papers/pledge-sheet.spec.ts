// The sheet of pledge 1-4: every figure that its paper prints stands in ours, at its place, and what does not add up is noted.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { EnteredPaper } from '#sample/papers/entered';
import { acts, plan } from '#sample/papers/pledge/acts';
import { district } from '#sample/papers/pledge/district';
import { program as id } from '#sample/papers/pledge/figures';
import { printed, term } from '#sample/papers/pledge/printed';
import type { Printed } from '#sample/papers/printed';
import { placed } from '#documents/grid';
import type { Paper } from '#documents/model';
import { pledgeSheetPaper } from '#documents/papers/pledge-sheet';
import { grouped } from '#contract/measured';
import { standingRules } from '#domain/reckoning/standing-rules';
import { rowOf, tableOf, textOf, wordsOf } from './read-paper.js';

const on = '2024-04-08';
let paper: Paper;

beforeAll(async () => {
  const { house } = await EnteredPaper.from(district.id, plan.id, acts);
  paper = pledgeSheetPaper(
    {
      id,
      program: house.program(id),
      place: { number: '1-4', kind: 'pledge', term },
      rules: standingRules(district.rules.rules, on),
      on,
      nameOfDepartment: (department) =>
        district.departments.find((each) => each.id === department)?.name ?? department,
      officers: ['일자리사업팀 담당자'],
    },
    { language: 'ko', asOf: `${on}T00:00:00Z`, position: 1, author: 'G구', draft: false },
  );
});

const indicators = ['i-public-jobs', 'i-placements', 'i-training', 'i-contests', 'i-centre'];
const rowIds: Readonly<Record<string, string>> = {
  총계: 'total',
  국비: 'national',
  시비: 'province',
  구비: 'own',
  기타: 'other',
};
const inYear = (column: string) => (/^\d{4}$/.test(column) ? `${column}년` : column);

/** What our sheet says where the paper has a cell; undefined of what the paper says in words. */
function ours(place: string): string | undefined {
  const [chapter = '', row = '', column = ''] = place.split('/');
  const indicator = indicators[Number(row) - 1] ?? '';
  const cellOf = (table: string, rowId: string, head: string) => rowOf(tableOf(paper, table), rowId)[head];
  switch (chapter) {
    case '총사업비': {
      const cost = placed(tableOf(paper, `pledge/${id}`)).find((each) => each.row.id === `pledge/${id}/cost`);
      const at = ['계', '국비', '시비', '구비', '기타'].indexOf(row);
      return cost?.cells[at] && textOf(cost.cells[at].cell);
    }
    case '투자계획':
    case '집행액': {
      const table = `${chapter === '투자계획' ? 'budget' : 'spent'}/${id}`;
      return (
        rowIds[row] &&
        cellOf(table, `${table}/${rowIds[row]}`, column === '임기 후' ? '기간 후' : inYear(column))
      );
    }
    case '확인지표':
      return cellOf(`indicators/${id}`, `indicators/${id}/${indicator}`, inYear(column));
    case '분기별 목표':
      return cellOf(
        `indicators/${id}/2024`,
        `indicators/${id}/2024/${indicator}`,
        column.replace(/^Q(\d)$/, '$1분기'),
      );
    case '추진실적 총괄': {
      const table = `indicators/${id}/results`;
      if (row === '총 이행률') return cellOf(table, `${table}/total`, '이행률(%)');
      const heads: Readonly<Record<string, string>> = { 비율: '전체사업 대비 비율(%)', 이행률: '이행률(%)' };
      return cellOf(table, `${table}/${indicator}`, heads[column] ?? column);
    }
    default:
      return undefined;
  }
}

/** Sums that the check of the paper makes beside its cells are no cells. */
const isCell = ({ place }: Printed) => !/\((더한 값|따낸 돈)\)$/.test(place);
const plain = (text: string | undefined) => text?.replaceAll(',', '').replace(/\.0$/, '');

describe('the sheet of a pledge', () => {
  it('has every figure of the paper’s tables at its place', () => {
    const inTables = printed.filter(isCell).flatMap(({ place, says }) => {
      const cell = ours(place);
      return cell === undefined ? [] : [{ place, says, cell: plain(cell) }];
    });
    expect(inTables.filter(({ says, cell }) => says !== cell)).toEqual([]);
    expect(inTables).toHaveLength(161);
  });

  it('says in words what the paper says in words', () => {
    const words = wordsOf(paper);
    const inWords = printed.filter(
      (each) =>
        isCell(each) &&
        ours(each.place) === undefined &&
        each.says !== '-' &&
        !each.place.includes('마지막 번호'),
    );
    expect(inWords.length).toBeGreaterThan(150);
    expect(inWords.filter(({ says }) => !words.includes(grouped(says)))).toEqual([]);
  });

  it('prints the rate of all indicators as they are weighed: 61.0', () => {
    expect(rowOf(tableOf(paper, `indicators/${id}/results`), `indicators/${id}/results/total`)).toMatchObject(
      {
        '이행률(%)': '61.0',
      },
    );
  });

  it('has sums that its rows come to', () => {
    for (const table of [`budget/${id}`, `spent/${id}`]) {
      const read = tableOf(paper, table);
      const rows = ['national', 'province', 'own', 'other'].map((source) =>
        rowOf(read, `${table}/${source}`),
      );
      const total = rowOf(read, `${table}/total`);
      const number = (text = '-') => (text === '-' ? 0 : Number(text.replaceAll(',', '')));
      for (const [column, sum] of Object.entries(total).filter(([column]) => column !== '구분')) {
        expect([column, number(sum)]).toEqual([
          column,
          rows.reduce((all, row) => all + number(row[column]), 0),
        ]);
      }
    }
  });

  it('notes what does not add up with its size, and corrects none of it', () => {
    const words = wordsOf(paper);
    expect(words).toContain('확인이 필요한 수치');
    for (const [says, by] of [
      ['33,590백만원', '-444백만원'],
      ['16,936백만원', '-940백만원'],
      ['16,286백만원', '496백만원'],
      ['7,333백만원', '3,448백만원'],
      ['4,380백만원', '1,405백만원'],
    ])
      expect(words).toMatch(new RegExp(`적힌 값 ${says}.*차이 ${by}`));
  });

  it('ticks how it stands, by judgement, and what kind it is', () => {
    const words = wordsOf(paper).replaceAll('\u00a0', ' ');
    expect(words).toContain('□ 완료  ■ 이행 후 지속추진  □ 정상추진  □ 일부추진');
    expect(words).toContain('□ 신규  □ 지속  □ 지속보완  ■ 공약');
  });

  it('has a schedule with a bar for each quarter of the plan', () => {
    const schedule = tableOf(paper, `schedule/${id}`);
    expect(schedule.columns).toHaveLength(1 + 20);
    const bars = schedule.rows.flatMap(({ cells }) => cells.map(textOf)).filter((text) => text === '■');
    expect(bars).toHaveLength(5 * 18);
  });

  it('numbers its logs to the last row', () => {
    expect(tableOf(paper, `log/${id}/outreach`).rows).toHaveLength(1 + 17);
    expect(wordsOf(paper)).toContain('2024년 2월 – 2024년 3월');
  });
});
