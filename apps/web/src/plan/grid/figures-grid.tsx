// Targets and budgets of many programs in one table, by keyboard and from the clipboard: each program is saved as one act.
import { useRef, useState, type ClipboardEvent } from 'react';
import type { Label } from '#contract/label';
import '../../styles/program.css';
import '../../styles/grid.css';
import { isSending } from '../../forms/send-keys.js';
import { useText } from '../../language/language.js';
import { isBlock, type Place } from '../../program/entry/block.js';
import { FilterPicker } from '../../widgets/filter-picker.js';
import { usePlanView } from '../plan-context.js';
import { firstOf, yearsOf, type StrategyRows } from '../rows.js';
import { GridFoot } from './grid-foot.js';
import { freshId, GridRows } from './grid-rows.js';
import { GridSums } from './grid-sums.js';
import { laidFrom, laidInto, type GridTable } from './pasting.js';
import { columnsOf, gridViews, headsOf, isMoney, rowsOf, type GridView } from './rows.js';
import { gridStrings as say } from './strings.js';
import { useGrid, yearsOfLine } from './use-grid.js';

interface Props {
  /** The programs that are shown, by strategy. */
  readonly strategies: readonly StrategyRows[];
  readonly year: number;
}

/** Each program is some rows of cells: more follow when they are asked for. */
const programsAtOnce = 20;

export function FiguresGrid({ strategies, year }: Props) {
  const text = useText();
  const { plan, edition } = usePlanView();
  const grid = useGrid();
  const table = useRef<HTMLTableElement>(null);
  const years = yearsOf(plan);
  const [view, setView] = useState<GridView>(years.length > 1 ? 'years' : 'quarters');
  const [most, setMost] = useState(programsAtOnce);
  const [told, setTold] = useState<Label>();
  const [reason, setReason] = useState(grid.reason);
  const lines = firstOf(strategies, most).flatMap((each) => each.lines);
  const left = strategies.flatMap((each) => each.lines).length - lines.length;
  const [heads, columns] = [headsOf(view), columnsOf(view, years, year)];
  const shown: GridTable = {
    ...{ view, year, width: heads.length + columns.length },
    programs: lines.map((line) => {
      const figures = yearsOfLine(plan, line);
      const { indicators, lines: added } = grid.valuesOf(line);
      return { line, figures, rows: rowsOf(view, figures, year, isMoney(view) ? added : indicators) };
    }),
  };
  const begun = Object.values(edition.lines).filter(grid.isBegun);
  const ready = begun.filter((line) => ['ready', 'refused'].includes(grid.stateOf(line)));
  const save = () => {
    if (!grid.progress && ready.length > 0 && reason.trim() !== '') void grid.save(ready, reason);
  };
  const goTo = ({ row, column }: Place) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    cell?.select();
  };
  const paste = (event: ClipboardEvent, from: Place) => {
    const block = event.clipboardData.getData('text/plain');
    if (!isBlock(block)) return;
    event.preventDefault();
    const all = shown.programs.flatMap((program) => program.rows.map((row) => ({ program, row })));
    const { program, row } = all[from.row] ?? {};
    const into = { id: row?.id ?? '', column: from.column };
    const laid =
      program && row?.isAdded && from.column < heads.length
        ? laidInto(shown, program, block, into, () => freshId(view))
        : laidFrom(shown, block, from);
    for (const { line, typed, added } of laid.programs) {
      grid.add(line, isMoney(view) ? 'lines' : 'indicators', added);
      grid.put(line, typed);
    }
    setTold(say.pasted(laid.placed, laid.unplaced));
  };
  const places = shown.programs.map(({ rows }) => rows.length);
  return (
    <div className="entry grid" onKeyDown={(event) => isSending(event.nativeEvent) && save()}>
      <p className="hint" id="grid-hint">
        {text(say.hint)} <span className="entry-keys">{text(say.keys)}</span>
      </p>
      <FilterPicker
        label={text(say.what)}
        value={view}
        choices={gridViews
          .filter((each) => each !== 'years' || years.length > 1)
          .map((each) => ({ value: each, name: text(say.views[each]) }))}
        onChange={(chosen) => setView(gridViews.find((each) => each === chosen) ?? view)}
      />
      <div className="grid-scroll">
        <table ref={table} className="entry-table grid-table" aria-describedby="grid-hint">
          <caption className="visually-hidden">{text(say.views[view])}</caption>
          <thead>
            <tr>
              {heads.map((label) => (
                <th key={label.en} scope="col">
                  {text(label)}
                </th>
              ))}
              {columns.map((label) => (
                <th key={label.en} scope="col" data-figure>
                  {text(label)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          {shown.programs.map(({ line, rows }, nth) => (
            <GridRows
              key={line.program}
              line={line}
              grid={grid}
              view={view}
              year={year}
              rows={rows}
              from={places.slice(0, nth).reduce((sum, count) => sum + count, 0)}
              onGo={goTo}
              onPaste={paste}
            />
          ))}
          {isMoney(view) && <GridSums programs={shown.programs} grid={grid} heads={heads.length} />}
        </table>
      </div>
      {left > 0 && (
        <button className="button" type="button" onClick={() => setMost(most + programsAtOnce)}>
          {text(say.more(left))}
        </button>
      )}
      <GridFoot
        grid={grid}
        begun={begun}
        ready={ready.length}
        told={told}
        reason={reason}
        onReason={(said) => {
          setReason(said);
          grid.keepReason(said);
        }}
        onSave={save}
      />
    </div>
  );
}
