// A part of the page of a program: its heading, what may be done in it, and a place that links can lead to.
import type { ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import type { ReportCommandName } from '../panel/commands.js';
import { Offers } from '../panel/offers.js';

/** The parts of the page, in their order. */
export const parts = ['indicators', 'money', 'schedule', 'log', 'checks', 'odd', 'history'] as const;
export type Part = (typeof parts)[number];

/** Where a part stands in the document. */
export function idOf(part: Part): string {
  return `program-${part}`;
}

/** Where its heading stands. */
export function titleOf(part: Part): string {
  return `${idOf(part)}-title`;
}

interface Props {
  readonly part: Part;
  readonly title: Label;
  /** The commands on the program as a whole that stand here. */
  readonly offers?: readonly ReportCommandName[];
  /** Stands beside the heading. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ part, title, offers = [], tools, children }: Props) {
  const text = useText();
  const titleId = titleOf(part);
  return (
    <section className="plan-section" id={idOf(part)} tabIndex={-1} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{text(title)}</h2>
        <div className="offers plan-head-offers">
          {tools}
          {offers.length > 0 && (
            <Offers on="stream" among={(command) => offers.some((each) => each === command)} />
          )}
        </div>
      </header>
      {children}
    </section>
  );
}
