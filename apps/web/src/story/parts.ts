// The story of an opinion in parts: acts in a row that belong to one stage of its life, each remark told where it is first met.
import type { StoryAct } from '#contract/views';
import type { OpinionId, RemarkId } from '#domain/ids';

export const storyParts = [
  'before',
  'remarks',
  'opinion',
  'answer',
  'settling',
  'steps',
  'owed',
  'plan',
] as const;
export type StoryPart = (typeof storyParts)[number];

/** One act, and what is told with it because the reader meets it here for the first time. */
export interface ToldAct {
  readonly act: StoryAct;
  readonly remarks: readonly RemarkId[];
  /** Whether the reader meets the opinion's wording here. */
  readonly wording: boolean;
  /** Whether the act before was in another stream: then the way there stands beside it. */
  readonly elsewhere: boolean;
}

/** Acts in a row that are of one part. */
export interface Chapter {
  readonly part: StoryPart;
  readonly acts: readonly ToldAct[];
}

/** Acts that only open or pass on what they touch: told where somebody meets something new by them. */
const inPassing: readonly string[] = ['IntakeClosed', 'ReopenedTopicClosed', 'TopicReopened'];

/** The acts of an opinion's life, part by part. */
export function chaptersOf(acts: readonly StoryAct[], opinion: OpinionId): readonly Chapter[] {
  const met = new Set<string>();
  const isNew = (kind: string, id: string) => {
    const key = `${kind} ${id}`;
    const first = !met.has(key);
    met.add(key);
    return first;
  };
  const told = acts.map((act, index): ToldAct => {
    const touched = act.items.filter(({ kind, id }) => isNew(kind, id));
    return {
      act,
      remarks: touched.filter(({ kind }) => kind === 'remark').map(({ id }) => id),
      wording: touched.some(({ kind, id }) => kind === 'opinion' && id === opinion),
      elsewhere: act.stream !== 'round' && act.id !== acts[index - 1]?.id,
    };
  });
  return told
    .filter(({ act, remarks, wording }) => !inPassing.includes(act.event) || wording || remarks.length > 0)
    .reduce<readonly Chapter[]>((chapters, each) => {
      const part = partOf(each.act);
      const last = chapters.at(-1);
      return last?.part === part
        ? [...chapters.slice(0, -1), { part, acts: [...last.acts, each] }]
        : [...chapters, { part, acts: [each] }];
    }, []);
}

const settling: readonly string[] = [
  'AskedAgain',
  'ChangeAgreed',
  'OpinionSettled',
  'OpinionsSettled',
  'OpinionRecordedOpen',
];

const answering: readonly string[] = [
  'TransferRequested',
  'OpinionTransferred',
  'TransferDeclined',
  'ContributionAdded',
  'ResponseGiven',
  'ResponseEntered',
  'EnteredWithdrawn',
  'ResponseCorrected',
  'ResponseWithdrawn',
  'ResponseReleased',
  'ResponseReturned',
];

function partOf({ stream, event, items }: StoryAct): StoryPart {
  switch (stream) {
    case 'round':
      if (settling.includes(event)) return 'settling';
      if (answering.includes(event)) return 'answer';
      if (items.some(({ kind }) => kind === 'opinion')) return 'opinion';
      return items.some(({ kind }) => kind === 'remark') ? 'remarks' : 'before';
    case 'cycle':
      return items.every(({ kind }) => kind === 'owed') ? 'owed' : 'steps';
    case 'plan':
      return 'plan';
    default:
      return 'steps';
  }
}
