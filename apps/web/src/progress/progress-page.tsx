// How a plan comes along: its rates and its money by strategy or department, year and source, and program by program.
import type { DashboardView } from '#contract/figure-views';
import { useTitle } from '../frame/title.js';
import { Refused } from '../http/request.js';
import { useText } from '../language/language.js';
import { hrefOf } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { askedIn, type Asked } from './asked.js';
import { ContradictionsSection } from './contradictions-section.js';
import { ImportPanel, takingIn } from './files/import-panel.js';
import { GroupsSection } from './groups-section.js';
import { progressAt } from './places.js';
import { ProgramsSection } from './programs-section.js';
import { ProgressHead } from './progress-head.js';
import { ProgressContext } from './progress-context.js';
import { useDashboard } from './queries.js';
import { SourcesSection } from './sources-section.js';
import { progressStrings } from './strings.js';
import { Summary } from './summary.js';
import { why } from '../why/subject.js';
import { WhyPanel } from '../why/why-panel.js';
import { YearsSection } from './years-section.js';

interface Props {
  readonly id: string;
  readonly asOf?: string;
  /** What the address asks of it. */
  readonly asked: Readonly<Record<string, string>>;
}

export function ProgressPage({ id, asOf, asked: said }: Props) {
  const asked = askedIn(said);
  const read = useDashboard(id, asked, asOf);
  return (
    <div className="plan-page progress-page">
      <AsOf key={asOf} />
      {isOtherYear(read.error) ? (
        <NoSuchYear plan={id} error={read.error} asked={asked} asOf={asOf} />
      ) : (
        <>
          {said['year'] !== undefined && asked.year === undefined && <NoYear said={said['year']} />}
          <WhenRead read={read}>
            {(view) => <Progress view={view} asked={asked} asOf={asOf} isOlder={read.isPlaceholderData} />}
          </WhenRead>
        </>
      )}
    </div>
  );
}

function isOtherYear(error: Error | null): error is Refused {
  return error instanceof Refused && error.problem.code === 'unknown-year';
}

interface NoSuchYearProps {
  readonly plan: string;
  readonly error: Refused;
  readonly asked: Asked;
  readonly asOf: string | undefined;
}

/** The plan does not have the year that the address asks for: nothing else is shown in its place unless it is asked for. */
function NoSuchYear({ plan, error, asked, asOf }: NoSuchYearProps) {
  const text = useText();
  return (
    <div className="callout" role="alert" data-tone="grave">
      <p>{text(error.sentence)}</p>
      <p>
        <a href={hrefOf(progressAt(plan, { ...asked, year: undefined }, asOf))}>
          {text(progressStrings.toAllYears)}
        </a>
      </p>
    </div>
  );
}

/** What the address calls a year is none. */
function NoYear({ said }: { readonly said: string }) {
  const text = useText();
  return (
    <p className="callout" role="status">
      {text(progressStrings.noYear(said))}
    </p>
  );
}

interface ProgressProps {
  readonly view: DashboardView;
  readonly asked: Asked;
  readonly asOf: string | undefined;
  /** Whether another year or grouping than was asked for is still shown. */
  readonly isOlder: boolean;
}

function Progress({ view, asked, asOf, isOlder }: ProgressProps) {
  const text = useText();
  const { address, go, replace } = useAddress();
  const { panel } = address;
  useTitle(progressStrings.of(view.title));
  const ask = (some: Partial<Asked>) => {
    const to = progressAt(view.plan, { ...asked, ...some }, asOf);
    replace(panel ? { ...to, panel } : to);
  };
  const isEmpty = view.programs.length === 0;
  return (
    <ProgressContext value={{ view, asked, ask, asOf }}>
      <ProgressHead />
      {isEmpty ? (
        <p className="plan-section">{text(progressStrings.empty)}</p>
      ) : (
        <div className="progress-parts" aria-busy={isOlder || undefined} data-loading={isOlder || undefined}>
          <Summary />
          <GroupsSection />
          <YearsSection />
          <SourcesSection />
          <ProgramsSection />
          <ContradictionsSection />
        </div>
      )}
      {panel?.show === why && (
        <WhyPanel address={panel} asOf={asOf} onClose={() => go({ ...address, panel: undefined })} />
      )}
      {panel?.show === takingIn && view.takesIn && (
        <ImportPanel plan={view.plan} onClose={() => go({ ...address, panel: undefined })} />
      )}
    </ProgressContext>
  );
}
