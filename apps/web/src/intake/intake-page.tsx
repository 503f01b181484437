// A file that is or was taken in: how far it is, what became of every row, and the way to take it back.
import '../styles/intake.css';
import { useState } from 'react';
import { commandLabels, titleInPost } from '#contract/glossary';
import { intakeKindLabels } from '#contract/intake-words';
import type { IntakeReport } from '#contract/intake-views';
import { statusLabels } from '#contract/statuses';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { NamesContext } from '../names/names.js';
import { Sheet } from '../panel/sheet.js';
import { WhenRead } from '../plan/read-state.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { useHomeNames } from '../work/use-home-names.js';
import { UndoForm } from './begin-form.js';
import { Decided } from './doubts.js';
import { Findings, NotTakenList } from './found.js';
import { intakeTones } from './intake-list.js';
import { Into } from './intakes-page.js';
import { isRunning, useReport } from './queries.js';
import { ReportedRows } from './rows.js';
import { intakeStrings as say } from './strings.js';

export function IntakePage({ id }: { readonly id: string }) {
  useTitle(strings.places.intakes);
  const names = useHomeNames();
  const read = useReport(id);
  return (
    <NamesContext value={names}>
      <div className="lone intakes">
        <WhenRead read={read}>
          {(report) => <Report report={report} onMoved={() => void read.refetch()} />}
        </WhenRead>
      </div>
    </NamesContext>
  );
}

function Report({ report, onMoved }: { readonly report: IntakeReport; readonly onMoved: () => void }) {
  const text = useText();
  const { intake, names, allowed, rows, doubts, decisions, findings, notTaken } = report;
  const { id, status, by, on, file, kind, target, undo } = intake;
  const [isUndoing, setUndoing] = useState(false);
  const mayUndo = allowed.some(({ command }) => command === 'UndoIntake');
  const chosen = Object.fromEntries(decisions.map(({ doubt, choice }) => [doubt, choice]));
  return (
    <>
      <header>
        <p className="muted">
          <a href={formatAddress({ place: 'intakes' })}>{text(say.toList)}</a>
        </p>
        <h1 lang="ko">{file.name}</h1>
        <p>
          <Chip tone={intakeTones[status]}>{text(statusLabels.intake[status])}</Chip>{' '}
          {text(intakeKindLabels[kind])}
          {' · '}
          {text(say.begunBy(titleInPost(by.post, names), dateLabel(on)))}
        </p>
        <p>
          <span className="muted">{text(say.into)}:</span> <Into target={target} />
        </p>
      </header>
      <Progress report={report} />
      {undo && (
        <div className="callout">
          <p>{text(say.undoneBy(titleInPost(undo.by.post, names), dateLabel(undo.on)))}</p>
          <Said text={undo.reason} />
        </div>
      )}
      {mayUndo && (
        <p>
          <button className="button" type="button" onClick={() => setUndoing(true)}>
            {text(commandLabels.UndoIntake)}
          </button>
        </p>
      )}
      <section className="intake-trial" aria-labelledby="intake-outcome">
        <h2 id="intake-outcome">{text(say.outcome)}</h2>
        <ReportedRows rows={rows} />
        <Decided doubts={doubts} decisions={chosen} />
        <Findings findings={findings} />
        <NotTakenList notTaken={notTaken} />
      </section>
      {isUndoing && (
        <Sheet title={text(commandLabels.UndoIntake)} onClose={() => setUndoing(false)}>
          <UndoForm
            at={{ page: { id } }}
            onDone={() => {
              setUndoing(false);
              onMoved();
            }}
          />
        </Sheet>
      )}
    </>
  );
}

/** How many rows have come out, or been taken back, so far. */
function Progress({ report: { intake, rows } }: { readonly report: IntakeReport }) {
  const text = useText();
  const { status, counts } = intake;
  const backs = rows.filter(({ back }) => back !== undefined);
  const [done, all] =
    status === 'undoing'
      ? [backs.filter(({ back }) => back !== 'waiting').length, backs.length]
      : [counts.all - counts.waiting, counts.all];
  return (
    <>
      {isRunning(status) && (
        <p>
          <progress max={all} value={done} aria-label={text(say.progress)} /> {text(say.running(done, all))}
        </p>
      )}
      <p role="status">{!isRunning(status) && text(say.result(counts.done, counts.there, counts.refused))}</p>
    </>
  );
}
