// Tells the played case as a text: each act in a line, runs of the same in one, and in the end what came of everything.
import { nameOfField } from '#contract/field-names';
import { sectorLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import { sectors } from '#domain/committee/words';
import type { Act, Hand } from './act.js';
import type { Comparison, Ending, LooseEnds, MeetingFigures } from './outcome.js';
import { answerText } from './proof-text.js';
import { remarkText } from './remarks.js';
import { scenes, type Scene } from './scenes.js';

/** Prints acts as they are played; `end` prints what is still held back. */
export interface Teller {
  /** `sentence`: what the product says of a refusal. */
  tell(act: Act, sentence?: string): void;
  end(): void;
}

/** A run of acts that differ only after the colon: `참석을 적는다: 총무`, `참석을 적는다: 민간 위원 1`. */
interface Run {
  readonly act: Act;
  readonly head: string;
  readonly tails: readonly string[];
}

/** A teller that gives its lines to `print`; `titleOf` says what people call the office of a hand. */
export function teller(print: (line: string) => void, titleOf: (hand: Hand) => string): Teller {
  let scene: Scene | undefined;
  let run: Run | undefined;
  const end = () => {
    if (run)
      print(
        `${stamp(run.act, titleOf)}${run.head}${run.tails.length > 0 ? `: ${run.tails.join(', ')}` : ''}`,
      );
    run = undefined;
  };
  return {
    tell: (act, sentence) => {
      if (act.scene !== scene) {
        end();
        scene = act.scene;
        print(`\n## ${scenes[act.scene].ko} · ${scenes[act.scene].en}\n`);
      }
      const next = runOf(act);
      if (run && act.expect === undefined && continues(run, next)) {
        run = { ...run, tails: [...run.tails, ...next.tails] };
        return;
      }
      end();
      run = next;
      if (act.expect === undefined) return;
      end();
      print(`${' '.repeat(18)}→ 거절 · refused [${act.expect}]${sentence ? ` ${sentence}` : ''}`);
    },
    end,
  };
}

/** The table 'expected vs outcome', one line an opinion, two where they differ. */
export function outcomeLines(comparisons: readonly Comparison[]): readonly string[] {
  return comparisons.flatMap(({ id, expected, found, differs }) => {
    const same = differs.length === 0;
    const first = `${same ? '=' : '≠'} ${id.padEnd(18)}${endingText(expected)}`;
    return same
      ? [first]
      : [first, `  ${'결과 · found'.padEnd(16)}${endingText(found)}  [${differs.join(', ')}]`];
  });
}

/** The roll as counted, and the printed figures that it contradicts. */
export function rollLines({ count, disagreements }: MeetingFigures): readonly string[] {
  const { public: open, private: others } = count.sectors;
  return [
    `명부로 센 참석 · counted from the roll: ${count.present}/${count.enrolled}, ` +
      `공공 · public ${open.present}/${open.enrolled}, 민간 · private ${others.present}/${others.enrolled}`,
    ...disagreements.map(
      ({ figure, stated, counted }) =>
        `문서에 찍힌 수와 다름 · the printed figure differs: ${figureName(figure)} ` +
        `${stated} ≠ ${counted} (${counted - stated > 0 ? '+' : ''}${counted - stated})`,
    ),
  ];
}

/** `공공 참석 · public present`: a figure of the roll, which a sector may have for itself. */
function figureName(figure: string): string {
  const steps = figure.split('.');
  const labels = steps.map((step) => {
    const sector = sectors.find((each) => each === step);
    return sector ? sectorLabels[sector] : nameOfField(step);
  });
  return [labels.map(({ ko }) => ko), labels.map(({ en }) => en.toLowerCase())]
    .map((words) => words.join(' '))
    .join(' · ');
}

/** Remarks that nothing came of, with their words. */
export function looseEndLines({ notTakenUp, withoutReply }: LooseEnds): readonly string[] {
  return [
    ...notTakenUp.map((id) => `의견에 담기지 않은 발언 · not taken up: “${remarkText(id)}”`),
    ...withoutReply.map((id) => `답변 없는 질의 · without reply: “${remarkText(id)}”`),
  ];
}

function runOf(act: Act): Run {
  const [head = '', ...tails] = act.note.split(': ');
  return { act, head, tails: tails.length > 0 ? [tails.join(': ')] : [] };
}

function continues({ act, head, tails }: Run, next: Run): boolean {
  return (
    act.post === next.act.post &&
    act.at.slice(0, 10) === next.act.at.slice(0, 10) &&
    head === next.head &&
    tails.length > 0
  );
}

function stamp(act: Act, titleOf: (hand: Hand) => string): string {
  return `${act.at.slice(0, 10)} ${act.at.slice(11, 16)}  [${titleOf(act)}] `;
}

function endingText(ending: Ending | undefined): string {
  if (!ending) return '없음 · none';
  const { answer, changes, status, askedAgain } = ending;
  const [change] = changes;
  return [
    answer ? answerText(answer, changes, 'ko') : '답 없음 · no answer',
    ...(change ? [`합의, ${change.effective}년부터`] : []),
    ...(askedAgain > 0 ? [`재검토 ${askedAgain}회`] : []),
    itemStatusLabels.round.opinion[status].ko,
  ].join(' · ');
}
