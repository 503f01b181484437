// The way of a new city from nothing to its first round: each step with what is there, what is missing, and doing it.
import '../styles/office.css';
import { useState } from 'react';
import type { ReadinessView } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage, useReadiness } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { OfficeNames } from '../organization/office-names.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { countDone, standings, stepNames, type Standing, type StepName } from './progress.js';
import { Found } from './found.js';
import { StepWork } from './step-work.js';
import { setupStrings } from './strings.js';

export function SetupPage() {
  const text = useText();
  useTitle(strings.places.setup);
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const { data: ready, error, isPending, refetch } = useReadiness();
  const mayBuild = page?.allowed.some(({ command }) => command === 'AddDepartment') ?? false;
  return (
    <div className="lone office setup">
      <header>
        <p className="muted" lang="ko">
          {page?.state.status === 'established' && page.state.name}
        </p>
        <h1>{text(setupStrings.title)}</h1>
        <p className="lead">{text(setupStrings.lead)}</p>
      </header>
      {isPending && <Loading />}
      {error && !ready && <Failure error={error} onRetry={() => void refetch()} />}
      {ready && <Stale error={error} />}
      {page && !mayBuild && <p className="callout">{text(setupStrings.notYours)}</p>}
      {ready && (
        <OfficeNames>
          <Steps ready={ready} mayBuild={mayBuild} />
        </OfficeNames>
      )}
    </div>
  );
}

const tones = { done: 'done', now: 'known', ahead: 'quiet' } as const;

function Steps({ ready, mayBuild }: { readonly ready: ReadinessView; readonly mayBuild: boolean }) {
  const text = useText();
  const standing = standings(ready);
  const done = countDone(ready);
  return (
    <>
      <p className="setup-progress">
        <progress max={stepNames.length} value={done} aria-hidden="true" />{' '}
        {text(setupStrings.progress(done, stepNames.length))}
      </p>
      {done === stepNames.length && (
        <section className="callout">
          <p>{text(setupStrings.complete)}</p>
          <p>
            {text(setupStrings.completeSay)}{' '}
            <a href={formatAddress({ place: 'organization' })}>{text(setupStrings.toOrganization)}</a>
          </p>
        </section>
      )}
      <ol className="setup-steps">
        {stepNames.map((step, index) => (
          <Step
            key={step}
            step={step}
            nth={index + 1}
            standing={standing[step]}
            next={nextOf(index, standing)}
            ready={ready}
            mayBuild={mayBuild}
          />
        ))}
      </ol>
    </>
  );
}

interface StepProps {
  readonly step: StepName;
  readonly nth: number;
  readonly standing: Standing;
  /** The step to do now, where it comes right after this one. */
  readonly next: StepName | undefined;
  readonly ready: ReadinessView;
  readonly mayBuild: boolean;
}

/** A step opens once it is its turn, and stays open when it is done: nothing closes under the writer. */
function Step({ step, nth, standing, next, ready, mayBuild }: StepProps) {
  const text = useText();
  const [opened, setOpened] = useState(false);
  if (standing === 'now' && !opened) setOpened(true);
  return (
    <li
      id={idOf(step)}
      tabIndex={-1}
      data-standing={standing}
      aria-current={standing === 'now' ? 'step' : undefined}
    >
      <header>
        <span className="nth" aria-hidden="true">
          {nth}
        </span>
        <h2>{text(setupStrings.steps[step])}</h2>
        <Chip tone={tones[standing]}>{text(setupStrings.standing[standing])}</Chip>
      </header>
      <Found step={step} ready={ready} />
      {mayBuild && (
        <details open={opened || undefined}>
          <summary>
            {text(standing === 'done' ? setupStrings.doMore : setupStrings.doIt)}
            <span className="visually-hidden"> {text(setupStrings.steps[step])}</span>
          </summary>
          <div className="setup-work">
            <p className="muted">{text(setupStrings.says[step])}</p>
            <StepWork step={step} ready={ready} />
            {next && <ToNext next={next} />}
          </div>
        </details>
      )}
    </li>
  );
}

function ToNext({ next }: { readonly next: StepName }) {
  const text = useText();
  const go = () => {
    const step = document.getElementById(idOf(next));
    step?.focus({ preventScroll: true });
    step?.scrollIntoView({ block: 'start' });
  };
  return (
    <p>
      <button className="button" type="button" onClick={go}>
        {text(setupStrings.toNext(setupStrings.steps[next]))}
      </button>
    </p>
  );
}

function idOf(step: StepName): string {
  return `step-${step}`;
}

function nextOf(index: number, standing: ReturnType<typeof standings>): StepName | undefined {
  const after = stepNames[index + 1];
  return after !== undefined && standing[after] === 'now' ? after : undefined;
}
