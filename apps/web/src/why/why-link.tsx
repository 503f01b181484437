// A figure as it is printed: the way to why it is what it is; or that there is none, and why not.
import type { MouseEvent, ReactNode } from 'react';
import { lackLabels } from '#contract/figure-words';
import type { Shown } from '#contract/figure-views';
import { measured } from '#contract/measured';
import type { AnyFigure } from '#contract/why/figure-name';
import { unitLabelOf } from '#contract/why/figure-unit';
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { whyStrings } from './strings.js';
import { panelOf, type Subject } from './subject.js';

interface Props {
  readonly shown: Shown;
  readonly of: Subject;
  /** What it is counted in, where it is not said beside it. */
  readonly unit?: string;
}

export function WhyLink({ shown, of, unit = '' }: Props) {
  const text = useText();
  if (shown.text === undefined) return <Lacking shown={shown} />;
  return (
    <>
      <WhyWay figure={shown.figure} of={of}>
        {measured(shown.text, unit)}
      </WhyWay>
      {shown.provisional && (
        <>
          {' '}
          <span className="provisional">{text(whyStrings.provisional)}</span>
        </>
      )}
    </>
  );
}

interface WayProps {
  readonly figure: AnyFigure;
  readonly of: Subject;
  readonly children: ReactNode;
}

/** The way to why a figure is what it is, under whatever words. */
export function WhyWay({ figure, of: subject, children }: WayProps) {
  const { address, go } = useAddress();
  const to = { ...address, panel: panelOf({ figure, subject }) };
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className="why-link" href={formatAddress(to)} aria-haspopup="dialog" onClick={open}>
      {children}
    </a>
  );
}

/** A dash to the eye, and in words why. */
function Lacking({ shown: { lack } }: { readonly shown: Shown }) {
  const text = useText();
  const label = lack ? text(lackLabels[lack]) : text(whyStrings.none);
  return (
    <span className="muted" title={label}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{label}</span>
    </span>
  );
}

/** What a figure is counted in: percent, the scale of its money, or the unit of its indicator. */
export function useUnitOf(): (shown: Shown, unit?: string) => string {
  const text = useText();
  return (shown, unit) => text(unitLabelOf(shown, unit));
}
