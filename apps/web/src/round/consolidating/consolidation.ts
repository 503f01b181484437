// How far a round's remarks are consolidated into opinions: topic by topic, and in all.
import type { OpenedRound, Opinion, Remark, Topic } from '#domain/round/states';
import { isLeftLying, isUnanswered, opinionsOn, remarksOn, rowsOf, type Row } from '#contract/round-rows';

/** One subject on one track with what was said and what was made of it. */
export interface Section {
  readonly row: Row;
  readonly topic: Topic;
  readonly remarks: readonly Remark[];
  /** In the order in which they were issued, withdrawn ones too: their places are what remarks are traced to. */
  readonly opinions: readonly Opinion[];
  /** How many remarks no opinion took up. */
  readonly left: number;
}

/** Every topic that can be spoken about, in the order of the plan. */
export function sectionsOf(round: OpenedRound): readonly Section[] {
  return rowsOf(round).flatMap((row) =>
    round.tracks.flatMap((track): Section[] => {
      const topic = row.topics[track];
      if (!topic || topic.status === 'abolished') return [];
      const remarks = remarksOn(round, topic.id);
      const left = remarks.filter((remark) => isLeft(round, remark)).length;
      return [{ row, topic, remarks, opinions: opinionsOn(round, topic.id), left }];
    }),
  );
}

/** Whether a remark still waits to be taken up; here a sealed one is known already. */
function isLeft(round: OpenedRound, remark: Remark): boolean {
  return isLeftLying(round, { ...remark, sealed: false });
}

/** Which sections are shown. */
export const wantedSections = ['left', 'said', 'all'] as const;
export type WantedSections = (typeof wantedSections)[number];

/** The sections that a reader wants to see: where something is left, where something was said, or all. */
export function shownSections(sections: readonly Section[], wanted: WantedSections): readonly Section[] {
  switch (wanted) {
    case 'left':
      return sections.filter(({ left }) => left > 0);
    case 'said':
      return sections.filter(({ remarks, opinions }) => remarks.length + opinions.length > 0);
    case 'all':
      return sections;
  }
}

export interface Progress {
  readonly remarks: number;
  readonly takenUp: number;
  readonly left: number;
  readonly unanswered: number;
  /** Opinions that have not gone out. */
  readonly issued: number;
  readonly sent: number;
}

/** Counted from what the reader sees. */
export function progressOf(round: OpenedRound, sections: readonly Section[]): Progress {
  const remarks = sections.flatMap((section) => section.remarks);
  const standing = remarks.filter(({ kind, status }) => kind === 'opinion' && status === 'standing');
  const opinions = Object.values(round.opinions).filter(({ status }) => status !== 'withdrawn');
  const left = sections.reduce((sum, section) => sum + section.left, 0);
  const issued = opinions.filter(({ status }) => status === 'issued').length;
  return {
    remarks: standing.length,
    takenUp: standing.length - left,
    left,
    unanswered: remarks.filter((remark) => isUnanswered({ ...remark, sealed: false })).length,
    issued,
    sent: opinions.length - issued,
  };
}

/** The places, counted from 1, at which the remarks behind an opinion stand in their section. */
export function placesOf(remarks: readonly Remark[], ids: readonly string[]): readonly number[] {
  return remarks.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
}

/** Whom the opinions that have not gone out go to, and how many each: the most first. */
export function recipientsOf(round: OpenedRound): readonly {
  readonly key: string;
  readonly addressee: Opinion['addressee'];
  readonly count: number;
}[] {
  const found = new Map<string, { addressee: Opinion['addressee']; count: number }>();
  for (const { status, addressee } of Object.values(round.opinions)) {
    if (status !== 'issued') continue;
    const key = addressee.kind === 'department' ? addressee.department : `strategy ${addressee.strategy}`;
    found.set(key, { addressee, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found]
    .map(([key, recipient]) => ({ key, ...recipient }))
    .sort((one, other) => other.count - one.count || one.key.localeCompare(other.key));
}

/** The departments whose submissions have not come, with the numbers of the programs. */
export function awaitedIn(
  round: OpenedRound,
): readonly { readonly department: string; readonly numbers: readonly string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const { program, topics } of rowsOf(round)) {
    if (!program || !Object.values(topics).some((topic) => topic?.status === 'awaiting')) continue;
    found.set(program.owner, (found.get(program.owner) ?? new Set()).add(program.number));
  }
  return [...found].map(([department, numbers]) => ({ department, numbers: [...numbers] }));
}
