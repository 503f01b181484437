// What is owed and within what, in words, wherever work is listed or told of.
import type { Obligation, OwingStream } from '#domain/obligations';
import { obligationLabels } from './glossary.js';
import type { Label } from './label.js';
import { meetingNumberLabel } from './meeting-names.js';
import { periodLabel } from './period-labels.js';

/** What is owed; of a year or a quarter, which: `2024년 1분기 자체점검`. */
export function dutyLabel({ kind, item }: Pick<Obligation, 'kind' | 'item'>): Label {
  const label = obligationLabels[kind];
  if (item?.kind !== 'period') return label;
  const period = periodLabel(item.id);
  return { ko: `${period.ko} ${label.ko}`, en: `${label.en}: ${period.en}` };
}

/** `2021년 모니터링 주기` */
export function cycleOfYearLabel(year: string | number): Label {
  return { ko: `${year}년 모니터링 주기`, en: `Monitoring cycle ${year}` };
}

/** A cycle goes by its year, a meeting by its number; anything else has a title. */
export function whereOwedLabel(stream: OwingStream, title: string): Label {
  switch (stream) {
    case 'cycle':
      return cycleOfYearLabel(title);
    case 'meeting':
      return meetingNumberLabel(title);
    default:
      return { ko: title, en: title };
  }
}
