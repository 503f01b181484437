// The indicators of a program over its years: where each target began, what moved it and why, and where it stands.
import { useId, useMemo } from 'react';
import { commandLabels } from '#contract/glossary';
import type { IndicatorsView, IndicatorView, Page } from '#contract/views';
import type { IntroducedProgram } from '#domain/program/states';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { NamesContext, namesFrom } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import type { Address } from '../address.js';
import { useAddress } from '../use-address.js';
import { AsOf } from '../widgets/as-of.js';
import { useAround } from './around.js';
import type { Named } from './named.js';
import { BehindIt } from './behind.js';
import { IntroduceForm } from './forms/introduce-form.js';
import { ReportForm } from '../program/forms/report-form.js';
import { ProgramFigures } from '../program/program-figures.js';
import { useFigures } from '../program/queries.js';
import { ReportContext } from '../program/report-context.js';
import { Section } from '../program/section.js';
import { programStrings } from '../program/strings.js';
import { why } from '../why/subject.js';
import { WhyPanel } from '../why/why-panel.js';
import { useBehind } from './origins.js';
import type { BehindOf } from './behind-in.js';
import { hrefOf, placingAt, planAt } from './places.js';
import type { PageProps } from './plan-page.js';
import { ProgramContext, useProgramView } from './program-context.js';
import { ProgramHead } from './program-head.js';
import { ProgramYears } from './program-years.js';
import { effectOf } from './effect.js';
import { useIndicators } from './queries.js';
import { WhenRead } from './read-state.js';
import { planStrings } from './strings.js';

export function IndicatorPage({ id, asOf }: PageProps) {
  const read = usePage('program', id, asOf);
  return (
    <div className="plan-page">
      <AsOf key={asOf} />
      <WhenRead read={read}>
        {(page) =>
          page.state.status === 'none' ? (
            <NotIntroduced page={page} />
          ) : (
            <Introduced page={page} program={page.state} asOf={asOf} />
          )
        }
      </WhenRead>
    </div>
  );
}

/** A program that is not there yet, for whoever may introduce it; one that a plan asked for goes on into it. */
function NotIntroduced({ page }: { readonly page: Page<'program'> }) {
  const text = useText();
  useTitle(commandLabels.IntroduceProgram);
  const around = useAround(page.names);
  const { address, replace } = useAddress();
  const { plan, edition } = ('more' in address && address.more) || {};
  const goOn = () => {
    if (plan !== undefined && edition !== undefined) replace(placingAt(plan, edition, page.id));
  };
  return (
    <section className="plan-head plan-new" aria-labelledby="introduce">
      <h1 id="introduce">{text(commandLabels.IntroduceProgram)}</h1>
      {page.allowed.some(({ command }) => command === 'IntroduceProgram') && (
        <IntroduceForm at={{ page, around }} onDone={goOn} />
      )}
    </section>
  );
}

interface Props {
  readonly page: Page<'program'>;
  readonly program: IntroducedProgram;
  readonly asOf: string | undefined;
}

function Introduced({ page, program, asOf }: Props) {
  useTitle({ ko: program.name, en: program.name });
  const { address, go } = useAddress();
  const { panel } = address;
  const around = useAround(page.names);
  const read = useIndicators(page.id, asOf);
  const figures = useFigures(page.id, asOf);
  const names = useMemo(() => namesOfProgram(page, program, around.departments), [page, program, around]);
  const open = (opened: Address['panel']) => go({ ...address, panel: opened });
  return (
    <ProgramContext value={{ page, program, around }}>
      <ReportContext value={{ page, program, around, figures: figures.data }}>
        <PanelContext value={{ page, open }}>
          <NamesContext value={names}>
            <ProgramHead />
            <WhenRead read={figures}>{(view) => <ProgramFigures figures={view} />}</WhenRead>
            <Section part="history" title={programStrings.history.title}>
              <WhenRead read={read}>{(view) => <Indicators view={view} asOf={asOf} />}</WhenRead>
              <ProgramYears program={program} />
            </Section>
            {panel?.show === why && (
              <WhyPanel
                key={JSON.stringify(panel)}
                address={panel}
                asOf={asOf}
                onClose={() => open(undefined)}
              />
            )}
            {panel && panel.show !== why && (
              <Panel key={JSON.stringify(panel)} address={panel} about={ProgramName} form={ReportForm} />
            )}
          </NamesContext>
        </PanelContext>
      </ReportContext>
    </ProgramContext>
  );
}

function namesOfProgram(
  { id, names }: Page<'program'>,
  { name, years }: IntroducedProgram,
  departments: readonly Named[],
) {
  const figures = Object.values(years).toReversed();
  return namesFrom({
    posts: names,
    departments,
    programs: [{ program: id, name }],
    indicators: figures.flatMap(({ indicators }) => indicators),
    budget: figures.flatMap(({ budget }) => budget),
  });
}

function ProgramName() {
  const at = useProgramView();
  return (
    <p className="sheet-about" lang="ko">
      {at?.program.name}
    </p>
  );
}

interface IndicatorsProps {
  readonly view: IndicatorsView;
  readonly asOf: string | undefined;
}

function Indicators({ view, asOf }: IndicatorsProps) {
  const text = useText();
  const behind = useBehind(
    view.indicators.flatMap(({ years }) =>
      years.flatMap(({ revisions }) => revisions.map(({ agreed }) => agreed.origin.round)),
    ),
    asOf,
  );
  if (view.indicators.length === 0) {
    return <p className="plan-section">{text(planStrings.indicators.none)}</p>;
  }
  return view.indicators.map((indicator) => (
    <IndicatorSection key={indicator.indicator} indicator={indicator} behind={behind} asOf={asOf} />
  ));
}

interface SectionProps {
  readonly indicator: IndicatorView;
  readonly behind: BehindOf;
  readonly asOf: string | undefined;
}

const columns = ['year', 'first', 'revisions', 'present', 'plan'] as const;

function IndicatorSection({ indicator, behind, asOf }: SectionProps) {
  const text = useText();
  const { name, unit, years } = indicator;
  const titleId = useId();
  return (
    <section className="plan-section" aria-labelledby={titleId}>
      <h2 id={titleId} lang="ko">
        {planStrings.indicators.inUnit(name, unit)}
      </h2>
      <table className="indicator-table" aria-labelledby={titleId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(planStrings.indicators[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <YearRow key={year.year} year={year} unit={unit} behind={behind} asOf={asOf} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly year: IndicatorView['years'][number];
  readonly unit: string;
  readonly behind: BehindOf;
  readonly asOf: string | undefined;
}

function YearRow({ year: { year, first, revisions, present, adopted }, unit, behind, asOf }: RowProps) {
  const text = useText();
  const figure = (value: string | undefined, otherwise: string) =>
    value === undefined ? <span className="muted">{otherwise}</span> : measured(value, unit);
  const { indicators: say } = planStrings;
  return (
    <tr>
      <th scope="row">{text(planStrings.years(year, year))}</th>
      <td>
        <p className="card-label">{text(say.first)}</p>
        {figure(first, text(say.began))}
      </td>
      <td>
        <p className="card-label">{text(say.revisions)}</p>
        {revisions.length === 0 && <span className="muted">{text(say.unchanged)}</span>}
        <ol className="revisions">
          {revisions.map(({ on, from, to, agreed }) => (
            <li key={agreed.id}>
              <p>
                <time dateTime={on}>{text(dateLabel(on))}</time>{' '}
                <span className="from-to">
                  {figure(from, text(say.began))} <span aria-hidden="true">→</span>
                  <span className="visually-hidden">{text(strings.becomes)}</span>{' '}
                  <strong>{figure(to, text(say.ended))}</strong>
                </span>{' '}
                <Effect from={from} to={to} unit={unit} />
              </p>
              <BehindIt origin={agreed.origin} behind={behind(agreed.origin)} asOf={asOf} />
            </li>
          ))}
        </ol>
      </td>
      <td>
        <p className="card-label">{text(say.present)}</p>
        <strong>{figure(present, text(say.ended))}</strong>
      </td>
      <td>
        <p className="card-label">{text(say.plan)}</p>
        {adopted ? (
          <a href={hrefOf(planAt(adopted.plan, adopted.edition, asOf))}>{text(say.ofYear(year))}</a>
        ) : (
          <span className="muted">{text(say.notAdopted)}</span>
        )}
      </td>
    </tr>
  );
}

interface EffectProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly unit: string;
}

/** By how much a revision moved the target. */
function Effect({ from, to, unit }: EffectProps) {
  const text = useText();
  if (from === undefined || to === undefined) return null;
  return (
    <span className="moved-by">
      <span className="visually-hidden">{text(planStrings.indicators.by)} </span>
      {effectOf(from, to, unit)}
    </span>
  );
}
