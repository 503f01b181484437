// One paper that needs everything a writer can do: each kind of block, spans, both orientations, many pages, hostile text.
import { placed } from '#documents/grid';
import { laidOut } from '#documents/laid-out';
import type { Block, Cell, Paper, PaperLanguage, Paragraph, Row, Table } from '#documents/model';
import { examplePicture } from './example-picture.js';

/** What somebody could type to break a file: markup of each format, formulas, characters that XML forbids, no end. */
export const hostileTexts: readonly string[] = [
  '<script>alert("&amp;")</script> </hp:t><hp:ctrl/> ]]> <!-- -->',
  '#eval("1+1") *굵게* _기울임_ $x$ @ref <label> \\u{41} `raw` // /* = - + 1.',
  '=HYPERLINK("http://example.com","눌러 보기")',
  '+1-1',
  '@SUM(A1:A9)',
  '{{{"quoted"}}} %PDF-1.7 ${name} \' "',
  '제어\u0000문자\u000b와 반쪽 \ud83d 그리고 \uffff 뒤집기 \u202e',
  '𠀀 🙂 한글 ㉮ ① é Ω – — “따옴표”',
  'x'.repeat(300),
  '  앞뒤 빈칸   여럿  ',
];

/** Longer than a page, without a place to break a line in its second half. */
export const endlessText = `${'긴 글을 쓰는 사람도 있다. '.repeat(400)}${'가'.repeat(4000)}`;

const programs = 24;

/** The example paper; `changes` says what a spec wants otherwise. */
export function examplePaper(language: PaperLanguage = 'ko', changes: Partial<Paper> = {}): Paper {
  const say = (ko: string, en: string) => ({ ko, en })[language];
  return {
    title: say('제2차 점검 회의록', 'Minutes of the second review'),
    language,
    author: say('성과평가과', 'Performance Office'),
    asOf: '2021-07-14T03:00:00Z',
    position: '4242',
    draftMark: say('작성 중', 'Draft'),
    sections: [
      { orientation: 'portrait', blocks: opening(say) },
      { orientation: 'landscape', blocks: attachment(say) },
      { orientation: 'portrait', blocks: comparison(say) },
    ],
    ...changes,
  };
}

/** Each table of a paper as a reader of the file must find it: the text of every cell, row by row, paragraphs as lines. */
export function tableTexts(paper: Paper): readonly (readonly (readonly string[])[])[] {
  return laidOut(paper)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .map((table) => placed(table).map(({ cells }) => cells.map(({ cell }) => textOf(cell))));
}

function textOf({ paragraphs }: Cell): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

type Say = (ko: string, en: string) => string;

function opening(say: Say): readonly Block[] {
  return [
    {
      kind: 'heading',
      level: 1,
      align: 'center',
      text: say('제2차 점검 회의록', 'Minutes of the second review'),
    },
    {
      kind: 'items',
      marks: 'official',
      items: [
        { runs: [{ text: say('일시: 2021. 7. 14.(수) 10:00', 'Held on 14 July 2021, 10:00') }] },
        {
          runs: [{ text: say('안건', 'Agenda') }],
          items: [
            {
              runs: [{ text: say('상반기 실적 점검', 'Results of the first half') }],
              items: [text('<b>1)</b>')],
            },
            { runs: [{ text: say('하반기 계획 변경', 'Changes to the second half') }] },
          ],
        },
      ],
    },
    roll(say),
    { kind: 'heading', level: 2, text: say('논의한 내용', 'What was discussed') },
    paragraph(
      say('위원장이 개회를 알리고\n안건을 차례로 상정하다.', 'The chair opens,\nand calls the items.'),
      {
        bold: true,
      },
    ),
    {
      kind: 'paragraph',
      align: 'end',
      runs: [
        { text: say('목표를 ', 'The target moves from ') },
        { text: '1,000', struck: true },
        { text: ' ' },
        { text: '1,200', underlined: true },
        { text: say('(으)로 바꾸다.', '.') },
      ],
    },
    { kind: 'items', marks: 'dashes', items: hostileTexts.map(text) },
    {
      kind: 'picture',
      type: 'png',
      bytes: examplePicture,
      width: 90,
      height: 60,
      alt: say('막대 네 개가 오른쪽으로 높아지는 "그림" <1>', 'Four bars, rising to the "right" <1>'),
    },
    {
      kind: 'approvalLine',
      steps: [
        { post: say('주무관', 'Officer'), on: '2021. 7. 15.' },
        { post: say('팀장', 'Team leader'), mark: say('(전결)', '(final)'), on: '2021. 7. 16.' },
        { post: say('과장', 'Head') },
      ],
      cooperation: [{ post: say('예산팀장', 'Budget leader'), on: '2021. 7. 16.' }],
      registration: [
        say('성과평가과-777 (2021. 7. 16.)', 'PO-777 (16 July 2021)'),
        say('대국민 공개', 'Open'),
      ],
    },
  ];
}

/** A roll in three columns of name and mark, with a count below that spans them. */
function roll(say: Say): Table {
  const heads = [0, 1, 2].flatMap(() => [head(say('위원', 'Member')), head('O/X')]);
  return {
    kind: 'table',
    id: 'roll',
    caption: say('참석 위원', 'Who was present'),
    columns: [3, 1, 3, 1, 3, 1],
    headerRows: 1,
    rows: [
      { cells: heads },
      ...[0, 1].map((row) => ({
        cells: [0, 1, 2].flatMap((column) => [
          cell(`${say('위원', 'Member')} ${row * 3 + column + 1}`),
          cell(row === column ? 'X' : 'O', 'center'),
        ]),
      })),
      {
        cells: [
          { ...head(say('계', 'Total')), across: 2 },
          { ...cell('4/6'), across: 4 },
        ],
      },
    ],
  };
}

/** Twelve columns under two header rows, one row across, several pairs in a program, and cells longer than a page. */
function attachment(say: Say): readonly Block[] {
  const tall = (ko: string, en: string) => ({ ...head(say(ko, en)), down: 2 });
  const table: Table = {
    kind: 'table',
    id: 'opinions',
    caption: say('의견과 답변', 'Opinions and answers'),
    columns: [1, 3, 2, 2, 2, 2, 2, 2, 2, 4, 4, 2],
    headerRows: 2,
    rows: [
      {
        cells: [
          tall('번호', 'No.'),
          tall('사업', 'Program'),
          tall('부서', 'Department'),
          { ...head(say('성과지표', 'Indicator')), across: 3 },
          { ...head(say('예산(백만원)', 'Budget (million won)')), across: 3 },
          tall('의견', 'Opinion'),
          tall('답변', 'Answer'),
          tall('비고', 'Note'),
        ],
      },
      {
        cells: [
          head(say('목표', 'Target')),
          head(say('실적', 'Result')),
          head('%'),
          head(say('편성', 'Planned')),
          head(say('집행', 'Spent')),
          head('%'),
        ],
      },
      { cells: [{ ...head(say('1. 함께 돌보는 도시', '1. A city that cares')), across: 12 }] },
      ...Array.from({ length: programs }, (_, at) => programRows(say, at)).flat(),
    ],
  };
  return [{ kind: 'heading', level: 2, text: say('붙임 1', 'Attachment 1') }, table];
}

/** One to three pairs of opinion and answer, beside cells that span them all. */
function programRows(say: Say, at: number): readonly Row[] {
  const pairs = (at % 3) + 1;
  const number = String(at + 1);
  const spanning = [
    head(number),
    cell(`${say('돌봄 사업', 'Care program')} ${number}`),
    cell(say('복지과', 'Welfare')),
    figure('1200.5'),
    figure(String(at * 37)),
    figure('12345678901234567.89'),
    figure('-3'),
    figure('0'),
    cell('–', 'center'),
  ].map((each) => ({ ...each, down: pairs }));
  return Array.from({ length: pairs }, (_, pair) => ({
    id: `opinion-${number}-${pair + 1}`,
    cells: [...(pair === 0 ? spanning : []), cell(opinion(say, at, pair)), answer(say, at), cell('')],
  }));
}

function opinion(say: Say, at: number, pair: number): string {
  if (at === 11 && pair === 0) return endlessText;
  return (
    hostileTexts[at - 12] ??
    say(`${pair + 1}번째 의견\n현장을 보고 고칠 것.`, `Opinion ${pair + 1}\nSee it, then mend it.`)
  );
}

/** Two paragraphs, or an empty cell to be filled in. */
function answer(say: Say, at: number): Cell {
  if (at % 4 === 3) return { paragraphs: [], toFill: true };
  return {
    paragraphs: [
      paragraph(say('받아들임', 'Accepted'), { bold: true }),
      paragraph(say('다음 달까지 고치겠음.', 'Done by next month.')),
    ],
  };
}

function comparison(say: Say): readonly Block[] {
  const rows = [1, 2].map((n) => ({
    id: `change-${n}`,
    cells: [
      cell(`${say('목표', 'Target')} 1,00${n}`),
      {
        paragraphs: [
          {
            kind: 'paragraph' as const,
            runs: [
              { text: `1,00${n}`, struck: true },
              { text: `1,20${n}`, underlined: true, bold: true },
            ],
          },
        ],
      },
      cell(say('수요가 늘어남', 'More demand')),
    ],
  }));
  return [
    { kind: 'heading', level: 3, text: say('바뀐 것', 'What changes') },
    {
      kind: 'table',
      columns: [1, 1, 1],
      headerRows: 1,
      rows: [
        { cells: [head(say('현행', 'Now')), head(say('변경', 'Then')), head(say('사유', 'Why'))] },
        ...rows,
      ],
    },
    paragraph(say('붙임 1. 의견과 답변 1부.  끝.', 'Attached: opinions and answers. End.')),
  ];
}

function paragraph(
  text: string,
  look: { readonly bold?: boolean; readonly align?: Paragraph['align'] } = {},
): Paragraph {
  const { bold, align } = look;
  return { kind: 'paragraph', ...(align && { align }), runs: [{ text, ...(bold && { bold }) }] };
}

function cell(text: string, align?: Paragraph['align']): Cell {
  return { paragraphs: text === '' ? [] : [paragraph(text, { align })] };
}

function head(text: string): Cell {
  return { paragraphs: [paragraph(text, { bold: true, align: 'center' })], heading: true };
}

function figure(decimal: string): Cell {
  return { ...cell(decimal, 'end'), figure: decimal };
}

function text(typed: string) {
  return { runs: [{ text: typed }] };
}
