// The answers of a form while they are written: one for each item, as they were given last or not given yet.
import type { CheckAnswer, Checklist, CheckItem } from '#domain/checklist';

/** As the form stands now: an answer that it asks no more, or in another way, is left behind. */
export function answersFor({ items }: Checklist, given: readonly CheckAnswer[]): readonly CheckAnswer[] {
  return items.map((item) => {
    const before = given.find((answer) => answer.item === item.id && answer.kind === item.kind);
    return before ? fitting(item, before) : unanswered(item);
  });
}

function fitting({ options = [], several = false }: CheckItem, answer: CheckAnswer): CheckAnswer {
  if (answer.kind !== 'choice') return answer;
  const chosen = answer.chosen.filter((option) => options.includes(option));
  return { ...answer, chosen: several ? chosen : chosen.slice(0, 1) };
}

function unanswered({ id: item, kind }: CheckItem): CheckAnswer {
  switch (kind) {
    case 'mark':
      return { item, kind, marked: false };
    case 'yesNo':
      return { item, kind };
    case 'choice':
      return { item, kind, chosen: [] };
    case 'text':
      return { item, kind, text: '' };
  }
}
