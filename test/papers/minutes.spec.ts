// The minutes of the sample's July meeting and their attachment: every cell comes from the roll, the record and the round.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { julyMeeting, round as midterm } from '#sample/scenes/streams';
import { placed } from '#documents/grid';
import type { Cell, Paper, Paragraph, Table } from '#documents/model';
import { answerSaid } from '#documents/papers/answer-said';
import { opinionTablePaper } from '#documents/papers/opinion-table';
import { readFile } from '#documents/read/read-file';
import { spokenBlocks, spokenIn } from '#documents/papers/spoken';
import { written } from '#documents/written';
import { postKey } from '#domain/actor';
import type { MinutesDocument } from '#domain/meeting/minutes';
import type { OpenedRound, Remark } from '#domain/round/states';
import { asSheets, tablesRead, tablesWritten } from '#testing/read-back';
import { julyMinutes } from './july.js';

let document: MinutesDocument;
let round: OpenedRound;
let paper: Paper;

beforeAll(async () => {
  ({ document, round, paper } = await julyMinutes());
});

const textOf = ({ paragraphs }: Cell) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

const lineOf = ({ runs }: Paragraph) => runs.map(({ text }) => text).join('');

function tablesIn(section: number): readonly Table[] {
  return (paper.sections[section]?.blocks ?? []).filter((block): block is Table => block.kind === 'table');
}

describe('The minutes', () => {
  it('stand upright and their attachment across', () => {
    expect(paper.sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape']);
  });

  it('have a roll in three columns whose marks are as many as the roll has', () => {
    const [header] = tablesIn(0);
    if (!header) throw new Error('no header');
    const cells = placed(header).flatMap((row) => row.cells.map(({ cell }) => textOf(cell)));
    expect(cells.filter((text) => text === 'O')).toHaveLength(document.count.present);
    expect(cells.filter((text) => text === 'X')).toHaveLength(
      document.count.enrolled - document.count.present,
    );
    expect(cells).toContain('참석자 12/17\n공공(1/6) 민간(11/11)\n의사정족수 9명');
  });

  it('say when it began and when it ended', () => {
    const [header] = tablesIn(0);
    const cells = header ? placed(header).flatMap((row) => row.cells.map(({ cell }) => textOf(cell))) : [];
    expect(cells).toContain('2021. 7. 14.(수) 10:00 ~ 12:00');
  });

  it('have every remark that was entered for it, under its program and the item about it, and no other', () => {
    const blocks = paper.sections[0]?.blocks ?? [];
    const printed = blocks.flatMap((block) => (block.kind === 'items' ? block.items : []));
    const texts = printed.flatMap(({ runs, items = [] }) =>
      [runs, ...items.map((below) => below.runs)].map((each) => each.map(({ text }) => text).join('')),
    );
    const said = spokenIn(round, julyMeeting.id);
    expect(said.length).toBeGreaterThan(20);
    for (const { text } of said) expect(texts.filter((each) => each.includes(text))).toHaveLength(1);
    const headed = blocks.flatMap((block) => (block.kind === 'paragraph' ? lineOf(block) : []));
    const about = round.scope.programs.filter(({ program }) =>
      said.some(({ topic }) => topic.startsWith(`${program}/`)),
    );
    const names = about.map(({ number, name }) => `${number} ${name}`);
    expect(headed.filter((line) => names.includes(line))).toEqual(names);
    const item = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('2. '));
    const next = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('3. '));
    const first = blocks.findIndex((block) => block.kind === 'paragraph' && lineOf(block) === names[0]);
    expect([item < first, first < next]).toEqual([true, true]);
  });

  it('leave out what was said elsewhere, and say where a question has no reply', () => {
    const asked = Object.values(round.remarks).find(
      ({ kind, status }) => kind === 'question' && status === 'standing',
    );
    if (!asked) throw new Error('nobody asked');
    const { said: _, ...unsaid } = asked;
    const question = { ...asked, said: { meeting: 'm', speaker: 'chair' }, replies: [] };
    const spoken = (remark: Remark) => ({
      id: midterm.id,
      meeting: 'm',
      round: { ...round, remarks: { [remark.id]: remark } },
      titleOfSeat: () => '분과장',
    });
    expect(spokenBlocks(spoken(unsaid), 'ko')).toEqual([]);
    const [, , list] = spokenBlocks(spoken(question), 'ko');
    expect(list).toMatchObject({
      items: [
        {
          runs: [{ text: expect.stringContaining(`분과장: (질의) ${asked.text}`) }],
          items: [{ runs: [{ text: '(답변 없음)' }] }],
        },
      ],
    });
  });

  it.each(['hwpx', 'docx'] as const)('come back from %s, cell by cell', async (format) => {
    const read = await readFile(await written(paper, format), format);
    expect(tablesRead(read)).toEqual(tablesWritten(paper));
  });

  it('come back from XLSX, their attachment with all that it spans', async () => {
    const read = await readFile(await written(paper, 'xlsx'), 'xlsx');
    expect(asSheets(tablesRead(read))).toEqual(asSheets(tablesWritten(paper)));
  });

  it('end with what is enclosed and the mark of the end', () => {
    const paragraphs = (paper.sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    );
    expect(paragraphs).toContain('붙임  의견 정리 1부.  끝.');
  });
});

describe('Attachment 1', () => {
  it('has twelve columns under two header rows that are repeated', () => {
    const [table] = tablesIn(1);
    expect(table).toMatchObject({ headerRows: 2, id: `round/${midterm.id}` });
    expect(table?.columns).toHaveLength(12);
  });

  it('prints the day on which it stood so, where that is named', () => {
    const [table] = tablesIn(1);
    const dated = opinionTablePaper(
      {
        id: midterm.id,
        round,
        partly: false,
        titleOfPost: (post) => post,
        officersOf: () => [],
        signer: ({ post }) => postKey(post),
      },
      { language: 'ko', asOf: '2021-07-21T15:30:00Z', position: 1, author: 'S시', draft: true },
    );
    const [section] = dated.sections;
    const lines = (section?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph' ? lineOf(block) : [],
    );
    expect(lines).toContain('기준일 2021. 7. 22.');
    expect(section?.blocks.find(({ kind }) => kind === 'table')).toEqual(table);
  });

  it('prints the answer that stood where its opinion was recorded open', () => {
    const answered = Object.values(round.opinions).find((each) => each.status === 'settled');
    if (answered?.status !== 'settled') throw new Error('nothing was settled');
    const { response, changes: _, withoutObjection: __, settled, settledOn: ___, ...rest } = answered;
    const open = {
      ...rest,
      status: 'recordedOpen',
      reason: '합의되지 않음',
      recorded: settled,
      left: response,
    } as const;
    const said = answerSaid(open, {
      language: 'ko',
      proposed: [],
      nameOfDepartment: (id) => id,
      indicators: [],
      budget: [],
    });
    const lines = said.map(lineOf);
    expect(lines).toEqual(expect.arrayContaining(['미결', '합의되지 않음']));
    expect(lines.join('\n')).toContain(response.text.split('\n')[0]);
  });

  it('has every opinion that stands with its answer, once, in a grid without holes', () => {
    const [table] = tablesIn(1);
    if (!table) throw new Error('no table');
    const cells = placed(table).flatMap((row) => row.cells.map(({ cell }) => textOf(cell)));
    const standing = Object.values(round.opinions).filter(({ status }) => status !== 'withdrawn');
    for (const opinion of standing.filter(({ text }) => text !== '')) {
      expect(cells.filter((text) => text.includes(opinion.text)).length).toBeGreaterThan(0);
    }
    for (const opinion of standing) {
      const answer = 'response' in opinion ? opinion.response.text : '';
      expect(cells.some((text) => text.includes(answer))).toBe(true);
    }
  });

  it('names nobody beside a program that was abolished, and says no word of its title twice', () => {
    const paperOf = opinionTablePaper(
      {
        id: midterm.id,
        round,
        partly: false,
        titleOfPost: (post) => post,
        officersOf: () => ['담당자'],
        signer: ({ post }) => postKey(post),
      },
      { language: 'ko', asOf: '2021-07-21T15:30:00Z', position: 1, author: 'S시', draft: true },
    );
    expect(paperOf.title).toBe('2021년도 시행계획 중간평가·변경안 모니터링 의견 및 부서 의견 정리');
    const table = paperOf.sections[0]?.blocks.find((block): block is Table => block.kind === 'table');
    const gone = round.scope.programs.find(({ abolished }) => abolished);
    const row = table?.rows.find(({ id }) => id === gone?.program);
    expect(row?.cells.map(textOf).slice(0, 8)).toEqual([
      expect.any(String),
      '1-3',
      '-',
      '지속\n폐지',
      gone?.name,
      '일자리정책과',
      '-',
      '-',
    ]);
  });

  it('numbers programs only, and a strategy’s row spans their columns', () => {
    const [table] = tablesIn(1);
    if (!table) throw new Error('no table');
    const firsts = placed(table)
      .slice(2)
      .flatMap(({ cells }) => cells.filter(({ column }) => column === 0));
    const numbered = firsts.filter(({ across }) => across === 1).map(({ cell }) => textOf(cell));
    expect(numbered).toEqual(round.scope.programs.map((_, at) => String(at + 1)));
    expect(firsts.filter(({ across }) => across === 5)).toHaveLength(round.scope.strategies.length);
  });
});
