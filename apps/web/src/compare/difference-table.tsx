// The differences between two versions as a paper on a plan change has them: 현행, 변경, 사유; on a phone each is a card.
import { useId, useState } from 'react';
import {
  byProgram,
  countsByMark,
  markLabel,
  rowsOf,
  type ComparedRow,
  type Mark,
} from '#contract/comparison/rows';
import { sidesOfRow, type Reading, type Words } from '#contract/comparison/sides';
import type { ComparisonView, Page } from '#contract/views';
import { usePages } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useAround } from '../plan/around.js';
import { nameIn } from '../plan/named.js';
import type { BehindOf } from '../plan/behind-in.js';
import { hrefOf, indicatorsAt } from '../plan/places.js';
import { planStrings } from '../plan/strings.js';
import { markTones } from '../plan/statuses.js';
import { Chip } from '../widgets/chip.js';
import { DifferenceReason } from './difference-reason.js';
import { isNamed } from './is-named.js';

interface Props {
  readonly view: ComparisonView;
  /** The page of the later plan, as far as the reader may see it. */
  readonly later: Page<'plan'> | undefined;
  readonly behind: BehindOf;
  readonly asOf: string | undefined;
}

/** No titles are known before the later plan's page has come. */
const noTitles = {};

export function DifferenceTable(props: Props) {
  const text = useText();
  const titleId = useId();
  const searchId = useId();
  const [mark, setMark] = useState<Mark>();
  const { view } = props;
  const rows = rowsOf(view.differences);
  const [words, setWords] = useState('');
  const shown = rows.filter((row) => (mark === undefined || row.mark === mark) && isNamed(row, words));
  return (
    <section className="plan-section" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {text(planStrings.comparison.tableTitle)} <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{text(planStrings.comparison.nothing)}</p>
      ) : (
        <>
          <search className="filter">
            <Marks view={view} rows={rows} chosen={mark} onChoose={setMark} />
            <div className="filter-field">
              <label htmlFor={searchId}>{text(planStrings.comparison.search)}</label>
              <input
                id={searchId}
                type="search"
                value={words}
                onChange={({ target }) => setWords(target.value)}
              />
            </div>
          </search>
          <p className="visually-hidden" role="status">
            {text(planStrings.comparison.count(shown.length))}
          </p>
          {shown.length === 0 ? (
            <p className="muted">{text(planStrings.comparison.nothingMarked)}</p>
          ) : (
            <Table {...props} shown={shown} titleId={titleId} />
          )}
        </>
      )}
    </section>
  );
}

interface MarksProps {
  readonly view: ComparisonView;
  readonly rows: readonly ComparedRow[];
  readonly chosen: Mark | undefined;
  readonly onChoose: (mark: Mark | undefined) => void;
}

/** Leaves only the differences that came by one way. */
function Marks({ view, rows, chosen, onChoose }: MarksProps) {
  const text = useText();
  const counts = countsByMark(rows);
  const all = { mark: undefined, count: rows.length };
  return (
    <div className="marks" role="group" aria-label={text(planStrings.comparison.reason)}>
      {[all, ...counts].map(({ mark, count }) => (
        <button
          key={mark ?? 'all'}
          className="button"
          type="button"
          aria-pressed={chosen === mark}
          onClick={() => onChoose(mark)}
        >
          {text(mark ? markLabel(mark, view) : planStrings.comparison.all)}{' '}
          <span className="count">{count}</span>
        </button>
      ))}
    </div>
  );
}

const columns = ['place', 'before', 'after', 'reason'] as const;

interface TableProps extends Props {
  readonly shown: readonly ComparedRow[];
  readonly titleId: string;
}

function Table({ view, later, behind, asOf, shown, titleId }: TableProps) {
  const text = useText();
  const around = useAround(later?.names ?? noTitles);
  const gone = shown.filter(({ mark }) => mark === 'gone').map(({ difference }) => difference.program);
  const programs = usePages('program', gone);
  const state = later?.state.status === 'none' ? undefined : later?.state;
  const edition = state?.editions[view.to.edition];
  const reading: Reading = {
    text,
    department: (id) => nameIn(around.departments, id),
    strategy: (id) => edition?.strategies[id]?.title ?? id,
  };
  return (
    <table className="compare-table" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col">{text(planStrings.content.program)}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {text(planStrings.comparison[column])}
            </th>
          ))}
        </tr>
      </thead>
      {byProgram(shown).map(({ program, rows }) => (
        <tbody key={program}>
          {rows.map((row, index) => (
            <tr key={row.difference.key}>
              {index === 0 && <ProgramCell row={row} rows={rows.length} asOf={asOf} />}
              <Cells row={row} reading={reading} />
              <td>
                <p className="card-label">{text(planStrings.comparison.reason)}</p>
                <Chip tone={toneOf(row.mark)}>{text(markLabel(row.mark, view))}</Chip>
                <DifferenceReason
                  difference={row.difference}
                  behind={behind}
                  officeReason={edition?.lines[program]?.reasons.at(-1)}
                  program={programs.find(({ id }) => id === program)}
                  asOf={asOf}
                />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface ProgramProps {
  readonly row: ComparedRow;
  readonly rows: number;
  readonly asOf: string | undefined;
}

function ProgramCell({ row: { difference }, rows, asOf }: ProgramProps) {
  const { program, number, name } = difference;
  return (
    <th scope="rowgroup" rowSpan={rows}>
      <p className="subject">
        <span className="number">{number}</span>{' '}
        <a href={hrefOf(indicatorsAt(program, asOf))} lang="ko">
          {name}
        </a>
      </p>
    </th>
  );
}

function Cells({ row, reading }: { readonly row: ComparedRow; readonly reading: Reading }) {
  const { what, before, after } = sidesOfRow(row, reading);
  return (
    <>
      <td className="compare-what">
        <Spoken words={what} />
      </td>
      <Side side="before" words={before} />
      <Side side="after" words={after} />
    </>
  );
}

interface SideProps {
  readonly side: 'before' | 'after';
  readonly words: Words | undefined;
}

/** What a version says; that it says nothing is said, and not left blank. */
function Side({ side, words }: SideProps) {
  const text = useText();
  return (
    <td data-side={side}>
      <p className="card-label">{text(planStrings.comparison[side])}</p>
      {words ? (
        <Spoken words={words} />
      ) : (
        <span className="muted">{text(planStrings.comparison.absent)}</span>
      )}
    </td>
  );
}

function Spoken({ words: { text, said } }: { readonly words: Words }) {
  return <span lang={said ? 'ko' : undefined}>{text}</span>;
}

function toneOf(mark: Mark) {
  return mark === 'gone' ? 'grave' : markTones[mark];
}
