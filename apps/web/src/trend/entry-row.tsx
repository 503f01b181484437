// An indicator in one year, under the name that it had in it and in the plan that it stood in.
import { figureLabels } from '#contract/figure-words';
import type { TrendEntryView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { hrefOf, indicatorsAt, planAt } from '../plan/places.js';
import { WhyLink } from '../why/why-link.js';
import { trendStrings } from './strings.js';

interface Props {
  readonly entry: TrendEntryView;
  readonly year: number;
  readonly asOf: string | undefined;
  /** Whether the year is comparable with the newest one, in words; empty where it is said in another row. */
  readonly comparable: string;
  readonly isBroken: boolean;
}

export function EntryRow({ entry, year, asOf, comparable, isBroken }: Props) {
  const text = useText();
  const { program, programName, name, unit, plan, values } = entry;
  return (
    <tr data-broken={isBroken || undefined}>
      <th scope="row" className="year">
        {text(periodLabel(String(year)))}
      </th>
      <td data-label={text(trendStrings.asCalled)}>
        <p lang="ko">{name}</p>
        <p className="small muted">
          <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
            {programName}
          </a>
          {plan && (
            <>
              {', '}
              <a href={hrefOf(planAt(plan.id, undefined, asOf))} lang="ko">
                {plan.title}
              </a>
            </>
          )}
        </p>
      </td>
      {(['target', 'result', 'rate'] as const).map((figure) => (
        <td key={figure} data-figure data-label={text(figureLabels[figure])}>
          <WhyLink shown={values[figure]} of={{ program }} unit={figure === 'rate' ? '%' : unit} />
        </td>
      ))}
      <td data-label={text(trendStrings.comparable)}>{comparable}</td>
    </tr>
  );
}
