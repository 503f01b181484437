// What does not add up anywhere in the plan, with its place and size, and the reasons that were given.
import { useState } from 'react';
import { contradictionKindLabels } from '#contract/figure-words';
import type { ContradictionsView, ContradictionView } from '#contract/figure-views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { WhyLink } from '../why/why-link.js';
import { asShown, measuredIn, placeOf } from './contradiction-words.js';
import { Headings, type Column } from './headings.js';
import { useProgress } from './progress-context.js';
import { useContradictions } from './queries.js';
import { sectionIds } from './sections.js';
import { progressStrings } from './strings.js';

export function ContradictionsSection() {
  const text = useText();
  const { view, asOf } = useProgress();
  const read = useContradictions(view.plan, asOf);
  const titleId = `${sectionIds.contradictions}-title`;
  return (
    <section className="plan-section" aria-labelledby={titleId} id={sectionIds.contradictions} tabIndex={-1}>
      <h2 id={titleId}>
        {text(progressStrings.contradictions.title)}{' '}
        {read.data && <span className="count">{read.data.contradictions.length}</span>}
      </h2>
      <WhenRead read={read}>{(found) => <Found found={found} titleId={titleId} />}</WhenRead>
    </section>
  );
}

const columns: readonly Column[] = [
  { label: progressStrings.programs.program },
  { label: progressStrings.contradictions.place },
  { label: progressStrings.contradictions.what },
  { label: progressStrings.contradictions.says, isFigure: true },
  { label: progressStrings.contradictions.follows, isFigure: true },
  { label: progressStrings.contradictions.by, isFigure: true },
  { label: progressStrings.contradictions.reason },
];

function Found({ found, titleId }: { readonly found: ContradictionsView; readonly titleId: string }) {
  const text = useText();
  const [unexplainedOnly, setUnexplainedOnly] = useState(false);
  const { contradictions: say } = progressStrings;
  const unexplained = found.contradictions.filter(({ reason }) => !reason);
  const shown = unexplainedOnly ? unexplained : found.contradictions;
  if (found.contradictions.length === 0) return <p className="muted">{text(say.none)}</p>;
  return (
    <>
      <p className="muted">{text(say.explain)}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={unexplainedOnly}
          onChange={({ target }) => setUnexplainedOnly(target.checked)}
        />
        <span>
          {text(say.unexplainedOnly)} <span className="count">{unexplained.length}</span>
        </span>
      </label>
      {shown.length === 0 ? (
        <p role="status">{text(say.allExplained)}</p>
      ) : (
        <table className="carded progress-table contradictions-table" aria-labelledby={titleId}>
          <Headings columns={columns} />
          <tbody>
            {shown.map((each) => (
              <Row key={`${each.program} ${each.key}`} contradiction={each} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Row({ contradiction }: { readonly contradiction: ContradictionView }) {
  const text = useText();
  const { view, asOf } = useProgress();
  const { program, programName, kind, document, says, follows, by } = contradiction;
  const { contradictions: say } = progressStrings;
  const number = view.programs.find((row) => row.program === program)?.number;
  return (
    <tr>
      <th scope="row">
        {number !== undefined && <span className="number">{number} </span>}
        <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
          {programName}
        </a>
      </th>
      <td data-label={text(say.place)}>{text(placeOf(contradiction))}</td>
      <td data-label={text(say.what)}>
        {text(contradictionKindLabels[kind])}
        {document !== undefined && (
          <span className="small muted judged" lang="ko">
            {document}
          </span>
        )}
      </td>
      <td data-figure data-label={text(say.says)}>
        {says === undefined ? <span aria-hidden="true">–</span> : text(measuredIn(contradiction, says))}
      </td>
      <td data-figure data-label={text(say.follows)}>
        {follows === undefined ? (
          <span aria-hidden="true">–</span>
        ) : (
          <WhyLink
            shown={asShown(contradiction, follows)}
            of={{ program }}
            unit={text(measuredIn(contradiction))}
          />
        )}
      </td>
      <td data-figure data-label={text(say.by)}>
        {by === undefined ? <span aria-hidden="true">–</span> : text(measuredIn(contradiction, by))}
      </td>
      <td data-label={text(say.reason)}>
        <Reason contradiction={contradiction} />
      </td>
    </tr>
  );
}

function Reason({ contradiction: { reason } }: { readonly contradiction: ContradictionView }) {
  const text = useText();
  if (!reason) return <span className="unexplained">{text(progressStrings.contradictions.noReason)}</span>;
  return (
    <>
      <span lang="ko">{reason.reason}</span>{' '}
      <time className="small muted" dateTime={reason.on}>
        {text(dateLabel(reason.on))}
      </time>
    </>
  );
}
