// Minutes with their attachment are taken into the round that they are about: every cell comes out again, what contradicts is said.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { placed } from '#documents/grid';
import type { Cell } from '#documents/model';
import { opinionTable, opinionTablePaper, type OpinionTableOf } from '#documents/papers/opinion-table';
import type { Stamped } from '#domain/gate/evolution';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { meetingStream } from '#domain/meeting/table';
import type { MeetingEvent } from '#domain/meeting/words';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { readFile } from '#documents/read/read-file';
import { readText } from '#documents/read/text/read-text';
import { written } from '#documents/written';
import { minutes } from '#intake/minutes/minutes';
import { opinionTable as opinionTableRecogniser } from '#intake/opinion-table/opinion-table';
import type { Proposal } from '#intake/proposal';
import { caseTable } from '#sample/case-table';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { openingOfRound, submissions } from '#sample/scenes/collecting';
import { ground } from '#sample/scenes/ground';
import { round, secretary } from '#sample/scenes/streams';
import { corpusOf } from '#testing/corpus';
import { after, by } from '#testing/given';
import { theSecretary } from '#testing/given-actors';
import { convened } from '#testing/given-meeting';
import { carriedOut, proposedFor, shapeOf } from '#testing/taken-in';

const at = '2021-07-20T10:00:00+09:00';
const texts = corpusOf('minutes-2021-07.txt', '000').map(({ kind, bytes, lines }) => ({
  kind,
  lines,
  document: readText(bytes),
}));

const origin = {
  language: 'ko',
  asOf: '2021-12-31T00:00:00Z',
  position: 1,
  author: 'S시',
  draft: true,
} as const;

/** The round as it stands once the departments have handed in. */
async function collecting(): Promise<HouseInMemory> {
  const house = new HouseInMemory(organization.id);
  await play([...ground, ...openingOfRound, ...submissions], (act) => house.perform(act));
  return house;
}

const proposed = (
  house: HouseInMemory,
  document: ReadDocument,
  decisions = {},
  meetings: readonly ConvenedMeeting[] = [],
) => proposedFor(house, minutes, document, { round: round.id, decisions, meetings });

const meetingAfter = (...events: readonly Stamped<MeetingEvent>[]) =>
  after(meetingStream, [convened(), ...events]) as ConvenedMeeting;

/** What the head of the paper says of the roll, and under which number the words on 1-4 stand: found by hand. */
const foundByHand = [
  { what: '참석자 수', says: '11', follows: '12', by: '-1' },
  { what: '공공 위원 참석자 수', says: '0', follows: '1', by: '-1' },
  { what: '발언이 적힌 사업 번호', says: '1-3', follows: '1-4' },
];

describe.each(texts)('Minutes ($kind)', ({ document, lines }) => {
  let house: HouseInMemory;
  let proposal: Proposal;
  beforeAll(async () => {
    house = await collecting();
    proposal = proposed(house, document);
  });
  const command = (key: string) => proposal.steps.find((step) => step.key === `paper-${key}`)?.command;

  it('are known by their roll and what stands under bare numbers, and a table alone as a table', () => {
    expect(minutes.likeness(document)).toBe(1);
    expect(opinionTableRecogniser.likeness(document)).toBe(0.9);
    const road = readText(corpusOf('road-map.txt', '004')[0]?.bytes ?? new Uint8Array());
    expect([minutes, opinionTableRecogniser].map((each) => each.likeness(road))).toEqual([0, 0]);
  });

  it('contradict themselves where somebody found it by hand, and nowhere else', () => {
    expect(proposal.findings.map(({ place: _, what, ...rest }) => ({ what: what.ko, ...rest }))).toEqual(
      foundByHand,
    );
    const line = lines.findIndex((each) => each.trim() === '1-3') + 1;
    expect(proposal.findings.at(-1)?.place).toEqual({ line });
  });

  it('go on over a page: what was cut is joined, and a new dash begins a new opinion, each time as a doubt', () => {
    const on = proposal.doubts.filter(({ id }) => id.startsWith('goes-on-'));
    expect(on.map(({ id, usual }) => [id.slice('goes-on-'.length), usual])).toEqual([
      ['3-3-9', 'on'],
      ['3-3-10', 'on'],
      ['3-3-12', 'on'],
      ['4-3-11', 'on'],
      ['4-3-12', 'on'],
      ['4-6-9', 'new'],
      ['4-6-10', 'new'],
    ]);
    const cut = proposed(house, document, { 'goes-on-3-3-9': 'new' });
    expect(cut.steps.filter(({ key }) => /^paper-1-2-m-\d$/.test(key))).toHaveLength(3);
  });

  it('have opinions on both tracks in pairs with their answers, and say in what they are doubted', () => {
    const counts = (type: string) => proposal.steps.filter((step) => step.command.type === type).length;
    expect(
      ['EnterRemark', 'CloseIntake', 'IssueOpinion', 'SendOpinions', 'EnterResponse'].map(counts),
    ).toEqual([36, 1, caseTable.length, 1, caseTable.length]);
    expect(command('I-c-1')).toMatchObject({ topic: 's-1/change', wording: { phrase: 'noChange' } });
    expect(command('I-c-1-a')).toMatchObject({ text: '-', answer: { disposition: 'nothingToAnswer' } });
    expect(command('1-1-c-1')).toMatchObject({ wording: { phrase: 'agreeToChange' } });
    expect(command('1-1-c-1-a')).toMatchObject({ answer: { proof: { kind: 'asProposed' } } });
    expect(command('1-9-m-2')).toMatchObject({ wording: { phrase: 'adequate' } });
    expect(command('1-4-m-1-a')).not.toHaveProperty('answer');
    const ids = proposal.doubts.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['program-1-1', 'program-1-4', '1-8-c-one-or-several', '1-1-m-answer-of-3']),
    );
    expect(ids.filter((id) => id.endsWith('-taken-as'))).toHaveLength(caseTable.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('offer a change where both figures stand in the answer, and the first is that of the round', () => {
    expect(command('1-6-c-1-a')).toMatchObject({
      answer: {
        disposition: 'accepted',
        proof: {
          kind: 'changes',
          changes: [{ indicator: 'i-1-6-growth', from: '5', to: '10', effective: 2021 }],
        },
      },
    });
    const owed = proposed(house, document, { '1-6-c-1-disposition': 'proofOwed' });
    const step = owed.steps.find(({ key }) => key === 'paper-1-6-c-1-a');
    expect(step?.command).not.toHaveProperty('answer');
  });

  it('take nothing for an abolished program, and move what was said under its number as somebody decides', () => {
    const place = { table: 3, row: 4, column: 9 };
    expect(
      proposal.notTaken.filter((each) => JSON.stringify(each.place) === JSON.stringify(place)),
    ).toHaveLength(1);
    expect(command('1-3-r-1')).toMatchObject({ topic: 'p-1-4/midterm' });
    const none = proposed(house, document, { 'abolished-1-3': 'none' });
    expect(none.steps.some(({ key }) => key.startsWith('paper-1-3'))).toBe(false);
  });

  it('offer the attendance that they print to the meeting of their day, where it has none', () => {
    const stated = { present: 11, enrolled: 17, sectors: [] } as const;
    const step = { stream: 'meeting', id: 'm-1', command: { type: 'StateRoll' } };
    const offered = proposed(house, document, {}, [meetingAfter()]);
    expect(offered.doubts).toContainEqual(expect.objectContaining({ id: 'roll', usual: 'm-1' }));
    expect(offered.steps.at(-1)).toMatchObject({
      ...step,
      command: {
        stated: { present: 11, enrolled: 17, sectors: [{ sector: 'public', present: 0, enrolled: 6 }, {}] },
      },
    });
    const rollStated = by(theSecretary, { type: 'RollStated', stated, source: 'Handout' });
    const moved = by(theSecretary, { type: 'MeetingMoved', date: '2021-07-15', reason: '장소 사정' });
    for (const other of [meetingAfter(rollStated), meetingAfter(moved)])
      expect(proposed(house, document, {}, [other]).steps.at(-1)).not.toMatchObject(step);
    expect(proposed(house, document, { roll: 'none' }, [meetingAfter()]).steps.at(-1)).not.toMatchObject(
      step,
    );
  });

  it('come out of the round again cell by cell, and change nothing a second time', async () => {
    const taking = await collecting();
    expect(carriedOut(taking, proposed(taking, document), secretary, at)).toEqual([]);
    const state = taking.round(round.id);
    expect(state.status).toBe('answering');
    expect(Object.values(state.opinions).filter(({ status }) => status === 'proofOwed')).toHaveLength(17);
    const added = new Set(cellsBeside(taking, document));
    expect([...added].sort()).toEqual(addedByUs);
    const again = proposed(taking, document);
    expect(again.steps.map(({ key }) => key)).toEqual(proposal.steps.map(({ key }) => key));
    expect(carriedOut(taking, again, secretary, at)).toHaveLength(again.steps.length);
    expect(taking.round(round.id)).toEqual(state);
  });

  it('of a round that is over, or has answers already, are taken in as far as that goes', async () => {
    const taking = await collecting();
    const table = proposedFor(taking, opinionTableRecogniser, document, { round: round.id });
    const opinionsOnly = {
      ...table,
      steps: table.steps.filter(({ command: { type } }) => type !== 'EnterResponse'),
    };
    const renamed = opinionsOnly.steps.map((step) => {
      const text = JSON.stringify(step.command).replaceAll('paper-', 'by-hand-');
      return { ...step, command: JSON.parse(text) as typeof step.command } as typeof step;
    });
    expect(carriedOut(taking, { ...table, steps: renamed }, secretary, at)).toEqual([]);
    const later = proposed(taking, document);
    expect(later.steps.map((step) => step.command.type)).toEqual(
      Array(caseTable.length).fill('EnterResponse'),
    );
    expect(carriedOut(taking, later, secretary, at)).toEqual([]);
  });
});

it('Minutes and their twin are of one shape', async () => {
  const house = await collecting();
  const shapes = texts.map(({ document }) => shapeOf(proposed(house, document)));
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

it.each(['hwpx', 'docx', 'xlsx'] as const)('Our own table is known again in %s', async (format) => {
  const [twin] = texts;
  if (!twin) throw new Error('no twin');
  const house = await collecting();
  carriedOut(house, proposed(house, twin.document), secretary, at);
  const paper = opinionTablePaper(printedOf(house), origin);
  const read = await readFile(await written(paper, format), format);
  expect(opinionTableRecogniser.likeness(read)).toBe(0.9);
  const fresh = await collecting();
  const { steps } = proposedFor(fresh, opinionTableRecogniser, read, { round: round.id });
  const issued = steps.flatMap(({ command }) => (command.type === 'IssueOpinion' ? [command] : []));
  const before = Object.values(house.round(round.id).opinions);
  expect(issued.map(({ topic }) => topic)).toEqual(before.map(({ topic }) => topic));
  const own = issued.flatMap(({ wording }) => ('phrase' in wording ? [] : [wording.text]));
  expect(own).toEqual(before.flatMap(({ phrase, text }) => (phrase ? [] : [text])));
});

// ── The table that comes out beside the one that came in ────────────────────────────────────────────────────────

/** What our table says in a cell before the words of the paper: how each is taken, which no paper prints. */
const addedByUs = [
  '',
  '수용부서변경(안)대로노동상담을평일낮에만운영→노동상담을평일낮과매주수요일저녁에운영(2021년부터)',
  '수용부서변경(안)대로참여인원120명→130명(2021년부터)',
  '수용부서변경(안)대로참여인원200명→230명(2021년부터)',
  '수용사회적경제기업증가율5%→10%(2021년부터)',
  '적정함',
  '증빙필요',
  '해당없음',
];

const bare = (text: string) => text.replace(/[\s–-]/gu, '');
const textOf = ({ paragraphs }: Cell) =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');

/** A row of the paper: what stands before the tracks, and its cells of opinions and answers. */
interface PaperRow {
  readonly leading: readonly string[];
  readonly said: readonly string[];
}

/** By subject; what goes on under a page is put to what it goes on with. */
function paperRows({ blocks }: ReadDocument): ReadonlyMap<string, PaperRow> {
  const tables = blocks.filter((block): block is ReadTable => block.kind === 'table').slice(1);
  const rows = new Map<string, PaperRow>();
  let last = '';
  for (const { cells } of tables.flatMap((table) => table.rows.slice(2))) {
    const cut = cells.map(({ text }) => bare(text));
    const number = cells[1]?.text;
    if (cut[0]?.startsWith('추진전략')) last = 's-1';
    else if (number) last = `p-${number}`;
    const before = rows.get(last) ?? { leading: cut.slice(0, 8), said: ['', '', '', ''] };
    rows.set(last, { ...before, said: before.said.map((text, nth) => text + (cut[8 + nth] ?? '')) });
  }
  return rows;
}

function printedOf(house: HouseInMemory): OpinionTableOf {
  return {
    id: round.id,
    round: house.round(round.id),
    partly: false,
    titleOfPost: (post) => post,
    officersOf: () => [],
    signer: ({ post }) => post.kind,
  };
}

/** Holds each cell of the paper against ours, and gives what ours have besides. */
function cellsBeside(house: HouseInMemory, document: ReadDocument): readonly string[] {
  const table = opinionTable(printedOf(house), 'ko');
  const ours = new Map<string, string[][]>();
  for (const [nth, { cells }] of placed(table).entries()) {
    const subject = table.rows[nth]?.id?.replace(/\/\d+$/, '');
    if (subject === undefined) continue;
    const columns = ours.get(subject) ?? Array.from({ length: 12 }, () => []);
    for (const { column, cell } of cells) columns[column]?.push(bare(textOf(cell)));
    ours.set(subject, columns);
  }
  const paper = paperRows(document);
  expect([...ours.keys()]).toEqual([...paper.keys()]);
  return [...paper].flatMap(([subject, { leading, said }]) => {
    const columns = ours.get(subject) ?? [];
    if (subject !== 's-1') expect(leadingOf(columns)).toEqual(leadingOf(leading.map((text) => [text])));
    // Nothing is said on an abolished program: that it is one stands in its kind.
    if (columns[3]?.[0]?.endsWith('폐지'))
      return said.every((text) => /^(기존폐지사업)?$/.test(text)) ? [] : [subject];
    return said.flatMap((text, nth) => besides(text, columns[8 + nth] ?? [], `${subject} ${nth}`));
  });
}

/** Its running number, number, priority, kind and department: names, teams and officers the round has its own. */
function leadingOf(columns: readonly (readonly string[])[]): readonly (string | undefined)[] {
  return [0, 1, 2, 3, 5].map((at) => columns[at]?.[0]?.replace(/폐지$/, ''));
}

/** Our cells under one another end with what the paper says, to the letter; what stands before that in each. */
function besides(said: string, printed: readonly string[], where: string): readonly string[] {
  let left = said;
  const added = printed.map((text) => {
    const lengths = Array.from(text, (_, cut) => text.length - cut);
    const length = lengths.find((size) => left.startsWith(text.slice(-size))) ?? 0;
    left = left.slice(length);
    return text.slice(0, text.length - length);
  });
  expect({ where, left }).toEqual({ where, left: '' });
  return added;
}
