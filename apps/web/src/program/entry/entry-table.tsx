// A table that is typed into by keyboard, or pasted over from a spreadsheet: what is wrong stands in its cell, and each row
// is sent as a command of its own.
import { useId, useRef, useState, type ClipboardEvent } from 'react';
import type { Label } from '#contract/label';
import { isSending, sendKeys } from '../../forms/send-keys.js';
import { useText } from '../../language/language.js';
import { programStrings } from '../strings.js';
import { isBlock, laidOver, type Place } from './block.js';
import { Row } from './entry-row.js';
import { isLocked, toCorrect, type EntryState } from './entry-rows.js';
import { useEntries, type EnteredTable } from './use-entries.js';

export interface EntryTableProps<V extends object> extends EnteredTable<V> {
  readonly title: Label;
  readonly heads: readonly Label[];
  /** What is said where there is no row. */
  readonly none: Label;
}

const { entry: say } = programStrings;

export function EntryTable<V extends object>(props: EntryTableProps<V>) {
  const text = useText();
  const { heads, columns, rows, title, none } = props;
  const hintId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [told, setTold] = useState<Label>();
  const entries = useEntries(props);
  const { progress } = entries;
  const inState = (...states: readonly EntryState[]) =>
    rows.filter((row) => states.includes(entries.stateOf(row)));
  const [ready, wrong] = [inState('ready'), inState(...toCorrect)];
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
    const counts = { put: 0, left: outside };
    for (const [at, row] of rows.entries()) {
      const own = cells.filter((cell) => cell.row === at);
      const filled = own.filter(({ text: copy }) => copy !== '').length;
      // A blank row of the block says nothing of a row that nobody has begun.
      if (filled === 0 && !entries.draftOf(row)) continue;
      if (isLocked(entries.stateOf(row))) {
        counts.left += filled;
        continue;
      }
      const values = own.reduce(
        (before, cell) => columns[cell.column]?.set(before, cell.text) ?? before,
        entries.valuesOf(row),
      );
      entries.put(row, values);
      counts.put += filled;
    }
    setTold(say.pasted(counts.put, counts.left));
  };
  if (rows.length === 0) return <p className="muted">{text(none)}</p>;
  return (
    <div className="entry" onKeyDown={(event) => isSending(event.nativeEvent) && sendAll()}>
      <p className="hint" id={hintId}>
        {text(say.hint)} <span className="entry-keys">{text(say.keys)}</span>
      </p>
      <table ref={table} className="entry-table" aria-describedby={hintId}>
        <caption>{text(title)}</caption>
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
