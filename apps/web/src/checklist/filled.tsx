// The form of prior review as it was filled in: every item with its answer, those left open too.
import type { CheckAnswer, CheckItem } from '#domain/checklist';
import type { FilledChecklist } from '#domain/plan/states';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { groupsOf } from './grouped.js';
import { checklistStrings } from './strings.js';

export function Filled({ checklist: { form, filled } }: { readonly checklist: FilledChecklist }) {
  const text = useText();
  return (
    <table className="checklist">
      <caption className="visually-hidden">{form.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text(checklistStrings.item)}</th>
          <th scope="col">{text(checklistStrings.answer)}</th>
        </tr>
      </thead>
      {groupsOf(form.items).map(({ heading, items }, index) => (
        <tbody key={index}>
          {heading !== undefined && (
            <tr>
              <th className="checklist-heading" scope="rowgroup" colSpan={2} lang="ko">
                {heading}
              </th>
            </tr>
          )}
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row" lang="ko">
                {item.label}
              </th>
              <td>
                <Answer item={item} answer={filled.find((each) => each.item === item.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface Props {
  readonly item: CheckItem;
  readonly answer: CheckAnswer | undefined;
}

function Answer({ item, answer }: Props) {
  const text = useText();
  const open = <span className="muted">{text(checklistStrings.open)}</span>;
  switch (answer?.kind) {
    case undefined:
      return open;
    case 'mark':
      return answer.marked ? (
        <strong>{text(checklistStrings.marked)}</strong>
      ) : (
        <span className="muted">{text(checklistStrings.notMarked)}</span>
      );
    case 'yesNo':
      if (answer.yes === undefined) return open;
      return (
        <>
          <strong>{text(answer.yes ? checklistStrings.yes : checklistStrings.no)}</strong>
          {answer.yes && answer.note && <span lang="ko"> ({answer.note})</span>}
        </>
      );
    case 'choice':
      return (
        <ul className="checklist-options" lang="ko">
          {(item.options ?? []).map((option) => (
            <li key={option} data-chosen={answer.chosen.includes(option) || undefined}>
              <span aria-hidden="true">{answer.chosen.includes(option) ? '☑' : '☐'}</span> {option}
              {answer.chosen.includes(option) && (
                <span className="visually-hidden"> {text(checklistStrings.marked)}</span>
              )}
            </li>
          ))}
        </ul>
      );
    case 'text':
      return answer.text.trim() === '' ? open : <Said text={answer.text} />;
  }
}
