// One row of a table that is typed into: its cells, how far it is, what somebody else reported of it, and the ways on.
import type { ClipboardEvent } from 'react';
import type { Label } from '#contract/label';
import { Refused } from '../../http/request.js';
import { useText } from '../../language/language.js';
import { Chip } from '../../widgets/chip.js';
import { programStrings } from '../strings.js';
import type { Place } from './block.js';
import { EntryCell } from './entry-cell.js';
import { entryTones, isLocked, problemIn, refusedIn, type EntryColumn, type EntryRow } from './entry-rows.js';
import type { Entries } from './use-entries.js';

interface Props<V extends object> {
  readonly at: number;
  readonly row: EntryRow<V>;
  readonly heads: readonly Label[];
  readonly columns: readonly EntryColumn<V>[];
  readonly entries: Entries<V>;
  readonly onGo: (place: Place) => void;
  readonly onPaste: (event: ClipboardEvent, from: Place) => void;
}

const { entry: say } = programStrings;

export function Row<V extends object>({ at, row, heads, columns, entries, onGo, onPaste }: Props<V>) {
  const text = useText();
  const draft = entries.draftOf(row);
  const values = entries.valuesOf(row);
  const state = entries.stateOf(row);
  const refused = draft?.refused && new Refused(draft.refused.problem, draft.refused.more).sentence;
  const refusedKey = refusedIn(columns, draft?.refused);
  const problemAt = (column: EntryColumn<V>): Label | undefined => {
    if (!draft || state === 'taken') return undefined;
    const isMissing = !column.optional && column.get(values).trim() === '';
    return (
      problemIn(column, values) ??
      (column.key === refusedKey ? refused : undefined) ??
      (isMissing ? say.missing : undefined)
    );
  };
  const [first, ...others] = row.heads;
  const [, ...labels] = heads;
  return (
    <tr data-state={state}>
      <th scope="row">{first}</th>
      {others.map((head, index) => (
        <td key={index} data-label={labels[index] && text(labels[index])}>
          {head}
        </td>
      ))}
      {columns.map((column, index) => (
        <EntryCell
          key={column.key}
          place={{ row: at, column: index }}
          called={say.cell(row.called, column.label)}
          label={column.label}
          numeric={column.numeric ?? false}
          unit={row.unit(values)}
          value={column.get(values)}
          problem={problemAt(column)}
          doubt={draft && !isLocked(state) ? column.doubt?.(values) : undefined}
          locked={isLocked(state)}
          onChange={(typed) => entries.put(row, column.set(values, typed))}
          onGo={onGo}
          onPaste={onPaste}
        />
      ))}
      <td data-label={text(say.state)} className="entry-state">
        <Chip tone={entryTones[state]}>{text(say.states[state])}</Chip>
        {refused && refusedKey === undefined && <p className="field-problem small">{text(refused)}</p>}
        <Ways row={row} entries={entries} onCleared={() => onGo({ row: at, column: 0 })} />
      </td>
    </tr>
  );
}

interface WaysProps<V extends object> {
  readonly row: EntryRow<V>;
  readonly entries: Entries<V>;
  readonly onCleared: () => void;
}

/** What somebody else reported meanwhile, and what can become of what was typed. */
function Ways<V extends object>({ row, entries, onCleared }: WaysProps<V>) {
  const text = useText();
  const draft = entries.draftOf(row);
  const meanwhile = entries.meanwhileOf(row);
  return (
    <>
      <div role="status">{meanwhile && <p className="small entry-news">{text(meanwhile.say)}</p>}</div>
      {draft && entries.stateOf(row) !== 'sending' && (
        <div className="offers">
          {meanwhile?.instead && (
            <button
              className="button"
              type="button"
              onClick={() => {
                onCleared();
                meanwhile.instead?.take(draft.values);
              }}
            >
              {text(meanwhile.instead.label)}
            </button>
          )}
          <button
            className="link small"
            type="button"
            aria-label={text(say.clearOf(row.called))}
            onClick={() => {
              entries.drop(row);
              onCleared();
            }}
          >
            {text(say.clear)}
          </button>
        </div>
      )}
    </>
  );
}
