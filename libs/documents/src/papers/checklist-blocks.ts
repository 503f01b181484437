// The prior review of a plan (사전검토사항) as it was filled in: each item of the form with its answer, boxes ticked.
import type { Language } from '#contract/label';
import type { CheckAnswer, CheckItem } from '#domain/checklist';
import type { FilledChecklist } from '#domain/plan/states';
import type { Block } from '../model.js';
import { box, cell, head } from './blocks.js';
import { planPaperWords as say } from './plan-words.js';
import { paperWords } from './words.js';

/** The form under its title. */
export function checklistBlocks(id: string, filled: FilledChecklist, language: Language): readonly Block[] {
  const { form } = filled;
  return [
    { kind: 'heading', level: 2, text: form.title },
    {
      kind: 'table',
      id: `checklist/${id}`,
      columns: [22, 28, 50],
      headerRows: 1,
      rows: [
        { cells: [say.group, say.asked, say.answered].map((label) => head(label[language])) },
        ...form.items.map((item) => ({
          id: `checklist/${id}/${item.id}`,
          cells: [
            cell(item.group ?? ''),
            cell(item.label),
            cell(
              answered(
                item,
                filled.filled.find((each) => each.item === item.id),
                language,
              ),
            ),
          ],
        })),
      ],
    },
  ];
}

function answered({ options = [] }: CheckItem, answer: CheckAnswer | undefined, language: Language): string {
  if (!answer) return paperWords.none[language];
  switch (answer.kind) {
    case 'mark':
      return box(answer.marked, '');
    case 'yesNo': {
      const boxes = `${box(answer.yes === true, say.yes[language])}  ${box(answer.yes === false, say.no[language])}`;
      return answer.note === undefined ? boxes : `${boxes}\n${answer.note}`;
    }
    case 'choice':
      return options.map((option) => box(answer.chosen.includes(option), option)).join('  ');
    case 'text':
      return answer.text;
  }
}
