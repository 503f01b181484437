// The last step: everything that was written and not handed in, to be handed in one by one or all at once, and what was.
import { useState } from 'react';
import type { Topic } from '#domain/round/states';
import { useText } from '../../language/language.js';
import { useKept } from '../../outbox/outbox-context.js';
import { RemarkLine } from '../../table/remarks.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { useFocusOnStep } from '../use-focus-on-step.js';
import { keptOn, type Writer } from './kept.js';
import { KeptLine } from './kept-line.js';
import { BecameOf } from './my-remarks.js';
import { review, topicsOf, writtenBy } from './subjects.js';

interface Props {
  readonly rows: readonly Row[];
  readonly writer: Writer;
}

export function ReviewStep({ rows, writer }: Props) {
  const text = useText();
  const heading = useFocusOnStep(review);
  const { round } = useRoundView();
  const said = roundStrings.write.review;
  // A line stays where it was when it has been handed in, so that its writer sees that it was.
  const [lines] = useState(() => keptLines(rows, writer));
  const [senders] = useState(() => new Map<string, () => Promise<void>>());
  const left = useKept(() => lines.filter(({ topic }) => keptOn(writer, topic.id)).length);
  const mine = writtenBy(writer.person, round);
  const handInAll = async () => {
    for (const { topic } of lines) await senders.get(topic.id)?.();
  };
  return (
    <section className="subject-step review" aria-labelledby="review">
      <header>
        <h2 id="review" tabIndex={-1} ref={heading}>
          {text(said.title)}
        </h2>
        <p className="muted">{text(lines.length === 0 ? said.none : said.lead)}</p>
      </header>
      {lines.length > 0 && (
        <>
          <ul className="kept-lines">
            {lines.map(({ row, topic }) => (
              <KeptLine
                key={topic.id}
                row={row}
                topic={round.topics[topic.id] ?? topic}
                writer={writer}
                senders={senders}
              />
            ))}
          </ul>
          {left > 1 && (
            <button className="button" type="button" data-tone="main" onClick={() => void handInAll()}>
              {text(said.all(left))}
            </button>
          )}
        </>
      )}
      <h3>{text(said.mine(mine.length))}</h3>
      {mine.length === 0 && <p className="muted">{text(said.noneMine)}</p>}
      <ul className="my-remarks">
        {rows.map((row) => (
          <OfRow key={row.id} row={row} person={writer.person} />
        ))}
      </ul>
    </section>
  );
}

function OfRow({ row, person }: { readonly row: Row; readonly person: string }) {
  const { round } = useRoundView();
  const { program, strategy } = row;
  const mine = topicsOf(row).flatMap(({ id }) => writtenBy(person, round, id));
  if (mine.length === 0) return null;
  return (
    <li>
      <p className="subject" lang="ko">
        <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
      </p>
      <ul>
        {mine.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} after={<BecameOf remark={remark} />} />
        ))}
      </ul>
    </li>
  );
}

function keptLines(
  rows: readonly Row[],
  writer: Writer,
): readonly { readonly row: Row; readonly topic: Topic }[] {
  return rows.flatMap((row) =>
    topicsOf(row)
      .filter(({ id }) => keptOn(writer, id))
      .map((topic) => ({ row, topic })),
  );
}
