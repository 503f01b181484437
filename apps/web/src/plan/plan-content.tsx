// What a plan says: its strategies with their programs, and for a year each one's content, targets and budget.
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { editionPrepared } from '#domain/plan/facts';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { useAddress } from '../use-address.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { addsToContent } from './drafting.js';
import { fits, noFilter, type PlanFilter } from './filter.js';
import { FiguresGrid } from './grid/figures-grid.js';
import { gridStrings } from './grid/strings.js';
import { IntroduceLink } from './introduce-link.js';
import { usePlanView } from './plan-context.js';
import { LeftOutList } from './left-out-list.js';
import { OddList } from './odd-list.js';
import { PlanFilterBar } from './plan-filter-bar.js';
import { planAt } from './places.js';
import { PlanTable } from './plan-table.js';
import { figuresIn, firstOf, strategyRows, totalsOf, yearsOf } from './rows.js';
import { sectionIds } from './sections.js';
import { planStrings } from './strings.js';
import { SinceAdopted, SinceNote } from './since-adopted.js';
import { Totals } from './totals.js';

export function PlanContent() {
  const text = useText();
  const titleId = useId();
  const { page, plan, edition, asOf } = usePlanView();
  const { address, replace } = useAddress();
  const mayEnter = page.allowed.some(({ command, item }) => command === 'SetLine' && item === edition.id);
  const isEntering = mayEnter && 'more' in address && address.more?.['table'] !== undefined;
  const enter = (open: boolean) => {
    const at = planAt(page.id, edition.id, asOf);
    replace(open && 'more' in at ? { ...at, more: { ...at.more, table: 'open' } } : at);
  };
  const [filter, setFilter] = useState<PlanFilter>(noFilter);
  const years = yearsOf(plan);
  const [chosen, setChosen] = useState(plan.year);
  const year = years.includes(chosen) ? chosen : plan.year;
  const isPublished = edition.status === 'inForce' || edition.status === 'superseded';
  const isEmpty = Object.keys(edition.lines).length === 0;
  return (
    <section className="plan-section" aria-labelledby={titleId} id={sectionIds.content} tabIndex={-1}>
      <h2 id={titleId}>{text(planStrings.content.title)}</h2>
      {!isPublished && <AsYouSee of={page} />}
      {editionPrepared(plan)?.id === edition.id && <OddList found={page.found ?? []} />}
      <div className="plan-tools">
        <Offers on="edition" item={edition.id} among={addsToContent} />
        <IntroduceLink />
        {mayEnter && !isEmpty && (
          <button
            className="button"
            type="button"
            aria-expanded={isEntering}
            onClick={() => enter(!isEntering)}
          >
            {text(isEntering ? gridStrings.close : gridStrings.open)}
          </button>
        )}
      </div>
      {isEmpty ? (
        <p className="muted">{text(planStrings.content.empty)}</p>
      ) : (
        <>
          <PlanFilterBar
            filter={filter}
            onChange={(some) => setFilter({ ...filter, ...some })}
            years={years}
            year={year}
            onYear={setChosen}
          />
          <SinceAdopted>
            <Lines
              filter={filter}
              year={year}
              titleId={titleId}
              isEntering={isEntering}
              onClear={() => setFilter(noFilter)}
            />
            <SinceNote />
          </SinceAdopted>
        </>
      )}
      <LeftOutList />
    </section>
  );
}

/** About what a tall screen shows. */
const atOnce = 30;

interface LinesProps {
  readonly filter: PlanFilter;
  readonly year: number;
  readonly titleId: string;
  /** Whether the figures are entered in a table, in the place of the one that shows them. */
  readonly isEntering: boolean;
  readonly onClear: () => void;
}

/** Typing and the first look go before drawing: a long table follows when there is time. */
function Lines({ filter, year, titleId, isEntering, onClear }: LinesProps) {
  const text = useText();
  const names = useNames();
  const { edition } = usePlanView();
  const asked = useDeferredValue(filter);
  const fitting = useMemo(
    () => strategyRows(edition, (line) => fits(line, asked, names.ofDepartment)),
    [edition, asked, names],
  );
  const rows = useDeferredValue(fitting, firstOf(fitting, atOnce));
  const shown = fitting.flatMap(({ lines }) => lines);
  const all = Object.keys(edition.lines).length;
  const sums = totalsOf(shown.flatMap((line) => figuresIn(line, year)?.budget ?? []));
  return (
    <>
      <p className="plan-count">
        <span role="status">{text(planStrings.content.count(shown.length, all))}</span>{' '}
        <span>
          {text(planStrings.content.total)}: <Totals totals={sums} />
        </span>
      </p>
      {shown.length === 0 ? (
        <p className="muted">
          {text(planStrings.content.nothing)}{' '}
          <button className="button" type="button" onClick={onClear}>
            {text(strings.filter.clear)}
          </button>
        </p>
      ) : isEntering ? (
        <FiguresGrid strategies={fitting} year={year} />
      ) : (
        <PlanTable rows={rows} year={year} labelledBy={titleId} />
      )}
    </>
  );
}
