// Registers from a pasted table: what it says is shown before anything is sent, and what was typed stays until it is cleared.
import { tableOf, textOf, withCell } from '#contract/tables/table-text';
import { useMemo, type ChangeEvent } from 'react';
import { decoded } from '../http/decoded.js';
import { LongPaste } from './long-paste.js';
import { useNotice } from '../frame/notice.js';
import { Discard } from '../forms/discard.js';
import { useText } from '../language/language.js';
import { SheetNotes } from './sheet-notes.js';
import { SheetPreview } from './sheet-preview.js';
import { readingOf, type Sheet } from './sheet.js';
import { rowStates } from './row-states.js';
import { exampleRows, setupStrings, type sheetColumns } from './strings.js';
import { usePasted } from './use-pasted.js';
import { useRun } from './use-run.js';

interface Props<Row, K extends string, Around, Facts> {
  readonly sheet: Sheet<Row, K, Around, Facts>;
  readonly around: Around;
  /** What the table is about, so that each keeps its own text. */
  readonly about: string;
}

const { sheet: say } = setupStrings;

export function SheetImport<Row, K extends string, Around, Facts>({
  sheet,
  around,
  about,
}: Props<Row, K, Around, Facts>) {
  const text = useText();
  const notice = useNotice();
  const { run, start, stop, forget } = useRun(sheet, around);
  const { pasted, write, replace, discard, bringBack } = usePasted(about, sheet.name, forget);
  const rows = useMemo(() => tableOf(pasted), [pasted]);
  const reading = useMemo(() => readingOf(sheet, rows, around), [sheet, rows, around]);
  const states = rowStates(sheet, reading.entries, around, run.sent);
  const due = reading.entries.filter((_, at) => {
    const { kind } = states[at] ?? { kind: 'wrong' };
    return kind === 'fresh' || kind === 'refused';
  });
  const running = run.status === 'running';
  const headings = sheet.columns.map(({ label }) => text(label));
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) replace(decoded(await file.arrayBuffer()));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(headings.join('\t'));
    notice(say.copied);
  };

  return (
    <div className="sheet-import" aria-busy={running}>
      <LongPaste value={pasted} readOnly={running} onChange={write} columns={headings} />
      <div className="sheet-tools">
        <label className="button file-button">
          {text(say.file)}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            disabled={running}
            onChange={(event) => void read(event)}
          />
        </label>
        <button className="button" type="button" data-tone="quiet" onClick={() => void copy()}>
          {text(say.copyHeadings)}
        </button>
        {pasted === '' && (
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => write(textOf([headings, ...exampleRows[exampleOf(sheet.name)]]))}
          >
            {text(say.example)}
          </button>
        )}
        <Discard
          written={{
            busy: running,
            discard,
            bringBack: run.status === 'idle' ? bringBack : undefined,
          }}
          offered={pasted !== ''}
          label={say.clear}
        />
      </div>
      {rows.length > 0 && (
        <>
          <SheetNotes reading={reading} />
          {reading.entries.length > 0 && (
            <SheetPreview
              sheet={sheet}
              reading={reading}
              states={states}
              locked={running}
              onFix={(line, column, cell) => {
                const at = reading.layout.places[column] ?? widthOf(rows);
                write(textOf(withCell(rows, line, at, cell)));
              }}
            />
          )}
          <Foot states={states} due={due.length} run={run} onStart={() => void start(due)} onStop={stop} />
        </>
      )}
    </div>
  );
}

interface FootProps {
  readonly states: ReturnType<typeof rowStates>;
  readonly due: number;
  readonly run: ReturnType<typeof useRun>['run'];
  readonly onStart: () => void;
  readonly onStop: () => void;
}

function Foot({ states, due, run, onStart, onStop }: FootProps) {
  const text = useText();
  const count = (...kinds: readonly string[]) => states.filter(({ kind }) => kinds.includes(kind)).length;
  const wrong = count('wrong');
  const done = count('done');
  const answered = [...run.sent.values()].filter(({ state }) => state !== 'sending').length;
  return (
    <div className="sheet-foot">
      <p className="muted">{text(say.counts(count('fresh'), count('there', 'differs', 'done'), wrong))}</p>
      <div role="status">
        {run.status === 'running' && (
          <p>
            <progress max={run.of} value={answered} aria-label={text(say.progress)} />{' '}
            {text(say.running(answered, run.of))}
          </p>
        )}
        {run.status === 'finished' && done > 0 && <p className="callout">{text(say.finished(done))}</p>}
        {run.status === 'stopped' && (
          <p className="callout" data-tone={run.why && 'grave'}>
            {run.why && text(run.why)} {text(say.stopped)}
          </p>
        )}
        {run.status !== 'running' && count('refused') > 0 && (
          <p className="callout" data-tone="grave">
            {text(say.refused(count('refused')))}
          </p>
        )}
      </div>
      {wrong > 0 && due > 0 && run.status !== 'running' && (
        <p className="hint">{text(say.skipping(wrong))}</p>
      )}
      {run.status === 'running' ? (
        <button className="button" type="button" onClick={onStop}>
          {text(say.stop)}
        </button>
      ) : (
        due > 0 && (
          <button className="button" type="button" data-tone="main" onClick={onStart}>
            {text(run.status === 'idle' ? say.apply(due) : say.goOn(due))}
          </button>
        )
      )}
    </div>
  );
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map((row) => row.length));
}

function exampleOf(name: string): keyof typeof sheetColumns {
  const names = Object.keys(exampleRows) as (keyof typeof sheetColumns)[];
  return names.find((each) => each === name) ?? 'offices';
}
