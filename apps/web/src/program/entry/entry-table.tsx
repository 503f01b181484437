// A table that is typed into by keyboard, or pasted over from a spreadsheet: what is wrong stands in its cell, and each row
// is sent as a command of its own.
import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import type { Label } from '#contract/label';
import type { CommandTypeOf } from '#contract/wire';
import { isSending, sendKeys } from '../../forms/send-keys.js';
import { Refused } from '../../http/request.js';
import { useText } from '../../language/language.js';
import { Chip } from '../../widgets/chip.js';
import { programStrings } from '../strings.js';
import { isBlock, laidOver, type Place } from './block.js';
import { entryTones, problemIn, type EntryColumn, type EntryRow } from './entry-rows.js';
import { useEntries, type Entries } from './use-entries.js';

interface Props<V extends object> {
  readonly program: string;
  readonly command: CommandTypeOf<'program'>;
  readonly title: Label;
  readonly heads: readonly Label[];
  readonly columns: readonly EntryColumn<V>[];
  readonly rows: readonly EntryRow<V>[];
  readonly bodyOf: (values: V) => unknown;
  /** What is said where there is no row. */
  readonly none: Label;
}

const { entry: say } = programStrings;

export function EntryTable<V extends object>(props: Props<V>) {
  const text = useText();
  const { heads, columns, rows, title, none } = props;
  const hintId = useId();
  const titleId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [told, setTold] = useState<Label>();
  const entries = useEntries(props);
  const { progress } = entries;
  const inState = (state: string) => rows.filter((row) => entries.stateOf(row) === state);
  const [ready, wrong] = [inState('ready'), inState('wrong')];
  const sendAll = () => {
    if (!progress && ready.length > 0) void entries.send(ready);
  };
  const goTo = ({ row, column }: Place) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    cell?.select();
  };
  const paste = (event: ClipboardEvent, from: Place) => {
    const copied = event.clipboardData.getData('text/plain');
    if (!isBlock(copied)) return;
    event.preventDefault();
    const { cells, outside } = laidOver(copied, from, { rows: rows.length, columns: columns.length });
    for (const [at, row] of rows.entries()) {
      const own = cells.filter((cell) => cell.row === at);
      if (own.length === 0) continue;
      const values = own.reduce(
        (before, cell) => columns[cell.column]?.set(before, cell.text) ?? before,
        entries.valuesOf(row),
      );
      entries.put(row, values);
    }
    setTold(say.pasted(cells.length, outside));
  };
  return (
    <div className="entry" onKeyDown={(event) => isSending(event.nativeEvent) && sendAll()}>
      <p className="hint" id={hintId}>
        {text(say.hint)} <span className="entry-keys">{text(say.keys)}</span>
      </p>
      {rows.length === 0 ? (
        <p className="muted">{text(none)}</p>
      ) : (
        <table ref={table} className="entry-table" aria-describedby={hintId}>
          <caption id={titleId}>{text(title)}</caption>
          <thead>
            <tr>
              {[...heads, ...columns.map(({ label }) => label), say.state].map((label, index) => (
                <th key={index} scope="col">
                  {text(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <Row
                key={row.part}
                at={at}
                row={row}
                heads={heads}
                columns={columns}
                entries={entries}
                onGo={goTo}
                onPaste={paste}
              />
            ))}
          </tbody>
        </table>
      )}
      <div className="entry-foot">
        <button
          className="button"
          type="button"
          data-tone="main"
          aria-disabled={ready.length === 0 || progress !== undefined}
          aria-keyshortcuts={sendKeys}
          onClick={sendAll}
        >
          {text(progress ? say.sending(progress.done, progress.all) : say.send(ready.length))}
        </button>
        <p role="status" className="muted">
          {told && <span>{text(told)} </span>}
          {text(say.counts(ready.length, wrong.length))}
        </p>
      </div>
    </div>
  );
}

interface RowProps<V extends object> {
  readonly at: number;
  readonly row: EntryRow<V>;
  readonly heads: readonly Label[];
  readonly columns: readonly EntryColumn<V>[];
  readonly entries: Entries<V>;
  readonly onGo: (place: Place) => void;
  readonly onPaste: (event: ClipboardEvent, from: Place) => void;
}

function Row<V extends object>({ at, row, heads, columns, entries, onGo, onPaste }: RowProps<V>) {
  const text = useText();
  const draft = entries.draftOf(row);
  const values = entries.valuesOf(row);
  const state = entries.stateOf(row);
  const [first, ...others] = row.heads;
  return (
    <tr data-state={state}>
      <th scope="row">{first}</th>
      {others.map((head, index) => (
        <td key={index} data-label={heads[index + 1] && text(heads[index + 1] ?? say.what)}>
          {head}
        </td>
      ))}
      {columns.map((column, index) => (
        <Cell
          key={column.key}
          place={{ row: at, column: index }}
          called={say.cell(row.called, column.label)}
          column={column}
          values={values}
          isTouched={draft !== undefined}
          locked={state === 'sending'}
          onChange={(typed) => entries.put(row, column.set(values, typed))}
          onGo={onGo}
          onPaste={onPaste}
        />
      ))}
      <td data-label={text(say.state)}>
        <Chip tone={entryTones[state]}>{text(say.states[state])}</Chip>
        {draft?.refused && (
          <p className="field-problem small">
            {text(new Refused(draft.refused.problem, draft.refused.more).sentence)}
          </p>
        )}
      </td>
    </tr>
  );
}

interface CellProps<V> {
  readonly place: Place;
  readonly called: Label;
  readonly column: EntryColumn<V>;
  readonly values: V;
  readonly isTouched: boolean;
  readonly locked: boolean;
  readonly onChange: (typed: string) => void;
  readonly onGo: (place: Place) => void;
  readonly onPaste: (event: ClipboardEvent, from: Place) => void;
}

function Cell<V>({
  place,
  called,
  column,
  values,
  isTouched,
  locked,
  onChange,
  onGo,
  onPaste,
}: CellProps<V>) {
  const text = useText();
  const noteId = useId();
  /** What stood there when the cell was entered. */
  const before = useRef('');
  const value = column.get(values);
  const isMissing = isTouched && !column.optional && value.trim() === '';
  const problem = problemIn(column, values) ?? (isMissing ? say.missing : undefined);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const to = placeAfter(event, place);
    if (to) {
      event.preventDefault();
      onGo(to);
    } else if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      onChange(before.current);
    }
  };
  return (
    <td data-label={text(column.label)}>
      <input
        type="text"
        className={column.numeric ? 'entry-figure' : undefined}
        inputMode={column.numeric ? 'decimal' : undefined}
        autoComplete="off"
        lang={column.numeric ? undefined : 'ko'}
        data-cell={`${place.row} ${place.column}`}
        aria-label={text(called)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? noteId : undefined}
        readOnly={locked}
        value={value}
        onFocus={() => {
          before.current = value;
        }}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => onPaste(event, place)}
      />
      {problem && (
        <span className="field-problem small" id={noteId}>
          {text(problem)}
        </span>
      )}
    </td>
  );
}

/** Where a key leads from a cell: sideways only from the ends of what was typed, for the arrows belong to the text. */
function placeAfter(
  { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent, currentTarget }: KeyboardEvent<HTMLInputElement>,
  { row, column }: Place,
): Place | undefined {
  if (nativeEvent.isComposing || ctrlKey || metaKey || altKey) return undefined;
  const { selectionStart, selectionEnd, value } = currentTarget;
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  switch (key) {
    case 'Enter':
      return { row: row + (shiftKey ? -1 : 1), column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowLeft':
      return !shiftKey && (isAll || selectionEnd === 0) ? { row, column: column - 1 } : undefined;
    case 'ArrowRight':
      return !shiftKey && (isAll || selectionStart === value.length)
        ? { row, column: column + 1 }
        : undefined;
    default:
      return undefined;
  }
}
