// Where a leaf of an explanation comes from, as text: who reported it, when and in which post, what shows it, which plan has it.
import type { LeafView } from '#contract/figure-views';
import { dateLabel } from '#contract/day-labels';
import { budgetSourceLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { periodLabel } from '#contract/period-labels';
import { itemStatusLabels } from '#contract/statuses';
import { whyWords } from '#contract/why/why-words';

/** What stands below a figure that was entered. */
export function leafLines(leaf: LeafView, language: Language): readonly string[] {
  switch (leaf.kind) {
    case 'result':
      return [
        line([
          leaf.status && itemStatusLabels.program.result[leaf.status][language],
          whyWords[leaf.counted][language],
          leaf.period !== undefined && periodLabel(leaf.period)[language],
        ]),
        saidBy(leaf, language),
        evidenceLine(leaf, language),
      ];
    case 'spending':
      return [
        line([
          ...itemOf(leaf, language),
          leaf.until !== undefined && whyWords.until(dateLabel(leaf.until))[language],
        ]),
        saidBy(leaf, language),
      ];
    case 'target':
    case 'weight':
    case 'budget':
    case 'times':
      return [line([...itemOf(leaf, language), planOf(leaf, language)])];
    case 'cap':
    case 'months':
      return [whyWords[leaf.kind][language]];
    case 'scale':
      return [];
  }
}

function itemOf({ item, source }: LeafView, language: Language): readonly (string | undefined)[] {
  return [item, source && budgetSourceLabels[source][language]];
}

function planOf(
  { adopted, planTitle }: Extract<LeafView, { readonly kind: 'target' | 'weight' | 'budget' | 'times' }>,
  language: Language,
): string {
  return adopted ? (planTitle ?? adopted.plan) : whyWords.notAdopted[language];
}

function saidBy(
  { title = '', on }: { readonly title?: string; readonly on: string },
  language: Language,
): string {
  return [whyWords.reportedBy[language], title, dateLabel(on)[language]].filter(Boolean).join(' ');
}

function evidenceLine({ evidence = [] }: LeafView, language: Language): string {
  if (evidence.length === 0) return whyWords.noEvidence[language];
  const shown = evidence.map(({ title, link }) => [title, link].filter(Boolean).join(' '));
  return `${whyWords.evidence[language]} ${shown.join(', ')}`;
}

function line(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
