// The way of a new city from nothing to its first round: each step with what is there, what is missing, and doing it.
import type { ReadinessView } from '#contract/views';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage, useReadiness } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
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
  const mayBuild = page !== undefined && page.allowed.length > 0;
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
      {ready && <Steps ready={ready} mayBuild={mayBuild} />}
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
  readonly ready: ReadinessView;
  readonly mayBuild: boolean;
}

function Step({ step, nth, standing, ready, mayBuild }: StepProps) {
  const text = useText();
  return (
    <li data-standing={standing} aria-current={standing === 'now' ? 'step' : undefined}>
      <header>
        <span className="nth" aria-hidden="true">
          {nth}
        </span>
        <h2>{text(setupStrings.steps[step])}</h2>
        <Chip tone={tones[standing]}>{text(setupStrings.standing[standing])}</Chip>
      </header>
      <Found step={step} ready={ready} />
      {mayBuild && (
        // What was begun in one step stays open when it is done, so that nothing closes under the writer.
        <details open={standing === 'now' || undefined}>
          <summary>{text(setupStrings.openStep(setupStrings.steps[step]))}</summary>
          <div className="setup-work">
            <p className="muted">{text(setupStrings.says[step])}</p>
            <StepWork step={step} ready={ready} />
          </div>
        </details>
      )}
    </li>
  );
}
