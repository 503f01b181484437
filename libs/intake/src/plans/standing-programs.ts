// Programs of a paper that the plan has already: known by their number and name; where only the number is the same, somebody decides.
import { draftOf } from '#domain/plan/facts';
import type { EditionLine } from '#domain/plan/states';
import { apart } from '../apart.js';
import type { Decisions, NotTaken } from '../proposal.js';
import type { IntakeContext } from '../recogniser.js';
import { Questions } from '../taking/questions.js';
import { squeezed } from '../tables/words.js';
import type { PaperProgram } from './paper.js';

/** What is taken of a paper's programs into a plan that has some. */
export interface BesideStanding {
  /** By program, in the order of the paper: as it is placed; none where it is there, is left out, or is not decided on. */
  readonly programs: readonly (PaperProgram | undefined)[];
  readonly questions: Questions;
  readonly notTaken: readonly NotTaken[];
}

/** The programs that are taken in beside those which others than this file have placed. */
export function besideStanding(
  programs: readonly PaperProgram[],
  decisions: Decisions,
  context: IntakeContext,
): BesideStanding {
  const questions = new Questions(decisions);
  const called = apart();
  const lines = linesOf(context);
  const numbers = [...lines, ...programs].map(({ number }) => number);
  const notTaken: NotTaken[] = [];
  const leave = ({ number, name, place }: PaperProgram, why: NotTaken['why']) => {
    notTaken.push({ place, quoted: `${number} ${name}`, why });
    return undefined;
  };
  const taken = programs.map((program) => {
    const there = lines.find(({ number }) => squeezed(number) === squeezed(program.number));
    if (!there) return program;
    if (squeezed(there.name) === squeezed(program.name)) return leave(program, says.there);
    const free = nextAfter(program.number, numbers);
    const chosen = whichIsMeant(questions, called(`standing:${program.number}`), program, there, free);
    if (chosen === undefined) return leave(program, says.undecided);
    if (chosen === 'same') return leave(program, says.there);
    numbers.push(free);
    return { ...program, number: free };
  });
  return { programs: taken, questions, notTaken };
}

/** The lines of the draft that this file has not placed itself. */
function linesOf({ target, house, seed }: IntakeContext): readonly EditionLine[] {
  const plan = target.stream === 'plan' ? house.plans.get(target.id) : undefined;
  const lines = Object.values((plan && draftOf(plan))?.lines ?? {});
  return lines.filter(({ program }) => !program.startsWith(`${seed}-`));
}

function whichIsMeant(
  questions: Questions,
  id: string,
  { number, name, place }: PaperProgram,
  there: EditionLine,
  free: string,
): 'same' | 'another' | undefined {
  return questions.ask<'same' | 'another'>({
    id,
    place,
    question: {
      ko: `계획의 ${number} 사업은 이름이 ‘${there.name}’입니다. 같은 사업입니까?`,
      en: `In the plan, program ${number} is called ‘${there.name}’. Is it the same program?`,
    },
    quoted: `${number} ${name}`,
    choices: [
      { value: 'same', label: { ko: '같은 사업: 이미 있음', en: 'The same program: it is there already' } },
      {
        value: 'another',
        label: { ko: `다른 사업: ${free} 번호로 넣음`, en: `Another program: take it in as ${free}` },
      },
    ],
  });
}

/** The first number of the same strategy that nothing has: `1-10` after `1-9`. */
function nextAfter(number: string, numbers: readonly string[]): string {
  const begins = number.slice(0, number.lastIndexOf('-') + 1);
  const taken = numbers
    .filter((each) => each.startsWith(begins))
    .map((each) => Number(each.slice(begins.length)));
  return `${begins}${Math.max(0, ...taken.filter(Number.isInteger)) + 1}`;
}

const says = {
  there: { ko: '계획에 이미 있는 사업입니다.', en: 'The plan has this program already.' },
  undecided: { ko: '먼저 정해야 할 것이 있습니다.', en: 'Something must be decided first.' },
} as const;
