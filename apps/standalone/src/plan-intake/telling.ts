// What an operator reads of a plan's file, each thing with its place in the file: before it is taken in, and afterwards.
import { intakeKindLabels, placeLabel, rowStandingLabels } from '#contract/intake-words';
import type {
  Doubt,
  Finding,
  IntakeReport,
  IntakeTrial,
  NotTaken,
  Place,
  RowRefusal,
} from '#contract/intake-views';
import type { Label } from '#contract/label';
import type { Decision } from '#domain/intake/words';

type Lines = readonly string[];

/** What it is taken for, what was not read of the file, and how many acts it comes to. */
export function trialLines({ file, kind, rows, leftOut }: IntakeTrial): Lines {
  const count = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  return [
    `${file.name}: ${kind ? both(intakeKindLabels[kind]) : ''}`,
    ...leftOut.map((each) => `  ${both(each)}`),
    counted({ done: count('done'), there: count('there'), refused: count('refused') }),
  ];
}

/** The doubts that nobody has decided, each with its choices as a decision is written. */
export function undecidedLines(doubts: readonly Doubt[], decisions: readonly Decision[]): Lines {
  const chosen = new Map(decisions.map(({ doubt, choice }) => [doubt, choice]));
  return doubts
    .filter(({ id, usual, choices }) => !choices.some(({ value }) => value === (chosen.get(id) ?? usual)))
    .flatMap(({ id, place, question, quoted, choices }) => [
      `- ${at(place)} ${both(question)} “${quoted}”`,
      ...choices.map(({ value, label }) => `    ${id}=${value}    ${label.ko}`),
    ]);
}

/** Rows that are or would be refused, each with its reason. */
export function refusedLines(
  rows: readonly { readonly place: Place; readonly what: string; readonly refusal?: RowRefusal }[],
): Lines {
  return rows.flatMap(({ place, what, refusal }) =>
    refusal ? [`- ${at(place)} ${what}: ${both(refusal)}`] : [],
  );
}

/** What was taken in, what was not, and what does not add up. */
export function reportLines({ intake, rows, findings, notTaken }: IntakeReport): Lines {
  return [
    counted(intake.counts),
    ...refusedLines(rows),
    ...section({ ko: '가져오지 않은 것', en: 'not taken in' }, notTaken.map(notTakenLine)),
    ...section(
      {
        ko: '서로 맞지 않는 값(파일에 적힌 대로 가져왔습니다)',
        en: 'figures that do not agree, taken in as they are',
      },
      findings.map(findingLine),
    ),
  ];
}

function notTakenLine({ place, quoted, why }: NotTaken): string {
  return `- ${at(place)} ${both(why)} “${quoted}”`;
}

function findingLine({ place, what, says, follows, by }: Finding): string {
  return `- ${at(place)} ${both(what)}: ${says} / ${follows}${by === undefined ? '' : ` (${by})`}`;
}

function counted(counts: Readonly<Record<'done' | 'there' | 'refused', number>>): string {
  return (['done', 'there', 'refused'] as const)
    .map((each) => `${both(rowStandingLabels[each])}: ${counts[each]}`)
    .join(', ');
}

function section(title: Label, lines: Lines): Lines {
  return lines.length === 0 ? [] : [`${both(title)}:`, ...lines];
}

function at(place: Place): string {
  const { ko, en } = placeLabel(place);
  return ko === '' ? '' : `[${ko} · ${en}]`;
}

function both({ ko, en }: Label): string {
  return `${ko} · ${en}`;
}
