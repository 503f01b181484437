// Fills in what a meeting copies when it is convened: its roll, its rules, and who is a party to what is on the agenda.
import type { WireCommandOf } from '#contract/wire';
import {
  partiesTo,
  partiesToAdded,
  rollMoves,
  rollOf,
  tabledIn,
  unknownInAdded,
  unknownInMotions,
  type Tabled,
} from '#domain/between/convening';
import { rulesFor } from '#domain/between/opening';
import type { AgendaEntry, MeetingCommand } from '#domain/meeting/words';
import type { Refusal } from '#domain/refusals';
import { committeeOf, load, loadAll, unknownCommittee, type Gathering } from './gathering.js';

/** The roll of the day, and the parties to every motion; refuses a motion about what is not there. */
export async function gatherMeeting(
  command: WireCommandOf<'meeting', 'ConveneMeeting'>,
  around: Gathering,
): Promise<Extract<MeetingCommand, { readonly type: 'ConveneMeeting' }> | Refusal> {
  const { committee: id, agenda, date } = command;
  const strange = unknownCommittee(around, id, 'committee');
  if (strange) return strange;
  const tabled = await tabledOn(agenda, around);
  const { offices } = around;
  const committee = committeeOf(around, id);
  const roll = rollOf(committee, date);
  return (
    unknownInMotions(id, agenda, tabled) ?? {
      ...command,
      roll,
      parties: partiesTo(agenda, roll, offices, date, tabled),
      rules: rulesFor(offices.organization, committee, date),
    }
  );
}

/** The parties to what is added; refuses a motion about what is not there. */
export async function gatherAmendment(
  command: WireCommandOf<'meeting', 'AmendAgenda'>,
  around: Gathering,
): Promise<Extract<MeetingCommand, { readonly type: 'AmendAgenda' }> | Refusal> {
  const meeting = await load('meeting', around.id, around);
  if (meeting.status === 'none') return { ...command, parties: {} };
  const { added } = command;
  const tabled = await tabledOn(added, around);
  return (
    unknownInAdded(around.id, meeting, added, tabled) ?? {
      ...command,
      parties: partiesToAdded(meeting, added, around.offices, tabled),
    }
  );
}

/** Refuses a day on which others hold the seats. */
export async function gatherMove(
  command: WireCommandOf<'meeting', 'MoveMeeting'>,
  around: Gathering,
): Promise<WireCommandOf<'meeting', 'MoveMeeting'> | Refusal> {
  const meeting = await load('meeting', around.id, around);
  if (meeting.status === 'none') return command;
  return rollMoves(meeting, committeeOf(around, meeting.committee), command.date) ?? command;
}

async function tabledOn(agenda: readonly AgendaEntry[], around: Gathering): Promise<Tabled> {
  const named = tabledIn(agenda);
  const [rounds, cycles, plans, meetings] = await Promise.all([
    loadAll('round', named.rounds, around),
    loadAll('cycle', named.cycles, around),
    loadAll('plan', named.plans, around),
    loadAll('meeting', named.meetings, around),
  ]);
  return { rounds, cycles, plans, meetings };
}
