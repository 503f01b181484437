// The agenda as it is typed before a meeting is convened: items with their motions, as far as they were filled in.
import type { WireBody } from '#contract/wire';
import type { Motion } from '#domain/meeting/words';
import { groupedBy } from '../grouped-by.js';
import type { ModeValues } from '../notice/mode-fields.js';
import { motionSources, type MotionSource } from './motion-sources.js';

/** A motion that is being put together. */
export interface MotionValues {
  readonly kind: Motion['kind'];
  /** The round, cycle or plan that it is about; empty until one is chosen. */
  readonly of: string;
  /** What was chosen there; absent until the choices were read for the first time. */
  readonly picked?: readonly string[];
  readonly reason: string;
}

export interface AgendaValues {
  readonly id: string;
  readonly title: string;
  /** What is to be decided, where members read it by themselves. */
  readonly text?: string;
  /** The title that was proposed last: it follows what is chosen until somebody writes another. */
  readonly proposed?: string;
  readonly motion?: MotionValues;
  /** The round whose programs are gone through, where nothing is decided. */
  readonly round?: string;
}

export interface ConveneValues extends ModeValues {
  readonly number: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly agenda: readonly AgendaValues[];
}

type WireAgenda = WireBody<'meeting', 'ConveneMeeting'>['agenda'];

/** What leads here from elsewhere: a motion about a round, a cycle or a plan. */
export interface Brought {
  readonly kind: Motion['kind'];
  readonly of: string;
}

/** An empty item under an id that no other has. */
export function newItem(agenda: readonly AgendaValues[], motion?: MotionValues): AgendaValues {
  const taken = agenda.map(({ id }) => Number(id.slice(1)) || 0);
  return { id: `a${Math.max(0, ...taken) + 1}`, title: '', ...(motion ? { motion } : {}) };
}

/** The agenda with what was brought, unless it is there already. An item that nobody has filled in makes room. */
export function withBrought(agenda: readonly AgendaValues[], { kind, of }: Brought): readonly AgendaValues[] {
  if (agenda.some(({ motion }) => motion?.kind === kind && motion.of === of)) return agenda;
  const written = agenda.filter(({ title, motion }) => title !== '' || motion !== undefined);
  return [...written, newItem(agenda, { kind, of, reason: '' })];
}

/** An item after something was chosen: the proposed title follows, unless another was written. */
export function withTitle(item: AgendaValues, proposed: string): AgendaValues {
  const title = item.title === '' || item.title === item.proposed ? proposed : item.title;
  return { ...item, title, proposed };
}

/**
 * The agenda with an item split by who is a party to what in it: what nobody is a party to, or else what comes first, stays;
 * the rest follows in items of its own. Titles that were proposed are proposed anew.
 */
export function splitByParties(
  agenda: readonly AgendaValues[],
  item: AgendaValues,
  partiesTo: (picked: string) => readonly string[],
): readonly AgendaValues[] {
  const { motion } = item;
  if (!motion) return agenda;
  const groups = [...groupedBy(motion.picked ?? [], (picked) => [...partiesTo(picked)].sort().join(' '))]
    .sort(([one], [other]) => Number(one !== '') - Number(other !== ''))
    .map(([, picked]) => picked);
  const [first, ...rest] = groups;
  if (!first || rest.length === 0) return agenda;
  const stays = { id: item.id, title: item.title === item.proposed ? '' : item.title };
  return rest.reduceRight<readonly AgendaValues[]>(
    (split, picked) => withAfter(split, item.id, { ...newItem(split), motion: { ...motion, picked } }),
    agenda.map((each) => (each.id === item.id ? { ...stays, motion: { ...motion, picked: first } } : each)),
  );
}

/** What the other items of the agenda have of the same decision, by which of them it is, from 1. */
export function pickedElsewhere(
  agenda: readonly AgendaValues[],
  { id, motion }: AgendaValues,
): ReadonlyMap<string, number> {
  return new Map(
    agenda.flatMap((other, index) =>
      other.id !== id && other.motion?.kind === motion?.kind && other.motion?.of === motion?.of
        ? (other.motion?.picked ?? []).map((picked) => [picked, index + 1] as const)
        : [],
    ),
  );
}

/** Whether nobody has written or been proposed a title. */
export function isUntitled({ title, proposed }: AgendaValues): boolean {
  return title === '' && proposed === undefined;
}

function withAfter(agenda: readonly AgendaValues[], id: string, item: AgendaValues): readonly AgendaValues[] {
  return agenda.flatMap((each) => (each.id === id ? [each, item] : [each]));
}

/** The agenda with one item moved up or down by one place. */
export function moved(agenda: readonly AgendaValues[], index: number, by: -1 | 1): readonly AgendaValues[] {
  const item = agenda[index];
  const other = agenda[index + by];
  if (!item || !other) return agenda;
  return agenda.map((each) => (each === item ? other : each === other ? item : each));
}

/** The agenda as it is sent. A motion whose source is still to be chosen is sent without one, and refused by its field. */
export function agendaOf(agenda: readonly AgendaValues[]): WireAgenda {
  return agenda.map(({ id, title, text = '', motion, round = '' }) => ({
    id,
    title,
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(motion ? { motion: motionOf(motion) } : {}),
    ...(motion || round === '' ? {} : { round }),
  }));
}

/** The agenda as far as it says something that can be looked up. */
export function readyAgenda(agenda: readonly AgendaValues[]): WireAgenda {
  return agendaOf(
    agenda.filter(
      ({ motion }) => motion === undefined || (motion.of !== '' && (motion.picked ?? []).length > 0),
    ),
  );
}

function motionOf({ kind, of, picked = [], reason }: MotionValues): Motion {
  switch (kind) {
    case 'settle':
    case 'agree':
      return { kind, round: of, opinions: picked };
    case 'askAgain':
    case 'recordOpen':
      return { kind, round: of, opinions: picked, reason };
    case 'judgeProposals':
      return { kind, round: of, topics: picked };
    case 'deliberateChanges':
      return { kind, cycle: of, changes: picked };
    case 'deliberatePlan':
      return { kind, plan: of, edition: picked[0] ?? '' };
    case 'confirmMinutes':
      return { kind, meeting: of };
  }
}

/** What stands in a motion about one thing: which round, cycle, plan or meeting, and what of it. */
export function subjectsOf(motion: Motion): {
  readonly source: MotionSource;
  readonly of: string;
  readonly picked: readonly string[];
} {
  const source = motionSources[motion.kind];
  switch (motion.kind) {
    case 'settle':
    case 'agree':
    case 'askAgain':
    case 'recordOpen':
      return { source, of: motion.round, picked: motion.opinions };
    case 'judgeProposals':
      return { source, of: motion.round, picked: motion.topics };
    case 'deliberateChanges':
      return { source, of: motion.cycle, picked: motion.changes };
    case 'deliberatePlan':
      return { source, of: motion.plan, picked: [motion.edition] };
    case 'confirmMinutes':
      return { source, of: motion.meeting, picked: [motion.meeting] };
  }
}
