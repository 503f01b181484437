// What does not add up in a program: where, what it says, what follows, by how much, and why; and the figures that papers print.
import type { ContradictionView, ProgramFiguresView } from '#contract/figure-views';
import { contradictionKindLabels } from '#contract/figure-words';
import { amountScaleLabels, commandLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { FigureRef } from '#domain/reckoning/figures';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { Offers } from '../panel/offers.js';
import { usePaneled } from '../panel/panel-context.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { unitOfFigure, WhyWay } from '../why/why-link.js';
import { useFigureName } from './figure-called.js';
import { useMay } from './may.js';
import { Section } from './section.js';
import { programStrings } from './strings.js';

const { odd: say } = programStrings;

export function OddSection({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const { contradictions } = figures;
  return (
    <Section part="odd" title={say.title} offers={['StateFigure', 'GiveReason']}>
      {contradictions.length === 0 ? (
        <p>{text(say.none)}</p>
      ) : (
        <table className="figure-table odd-table" aria-label={text(say.title)}>
          <thead>
            <tr>
              <th scope="col">{text(say.where)}</th>
              <th scope="col">{text(say.what)}</th>
              {(['says', 'follows', 'by'] as const).map((column) => (
                <th scope="col" key={column} data-figure>
                  {text(say[column])}
                </th>
              ))}
              <th scope="col">{text(say.why)}</th>
            </tr>
          </thead>
          <tbody>
            {contradictions.map((each) => (
              <OddRow key={each.key} contradiction={each} />
            ))}
          </tbody>
        </table>
      )}
      <StatedFigures stated={figures.stated} />
    </Section>
  );
}

function OddRow({ contradiction }: { readonly contradiction: ContradictionView }) {
  const text = useText();
  const nameOf = useFigureName();
  const { kind, at, says, follows, by, document, program, scale } = contradiction;
  const unit = unitOfFigure(at.figure) ?? contradiction.unit ?? (scale ? text(amountScaleLabels[scale]) : '');
  const shown = (value: string | undefined) =>
    value === undefined ? <span className="muted">–</span> : measured(value, unit);
  return (
    <tr>
      <th scope="row">
        <WhyWay figure={at} of={{ program }}>
          {nameOf(at)}
        </WhyWay>
      </th>
      <td data-label={text(say.what)}>
        {text(contradictionKindLabels[kind])}
        {document !== undefined && (
          <span className="row-note" lang="ko">
            {document}
          </span>
        )}
      </td>
      <td data-figure data-label={text(say.says)}>
        {shown(says)}
      </td>
      <td data-figure data-label={text(say.follows)}>
        {shown(follows)}
      </td>
      <td data-figure data-label={text(say.by)}>
        {shown(by)}
      </td>
      <td data-label={text(say.why)}>
        <Why contradiction={contradiction} />
      </td>
    </tr>
  );
}

function Why({ contradiction: { key, reason } }: { readonly contradiction: ContradictionView }) {
  const text = useText();
  const names = useNames();
  const may = useMay();
  const { open } = usePaneled();
  return (
    <>
      {reason ? (
        <>
          <Said text={reason.reason} />
          <p className="muted small">
            <span lang="ko">{names.ofSignature(reason.by)}</span> {text(dateLabel(reason.on))}
          </p>
        </>
      ) : (
        <p className="muted">{text(say.noReason)}</p>
      )}
      {may('GiveReason') && (
        <button
          className="button"
          type="button"
          onClick={() => open({ show: 'GiveReason', on: 'stream', of: key })}
        >
          {text(commandLabels.GiveReason)}
        </button>
      )}
    </>
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
