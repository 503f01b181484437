// Keeps what is typed into a table of plan figures, each program's as a draft of its own, and saves program after program.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Page } from '#contract/views';
import { postKey } from '#domain/actor';
import type { YearFigures } from '#domain/changes';
import type { DraftedPlan, EditionLine } from '#domain/plan/states';
import { formatAddress } from '../../address.js';
import { completed, dropDraft, keptDraft, putDraft, type Draft, type DraftName } from '../../forms/draft.js';
import { figure } from '../../forms/change-values.js';
import { useNotice } from '../../frame/notice.js';
import { keys } from '../../http/queries.js';
import { Refused } from '../../http/request.js';
import { useKept, useLetters, useOutbox } from '../../outbox/outbox-context.js';
import { waits } from '../../outbox/outbox.js';
import { letterOf } from '../../outbox/posting.js';
import { useSession } from '../../session/session.js';
import { figuresOf, noFigures } from '../forms/figures-values.js';
import { planAt } from '../places.js';
import { usePlanView } from '../plan-context.js';
import { figuresIn, yearsOf } from '../rows.js';
import { keyOf, standsIn, withTyped, type CellOf, type Typed } from './cells.js';
import { problemsIn } from './problems.js';
import { gridStrings as say } from './strings.js';

/** What was typed of one program. */
export interface GridValues {
  readonly typed: readonly Typed[];
  /** The ids of rows that it does not have yet. */
  readonly indicators: readonly string[];
  readonly lines: readonly string[];
  readonly reason: string;
}

export type GridState = 'untouched' | 'wrong' | 'ready' | 'sending' | 'waiting' | 'refused';

const nothing: GridValues = { typed: [], indicators: [], lines: [], reason: '' };

export interface Grid {
  readonly valuesOf: (line: EditionLine) => GridValues;
  readonly stateOf: (line: EditionLine) => GridState;
  /** Whether something is kept of it that was not saved. */
  readonly isBegun: (line: EditionLine) => boolean;
  readonly refusalOf: (line: EditionLine) => Refused | undefined;
  /** Keeps what was typed; what says again what stands there is forgotten. */
  readonly put: (line: EditionLine, cells: readonly (readonly [CellOf, string])[]) => void;
  readonly add: (line: EditionLine, kind: 'indicators' | 'lines', ids: readonly string[]) => void;
  readonly dropRow: (line: EditionLine, id: string) => void;
  readonly discard: (line: EditionLine) => void;
  /** Saves programs, one after the other, with one reason. */
  readonly save: (lines: readonly EditionLine[], reason: string) => Promise<void>;
  /** Why it is changed, as far as it was written. */
  readonly reason: string;
  readonly keepReason: (reason: string) => void;
  readonly progress: { readonly done: number; readonly all: number } | undefined;
}

export function useGrid(): Grid {
  const session = useSession();
  const { organization, actor } = session;
  const { page, plan, edition } = usePlanView();
  const client = useQueryClient();
  const outbox = useOutbox();
  const notice = useNotice();
  const letters = useLetters();
  const [progress, setProgress] = useState<Grid['progress']>();
  const nameOf = ({ program }: Pick<EditionLine, 'program'>) =>
    ({
      organization,
      person: actor.person,
      stream: page.id,
      command: 'SetLine',
      item: edition.id,
      part: `table.${program}`,
    }) as const satisfies DraftName;
  // Drawn again whenever one of the drafts is another.
  useKept(() =>
    Object.values(edition.lines)
      .map((line) => JSON.stringify(keptDraft(nameOf(line))))
      .join(),
  );
  const where = formatAddress({
    ...planAt(page.id),
    more: { edition: edition.id, table: 'open' },
  });
  const draftOf = (line: EditionLine): Draft<GridValues> | undefined =>
    completed(keptDraft(nameOf(line)), nothing);
  const valuesOf = (line: EditionLine) => draftOf(line)?.values ?? nothing;
  const begun = () => Object.values(edition.lines).flatMap((line) => draftOf(line)?.values ?? []);
  const letterUnder = (draft: Draft<GridValues> | undefined) =>
    letters.find(({ key }) => key === draft?.attempt?.key);

  const keep = (line: EditionLine, values: GridValues) => {
    const name = nameOf(line);
    const draft = draftOf(line);
    const letter = letterUnder(draft);
    // What was said before no longer goes out by itself.
    if (letter?.state === 'waiting') outbox.takeBack(letter);
    if (values.typed.length + values.indicators.length + values.lines.length === 0) return dropDraft(name);
    putDraft(name, { ...(draft ?? { where }), values, refused: undefined, post: postKey(actor.post) });
  };
  const put: Grid['put'] = (line, cells) => {
    const values = valuesOf(line);
    const fresh = cells.map(([cell, typed]) => ({
      cell,
      typed,
      stood: standsIn(yearsOfLine(plan, line), cell),
    }));
    const keysOfFresh = new Set(fresh.map(({ cell }) => keyOf(cell)));
    keep(line, {
      ...values,
      typed: [
        ...values.typed.filter(({ cell }) => !keysOfFresh.has(keyOf(cell))),
        ...fresh.filter(({ typed, stood }) => figure(typed) !== stood),
      ],
    });
  };

  /** The line as it was read last, in the edition as it is by now. */
  const latest = ({ program }: EditionLine) => {
    const state = client.getQueryData<Page<'plan'>>(keys.page('plan', page.id))?.state;
    const now = state && 'editions' in state ? state.editions[edition.id] : edition;
    const line = now?.lines[program];
    return now && line ? { revision: now.revision, line } : undefined;
  };
  const saveOne = async (line: EditionLine, reason: string): Promise<'done' | 'back' | 'waits'> => {
    const [draft, now] = [draftOf(line), latest(line)];
    if (!draft) return 'done';
    if (!now) return 'back';
    const years = yearsOfLine(plan, now.line);
    if (problemsIn(years, draft.values.typed).length > 0) return 'back';
    const values = { ...draft.values, reason };
    const letter = letterOf(session, {
      kind: 'plan',
      name: nameOf(line),
      draft: { ...draft, values, seen: now.revision },
      bodyOf: (said) => bodyOf(edition.id, now.line, years, said),
      where,
    });
    try {
      await outbox.send({ ...letter, isOneOfMany: true });
      return 'done';
    } catch (error) {
      return waits(error) ? 'waits' : 'back';
    }
  };
  const save: Grid['save'] = async (lines, reason) => {
    const told = { done: 0, back: 0, waits: 0 };
    setProgress({ done: 0, all: lines.length });
    for (const line of lines) {
      told[await saveOne(line, reason)] += 1;
      setProgress({ done: told.done, all: lines.length });
      // Each is said of the edition as the one before left it.
      if (told.waits > 0) break;
    }
    setProgress(undefined);
    if (told.done + told.back > 0) notice(say.saved(told.done, told.back));
  };

  return {
    valuesOf,
    isBegun: (line) => draftOf(line) !== undefined,
    refusalOf: (line) => {
      const refused = draftOf(line)?.refused;
      return refused && new Refused(refused.problem, refused.more);
    },
    stateOf: (line) => {
      const draft = draftOf(line);
      if (!draft) return 'untouched';
      const state = letterUnder(draft)?.state;
      if (state === 'sending' || state === 'waiting') return state;
      if (draft.values.typed.length === 0) return 'untouched';
      if (problemsIn(yearsOfLine(plan, line), draft.values.typed).length > 0) return 'wrong';
      return draft.refused ? 'refused' : 'ready';
    },
    put,
    add: (line, kind, ids) => {
      if (ids.length === 0) return;
      const values = valuesOf(line);
      keep(line, { ...values, [kind]: [...values[kind], ...ids] });
    },
    dropRow: (line, id) => {
      const values = valuesOf(line);
      keep(line, {
        ...values,
        typed: values.typed.filter(({ cell }) => cell.id !== id),
        indicators: values.indicators.filter((each) => each !== id),
        lines: values.lines.filter((each) => each !== id),
      });
    },
    discard: (line) => dropDraft(nameOf(line)),
    save,
    reason: begun().find(({ reason }) => reason !== '')?.reason ?? '',
    keepReason: (reason) => {
      for (const line of Object.values(edition.lines)) {
        const draft = draftOf(line);
        if (draft) putDraft(nameOf(line), { ...draft, values: { ...draft.values, reason } });
      }
    },
    progress,
  };
}

/** The line with what was typed in its place, as the command that sets it. */
function bodyOf(edition: string, line: EditionLine, years: readonly YearFigures[], said: GridValues) {
  const { program, strategy, number, kind, priority } = line;
  return {
    edition,
    ...{ program, strategy, number, kind, priority },
    years: withTyped(years, said.typed).map(figuresOf),
    reason: said.reason,
  };
}

/** The figures of a line for each year of the plan. */
export function yearsOfLine(plan: Pick<DraftedPlan, 'year' | 'lastYear'>, line: EditionLine) {
  return yearsOf(plan).map((year) => figuresIn(line, year) ?? noFigures(year));
}
