// Sends several commands one after another; what was done stays done where a later one fails.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotice } from '../frame/notice.js';
import { strings } from '../language/strings.js';
import { commandLabels } from '#contract/glossary';
import { useSession } from '../session/session.js';
import type { Step } from './sheet.js';
import { askWith } from './use-run.js';

export function useSteps(): {
  readonly send: (steps: readonly Step[]) => Promise<void>;
  readonly busy: boolean;
  readonly failure: Error | undefined;
} {
  const session = useSession();
  const client = useQueryClient();
  const notice = useNotice();
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error>();
  const send = async (steps: readonly Step[]) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      const ask = askWith(session, client);
      for (const step of steps) await ask(step);
      const last = steps.at(-1);
      if (last) notice(strings.done(commandLabels[last.command]));
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    } finally {
      await client.invalidateQueries();
      sending.current = false;
      setBusy(false);
    }
  };
  return { send, busy, failure };
}
