// Between two years: what was continued, renamed, merged or split there, and whether both sides can be compared.
import { comparisonBreakLabels } from '#contract/figure-words';
import type { SeamSideView, SeamView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { trendStrings } from './strings.js';

interface Props {
  readonly seam: SeamView;
  readonly columns: number;
}

export function SeamRow({ seam: { year, kind, before, after, breaks }, columns }: Props) {
  const text = useText();
  return (
    <tr className="seam" data-broken={breaks.length > 0 || undefined}>
      <td colSpan={columns}>
        <p>
          <strong>
            {text(trendStrings.from(year))} {text(trendStrings.seam[kind])}
          </strong>{' '}
          <span lang="ko">
            {before.length === 0 ? text(trendStrings.unknownBefore) : before.map(nameOf).join(', ')}
          </span>{' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{text(trendStrings.becomes)}</span>{' '}
          <span lang="ko">{nameOf(after)}</span>
        </p>
        {breaks.length > 0 && (
          <p className="small">
            {text(
              trendStrings.notComparable({
                ko: breaks.map((each) => comparisonBreakLabels[each].ko).join(', '),
                en: breaks.map((each) => comparisonBreakLabels[each].en).join(', '),
              }),
            )}
          </p>
        )}
      </td>
    </tr>
  );
}

function nameOf({ programName, name, unit, indicator }: SeamSideView): string {
  const said = [programName, name].filter((each) => each !== undefined).join(' – ') || indicator;
  return unit === undefined ? said : `${said} (${unit})`;
}
