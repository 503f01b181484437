// What a table of opinions holds, on the topics of a round: each opinion with the answer that belongs to it.
import type { ReadDocument } from '#documents/read/document';
import type { Track } from '#domain/agreed';
import type { OpenedRound } from '#domain/round/states';
import { apart } from '../apart.js';
import { isNone, squeezed } from '../tables/words.js';
import type { NotTaken } from '../proposal.js';
import type { Questions } from '../taking/questions.js';
import { itemsIn, itemsInside } from '../taking/items.js';
import { pairedBy, type Item } from '../taking/pairing.js';
import { says } from '../taking/says.js';
import type { FoundOpinion } from '../taking/taking.js';
import { subjectRowsIn, type Pair, type SubjectRow } from './rows.js';

interface FoundInTable {
  readonly opinions: readonly FoundOpinion[];
  readonly notTaken: readonly NotTaken[];
}

/** A row with a name of its own, whatever number it prints: what is decided of it is decided of no other. */
interface NamedRow extends SubjectRow {
  readonly key: string;
}

interface Subject {
  readonly id: string;
}

/** Every opinion of the tables with its answer. */
export function foundInTable(document: ReadDocument, round: OpenedRound, questions: Questions): FoundInTable {
  const opinions: FoundOpinion[] = [];
  const notTaken: NotTaken[] = [];
  const named = apart();
  for (const each of subjectRowsIn(document, questions)) {
    const row = { ...each, key: named(keyOf(each)) };
    const subject = row.kind === 'strategy' ? strategyOf(row, round) : programOf(row, round, questions);
    if ('why' in subject) {
      for (const text of saidIn(row)) notTaken.push({ place: row.place, quoted: text, why: subject.why });
      continue;
    }
    for (const pair of row.pairs) opinions.push(...opinionsOf(pair, row, subject, questions));
  }
  return { opinions, notTaken };
}

function saidIn({ pairs }: SubjectRow): readonly string[] {
  return pairs.flatMap(({ opinion }) => itemsIn(opinion.text));
}

function strategyOf({ number }: SubjectRow, { scope }: OpenedRound): Subject | Pick<NotTaken, 'why'> {
  const strategy = scope.strategies.find((each) => squeezed(each.number) === number);
  return strategy ? { id: strategy.strategy } : { why: says.notThisRow };
}

/** By its number; where its name is another, somebody decides whose row it is. */
function programOf(
  { key, number, name, place }: NamedRow,
  { scope }: OpenedRound,
  questions: Questions,
): Subject | Pick<NotTaken, 'why'> {
  const byNumber = scope.programs.find((each) => squeezed(each.number) === number);
  const byName = scope.programs.find((each) => squeezed(each.name) === squeezed(name));
  if (!byNumber && !byName) return { why: says.noSuchProgram };
  if (byNumber && byNumber === byName) return { id: byNumber.program };
  const likely = byName ?? (byNumber && isLike(byNumber.name, name) ? byNumber : undefined);
  const candidates = [...new Set([byNumber, byName])].flatMap((each) => each ?? []);
  const differs = byNumber ?? byName;
  const chosen = questions.ask<string>({
    id: `program-${key}`,
    place,
    question: says.nameDiffers(differs?.number ?? number, differs?.name ?? ''),
    quoted: `${number} ${name}`,
    choices: [
      ...candidates.map((each) => ({
        value: each.program,
        label: { ko: `${each.number} ${each.name}`, en: `${each.number} ${each.name}` },
      })),
      { value: 'none', label: says.leaveOut },
    ],
    usual: likely?.program,
  });
  if (chosen === undefined) return { why: says.undecided };
  return chosen === 'none' ? { why: says.leftOut } : { id: chosen };
}

/** Whether most of the shorter name stands in the other one, by pairs of letters. */
function isLike(one: string, other: string): boolean {
  const [a, b] = [lettersIn(one), lettersIn(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return common * 2 >= Math.min(a.size, b.size);
}

function lettersIn(name: string): ReadonlySet<string> {
  const word = squeezed(name);
  return new Set(Array.from({ length: Math.max(word.length - 1, 0) }, (_, at) => word.slice(at, at + 2)));
}

const trackKeys: Readonly<Record<Track, string>> = { midterm: 'm', change: 'c' };

function opinionsOf(
  pair: Pair,
  row: NamedRow,
  subject: Subject,
  questions: Questions,
): readonly FoundOpinion[] {
  const { track, opinion, answer } = pair;
  const key = `${row.key}-${trackKeys[track]}`;
  const asked = askedIn(pair, key, questions).map((text): Item => ({ text, place: opinion.place }));
  const answers = answersIn(answer.text, asked.length).map((text): Item => ({ text, place: answer.place }));
  const belonging = pairedBy(questions, { id: key, opinions: asked, answers });
  return asked.map((item, nth): FoundOpinion => {
    const at = belonging[nth];
    const given = at === undefined ? undefined : answers[at];
    const first = at === undefined ? nth : belonging.indexOf(at);
    return {
      ...item,
      key: `${key}-${nth + 1}`,
      topic: `${subject.id}/${track}`,
      about: row.number,
      ...(given && { answer: given }),
      ...(first < nth && { answeredWith: `${key}-${first + 1}` }),
    };
  });
}

/** The opinions of a cell; whether dashes inside one line begin new ones is asked. */
function askedIn({ opinion }: Pair, key: string, questions: Questions): readonly string[] {
  const whole = itemsIn(opinion.text);
  const several = itemsInside(opinion.text);
  if (several.length === whole.length) return whole;
  const chosen = questions.ask<'one' | 'several'>({
    id: `${key}-one-or-several`,
    place: opinion.place,
    question: says.oneOrSeveral,
    quoted: opinion.text,
    choices: [
      { value: 'one', label: says.one },
      { value: 'several', label: says.several },
    ],
    usual: 'several',
  });
  return chosen === 'several' ? several : whole;
}

/** As many answers as there are; what answers one opinion is one answer, however many dashes it has. */
function answersIn(text: string, opinions: number): readonly string[] {
  if (isNone(text)) return text.trim() === '' ? [] : [text.trim()];
  const items = itemsIn(text);
  const several = items.length === opinions ? items : itemsInside(text);
  return opinions === 1 ? [items.join('\n')] : several;
}

/** The number of a row as part of an id; where it has none, its place. */
function keyOf({ number, place }: SubjectRow): string {
  return number === '' ? `row-${place.table}-${place.row}` : number.replace(/[^A-Za-z0-9-]/g, '_');
}
