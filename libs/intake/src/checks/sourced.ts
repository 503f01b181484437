// Amounts that print where their money comes from: the parts against the whole, and their shares in percent.
import { divideRoundHalfUp, multiply } from '#domain/decimal';
import type { BudgetSource } from '#domain/changes';
import { budgetSourceLabels } from '#contract/glossary';
import { sumOf } from '../plans/money-table.js';
import type { Finding, Place } from '../proposal.js';
import type { Sourced } from '../tables/money.js';
import { held } from './finding.js';

/** What does not add up in such an amount; one that comes of a single source always does. */
export function heldSourced(amount: Sourced, about: string, place: Place): readonly Finding[] {
  const { total, parts, shares, printed } = amount;
  if (parts.length === 0) return [];
  return [
    ...held({ value: total, place }, sumOf(parts), {
      ko: `${about}: ‘${printed}’의 재원을 더한 값`,
      en: `${about}: sources of ‘${printed}’`,
    }),
    ...shares.flatMap(({ source, value }) => {
      const part = partOf(amount, source);
      if (part === undefined || total === '0') return [];
      return held({ value, place }, divideRoundHalfUp(multiply(part, '100'), total, 0), {
        ko: `${about}: ${budgetSourceLabels[source].ko} 부담 비율`,
        en: `${about}: share of ${budgetSourceLabels[source].en}`,
      });
    }),
  ];
}

/** What of an amount comes of a source. */
export function partOf({ parts }: Sourced, source: BudgetSource): string | undefined {
  return parts.find((part) => part.source === source)?.value;
}
