// The prior-review checklist (사전검토사항): a form that an organization draws up once, and that somebody fills in for each plan.
import { firstRefusal, needsDistinct, needsSome, needsText } from './payload.js';
import { refuse, type Refusal } from './refusals.js';

/** How an item is answered: marked where it applies, yes or no, some of its options, or in words. */
export const checkKinds = ['mark', 'yesNo', 'choice', 'text'] as const;
export type CheckKind = (typeof checkKinds)[number];

export interface CheckItem {
  readonly id: string;
  /** The heading that it stands under, with its neighbours of the same heading. */
  readonly group?: string;
  readonly label: string;
  readonly kind: CheckKind;
  /** Of a choice alone. */
  readonly options?: readonly string[];
  /** Whether more than one of the options may be chosen. */
  readonly several?: boolean;
}

export interface Checklist {
  readonly title: string;
  /** Whether a paper needs it before it can be signed. */
  readonly required: boolean;
  readonly items: readonly CheckItem[];
}

/** An answer to one item. What was left open is there too: a yes or no that nobody gave has none. */
export type CheckAnswer =
  | { readonly item: string; readonly kind: 'mark'; readonly marked: boolean }
  | { readonly item: string; readonly kind: 'yesNo'; readonly yes?: boolean; readonly note?: string }
  | { readonly item: string; readonly kind: 'choice'; readonly chosen: readonly string[] }
  | { readonly item: string; readonly kind: 'text'; readonly text: string };

/** Refuses a form without items, an item without a label, and a choice between less than two things. */
export function checkChecklist({ title, items }: Checklist, field: string): Refusal | undefined {
  return firstRefusal(
    needsText(title, `${field}.title`),
    needsSome(items, `${field}.items`),
    ...items.map(({ id, group, label, kind, options = [] }, index) => {
      const place = `${field}.items[${index}]`;
      return firstRefusal(
        needsText(id, `${place}.id`),
        needsText(label, `${place}.label`),
        group === undefined ? undefined : needsText(group, `${place}.group`),
        kind === 'choice' && options.length < 2 ? refuse('options-missing', `${place}.options`) : undefined,
        kind === 'choice' || options.length === 0 ? undefined : refuse('options-unfit', `${place}.options`),
        ...options.map((option, nth) => needsText(option, `${place}.options[${nth}]`)),
        needsDistinct(options, `${place}.options`),
      );
    }),
    needsDistinct(
      items.map(({ id }) => id),
      `${field}.items`,
    ),
  );
}

/**
 * Refuses answers that do not fit the form: to what it does not ask, in another way, to something twice, or not at all
 * where one must be given. What may stay open: a mark, words, and a choice of several.
 */
export function checkAnswers(
  { items }: Checklist,
  answers: readonly CheckAnswer[],
  field: string,
): Refusal | undefined {
  const answered = answers.map(({ item }) => item);
  const silent = items.find((item) => mustBeAnswered(item) && !answered.includes(item.id));
  return firstRefusal(
    ...answers.map((answer, index) => checkAnswer(items, answer, `${field}[${index}]`)),
    needsDistinct(answered, field),
    silent ? refuse('check-unanswered', field, { label: silent.label }) : undefined,
  );
}

function checkAnswer(items: readonly CheckItem[], answer: CheckAnswer, place: string): Refusal | undefined {
  const item = items.find(({ id }) => id === answer.item);
  if (!item) return refuse('check-unknown', `${place}.item`, { id: answer.item });
  const { label } = item;
  if (item.kind !== answer.kind) return refuse('check-unfit', `${place}.kind`, { label });
  switch (answer.kind) {
    case 'mark':
    case 'text':
      return undefined;
    case 'yesNo':
      return answer.yes === undefined ? refuse('check-unanswered', `${place}.yes`, { label }) : undefined;
    case 'choice': {
      const { options = [], several = false } = item;
      const known = answer.chosen.every((option) => options.includes(option));
      return firstRefusal(
        answer.chosen.length === 0 && mustBeAnswered(item)
          ? refuse('check-unanswered', `${place}.chosen`, { label })
          : undefined,
        known && (several || answer.chosen.length < 2)
          ? undefined
          : refuse('check-unfit', `${place}.chosen`, { label }),
        needsDistinct(answer.chosen, `${place}.chosen`),
      );
    }
  }
}

/** A yes or no, and a choice of one: silence would say nothing of them. */
function mustBeAnswered({ kind, several = false }: CheckItem): boolean {
  return kind === 'yesNo' || (kind === 'choice' && !several);
}

/** Whether two forms ask the same in the same words. */
export function isSameForm(one: Checklist | undefined, other: Checklist): boolean {
  return (
    one?.title === other.title &&
    one.required === other.required &&
    one.items.length === other.items.length &&
    one.items.every((item, index) => isSameItem(item, other.items[index]))
  );
}

function isSameItem(one: CheckItem, other: CheckItem | undefined): boolean {
  return (
    one.id === other?.id &&
    one.group === other.group &&
    one.label === other.label &&
    one.kind === other.kind &&
    (one.several ?? false) === (other.several ?? false) &&
    (one.options ?? []).join('\n') === (other.options ?? []).join('\n')
  );
}
