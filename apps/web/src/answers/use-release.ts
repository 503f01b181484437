// Releases answers one after the other, each as it was seen, and says how it went: of each that came back, why.
import { useState } from 'react';
import type { Label } from '#contract/label';
import { useNotice } from '../frame/notice.js';
import { Refused } from '../http/request.js';
import { sendInTurn } from '../outbox/in-turn.js';
import { useLetters, useOutbox } from '../outbox/outbox-context.js';
import { letterOfYes } from '../outbox/posting.js';
import { useRoundView } from '../round/round-context.js';
import { focusItem } from '../table/anchors.js';
import type { AnswerRow } from './rows.js';
import { answersStrings } from './strings.js';

export interface Release {
  readonly release: (rows: readonly AnswerRow[]) => Promise<void>;
  readonly busy: boolean;
  /** By opinion: why it was not released. */
  readonly refused: Readonly<Record<string, Label>>;
  /** The opinions whose release is on its way or waits for the server. */
  readonly underWay: ReadonlySet<string | undefined>;
}

/** What nobody answered waits in the outbox; what was refused stands in its row. */
export function useRelease(): Release {
  const outbox = useOutbox();
  const notice = useNotice();
  const letters = useLetters();
  const { page } = useRoundView();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Release['refused']>({});
  const letterOf = ({ opinion }: AnswerRow) => {
    const name = {
      organization: page.organization,
      person: outbox.session.actor.person,
      stream: page.id,
      command: 'ReleaseResponse',
      item: opinion.id,
    } as const;
    return letterOfYes(outbox.session, 'round', name, {
      body: { opinion: opinion.id },
      seen: opinion.revision,
    });
  };
  const release = async (rows: readonly AnswerRow[]) => {
    setBusy(true);
    setRefused({});
    const told = await sendInTurn(
      outbox,
      rows.map((row) => () => letterOf(row)),
      {
        onBack: ({ item = '' }, error) => {
          if (error instanceof Refused) setRefused((others) => ({ ...others, [item]: error.sentence }));
        },
      },
    );
    setBusy(false);
    if (told.done + told.back > 0) notice(answersStrings.release.done(told.done, told.back));
    // What was pressed may be gone with the last answer.
    focusItem({ on: 'stream' });
  };
  const underWay = new Set(
    letters
      .filter(
        ({ stream, command, state }) =>
          stream === page.id && command === 'ReleaseResponse' && state !== 'refused',
      )
      .map(({ item }) => item),
  );
  return { release, busy, refused, underWay };
}
