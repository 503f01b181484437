// The rows of one program in the table of plan figures: how far it is, its indicators or budget lines, and rows added to it.
import type { ClipboardEvent } from 'react';
import type { EditionLine } from '#domain/plan/states';
import { grouped } from '#contract/measured';
import { useLanguage, useText } from '../../language/language.js';
import { EntryCell } from '../../program/entry/entry-cell.js';
import type { Place } from '../../program/entry/block.js';
import { Chip, type Tone } from '../../widgets/chip.js';
import { usePlanView } from '../plan-context.js';
import { yearsOf } from '../rows.js';
import { keyOf, shownIn, standsIn, typedIn, type CellOf } from './cells.js';
import { problemIn } from './problems.js';
import { columnsOf, headsOf, isMoney, type GridRow, type GridView } from './rows.js';
import { gridStrings as say } from './strings.js';
import { yearsOfLine, type Grid, type GridState } from './use-grid.js';

interface Props {
  readonly line: EditionLine;
  readonly grid: Grid;
  readonly view: GridView;
  readonly year: number;
  readonly rows: readonly GridRow[];
  /** Where its first row stands among all. */
  readonly from: number;
  readonly onGo: (place: Place) => void;
  readonly onPaste: (event: ClipboardEvent, place: Place) => void;
}

const tones: Readonly<Record<Exclude<GridState, 'untouched'>, Tone>> = {
  wrong: 'grave',
  ready: 'agreed',
  sending: 'waiting',
  waiting: 'waiting',
  refused: 'grave',
};

export function GridRows(props: Props) {
  const text = useText();
  const { line, grid, view, rows, from } = props;
  const state = grid.stateOf(line);
  const refused = grid.refusalOf(line);
  const kind = isMoney(view) ? 'lines' : 'indicators';
  const isLocked = state === 'sending';
  return (
    <tbody data-state={state}>
      <tr className="grid-program">
        <th scope="rowgroup" colSpan={headsOf(view).length + columnsFor(props).length + 1}>
          <span className="number">{line.number}</span> <span lang="ko">{line.name}</span>
          {state !== 'untouched' && (
            <>
              {' '}
              <Chip tone={tones[state]}>{text(say.states[state])}</Chip>
            </>
          )}
          <span className="grid-tools">
            {!isLocked && grid.isBegun(line) && (
              <button className="button" type="button" data-tone="quiet" onClick={() => grid.discard(line)}>
                {text(say.discard)}
                <span className="visually-hidden" lang="ko">
                  : {line.name}
                </span>
              </button>
            )}
            {!isLocked && (
              <button
                className="button"
                type="button"
                data-tone="quiet"
                onClick={() => grid.add(line, kind, [freshId(view)])}
              >
                {text(isMoney(view) ? say.addLine : say.addIndicator)}
                <span className="visually-hidden" lang="ko">
                  : {line.name}
                </span>
              </button>
            )}
          </span>
          {refused && <p className="field-problem small">{text(refused.sentence)}</p>}
        </th>
      </tr>
      {rows.map((row, at) => (
        <Row key={row.id} {...props} row={row} at={from + at} isLocked={isLocked} />
      ))}
    </tbody>
  );
}

/** The id of a row that is added. */
export function freshId(view: GridView): string {
  return `${isMoney(view) ? 'b' : 'i'}-${crypto.randomUUID()}`;
}

function columnsFor({ view, year }: Pick<Props, 'view' | 'year'>) {
  const { plan } = usePlanView();
  return columnsOf(view, yearsOf(plan), year);
}

type RowProps = Props & { readonly row: GridRow; readonly at: number; readonly isLocked: boolean };

function Row(props: RowProps) {
  const text = useText();
  const { line, grid, view, row, at, isLocked } = props;
  const { plan } = usePlanView();
  const heads = headsOf(view);
  const columns = columnsFor(props);
  const labels = [...heads, ...columns];
  const { typed } = grid.valuesOf(line);
  const years = yearsOfLine(plan, line);
  const [first, ...others] = row.heads.map((head) => (typeof head === 'string' ? head : text(head)));
  const nameCell: CellOf = { what: isMoney(view) ? 'item' : 'name', id: row.id };
  const called = first ?? (typedIn(typed, nameCell) || text(say.added));
  /** Those of an added row begin with what it is called. */
  const offset = labels.length - row.cells.length;
  return (
    <tr>
      {first !== undefined && (
        <th scope="row" lang="ko">
          {first}
        </th>
      )}
      {others.map((head, index) => (
        <td key={index} data-label={text(heads[index + 1] ?? say.unit)} lang="ko">
          {head}
        </td>
      ))}
      {row.cells.map((cell, index) => {
        const label = labels[offset + index] ?? say.what;
        return cell ? (
          <Cell
            key={keyOf(cell)}
            {...props}
            cell={cell}
            place={{ row: at, column: offset + index }}
            called={say.cell(`${line.number} ${called}`, label)}
            label={label}
            years={years}
          />
        ) : (
          <td key={index} data-label={text(label)} className="muted small">
            {text(say.otherParts)}
          </td>
        );
      })}
      <td className="grid-drop">
        {row.isAdded && !isLocked && (
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => grid.dropRow(line, row.id)}
          >
            {text(say.dropRow)}
            <span className="visually-hidden">: {called}</span>
          </button>
        )}
      </td>
    </tr>
  );
}

interface CellProps extends RowProps {
  readonly cell: CellOf;
  readonly place: Place;
  readonly called: Parameters<typeof EntryCell>[0]['called'];
  readonly label: Parameters<typeof EntryCell>[0]['label'];
  readonly years: ReturnType<typeof yearsOfLine>;
}

function Cell({ line, grid, cell, place, called, label, years, isLocked, onGo, onPaste }: CellProps) {
  const { language } = useLanguage();
  const { typed } = grid.valuesOf(line);
  const numeric = isFigure(cell);
  const stands = standsIn(years, cell);
  return (
    <EntryCell
      place={place}
      called={called}
      label={label}
      numeric={numeric}
      unit=""
      value={typedIn(typed, cell) ?? (numeric ? grouped(stands) : shownIn(cell, stands, language))}
      problem={problemIn(years, typed, cell)}
      locked={isLocked}
      onChange={(said) => grid.put(line, [[cell, said]])}
      onGo={onGo}
      onPaste={onPaste}
    />
  );
}

function isFigure({ what }: CellOf): boolean {
  return !['name', 'unit', 'item', 'source', 'scale'].includes(what);
}
