// The rules of a committee.
import type { At } from '../gate/gate.js';
import { checkKind } from '../cycle-kinds.js';
import {
  checkRules,
  firstRefusal,
  needsDate,
  needsDistinct,
  needsNewId,
  needsSome,
  needsText,
} from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { stages } from '../stages.js';
import type { CommitteeVocabulary } from './states.js';
import type { CommitteeCommand, CommitteeEvent } from './words.js';

type CommandIs<T extends CommitteeCommand['type']> = Extract<CommitteeCommand, { readonly type: T }>;
type EventIs<T extends CommitteeEvent['type']> = Extract<CommitteeEvent, { readonly type: T }>;
type OnStream = At<CommitteeVocabulary, 'established', 'stream', never>;
type OnSeat<I extends 'vacant' | 'filled'> = At<CommitteeVocabulary, 'established', 'seat', I>;

/** A subcommittee, a jury or an evaluation group: the same thing with other rules. */
export function establish(
  _at: unknown,
  command: CommandIs<'EstablishCommittee'>,
): EventIs<'CommitteeEstablished'> | Refusal {
  return needsText(command.name, 'name') ?? { ...command, type: 'CommitteeEstablished' };
}

/** A seat has a sector and a role; two chairs are co-chairs, and either acts. */
export function addSeat({ state }: OnStream, command: CommandIs<'AddSeat'>): EventIs<'SeatAdded'> | Refusal {
  return (
    needsNewId(state.seats, command.id) ??
    needsText(command.title, 'title') ?? { ...command, type: 'SeatAdded' }
  );
}

/** A new title counts at once; what was said before is read under the old one. */
export function renameSeat(
  { item }: OnSeat<'vacant' | 'filled'>,
  command: CommandIs<'RenameSeat'>,
): EventIs<'SeatRenamed'> | Refusal {
  const wrong =
    needsText(command.title, 'title') ??
    (command.title === item.title ? refuse('nothing-changes', 'title') : undefined);
  return wrong ?? { ...command, type: 'SeatRenamed' };
}

/** A person takes a seat for a term. */
export function fillSeat(
  { item }: OnSeat<'vacant'>,
  command: CommandIs<'FillSeat'>,
): EventIs<'SeatFilled'> | Refusal {
  const last = item.terms.at(-1)?.until;
  const wrong = firstRefusal(
    needsText(command.person, 'person', 'unknown-person'),
    needsDate(command.from, 'from'),
    needsDate(command.until, 'until'),
    command.until < command.from
      ? refuse('dates-out-of-order', 'until', { first: command.from, second: command.until })
      : undefined,
    last !== undefined && command.from <= last ? refuse('seat-held', 'from', { until: last }) : undefined,
  );
  return wrong ?? { ...command, type: 'SeatFilled' };
}

/** A member leaves before the term ends, or on its last day. */
export function vacateSeat(
  { item }: OnSeat<'filled'>,
  command: CommandIs<'VacateSeat'>,
): EventIs<'SeatVacated'> | Refusal {
  const { from = '', until: end = '' } = item.terms.at(-1) ?? {};
  const wrong = firstRefusal(
    needsDate(command.until, 'until'),
    command.until < from
      ? refuse('dates-out-of-order', 'until', { first: from, second: command.until })
      : undefined,
    command.until > end
      ? refuse('dates-out-of-order', 'until', { first: command.until, second: end })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'SeatVacated' };
}

/** While the secretary stood in for the chair, nobody would be secretary. */
export function notTheSecretary({ item }: OnSeat<'filled'>): Refusal | undefined {
  return item.role === 'secretary' ? refuse('secretary-is-needed', 'seat') : undefined;
}

/** A member stands in for the chairs for some days (직무대행), with the reason. */
export function nameActingChair(
  _at: OnSeat<'filled'>,
  command: CommandIs<'NameActingChair'>,
): EventIs<'ActingChairNamed'> | Refusal {
  const wrong = firstRefusal(
    needsDate(command.from, 'from'),
    needsDate(command.until, 'until'),
    command.until < command.from
      ? refuse('dates-out-of-order', 'until', { first: command.from, second: command.until })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'ActingChairNamed' };
}

/** A committee may set rules of its own, such as its quorum, each with its article and dates. */
export function adoptRules(
  _at: OnStream,
  command: CommandIs<'AdoptRules'>,
): EventIs<'RulesAdopted'> | Refusal {
  return checkRules(command.rules, 'rules') ?? { ...command, type: 'RulesAdopted' };
}

/** A subcommittee's cycles have all stages, a jury's may have one; kept in the order in which a cycle goes through them. */
export function setStages(_at: OnStream, command: CommandIs<'SetStages'>): EventIs<'StagesSet'> | Refusal {
  const wrong = needsSome(command.stages, 'stages') ?? needsDistinct(command.stages, 'stages');
  return (
    wrong ?? {
      ...command,
      type: 'StagesSet',
      stages: stages.filter((stage) => command.stages.includes(stage)),
    }
  );
}

/** With the kind come its stages and its rules; those of the kind before go. */
export function takeCycleKind(
  _at: OnStream,
  command: CommandIs<'TakeCycleKind'>,
): EventIs<'CycleKindTaken'> | Refusal {
  return checkKind(command.kind, 'kind') ?? { ...command, type: 'CycleKindTaken' };
}
