// What was sent and not answered yet, and what came back: visible until it is done, with the way to its form.
import { useId } from 'react';
import { commandLabels } from '#contract/glossary';
import { hasDraft, putDraft } from '../forms/draft.js';
import { useNotice } from '../frame/notice.js';
import { useText } from '../language/language.js';
import { parseAddress } from '../address.js';
import { useAddress } from '../use-address.js';
import { Refused } from '../http/request.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { gistOf } from './gist.js';
import type { Letter } from './letters.js';
import { useLetters, useOnDone, useOutbox } from './outbox-context.js';
import { outboxStrings } from './strings.js';

export function OutboxList() {
  const text = useText();
  const titleId = useId();
  const letters = useLetters().filter(({ state }) => state !== 'sending');
  useSayWhatWent();
  if (letters.length === 0) return null;
  const refused = letters.filter(({ state }) => state === 'refused').length;
  return (
    <section className="outbox" aria-labelledby={titleId}>
      <details>
        <summary>
          <span id={titleId}>{text(outboxStrings.title)}</span>{' '}
          <strong>{text(outboxStrings.counts(letters.length - refused, refused))}</strong>
        </summary>
        <ul>
          {letters.map((letter) => (
            <li key={letter.key}>
              <OneLetter letter={letter} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** What went out by itself is told; what somebody watches going out, its form tells. */
function useSayWhatWent(): void {
  const notice = useNotice();
  useOnDone((letter) => {
    if (letter.isLate) notice(outboxStrings.went(commandLabels[letter.command]));
  });
}

function OneLetter({ letter }: { readonly letter: Letter }) {
  const text = useText();
  const outbox = useOutbox();
  const { go } = useAddress();
  const notice = useNotice();
  const { state, command, values, refused, where } = letter;
  const toForm = () => {
    restore(letter);
    if (state === 'refused') outbox.takeBack(letter);
    go(parseAddress(where));
  };
  return (
    <>
      <p>
        <strong>{text(commandLabels[command])}</strong>{' '}
        <Chip tone={state === 'refused' ? 'grave' : 'waiting'}>{text(outboxStrings.states[state])}</Chip>
      </p>
      <Said text={gistOf(values)} />
      {refused && (
        <p className="field-problem">{text(new Refused(refused.problem, refused.more).sentence)}</p>
      )}
      {!outbox.isOurs(letter) && <p className="hint">{text(outboxStrings.otherPost)}</p>}
      {state === 'waiting' && <p className="hint">{text(outboxStrings.mayBeDone)}</p>}
      <div className="offers">
        {state === 'waiting' && outbox.isOurs(letter) && (
          <button className="button" type="button" onClick={() => outbox.wake()}>
            {text(outboxStrings.sendNow)}
          </button>
        )}
        <button className="button" type="button" onClick={toForm}>
          {text(outboxStrings.toForm)}
        </button>
        {state === 'waiting' && (
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => {
              restore(letter);
              outbox.takeBack(letter);
              notice(outboxStrings.takenBack);
            }}
          >
            {text(outboxStrings.takeBack)}
          </button>
        )}
      </div>
    </>
  );
}

/** What a letter says stands in its form again, unless something else was begun there. */
function restore(letter: Letter): void {
  if (hasDraft(letter)) return;
  const { said, values, where, post, refused } = letter;
  const { seen } = JSON.parse(said) as { readonly seen?: number };
  putDraft(letter, { values: JSON.parse(values) as object, seen, where, post, refused });
}
