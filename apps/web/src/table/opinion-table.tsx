// The table of opinions and answers, laid out as the attachment of the committee's paper; on a phone each row is a card.
import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { trackLabels } from '#contract/glossary';
import type { Track } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { countOf, everything, shownRows, shownTracks, type ShownRow } from '../round/filter.js';
import { rowsOf } from '#contract/round-rows';
import { useRoundView } from '../round/round-context.js';
import { useRoundNames } from '../round/use-round-names.js';
import { FilterBar } from './filter-bar.js';
import { SubjectHeading } from './subject-heading.js';
import { TrackCell } from './track-cell.js';

/** Programs that are laid out all at once; of more, only what is in sight. */
const longest = 40;

/** Drawn anew only where the round moves, or what is looked for: not for every panel that opens over it. */
export const OpinionTable = memo(function OpinionTable() {
  const text = useText();
  const titleId = useId();
  const { round } = useRoundView();
  const names = useRoundNames();
  const [filter, setFilter] = useState(everything);
  // What is typed stands there at once, and the rows follow.
  const looked = useDeferredValue(filter);
  const rows = useMemo(() => shownRows(round, rowsOf(round), looked), [round, looked]);
  const tracks = useMemo(() => shownTracks(round, looked), [round, looked]);
  return (
    <section className="opinions" aria-labelledby={titleId} aria-busy={looked !== filter}>
      <h2 id={titleId}>{text(names.both)}</h2>
      <FilterBar filter={filter} onChange={setFilter} count={countOf(rows)} />
      {rows.length === 0 ? (
        <p className="muted">{text(strings.table.nothing)}</p>
      ) : (
        <table aria-labelledby={titleId} data-long={rows.length > longest || undefined}>
          <thead>
            <tr>
              <th scope="col">{text(strings.table.subject)}</th>
              {tracks.map((track) => (
                <th scope="col" key={track}>
                  <TrackHeading track={track} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <TableRow key={row.id} row={row} tracks={tracks} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
});

function TrackHeading({ track }: { readonly track: Track }) {
  const text = useText();
  const names = useRoundNames();
  return (
    <div className="track-heading">
      <p>{text(trackLabels[track])}</p>
      <p className="sides">
        <span>{text(names.opinion)}</span> <span>{text(names.response)}</span>
      </p>
    </div>
  );
}

interface RowProps {
  readonly row: ShownRow;
  readonly tracks: readonly Track[];
}

const TableRow = memo(function TableRow({ row, tracks }: RowProps) {
  const text = useText();
  const { program } = row;
  const kind = program ? 'program' : 'strategy';
  const hasTopics = tracks.some((track) => row.topics[track]);
  if (!hasTopics) {
    return (
      <tr data-row={kind}>
        <th scope="rowgroup" colSpan={tracks.length + 1}>
          <SubjectHeading row={row} />
        </th>
      </tr>
    );
  }
  return (
    <tr data-row={kind} data-abolished={program?.abolished || undefined}>
      <th scope="row">
        <SubjectHeading row={row} />
      </th>
      {tracks.map((track) => {
        const topic = row.topics[track];
        return (
          <td key={track}>
            <p className="card-track">{text(trackLabels[track])}</p>
            {topic && <TrackCell topic={topic} opinions={row.opinions[track] ?? []} />}
            {topic?.status === 'abolished' && <p className="muted small">{text(strings.abolished)}</p>}
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

/** What a filter leaves as it was need not be drawn anew. */
function isSameRow(one: RowProps, other: RowProps): boolean {
  return (
    one.row.id === other.row.id &&
    one.row.strategy === other.row.strategy &&
    one.row.program === other.row.program &&
    one.tracks.length === other.tracks.length &&
    one.tracks.every(
      (track, place) =>
        track === other.tracks[place] &&
        one.row.topics[track] === other.row.topics[track] &&
        isSameList(one.row.opinions[track], other.row.opinions[track]),
    )
  );
}

function isSameList(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
