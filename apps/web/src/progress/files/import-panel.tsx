// Takes figures in from a table or file: what becomes of each row is seen first, and nothing typed is lost.
import type { ChangeEvent } from 'react';
import { figureColumns } from '#contract/tables/figure-table';
import '../../styles/office.css';
import { Discard } from '../../forms/discard.js';
import { decoded } from '../../http/decoded.js';
import { useText } from '../../language/language.js';
import { Sheet } from '../../panel/sheet.js';
import { LongPaste } from '../../setup/long-paste.js';
import { usePasted } from '../../setup/use-pasted.js';
import { Failure } from '../../widgets/failure.js';
import { dueIn } from './in-parts.js';
import { ImportedRows } from './imported-rows.js';
import { fileStrings as say } from './strings.js';
import { takenIn, useImport, type Import } from './use-import.js';

/** What a panel shows that takes figures in. */
export const takingIn = 'take-in';

interface Props {
  readonly plan: string;
  readonly onClose: () => void;
}

/** The columns that are read; all others only say where a row belongs. */
const readColumns: readonly string[] = [
  'number', 'name', 'unit', 'source', 'period', 'target', 'weight', 'claimed', 'spent', 'until', 'evidence', 'note', 'late',
  'reason',
]; // prettier-ignore

export function ImportPanel({ plan, onClose }: Props) {
  const text = useText();
  const { run, look, carryOut, forget } = useImport(plan);
  const { pasted, write, replace, discard, bringBack } = usePasted(plan, 'figures', forget);
  const isSeen = run.status !== 'idle' && run.status !== 'looking';
  const isBusy = run.status === 'looking' || run.status === 'running';
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) replace(decoded(await file.arrayBuffer()));
  };
  return (
    <Sheet title={text(say.takeIn)} onClose={onClose}>
      <div className="sheet-import" aria-busy={isBusy}>
        <p>{text(say.lead)}</p>
        <LongPaste
          value={pasted}
          readOnly={isBusy}
          columns={figureColumns
            .filter(({ key }) => readColumns.includes(key))
            .map(({ label }) => text(label))}
          onChange={write}
        />
        <div className="sheet-tools">
          <label className="button file-button">
            {text(say.choose)}
            <input
              type="file"
              className="visually-hidden"
              accept=".csv,.tsv,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json"
              disabled={isBusy}
              onChange={(event) => void read(event)}
            />
          </label>
          <Discard
            written={{
              busy: isBusy,
              discard,
              bringBack: run.status === 'idle' ? bringBack : undefined,
            }}
            offered={pasted !== ''}
            label={say.clear}
          />
          {pasted !== '' && run.rows.length === 0 && (
            <button
              className="button"
              type="button"
              data-tone="main"
              aria-disabled={isBusy}
              onClick={() => void (isBusy || look(pasted))}
            >
              {text(run.status === 'looking' ? say.looking : say.look)}
            </button>
          )}
        </div>
        {run.failure && run.status === 'idle' && <Failure error={run.failure} />}
        {isSeen && (
          <>
            {run.unread.length > 0 && <p className="hint">{text(say.unread(run.unread))}</p>}
            <Foot run={run} onCarryOut={() => void carryOut(pasted)} />
            {run.rows.length > 0 && <ImportedRows rows={run.rows} />}
          </>
        )}
      </div>
    </Sheet>
  );
}

function Foot({ run, onCarryOut }: { readonly run: Import; readonly onCarryOut: () => void }) {
  const text = useText();
  const { status, rows, sent, of, failure } = run;
  const due = dueIn(rows, sent).length;
  return (
    <div className="sheet-foot">
      <div role="status">
        {status === 'running' && (
          <p>
            <progress max={of} value={sent.size} aria-label={text(say.progress)} />{' '}
            {text(say.running(sent.size, of))}
          </p>
        )}
        {status === 'finished' && <p className="callout">{text(say.finished(takenIn(run)))}</p>}
        {status === 'seen' && due === 0 && <p className="callout">{text(say.nothing)}</p>}
        {status === 'stopped' && (
          <p className="callout" data-tone="grave">
            {text(say.stopped)}
          </p>
        )}
      </div>
      {status === 'stopped' && failure && <Failure error={failure} />}
      {due > 0 && status !== 'running' && (
        <button className="button" type="button" data-tone="main" onClick={onCarryOut}>
          {text(status === 'seen' ? say.carryOut(due) : say.goOn(due))}
        </button>
      )}
    </div>
  );
}
