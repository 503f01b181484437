// What waits for the head: each answer in view beside its opinion, released one by one, several at once, or sent back.
// What comes while the head reads is marked, and goes with the others only once it was picked.
import { useId, useState } from 'react';
import { trackLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { AnswerSide } from '../table/answer-side.js';
import { OpinionBody } from '../table/opinion-body.js';
import { SubmissionDetails } from '../table/submission-body.js';
import { Chip } from '../widgets/chip.js';
import { asRead, type AnswerRow } from './rows.js';
import { answersStrings } from './strings.js';
import { useRelease } from './use-release.js';

export function ReleaseList({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const text = useText();
  const titleId = useId();
  const [first] = useState(() => rows.map(asRead));
  const [ticked, setTicked] = useState<readonly string[]>(first);
  const { release, busy, refused, underWay } = useRelease();
  const picked = rows.filter((row) => ticked.includes(asRead(row)) && !underWay.has(row.opinion.id));
  const toggle = (read: string) =>
    setTicked(ticked.includes(read) ? ticked.filter((each) => each !== read) : [...ticked, read]);
  return (
    <section className="releases" aria-labelledby={titleId}>
      <h2 id={titleId}>{text(answersStrings.release.title)}</h2>
      <p className="muted">{text(answersStrings.release.lead)}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.opinion.id} id={anchorOf({ on: 'opinion', item: row.opinion.id })} tabIndex={-1}>
            <OneRelease
              row={row}
              isPicked={picked.includes(row)}
              isNew={!first.includes(asRead(row))}
              isUnderWay={underWay.has(row.opinion.id)}
              why={refused[row.opinion.id]}
              onToggle={() => toggle(asRead(row))}
            />
          </li>
        ))}
      </ul>
      <div className="form-foot">
        <button
          className="button"
          type="button"
          data-tone="main"
          disabled={busy || picked.length === 0}
          onClick={() => void release(picked)}
        >
          {text(answersStrings.release.picked(picked.length))}
        </button>
      </div>
    </section>
  );
}

interface OneProps {
  readonly row: AnswerRow;
  readonly isPicked: boolean;
  /** Whether it came, or was written anew, after the list was first shown. */
  readonly isNew: boolean;
  readonly isUnderWay: boolean;
  /** Why it was not released when that was asked. */
  readonly why: Label | undefined;
  readonly onToggle: () => void;
}

function OneRelease({ row, isPicked, isNew, isUnderWay, why, onToggle }: OneProps) {
  const text = useText();
  const { opinion, topic, number, name } = row;
  return (
    <article className="release" aria-label={`${number} ${name} ${text(trackLabels[topic.track])}`}>
      <header>
        <label className="tick">
          <input
            type="checkbox"
            checked={isPicked}
            disabled={isUnderWay}
            aria-label={text(
              answersStrings.release.pick(`${number} ${name} ${text(trackLabels[topic.track])}`),
            )}
            onChange={onToggle}
          />
          <span>
            <span className="number">{number}</span> <strong lang="ko">{name}</strong>{' '}
            <span className="muted">{text(trackLabels[topic.track])}</span>
          </span>
        </label>
        {isNew && <Chip tone="waiting">{text(answersStrings.release.isNew)}</Chip>}
        {isUnderWay && <Chip tone="waiting">{text(answersStrings.states.waiting)}</Chip>}
        {why && (
          <p className="field-problem" role="alert">
            {text(why)}
          </p>
        )}
      </header>
      <div className="answer-editor">
        <div className="answer-about">
          <OpinionBody opinion={opinion} />
          <SubmissionDetails topic={topic} />
        </div>
        <AnswerSide opinion={opinion}>
          <div className="offers">
            <OffersInFront on="opinion" item={opinion.id} />
            <OffersBehind on="opinion" item={opinion.id} />
          </div>
        </AnswerSide>
      </div>
    </article>
  );
}
