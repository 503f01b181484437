// The way back from an agreed change: the opinion behind it and its remarks, in words where the reader may read them.
import type { BehindView } from '#contract/views';
import type { AgreedChange } from '#domain/agreed';
import type { Begun } from '#domain/between/sights';
import type { Reader } from './streams-read.js';

/** Tells what is behind agreed changes, once the rounds that they come from have been read. */
export async function waysBack(
  reader: Reader,
  changes: readonly AgreedChange[],
): Promise<(agreed: AgreedChange) => BehindView> {
  const rounds = await reader.seenOf(
    'round',
    changes.map(({ origin }) => origin.round),
  );
  return (agreed) => behind(agreed, rounds.get(agreed.origin.round));
}

function behind(agreed: AgreedChange, round: Begun<'round'> | undefined): BehindView {
  const { opinion, remarks } = agreed.origin;
  const text = round?.opinions[opinion]?.text;
  return {
    agreed,
    ...(text === undefined ? {} : { opinion: text }),
    remarks: remarks.map((id) => {
      const remark = round?.remarks[id];
      return remark ? { id, text: remark.text } : { id };
    }),
  };
}
