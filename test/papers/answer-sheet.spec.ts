// The answer sheet of the sample, filled in and given back: each row becomes the answer of its opinion, or says why it does not.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { opinionsToAnswer } from '#contract/round-rows';
import type { Cell, Paper, Table } from '#documents/model';
import { answerRequestPaper } from '#documents/papers/answer-request';
import { readFile } from '#documents/read/read-file';
import { written } from '#documents/written';
import { filledIn, type Filling } from '#testing/filled-sheet';
import { streams } from '#domain/between/streams';
import type { OpenedRound, Opinion } from '#domain/round/states';
import { answerSheet } from '#intake/answer-sheet/answer-sheet';
import type { Decisions, Proposal } from '#intake/proposal';
import { actsUntil } from '#sample/acts';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { round as midterm } from '#sample/scenes/streams';

const origin = {
  language: 'ko',
  asOf: '2021-07-19T00:00:00Z',
  position: 1,
  author: 'S시',
  draft: true,
} as const;

let house: HouseInMemory;
/** As it stood when it was sent, before any answer. */
let sent: OpenedRound;
let department: string;
let asked: readonly Opinion[];

beforeAll(async () => {
  house = new HouseInMemory(organization.id);
  let first: OpenedRound | undefined;
  await play(actsUntil('rest'), (act) => {
    const refusal = house.perform(act);
    const now = house.now('round', midterm.id);
    if (!first && now.status === 'answering') first = now;
    return refusal;
  });
  if (!first) throw new Error('the sample sends no opinions');
  sent = first;
  const owing = Object.values(sent.scope.departments).map((each) => each.department);
  department = owing.sort(
    (one, other) => opinionsToAnswer(sent, other).length - opinionsToAnswer(sent, one).length,
  )[0] as string;
  asked = opinionsToAnswer(sent, department);
});

const sheetOf = (language: 'ko' | 'en' = 'ko'): Paper =>
  answerRequestPaper(
    {
      id: midterm.id,
      round: sent,
      addressee: { kind: 'department', id: department, title: '담당과' },
      committee: '일자리분과',
      sender: '일자리분과장',
      steps: [],
    },
    { ...origin, language },
  );

/** The same with these words in its cells, as a word processor would leave them. */
function filledPaper(fillings: Readonly<Record<string, Filling>>): Paper {
  const paper = sheetOf();
  const columns = ['number', 'name', 'track', 'opinion', 'disposition', 'text', 'proof', 'due'] as const;
  const fill = (table: Table): Table => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at): Cell => {
        const said = fillings[row.id ?? '']?.[columns[at] ?? 'number'];
        return said === undefined
          ? cell
          : { paragraphs: said.split('\n').map((text) => ({ kind: 'paragraph', runs: [{ text }] })) };
      }),
    })),
  });
  return {
    ...paper,
    sections: paper.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => (block.kind === 'table' && block.id ? fill(block) : block)),
    })),
  };
}

async function proposed(
  bytes: Uint8Array,
  format: 'xlsx' | 'docx' | 'hwpx',
  { round = sent, decisions = {} }: { readonly round?: OpenedRound; readonly decisions?: Decisions } = {},
): Promise<Proposal> {
  const document = await readFile(bytes, format);
  expect(answerSheet.likeness(document)).toBe(1);
  return answerSheet.propose(document, decisions, {
    target: { stream: 'round', id: midterm.id },
    offices: { organization: house.now('organization', organization.id), committees: new Map() },
    house: {
      rounds: new Map([[midterm.id, round]]),
      ...{ plans: new Map(), committees: new Map(), meetings: new Map() },
    },
    today: '2021-07-20',
    seed: 'seed',
  });
}

const said = (proposal: Proposal) => proposal.steps.map(({ command }) => command);
const whys = (proposal: Proposal) => proposal.notTaken.map(({ why }) => why.ko);
const xlsx = async (fillings: Readonly<Record<string, Filling>>) =>
  filledIn(await written(sheetOf(), 'xlsx'), fillings);

/** An answer to an opinion that asks for no figures. */
const declining = (text: string): Filling => ({
  disposition: '미수용',
  text,
  proof: '예산이 확정되어 올해는 바꿀 수 없음',
});

describe('An answer sheet that was filled in', () => {
  it('is known by its id and gives an answer for each row that was filled', async () => {
    const [first, second] = asked;
    if (!first || !second) throw new Error('the department owes too little');
    const fillings = {
      [first.id]: declining('올해는 어렵습니다'),
      [second.id]: declining('내년에 보겠습니다'),
    };
    for (const proposal of [
      await proposed(await xlsx(fillings), 'xlsx'),
      await proposed(await written(filledPaper(fillings), 'docx'), 'docx'),
      await proposed(await written(filledPaper(fillings), 'hwpx'), 'hwpx'),
    ]) {
      expect(new Set(said(proposal))).toEqual(
        new Set(
          [first, second].map(({ id }) => ({
            type: 'GiveResponse',
            opinion: id,
            answer: { disposition: 'notAccepted', reason: '예산이 확정되어 올해는 바꿀 수 없음' },
            text: fillings[id]?.text,
          })),
        ),
      );
      expect(whys(proposal)).toEqual(asked.slice(2).map(() => '답변 칸이 비어 있습니다.'));
      expect(proposal.doubts).toEqual([]);
    }
  });

  it('owes with each disposition what the answer owes, and says what is missing', async () => {
    const action = asked.find(({ asks }) => asks === 'action');
    if (!action) throw new Error('nobody asks for an action');
    const answerOf = async (filling: Filling) => {
      const proposal = await proposed(
        await xlsx({ [action.id]: { text: '하겠습니다', ...filling } }),
        'xlsx',
      );
      const [command] = said(proposal);
      return command?.type === 'GiveResponse'
        ? command.answer
        : whys(proposal).find((why) => !why.includes('답변 칸'));
    };
    expect(await answerOf({ disposition: '수용', proof: '안내판 설치', due: '2021. 9. 30.' })).toEqual({
      disposition: 'accepted',
      proof: { kind: 'followUp', action: '안내판 설치', due: '2021-09-30' },
    });
    expect(
      await answerOf({
        disposition: 'Partly accepted',
        proof: '안내판 설치\n야간 조명은 제외',
        due: '2021-09-30',
      }),
    ).toEqual({
      disposition: 'partlyAccepted',
      proof: { kind: 'followUp', action: '안내판 설치', due: '2021-09-30' },
      leftOut: '야간 조명은 제외',
    });
    expect(await answerOf({ disposition: '차년도 검토', proof: '예산 편성 뒤', due: '2022년' })).toEqual({
      disposition: 'deferred',
      reason: '예산 편성 뒤',
      year: 2022,
    });
    expect(await answerOf({ disposition: '기추진', proof: '3월에 설치함' })).toEqual({
      disposition: 'underWay',
      evidence: '3월에 설치함',
    });
    expect(await answerOf({ disposition: '해당 없음' })).toEqual({ disposition: 'nothingToAnswer' });
    expect(await answerOf({ disposition: '수용', due: '2021-09-30' })).toContain('후속조치가 비어');
    expect(await answerOf({ disposition: '수용', proof: '설치', due: '가을쯤' })).toContain('‘가을쯤’');
    expect(await answerOf({ disposition: '일부수용', proof: '설치', due: '2021-09-30' })).toContain(
      '둘째 줄',
    );
    expect(await answerOf({ disposition: '미수용' })).toContain('사유가 비어');
    expect(await answerOf({ disposition: '차년도 검토', proof: '예산' })).toContain('네 자리');
    expect(await answerOf({ disposition: '긍정 검토', proof: '예산' })).toContain('‘긍정 검토’');
    expect(await answerOf({ disposition: '미수용', text: '', proof: '예산' })).toContain('답변 내용이 비어');
    expect(await answerOf({ proof: '예산' })).toContain('처리 구분이 비어');
  });

  it('is not taken into another round', async () => {
    const [first] = asked;
    const bytes = await xlsx({ [first?.id ?? '']: declining('올해는 어렵습니다') });
    const document = await readFile(bytes, 'xlsx');
    const proposal = answerSheet.propose(
      document,
      {},
      {
        target: { stream: 'round', id: '2022-midterm' },
        offices: { organization: house.now('organization', organization.id), committees: new Map() },
        house: {
          rounds: new Map([['2022-midterm', sent]]),
          ...{ plans: new Map(), committees: new Map(), meetings: new Map() },
        },
        today: '2022-07-20',
        seed: 'seed',
      },
    );
    expect(proposal.steps).toEqual([]);
    expect(new Set(whys(proposal))).toEqual(
      new Set([`이 회차의 답변서가 아닙니다(답변서에 적힌 회차: ${midterm.id}).`]),
    );
  });

  it('says what was answered meanwhile, and changes nothing where the same was answered', async () => {
    const [first, second] = asked;
    if (!first || !second) throw new Error('the department owes too little');
    const by = { person: 'p', post: { kind: 'department', post: 'o', department, rank: 'officer' } } as const;
    const given = (opinion: string, text: string, reason: string) =>
      ({
        type: 'ResponseGiven',
        ...{ opinion, text, awaitsRelease: false, by, on: '2021-07-20' },
        answer: { reason, disposition: 'notAccepted' },
      }) as const;
    const round = [
      given(first.id, '올해는 어렵습니다', '예산이 확정되어 올해는 바꿀 수 없음'),
      given(second.id, '이미 답하였습니다', '근거 없음'),
    ].reduce<OpenedRound>(
      (state, event) => streams.round.evolve.ResponseGiven(state, event) as OpenedRound,
      sent,
    );
    const bytes = await xlsx({
      [first.id]: declining('올해는 어렵습니다'),
      [second.id]: declining('올해는 어렵습니다'),
    });
    const proposal = await proposed(bytes, 'xlsx', { round });
    expect(proposal.steps).toEqual([]);
    expect(whys(proposal)).toContain('같은 답변이 이미 있습니다.');
    expect(whys(proposal)).toContain('그사이 다른 답변이 제출되었습니다(미수용): “이미 답하였습니다”');
  });
});
