// The table of answers: one row open at a time, every move possible from the keyboard.
import { useId, useState } from 'react';
import { nameOfField } from '#contract/field-names';
import { useText } from '../language/language.js';
import { useRoundView } from '../round/round-context.js';
import { useRoundNames } from '../round/use-round-names.js';
import { anchorOf } from '../table/anchors.js';
import { keptDraft } from '../forms/draft.js';
import { useKept, useLetters } from '../outbox/outbox-context.js';
import { AnswerTableRow, focusFirstEmpty } from './answer-row.js';
import { KeyHelp } from './key-help.js';
import { rowStateOf } from './row-state.js';
import { neighbour, type AnswerRow } from './rows.js';
import { answersStrings } from './strings.js';
import { useAnswerName } from './use-answer-row.js';
import { useHandingIn } from './use-handing-in.js';

const columns = ['subject', 'track', 'opinion', 'disposition', 'due', 'state'] as const;

export function AnswerTable({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const text = useText();
  const called = useRoundNames();
  const titleId = useId();
  const view = useRoundView();
  const [openRow, setOpenRow] = useState<string>();
  const { handIn, progress } = useHandingIn();
  const counted = useCounted(rows);
  const goTo = (row: AnswerRow | undefined, open: boolean) => {
    if (!row) return;
    const element = document.getElementById(anchorOf({ on: 'opinion', item: row.opinion.id }));
    // At once: the next key may be there before the next frame.
    if (!open) return element?.querySelector<HTMLElement>('[data-head]')?.focus();
    setOpenRow(row.opinion.id);
    requestAnimationFrame(() => focusFirstEmpty(element));
  };
  const handInOne = (row: AnswerRow) => {
    setOpenRow(undefined);
    const next = neighbour(rows, row.opinion.id, 1, ({ isOwed }) => isOwed);
    goTo(next ?? row, false);
    void handIn([{ ...view, opinion: row.opinion }]);
  };
  const labels = {
    ...answersStrings.columns,
    opinion: called.opinion,
    disposition: nameOfField('disposition'),
  };
  return (
    <section className="answers" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{text(answersStrings.count(counted.owed, counted.ready.length, counted.begun))}</h2>
        <button
          className="button"
          type="button"
          data-tone="main"
          aria-disabled={counted.ready.length === 0 || progress !== undefined}
          onClick={() => {
            if (!progress) void handIn(counted.ready.map(({ opinion }) => ({ ...view, opinion })));
          }}
        >
          {text(
            progress
              ? answersStrings.handingIn(progress.done, progress.all)
              : answersStrings.handInReady(counted.ready.length),
          )}
        </button>
        <KeyHelp />
      </header>
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column} data-column={column}>
                {text(labels[column])}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <AnswerTableRow
            key={row.opinion.id}
            row={row}
            isOpen={openRow === row.opinion.id}
            onToggle={(open) => setOpenRow(open ? row.opinion.id : undefined)}
            onMove={(step, open) => goTo(neighbour(rows, row.opinion.id, step), open)}
            onHandIn={() => handInOne(row)}
          />
        ))}
      </table>
    </section>
  );
}

/** How many answers are owed, which of them are filled in, and how many were begun. */
function useCounted(rows: readonly AnswerRow[]) {
  const view = useRoundView();
  const nameOf = useAnswerName();
  const owed = rows.filter(({ isOwed }) => isOwed);
  const letters = useLetters();
  const stateOf = ({ opinion }: AnswerRow) => {
    const at = { ...view, opinion };
    const kept = keptDraft(nameOf(at));
    const letter = letters.find(({ key }) => key === kept?.attempt?.key);
    return rowStateOf(kept, letter?.state, at);
  };
  const states = useKept(() => owed.map(stateOf).join(' ')).split(' ');
  const begun = owed.filter((_, index) => ['begun', 'refused', 'moved'].includes(states[index] ?? ''));
  return {
    owed: owed.length,
    ready: owed.filter((_, index) => states[index] === 'ready'),
    begun: begun.length,
  };
}
