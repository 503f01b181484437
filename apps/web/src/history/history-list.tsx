// Every act on one item: who, in which post, when, what it said, what it moved, and under which dated rule.
import { eventLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { HistoryEntry } from '#contract/views';
import type { ItemRef } from '../http/queries.js';
import { useHistory } from '../http/queries.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { usePaneled } from '../panel/panel-context.js';
import { Stamps } from '../rules/stamps.js';
import { StoryLink } from '../story/story-link.js';
import { AnswerBody, isAnswered } from '../table/answer-body.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { saidOf } from './said-of.js';
import { FieldName, Told, Value } from './told.js';

export function HistoryList({ item }: { readonly item: ItemRef }) {
  const text = useText();
  const { page } = usePaneled();
  const { data, error, isPending, refetch } = useHistory(page.stream, page.id, item);
  if (isPending) return <Loading />;
  if (!data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.entries.length === 0) return <p>{text(strings.history.nothing)}</p>;
  return (
    <>
      {page.stream === 'round' && item.kind === 'opinion' && <StoryLink round={page.id} opinion={item.id} />}
      <ol className="history">
        {data.entries.map((entry) => (
          <Entry key={entry.version} entry={entry} item={item} />
        ))}
      </ol>
    </>
  );
}

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly item: ItemRef;
}

function Entry({ entry, item }: EntryProps) {
  const text = useText();
  const { at, on, event, by, rules } = entry;
  const said = saidOf(entry.said, item.id);
  return (
    <li>
      <h3>{text(labelOfEvent(event))}</h3>
      <p className="muted small">
        <time dateTime={at}>{text(instantLabel(at))}</time>, <span lang="ko">{by.title}</span>
      </p>
      {isAnswered(said) ? <AnswerBody response={said} /> : <Told said={said} />}
      <MovedFields entry={entry} item={item} />
      <Stamps rules={rules} on={on} />
    </li>
  );
}

/** Fields that show best as what the act said, or as what it left behind. */
const shownMoves: readonly string[] = ['status', 'text', 'asks', 'phrase', 'addressee'];

function MovedFields({ entry: { moved = [], version }, item: { kind } }: EntryProps) {
  const text = useText();
  const shown = moved.filter(({ field, before }) => shownMoves.includes(field) && before !== undefined);
  if (shown.length === 0) return null;
  return (
    <table className="moved-fields">
      <thead>
        <tr>
          <th scope="col">{text(strings.history.field)}</th>
          <th scope="col">{text(strings.history.before)}</th>
          <th scope="col">{text(strings.history.after)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ field, before, after }) => (
          <tr key={`${version} ${field}`}>
            <th scope="row">
              <FieldName field={field} />
            </th>
            <td>
              <Value field={field} value={before} of={kind} />
            </td>
            <td>
              <Value field={field} value={after} of={kind} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function labelOfEvent(event: string): Label {
  const labels: Readonly<Record<string, Label>> = eventLabels;
  return labels[event] ?? { ko: event, en: event };
}
