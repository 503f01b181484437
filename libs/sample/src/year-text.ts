// The rows of the year in words, for the account and the page on the sample.
import { amountScaleLabels, followUpStandingLabels, programKindLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { programKinds } from '#domain/changes';
import type { DifferenceMark } from '#domain/plan/comparison';
import { resocialisation } from './next-plan.js';
import { programs } from './programs.js';
import { grouped } from './proof-text.js';
import { addedIndicator, type OwedStanding, type YearRow } from './year-table.js';

/** What each mark is called in the table of this year. */
const markLabels: Readonly<Record<DifferenceMark, Label>> = {
  alreadyInForce: { ko: '2021년에 이미', en: 'already in 2021' },
  new: { ko: '2022년에 새로', en: 'new in 2022' },
  byOffice: { ko: '총괄부서가', en: 'by the office' },
};

const gone: Label = { ko: '빠짐', en: 'gone' };

/** By which way a row came to differ; a program that is gone has left by no agreed change. */
export function markLabel({ mark, to }: Pick<YearRow, 'mark' | 'to'>): Label {
  return to === undefined ? gone : markLabels[mark];
}

/** What became of a promise is called. */
export const standingLabels: Readonly<Record<OwedStanding, Label>> = {
  owed: { ko: '남아 있음', en: 'Still owed' },
  kept: followUpStandingLabels.kept,
  late: followUpStandingLabels.late,
};

const places: Readonly<Record<string, Label>> = {
  content: { ko: '사업내용', en: 'Content' },
  kind: { ko: '사업 구분', en: 'Kind' },
  line: { ko: '세부사업', en: 'Program' },
  number: { ko: '번호', en: 'Number' },
  name: { ko: '이름', en: 'Name' },
  owner: { ko: '주관부서', en: 'Owner' },
  cooperating: { ko: '협조부서', en: 'Cooperating departments' },
  strategy: { ko: '추진전략', en: 'Strategy' },
  priority: { ko: '중점', en: 'Priority' },
};

const indicators = [
  ...programs.flatMap((program) => program.indicators),
  ...resocialisation.changes.flatMap((change) =>
    change.kind === 'indicatorAdded' ? [{ ...change.added, indicator: addedIndicator }] : [],
  ),
];
const lines = programs.flatMap(({ budget }) => budget);

/** `참여 인원`, `사업내용`: what a row is about. English leaves names to the Korean. */
export function placeText({ place }: Pick<YearRow, 'place'>, language: Language): string {
  const indicator = indicators.find((each) => each.indicator === place);
  const line = lines.find((each) => each.line === place);
  if (indicator) return language === 'ko' ? indicator.name : 'Target';
  if (line) return language === 'ko' ? line.item : 'Amount';
  return places[place]?.[language] ?? place;
}

/** `5% → 10%`; a dash where a side does not have it. English leaves long texts to the Korean. */
export function differenceText({ place, from, to }: YearRow, language: Language): string {
  if (place === 'content' && language === 'en') return 'changed';
  const [was, is] = [from, to].map((value) =>
    value === undefined ? '–' : valueText(place, value, language),
  );
  return `${was} → ${is}`;
}

function valueText(place: string, value: string, language: Language): string {
  const indicator = indicators.find((each) => each.indicator === place);
  const line = lines.find((each) => each.line === place);
  const kind = programKinds.find((each) => each === value);
  if (indicator) return `${grouped(value)}${unitText(indicator.unit, language)}`;
  if (line)
    return `${grouped(value)}${language === 'ko' ? '' : ' '}${amountScaleLabels[line.scale][language]}`;
  return kind ? programKindLabels[kind][language] : value;
}

function unitText(unit: string, language: Language): string {
  return language === 'ko' || unit === '%' ? unit : '';
}
