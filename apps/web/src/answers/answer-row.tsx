// One row of the table of answers: its head in the columns, and below it the answer being written, or the one that stands.
import { useRef, type KeyboardEvent } from 'react';
import { dispositionLabels, phraseLabels, trackLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import { postKey } from '#domain/actor';
import { daysBetween } from '#domain/dates';
import { dispositionsFor } from '../forms/answer-fields.js';
import { choosing } from '../forms/answer-values.js';
import { isAsSent, putDraft } from '../forms/draft.js';
import { newResponse } from '../forms/response-values.js';
import { Refused } from '../http/request.js';
import { daysLeftLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useLeftOf } from '../left/queries.js';
import { leftStrings } from '../left/strings.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { answerDue } from '#contract/round-rows';
import { useRoundView } from '../round/round-context.js';
import { useSession } from '../session/session.js';
import { anchorOf } from '../table/anchors.js';
import { AnswerSide } from '../table/answer-side.js';
import { OpinionBody } from '../table/opinion-body.js';
import { opinionTones } from '../table/statuses.js';
import { Chip } from '../widgets/chip.js';
import { AnswerEditor } from './answer-editor.js';
import { rowTones } from './row-state.js';
import type { AnswerRow } from './rows.js';
import { answersStrings } from './strings.js';
import { formOfAnswer, useAnswerName, useAnswerRow } from './use-answer-row.js';

interface Props {
  readonly row: AnswerRow;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Goes to the next row or the one before, into its fields where this one was open. */
  readonly onMove: (step: 1 | -1, open: boolean) => void;
  readonly onHandIn: () => void;
}

export function AnswerTableRow({ row, isOpen, onToggle, onMove, onHandIn }: Props) {
  const text = useText();
  const view = useRoundView();
  const { opinion, number, name, topic } = row;
  const at = { ...view, opinion };
  const { actor } = useSession();
  const nameOf = useAnswerName();
  const { state, draft } = useAnswerRow(at);
  const left = useLeftOf(nameOf(at));
  // A colleague answered first: what was being written stays in sight, beside their answer.
  const isWritten = row.isOwed || (draft !== undefined && !isAsSent(draft));
  const body = useRef<HTMLTableSectionElement>(null);
  const bodyId = `answer-${opinion.id}`;
  const head = () => body.current?.querySelector<HTMLElement>('[data-head]');
  const choose = (place: number) => {
    const disposition = row.isOwed ? dispositionsFor(opinion)[place - 1] : undefined;
    if (!disposition) return false;
    const stands = draft ?? { values: newResponse(at), seen: opinion.revision, where: formOfAnswer(at) };
    const answer = { ...stands.values.answer, ...choosing(disposition, opinion.asks, stands.values.answer) };
    putDraft(nameOf(at), {
      ...stands,
      values: { ...stands.values, answer },
      refused: undefined,
      post: postKey(actor.post),
    });
    onToggle(true);
    requestAnimationFrame(() => focusFirstEmpty(body.current));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const handled = actOn(event, {
      choose,
      move: onMove,
      out: () => {
        head()?.focus();
        onToggle(false);
      },
      handIn: row.isOwed && isOpen ? onHandIn : undefined,
    });
    if (handled) event.preventDefault();
  };
  return (
    <tbody
      ref={body}
      id={anchorOf({ on: 'opinion', item: opinion.id })}
      tabIndex={-1}
      data-open={isOpen || undefined}
      onKeyDown={onKeyDown}
    >
      <tr>
        <th scope="row">
          <button
            className="row-head"
            type="button"
            data-head
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={() => onToggle(!isOpen)}
          >
            <span className="number">{number}</span> <span lang="ko">{name}</span>
          </button>
        </th>
        <td data-column="track">{text(trackLabels[topic.track])}</td>
        <td data-column="opinion">
          {opinion.text === '' && opinion.phrase ? (
            <p>{text(phraseLabels[opinion.phrase])}</p>
          ) : (
            <p className="excerpt" lang="ko">
              {opinion.text}
            </p>
          )}
        </td>
        <td data-column="disposition">
          <Disposition row={row} chosen={draft?.values.answer.disposition} />
        </td>
        <td data-column="due">
          <Due row={row} />
        </td>
        <td data-column="state">
          {isWritten ? (
            <>
              <Chip tone={rowTones[state]}>{text(answersStrings.states[state])}</Chip>
              {state === 'untouched' && left && <Chip tone="known">{text(leftStrings.chip)}</Chip>}
              {draft?.refused && (
                <p className="field-problem small">
                  {text(new Refused(draft.refused.problem, draft.refused.more).sentence)}
                </p>
              )}
            </>
          ) : (
            <Chip tone={opinionTones[opinion.status]}>
              {text(itemStatusLabels.round.opinion[opinion.status])}
            </Chip>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className="row-body">
          <td colSpan={6} id={bodyId}>
            {isWritten ? <AnswerEditor row={row} at={at} onHandIn={onHandIn} /> : <Standing row={row} />}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** An answer that was given: as it stands, with what may still be done about it. */
function Standing({ row: { opinion } }: { readonly row: AnswerRow }) {
  return (
    <div className="answer-editor">
      <OpinionBody opinion={opinion} />
      <AnswerSide opinion={opinion}>
        <div className="offers">
          <OffersInFront on="opinion" item={opinion.id} />
          <OffersBehind on="opinion" item={opinion.id} />
        </div>
      </AnswerSide>
    </div>
  );
}

function Disposition({
  row: { opinion, isOwed },
  chosen,
}: {
  readonly row: AnswerRow;
  readonly chosen: keyof typeof dispositionLabels | '' | undefined;
}) {
  const text = useText();
  const given = 'response' in opinion ? opinion.response.answer.disposition : undefined;
  const shown = isOwed ? chosen : given;
  return shown ? (
    <strong>{text(dispositionLabels[shown])}</strong>
  ) : (
    <span className="muted">{text(answersStrings.notChosen)}</span>
  );
}

function Due({ row: { opinion, isOwed } }: { readonly row: AnswerRow }) {
  const text = useText();
  const { page, round } = useRoundView();
  if (!isOwed) return null;
  const left = daysBetween(page.today, answerDue(round, opinion));
  return <span data-late={left < 0 || undefined}>{text(daysLeftLabel(left))}</span>;
}

interface Acts {
  readonly choose: (place: number) => boolean;
  readonly move: (step: 1 | -1, open: boolean) => void;
  readonly out: () => void;
  readonly handIn: (() => void) | undefined;
}

/** What a key does; letters and figures belong to whoever types them. */
function actOn(event: KeyboardEvent, { choose, move, out, handIn }: Acts): boolean {
  const { key, target } = event;
  if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return false;
  const isHead = target.matches('[data-head]');
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
  if (step && (isHead || event.altKey)) {
    move(step, !isHead);
    return true;
  }
  if (event.altKey) return false;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey) && handIn) {
    handIn();
    return true;
  }
  if (event.ctrlKey || event.metaKey) return false;
  if (key === 'Escape' && !isHead && !target.closest('dialog, details.menu')) {
    out();
    return true;
  }
  const typesNothing = isHead || target.matches('input[type=radio], .row-body button');
  return typesNothing && /^[1-9]$/.test(key) && choose(Number(key));
}

/** The first field of a row that still has nothing in it, or its first field. */
export function focusFirstEmpty(row: HTMLElement | null): void {
  const fields = [
    ...(row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'form :is(input:not([type=radio], [type=checkbox], [readonly]), textarea)',
    ) ?? []),
  ];
  const field = fields.find(({ value }) => value.trim() === '') ?? fields[0];
  (field ?? row?.querySelector<HTMLElement>('[data-head]'))?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
