// What does not add up as a table: where, what it says, what follows, by how much, and why; of one program or of several.
import type { ReactNode } from 'react';
import { contradictionKindLabels } from '#contract/figure-words';
import type { ContradictionView } from '#contract/figure-views';
import { useText } from '../language/language.js';
import { WhyWay } from '../why/why-link.js';
import '../styles/carded.css';
import '../styles/contradictions.css';
import { measuredIn, placeOf } from '#contract/why/contradiction-words';
import { followedBy } from './followed.js';
import { GivenReason } from './given-reason.js';
import { contradictionStrings as say } from './strings.js';

interface Props {
  readonly contradictions: readonly ContradictionView[];
  readonly labelledBy: string;
  /** The program of each, where there are several. */
  readonly programOf?: (contradiction: ContradictionView) => ReactNode;
  /** Who gave a reason, where the page knows names. */
  readonly reasonBy?: (contradiction: ContradictionView) => string | undefined;
  /** What may be done about one. */
  readonly offerOn?: (contradiction: ContradictionView) => ReactNode;
}

const figures = ['says', 'follows', 'by'] as const;

export function ContradictionsTable(props: Props) {
  const text = useText();
  const { contradictions, labelledBy, programOf } = props;
  return (
    <table className="carded paired contradictions-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {programOf && <th scope="col">{text(say.program)}</th>}
          <th scope="col">{text(say.place)}</th>
          <th scope="col">{text(say.what)}</th>
          {figures.map((figure) => (
            <th key={figure} scope="col" data-figure>
              {text(say[figure])}
            </th>
          ))}
          <th scope="col">{text(say.reason)}</th>
        </tr>
      </thead>
      <tbody>
        {contradictions.map((each) => (
          <Row key={`${each.program} ${each.key}`} {...props} contradiction={each} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = Omit<Props, 'contradictions' | 'labelledBy'> & { readonly contradiction: ContradictionView };

/** Its place leads to why the figure there is what it is. */
function Row({ contradiction, programOf, reasonBy, offerOn }: RowProps) {
  const text = useText();
  const { program, kind, at, document } = contradiction;
  const place = (
    <WhyWay figure={at} of={{ program }}>
      {text(placeOf(contradiction))}
    </WhyWay>
  );
  return (
    <tr>
      {programOf && <th scope="row">{programOf(contradiction)}</th>}
      {programOf ? <td data-label={text(say.place)}>{place}</td> : <th scope="row">{place}</th>}
      <td data-label={text(say.what)}>
        {text(contradictionKindLabels[kind])}
        {document !== undefined && (
          <span className="small muted stated-in" lang="ko">
            {document}
          </span>
        )}
      </td>
      {figures.map((figure) => (
        <td key={figure} data-figure data-label={text(say[figure])}>
          <Figure contradiction={contradiction} figure={figure} />
        </td>
      ))}
      <td data-label={text(say.reason)}>
        <GivenReason contradiction={contradiction} by={reasonBy?.(contradiction)} />
        {offerOn?.(contradiction)}
      </td>
    </tr>
  );
}

interface FigureProps {
  readonly contradiction: ContradictionView;
  readonly figure: (typeof figures)[number];
}

function Figure({ contradiction, figure }: FigureProps) {
  const text = useText();
  const value = contradiction[figure];
  if (value === undefined) return <span aria-hidden="true">–</span>;
  const shown = text(measuredIn(contradiction, value));
  const followed = figure === 'follows' ? followedBy(contradiction) : undefined;
  if (!followed) return shown;
  return (
    <WhyWay figure={followed} of={{ program: contradiction.program }}>
      {shown}
    </WhyWay>
  );
}
