// A status in a word; its tone only repeats to the eye what the word says.
import type { ReactNode } from 'react';

export type Tone = 'quiet' | 'waiting' | 'known' | 'agreed' | 'done' | 'grave';

export function Chip({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  );
}
