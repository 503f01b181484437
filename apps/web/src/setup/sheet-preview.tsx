// A table as it was read: each line with how it stands, and a field in the place of each cell that is wrong.
import { useId, useState, type KeyboardEvent } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { Chip, type Tone } from '../widgets/chip.js';
import type { RowState } from './row-states.js';
import type { Entry, Line, Reading, Sheet } from './sheet.js';
import { setupStrings } from './strings.js';

const { sheet: say } = setupStrings;

const tones: Readonly<Record<RowState['kind'], Tone>> = {
  fresh: 'known',
  there: 'quiet',
  differs: 'waiting',
  wrong: 'grave',
  sending: 'waiting',
  done: 'done',
  refused: 'grave',
};

interface Props<Row, K extends string, Around, Facts> {
  readonly sheet: Sheet<Row, K, Around, Facts>;
  readonly reading: Reading<Row, K>;
  readonly states: readonly RowState[];
  /** Nothing can be corrected while it is sent. */
  readonly locked: boolean;
  readonly onFix: (line: number, column: K, cell: string) => void;
}

export function SheetPreview<Row, K extends string, Around, Facts>({
  sheet,
  reading: { layout, lines, entries },
  states,
  locked,
  onFix,
}: Props<Row, K, Around, Facts>) {
  const text = useText();
  const id = useId();
  const troubled = new Set(entries.flatMap(({ problems }) => problems.map(({ column }) => column)));
  const columns = sheet.columns.filter(({ key }) => layout.places[key] !== undefined || troubled.has(key));
  return (
    <>
      {troubled.size > 0 && <p className="hint">{text(say.fixHere)}</p>}
      <div className="sheet-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table className="sheet-table">
          <caption id={id}>{text(say.preview(sheet.title))}</caption>
          <thead>
            <tr>
              <th scope="col">{text(say.line)}</th>
              <th scope="col">{text(say.standing)}</th>
              {columns.map(({ key, label }) => (
                <th scope="col" key={key}>
                  {text(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const at = entries.findIndex((entry) => entry.lines.includes(line.line));
              return (
                <PreviewLine
                  key={line.line}
                  line={line}
                  entry={entries[at]}
                  state={states[at]}
                  columns={columns}
                  locked={locked}
                  onFix={onFix}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface LineProps<Row, K extends string> {
  readonly line: Line<K>;
  readonly entry: Entry<Row, K> | undefined;
  readonly state: RowState | undefined;
  readonly columns: readonly { readonly key: K; readonly label: Label }[];
  readonly locked: boolean;
  readonly onFix: (line: number, column: K, cell: string) => void;
}

function PreviewLine<Row, K extends string>({
  line: { line, cells },
  entry,
  state,
  columns,
  locked,
  onFix,
}: LineProps<Row, K>) {
  const text = useText();
  const first = entry?.lines[0] === line;
  const problemAt = (column: K) =>
    entry?.problems.find((problem) => problem.line === line && problem.column === column)?.say;
  return (
    <tr data-standing={state?.kind}>
      <th scope="row">{line + 1}</th>
      <td>
        {first && state ? (
          <>
            <Chip tone={tones[state.kind]}>{text(say.states[state.kind])}</Chip>
            {'sentence' in state && <p className="small">{text(state.sentence)}</p>}
          </>
        ) : (
          <span className="muted small">{text(say.states.goesOn)}</span>
        )}
      </td>
      {columns.map(({ key, label }) => {
        const problem = problemAt(key);
        const derived = first && cells[key] === '' ? entry.derived?.[key] : undefined;
        return (
          <td key={key} lang="ko">
            {problem && !locked ? (
              <Fix
                key={cells[key]}
                label={text(say.cell(label, line + 1))}
                value={cells[key]}
                problem={text(problem)}
                onFix={(cell) => onFix(line, key, cell)}
              />
            ) : (
              <>
                {cells[key]}
                {derived && <span className="derived">{text(derived)}</span>}
              </>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface FixProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string;
  readonly onFix: (value: string) => void;
}

/** What is typed counts once the field is left, so that it does not vanish under the writer. */
function Fix({ label, value, problem, onFix }: FixProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const settle = () => {
    if (typed.trim() !== value) onFix(typed.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const fields = [...(event.currentTarget.closest('table')?.querySelectorAll('input') ?? [])];
    const following = fields[fields.indexOf(event.currentTarget) + 1];
    if (following) following.focus();
    else settle();
  };
  return (
    <>
      <input
        type="text"
        aria-label={label}
        aria-invalid
        aria-describedby={id}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      <small className="field-problem" id={id}>
        {problem}
      </small>
    </>
  );
}
