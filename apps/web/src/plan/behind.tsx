// What is behind something in a plan: the committee's opinion, the remarks that it came from, and the way to each of them.
import { phraseLabels } from '#contract/glossary';
import type { Origin } from '#domain/agreed';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import type { Behind } from './behind-in.js';
import { fateAt, hrefOf, opinionAt } from './places.js';
import { StoryLink } from '../story/story-link.js';
import { planStrings } from './strings.js';

interface Props {
  readonly origin: Origin;
  readonly behind: Behind;
  /** What the committee asked has been told already. */
  readonly told?: boolean;
  readonly asOf?: string;
}

export function BehindIt({ origin, behind, told, asOf }: Props) {
  const text = useText();
  const { opinion, proposal } = behind;
  if (!opinion && behind.unknown) return null;
  if (!opinion) return <p className="muted small">{text(planStrings.behind.hidden)}</p>;
  return (
    <div className="behind">
      <p className="small">
        <span className="name">{text(planStrings.behind.opinion)}</span>{' '}
        <a href={hrefOf(opinionAt(origin.round, origin.opinion))}>{text(planStrings.behind.round)}</a>{' '}
        <StoryLink round={origin.round} opinion={origin.opinion} />
      </p>
      {opinion.phrase && !told && <p>{text(phraseLabels[opinion.phrase])}</p>}
      {opinion.text !== '' && !told && <Said text={opinion.text} />}
      {proposal !== undefined && opinion.remarks.length === 0 && (
        <>
          <p className="name">{text(planStrings.behind.proposal)}</p>
          <Said text={proposal} />
        </>
      )}
      <RemarksBehind origin={origin} behind={behind} asOf={asOf} />
    </div>
  );
}

/** Each remark leads to what became of it. */
function RemarksBehind({ origin, behind: { remarks }, asOf }: Omit<Props, 'told'>) {
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <details className="trace">
      <summary>{text(planStrings.behind.remarks(remarks.length))}</summary>
      <ul>
        {remarks.map(({ id, text: said }) => (
          <li key={id}>
            <Said text={said} />
            <a className="small" href={hrefOf(fateAt(origin.round, id, asOf))}>
              {text(planStrings.behind.fate)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
