// The figures of a program as documents print them, each with where it stands and who entered it.
import type { ProgramFiguresView } from '#contract/figure-views';
import { itemStatusLabels } from '#contract/statuses';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { useFigureName } from './figure-called.js';
import { useFigureUnit } from './figure-unit.js';
import { programStrings } from './strings.js';

export function StatedFigures({ stated }: { readonly stated: ProgramFiguresView['stated'] }) {
  const text = useText();
  const names = useNames();
  const nameOf = useFigureName();
  const unitOf = useFigureUnit();
  if (stated.length === 0) return null;
  return (
    <details className="reported">
      <summary>{text(programStrings.odd.stated(stated.length))}</summary>
      <ul className="reported-items">
        {stated.map((each) => (
          <li
            key={each.id}
            id={anchorOf({ on: 'stated', item: each.id })}
            tabIndex={-1}
            data-status={each.status}
          >
            <header className="item-head">
              <p className="status">
                <span>{nameOf(each.figure)}</span>
                <strong>{measured(each.value, unitOf(each.figure, each.scale))}</strong>
                {each.status === 'recalled' && (
                  <Chip tone="quiet">{text(itemStatusLabels.program.stated.recalled)}</Chip>
                )}
              </p>
              <Offers on="stated" item={each.id} />
            </header>
            <p className="muted small">
              <span lang="ko">{each.document}</span> · <span lang="ko">{names.ofSignature(each.by)}</span>{' '}
              {text(dateLabel(each.on))}
            </p>
            {each.status === 'recalled' && (
              <>
                <Said text={each.reason} />
                <p className="muted small">
                  <span lang="ko">{names.ofSignature(each.endedBy)}</span> {text(dateLabel(each.endedOn))}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
