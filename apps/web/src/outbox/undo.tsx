// Takes back what was just done, where the page offers that; what was written stands in its form again.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { commandLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import { postKey } from '#domain/actor';
import { putDraft } from '../forms/draft.js';
import { useNotice } from '../frame/notice.js';
import { keys } from '../http/queries.js';
import { useText } from '../language/language.js';
import { sentenceOfError } from '../widgets/failure.js';
import { takingBack, type TakingBack } from './inverses.js';
import type { Letter } from './letters.js';
import { useOnDone, useOutbox } from './outbox-context.js';
import { outboxStrings } from './strings.js';

/** In milliseconds: long enough to think twice. What the page offers stays there after it. */
const offeredFor = 20_000;

interface Undoable {
  readonly letter: Letter;
  readonly back: TakingBack;
}

export function Undo() {
  const text = useText();
  const notice = useNotice();
  const client = useQueryClient();
  const outbox = useOutbox();
  const [done, setDone] = useState<Undoable>();
  const [held, setHeld] = useState(false);
  const pageOf = ({ kind, stream }: Letter) => client.getQueryData<Page>(keys.page(kind, stream));
  useOnDone((letter) => {
    const back = letter.isOneOfMany ? undefined : takingBack(letter, pageOf(letter)?.allowed ?? []);
    setDone(back && { letter, back });
  });
  useEffect(() => {
    if (!done || held) return undefined;
    const timer = setTimeout(() => setDone(undefined), offeredFor);
    return () => clearTimeout(timer);
  }, [done, held]);
  if (!done) return null;
  const { letter, back } = done;
  const label = commandLabels[letter.command];
  const undo = async () => {
    setDone(undefined);
    setHeld(false);
    const seen = revisionOf(pageOf(letter), back);
    try {
      await outbox.send({
        ...letter,
        command: back.command,
        item: back.item,
        key: crypto.randomUUID(),
        post: postKey(outbox.session.actor.post),
        said: JSON.stringify({ body: back.body, ...(seen === undefined ? {} : { seen }) }),
        values: JSON.stringify(back.body),
      });
      putDraft(letter, {
        values: JSON.parse(letter.values) as object,
        seen: letter.item === back.item ? revisionOf(pageOf(letter), back) : seenIn(letter),
        where: letter.where,
      });
      notice(outboxStrings.undone(label));
    } catch (error) {
      notice(sentenceOfError(error instanceof Error ? error : new Error(String(error))));
    }
  };
  return (
    <button
      className="button"
      type="button"
      aria-label={text(outboxStrings.undoOf(label))}
      onClick={() => void undo()}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {text(outboxStrings.undo)}
    </button>
  );
}

/** The revision at which an item stands on a page; undefined where the page does not have it. */
function revisionOf(page: Page | undefined, { on, item }: TakingBack): number | undefined {
  const shelves = page?.state as Readonly<Record<string, unknown>> | undefined;
  const shelf = shelves?.[`${on}s`] as Readonly<Record<string, { readonly revision?: number }>> | undefined;
  return shelf?.[item]?.revision;
}

function seenIn({ said }: Letter): number | undefined {
  return (JSON.parse(said) as { readonly seen?: number }).seen;
}
