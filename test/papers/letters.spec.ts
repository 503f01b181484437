// Letters of the sample: the notice of the July meeting, and the request to answer with its sheet.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { actsUntil } from '#sample/acts';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { julyMeeting, round as midterm } from '#sample/scenes/streams';
import { leadersToAnswer, opinionsToAnswer, opinionsToAnswerAs } from '#contract/round-rows';
import { sheetColumns } from '#contract/tables/answer-sheet';
import { placed } from '#documents/grid';
import { laidOut } from '#documents/laid-out';
import type { Paper, Table } from '#documents/model';
import { answerRequestPaper } from '#documents/papers/answer-request';
import { noticePaper } from '#documents/papers/notice';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { OpenedRound } from '#domain/round/states';

const origin = {
  language: 'ko',
  asOf: '2021-07-19T00:00:00Z',
  position: 1,
  author: 'S시',
  draft: true,
} as const;

let meeting: ConvenedMeeting;
/** As it stood when it was sent, before any answer. */
let round: OpenedRound;

beforeAll(async () => {
  const house = new HouseInMemory(organization.id);
  let sent: OpenedRound | undefined;
  await play(actsUntil('rest'), (act) => {
    const refusal = house.perform(act);
    const now = house.now('round', midterm.id);
    if (!sent && now.status === 'answering') sent = now;
    return refusal;
  });
  const convened = house.now('meeting', julyMeeting.id);
  if (convened.status === 'none' || !sent) throw new Error('the sample has no July');
  [meeting, round] = [convened, sent];
});

/** The lines of the first section with their marks, as they are printed. */
const linesOf = (paper: Paper) =>
  (laidOut(paper).sections[0]?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph'
      ? [[block.mark, block.runs.map(({ text }) => text).join('')].filter(Boolean).join(' ')]
      : [],
  );

describe('The notice of a meeting', () => {
  it('says when, where and what about, numbered as official papers are, and ends with its mark', () => {
    const paper = noticePaper(
      { meeting, movedSince: false, committee: '일자리분과', chair: '일자리분과장', steps: [] },
      origin,
    );
    expect(paper.title).toBe('2021년 7차 일자리분과 회의 소집 통지');
    const lines = linesOf(paper);
    expect(lines).toContain('가. 일시: 2021. 7. 14.(수) 10:00');
    expect(lines).toContain('2. 상정 안건');
    expect(lines).toContain('3. 참석 여부를 회의 전날까지 알려 주시기 바랍니다.  끝.');
    expect(lines.filter((line) => line.startsWith('가. '))).toHaveLength(2);
  });
});

describe('A notice after the first', () => {
  const noticeOf = (of: ConvenedMeeting, movedSince = false) =>
    noticePaper(
      { meeting: of, movedSince, committee: '일자리분과', chair: '일자리분과장', steps: [] },
      origin,
    );
  const told = { on: '2021-07-08' };
  const from = { date: '2021-07-13', time: '14:00', place: '시청', reason: '장소 사정', on: '2021-07-08' };

  it('says what changed and why, of a meeting that was moved since', () => {
    const lines = linesOf(noticeOf({ ...meeting, notice: told, moved: [from] }, true));
    expect(lines).toContain('제목  2021년 7차 일자리분과 회의 일정 변경 통지');
    expect(lines).toContain('가. 변경 전: 2021. 7. 13.(화) 14:00, 시청');
    expect(lines).toContain('나. 변경 후: 2021. 7. 14.(수) 10:00, 화상회의');
    expect(lines).toContain('다. 사유: 장소 사정');
    expect(lines).toContain('시행 2021. 7. 8.(목)');
  });

  it('is the first where the meeting was moved before anybody was told, be it on the same day', () => {
    expect(noticeOf({ ...meeting, notice: told, moved: [from] }).title).toContain('소집 통지');
  });

  it('says that it does not take place, of one that was cancelled', () => {
    const { status: _, ...held } = meeting;
    const cancelled = {
      ...held,
      status: 'cancelled',
      reason: '정족수 미달 예상',
      on: '2021-07-12',
      notice: told,
    };
    const lines = linesOf(noticeOf(cancelled as ConvenedMeeting));
    expect(lines).toContain('제목  2021년 7차 일자리분과 회의 취소 통지');
    expect(lines).toContain('나. 사유: 정족수 미달 예상  끝.');
  });
});

describe('The request to who leads a strategy', () => {
  it('has the opinions on it and goes to their title', () => {
    const [post = ''] = leadersToAnswer(round);
    const asked = opinionsToAnswerAs(round, post);
    expect(asked.length).toBeGreaterThan(0);
    const addressee = { kind: 'post', id: post, title: '일자리정책담당' } as const;
    const paper = answerRequestPaper(
      { id: midterm.id, round, addressee, committee: '일자리분과', sender: '일자리분과장', steps: [] },
      origin,
    );
    const lines = linesOf(paper);
    expect(lines).toContain('수신  일자리정책담당');
    expect(lines.some((line) => line.includes(`의견 ${asked.length}건`))).toBe(true);
    const table = paper.sections[1]?.blocks.find((block): block is Table => block.kind === 'table');
    expect(table?.id).toBe(`answers/${midterm.id}/post:${post}`);
    expect(table?.rows.slice(1).map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
  });
});

describe('The request for answers', () => {
  const department = () => {
    const asked = Object.values(round.opinions).find(({ addressee }) => addressee.kind === 'department');
    if (asked?.addressee.kind !== 'department') throw new Error('nobody is asked');
    return { kind: 'department', id: asked.addressee.department, title: '담당과장' } as const;
  };
  const paper = () =>
    answerRequestPaper(
      {
        id: midterm.id,
        round,
        addressee: department(),
        committee: '일자리분과',
        sender: '일자리분과장',
        steps: [],
      },
      origin,
    );

  it('encloses a sheet with a row for each opinion that the department owes, known by the opinion’s id', () => {
    const table = paper().sections[1]?.blocks.find((block): block is Table => block.kind === 'table');
    if (!table) throw new Error('no sheet');
    const rows = placed(table).slice(1);
    expect(rows.map(({ row }) => row.id)).toEqual(
      opinionsToAnswer(round, department().id).map(({ id }) => id),
    );
    for (const { cells } of rows) {
      expect(cells).toHaveLength(sheetColumns.length);
      expect(cells.filter(({ cell }) => cell.toFill).map(({ column }) => column)).toEqual([4, 5, 6, 7]);
    }
  });

  it('says how many are asked, by when, and what is enclosed', () => {
    const count = opinionsToAnswer(round, department().id).length;
    const lines = linesOf(paper());
    expect(lines.some((line) => line.includes(`의견 ${count}건`))).toBe(true);
    expect(lines).toContain('붙임  모니터링 의견 답변서 1부.  끝.');
  });

  it('has no row for a department that owes nothing', () => {
    expect(opinionsToAnswer(round, 'nobody')).toEqual([]);
  });
});
