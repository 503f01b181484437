// The way back from what is in a plan, as its round tells it: the opinion behind it, its remarks, the department's proposal.
import type { Origin } from '#domain/agreed';
import type { OpenedRound, Opinion, Remark } from '#domain/round/states';

/** What is known of an origin; nothing where its round is not open to the reader. */
export interface Behind {
  readonly round?: string;
  readonly opinion?: Opinion;
  readonly remarks: readonly Remark[];
  /** Its round is still being read, or could not be: whether it is open to the reader is not known. */
  readonly unknown?: boolean;
  /** Why the department proposed the change itself. */
  readonly proposal?: string;
}

export type BehindOf = (origin: Origin) => Behind;

/** What a round tells of an origin in it. */
export function behindIn(
  round: Pick<OpenedRound, 'title' | 'topics' | 'opinions' | 'remarks'> | undefined,
  origin: Origin,
): Behind {
  const topic = round?.topics[origin.topic];
  const submission = topic && 'submission' in topic ? topic.submission : undefined;
  return {
    ...(round && { round: round.title }),
    ...(round?.opinions[origin.opinion] && { opinion: round.opinions[origin.opinion] }),
    remarks: origin.remarks.flatMap((id) => round?.remarks[id] ?? []),
    ...(submission?.kind === 'proposal' && { proposal: submission.reason }),
  };
}
