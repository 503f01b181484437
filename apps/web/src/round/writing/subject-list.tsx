// All subjects with how far the writer is with each: beside the step where there is room, folded above it where there is none.
import { formatAddress } from '../../address.js';
import { itemStatusLabels } from '#contract/statuses';
import { useText } from '../../language/language.js';
import { useKept } from '../../outbox/outbox-context.js';
import { useAddress } from '../../use-address.js';
import { useWide } from '../../widgets/use-wide.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { viewAt } from '../views.js';
import { keptOn, type Writer } from './kept.js';
import { countHandedIn, isAbolished, review, topicsOf } from './subjects.js';

interface Props {
  readonly rows: readonly Row[];
  readonly shown: string;
  readonly writer: Writer;
}

export function SubjectList({ rows, shown, writer }: Props) {
  const text = useText();
  const wide = useWide();
  const { page } = useRoundView();
  const { asOf } = useAddress().address;
  const hrefOf = (subject: string) => formatAddress(viewAt('write', page.id, { asOf, subject }));
  return (
    <nav className="subject-list" aria-label={text(roundStrings.write.subjects)}>
      <details key={wide ? 'wide' : shown} open={wide}>
        <summary>{text(roundStrings.choose)}</summary>
        <ol>
          {rows.map((row) => (
            <li key={row.id} data-kind={row.program ? 'program' : 'strategy'}>
              {isAbolished(row) ? (
                <span className="subject-link muted">
                  <Named row={row} /> {text(itemStatusLabels.round.topic.abolished)}
                </span>
              ) : (
                <a
                  className="subject-link"
                  href={hrefOf(row.id)}
                  aria-current={row.id === shown ? 'step' : undefined}
                >
                  <Named row={row} /> <Marks row={row} writer={writer} />
                </a>
              )}
            </li>
          ))}
          <li data-kind="review">
            <a
              className="subject-link"
              href={hrefOf(review)}
              aria-current={shown === review ? 'step' : undefined}
            >
              <span>{text(roundStrings.write.review.title)}</span>
            </a>
          </li>
        </ol>
      </details>
    </nav>
  );
}

function Named({ row: { program, strategy } }: { readonly row: Row }) {
  return (
    <span lang="ko">
      <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
    </span>
  );
}

function Marks({ row, writer }: { readonly row: Row; readonly writer: Writer }) {
  const text = useText();
  const { round } = useRoundView();
  const topics = topicsOf(row);
  const mine = topics.reduce((sum, { id }) => sum + countHandedIn(writer.person, round, id), 0);
  const kept = useKept(() => topics.some(({ id }) => keptOn(writer, id) !== undefined));
  return (
    <>
      {mine > 0 && <span className="handed-in">{text(roundStrings.write.handedIn(mine))}</span>}
      {kept && <span className="begun">{text(roundStrings.write.kept)}</span>}
    </>
  );
}
