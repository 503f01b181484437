// What does not add up in a program: where, what it says, what follows, by how much, and why; and the figures that papers print.
import type { ProgramFiguresView } from '#contract/figure-views';
import { commandLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { FigureRef } from '#domain/reckoning/figures';
import { ContradictionsTable } from '../contradictions/contradictions-table.js';
import { dateLabel } from '../language/dates.js';
import { measured } from '../language/figures.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { usePaneled } from '../panel/panel-context.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { unitOfFigure } from '../why/why-link.js';
import { useFigureName } from './figure-called.js';
import { useMay } from './may.js';
import { Section, titleOf } from './section.js';
import { programStrings } from './strings.js';

const { odd: say } = programStrings;

export function OddSection({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const names = useNames();
  const { contradictions } = figures;
  return (
    <Section part="odd" title={say.title} offers={['StateFigure', 'GiveReason']}>
      {contradictions.length === 0 ? (
        <p>{text(say.none)}</p>
      ) : (
        <ContradictionsTable
          contradictions={contradictions}
          labelledBy={titleOf('odd')}
          reasonBy={({ reason }) => reason && names.ofSignature(reason.by)}
          offerOn={({ key }) => <GiveReason contradiction={key} />}
        />
      )}
      <StatedFigures stated={figures.stated} />
    </Section>
  );
}

function GiveReason({ contradiction }: { readonly contradiction: string }) {
  const text = useText();
  const may = useMay();
  const { open } = usePaneled();
  if (!may('GiveReason')) return null;
  return (
    <button
      className="button"
      type="button"
      onClick={() => open({ show: 'GiveReason', on: 'stream', of: contradiction })}
    >
      {text(commandLabels.GiveReason)}
    </button>
  );
}

function StatedFigures({ stated }: { readonly stated: ProgramFiguresView['stated'] }) {
  const text = useText();
  const names = useNames();
  const nameOf = useFigureName();
  if (stated.length === 0) return null;
  return (
    <details className="reported">
      <summary>{text(say.stated(stated.length))}</summary>
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
                <strong>{measured(each.value, unitIn(each.figure))}</strong>
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
            {each.status === 'recalled' && <Said text={each.reason} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function unitIn({ figure }: FigureRef): string {
  return unitOfFigure(figure) ?? '';
}
