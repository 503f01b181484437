// Fills in what the door would: what a command copies from other streams, in the house of a few maps.
import type { WireCommand, WireCommandOf } from '#contract/wire';
import { partiesTo, partiesToAdded, rollOf, unknownInMotions, type Tabled } from '#domain/between/convening';
import { openingOfCycle } from '#domain/between/cycle-opening';
import {
  checkBasis,
  checkSeries,
  copyForCorrection,
  copyOfBasis,
  daysDeclared,
  formOf,
  emptyPlan,
  placingOf,
  yearsOf,
} from '#domain/between/drafting';
import { rulesFor, scopeOf } from '#domain/between/opening';
import { groundOf, groundOfPlan } from '#domain/between/publishing';
import type { Offices } from '#domain/between/posts';
import { standingWords } from '#domain/between/standing-words';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Committee } from '#domain/committee/states';
import type { CommitteeId, IsoDate } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';

type CommandOf<N extends StreamName> = Vocabularies[N]['command'];

/** Where a command is asked, and the streams as they stand. */
export interface Around {
  /** The stream that the command is for. */
  readonly id: string;
  readonly today: IsoDate;
  /** An id for the item that the command makes, where the act gives none. */
  readonly newId: string;
  readonly offices: Offices;
  now<N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'];
  all<N extends StreamName>(stream: N): ReadonlyMap<string, Vocabularies[N]['state']>;
}

/** The command as the domain takes it, or why it cannot be one. The house has what every act names, but for what is tabled. */
export function gathered(command: WireCommand, around: Around): CommandOf<StreamName> | Refusal {
  switch (command.type) {
    case 'OpenRound':
      return opening(command, around);
    case 'OpenCycle':
      return openingCycle(command, around);
    case 'ConveneMeeting':
      return convening(command, around);
    case 'SetMeetingSeries':
      return { ...command, committee: around.id, ...daysDeclared(around.offices.organization) };
    case 'RequestMeeting':
      return { ...command, committee: around.id };
    case 'TakeCycleKind':
      return takingKind(command, around);
    case 'AmendAgenda':
      return amending(command, around);
    case 'DraftPlan':
      return drafting(command, around);
    case 'PlaceProgram':
      return placing(command, around);
    case 'DraftCorrection':
      return correcting(command, around);
    case 'PublishRound':
      return publishing(command, around);
    case 'PublishPlan':
      return publishingPlan(command, around);
    case 'MakeFinal':
    case 'RegisterPaper':
      return refuse('paper-not-written');
    case 'JudgeStanding':
    case 'CheckQuarter':
      return { ...command, ...standingWords(around.offices.organization, around.today) };
    case 'SubmitRemark':
    case 'EnterRemark':
    case 'IssueOpinion':
    case 'AdmitAttendee':
    case 'ReportResult':
    case 'RecordSpending':
    case 'LogEntry':
    case 'StateFigure':
      return { ...command, id: command.id ?? around.newId };
    case 'BeginIntake':
      return refuse('intake-not-here', 'file');
    default:
      return command;
  }
}

/** A committee takes a kind as the organization defines it now. */
function takingKind(
  { kind: id, ...command }: WireCommandOf<'committee', 'TakeCycleKind'>,
  { offices: { organization } }: Around,
): CommandOf<'committee'> | Refusal {
  const kind = organization.status === 'none' ? undefined : organization.cycleKinds?.[id];
  return kind ? { ...command, kind } : refuse('unknown-cycle-kind', 'kind', { id });
}

function opening(
  { programs, year, ...rest }: WireCommandOf<'round', 'OpenRound'>,
  around: Around,
): CommandOf<'round'> | Refusal {
  const surroundings = {
    organization: around.offices.organization,
    committee: committeeOf(rest.committee, around),
    plan: around.now('plan', rest.plan),
    programs: around.all('program'),
  };
  const scope = scopeOf({ ...rest, programs, year }, surroundings, around.today);
  return isRefusal(scope) ? scope : { ...rest, scope };
}

/** As the round stands: what is told here is published at once. */
function publishing(
  command: WireCommandOf<'round', 'PublishRound'>,
  around: Around,
): CommandOf<'round'> | Refusal {
  const round = around.now('round', around.id);
  if (round.status === 'none') return refuse('unknown-round', undefined, { id: around.id });
  const { today, offices } = around;
  const from = {
    organization: offices.organization,
    committee: committeeOf(round.committee, around),
    plan: around.now('plan', round.plan),
  };
  return {
    ...command,
    copied: groundOf(round, command.redactions, from, { today, stoodOn: today }),
  };
}

function publishingPlan(
  command: WireCommandOf<'plan', 'PublishPlan'>,
  around: Around,
): CommandOf<'plan'> | Refusal {
  const plan = around.now('plan', around.id);
  if (plan.status === 'none') return refuse('unknown-plan', undefined, { id: around.id });
  const { today, offices } = around;
  const days = { today, stoodOn: today };
  return { ...command, copied: groundOfPlan(plan, command.redactions, offices.organization, days) };
}

function openingCycle(
  { committee, plan: planId, year }: WireCommandOf<'cycle', 'OpenCycle'>,
  around: Around,
): CommandOf<'cycle'> | Refusal {
  const plan = around.now('plan', planId);
  if (plan.status === 'none') return refuse('unknown-plan', 'plan', { id: planId });
  return openingOfCycle(
    { committee, plan: planId, year: year ?? plan.year, lastYear: plan.lastYear, owed: [] },
    { organization: around.offices.organization, committee: committeeOf(committee, around) },
    around.today,
  );
}

function convening(
  command: WireCommandOf<'meeting', 'ConveneMeeting'>,
  around: Around,
): CommandOf<'meeting'> | Refusal {
  const { committee: id, agenda, date } = command;
  const { offices } = around;
  const committee = committeeOf(id, around);
  const roll = rollOf(committee, date);
  const tabled = tabledAround(around);
  return (
    unknownInMotions(id, agenda, tabled) ?? {
      ...command,
      roll,
      parties: partiesTo(agenda, roll, offices, date, tabled),
      rules: rulesFor(offices.organization, committee, date),
    }
  );
}

function tabledAround(around: Around): Tabled {
  return {
    rounds: around.all('round'),
    cycles: around.all('cycle'),
    plans: around.all('plan'),
    meetings: around.all('meeting'),
  };
}

function amending(
  command: WireCommandOf<'meeting', 'AmendAgenda'>,
  around: Around,
): CommandOf<'meeting'> | Refusal {
  const meeting = around.now('meeting', around.id);
  if (meeting.status === 'none') return { ...command, parties: {} };
  return {
    ...command,
    parties: partiesToAdded(meeting, command.added, around.offices, tabledAround(around)),
  };
}

function drafting(command: WireCommandOf<'plan', 'DraftPlan'>, around: Around): CommandOf<'plan'> | Refusal {
  const { id: planId } = around;
  const others = new Map([...around.all('plan')].filter(([other]) => other !== planId));
  const outOfSeries = checkSeries({ ...command, id: planId }, others);
  if (outOfSeries) return outOfSeries;
  const rules = rulesFor(around.offices.organization, { status: 'none' }, around.today);
  const { basis: id, year } = command;
  const { organization } = around.offices;
  const days = { ...daysDeclared(organization), ...formOf(organization) };
  if (id === undefined) return { ...command, copied: emptyPlan, rules, ...days };
  const plan = around.now('plan', id);
  const wrong = checkBasis({ id: planId, year }, { id, plan }, around.today);
  if (wrong || plan.status === 'none') return wrong ?? refuse('unknown-plan', 'basis', { id });
  return { ...command, copied: copyOfBasis(plan, around.all('program'), yearsOf(command)), rules, ...days };
}

function placing(
  command: WireCommandOf<'plan', 'PlaceProgram'>,
  around: Around,
): CommandOf<'plan'> | Refusal {
  const plan = around.now('plan', around.id);
  if (plan.status === 'none') return refuse('unknown-plan', undefined, { id: around.id });
  const placed = placingOf(plan, command, around.now('program', command.program));
  return isRefusal(placed) ? placed : { ...command, ...placed };
}

function correcting(command: WireCommandOf<'plan', 'DraftCorrection'>, around: Around): CommandOf<'plan'> {
  const plan = around.now('plan', around.id);
  const copied = plan.status === 'none' ? emptyPlan : copyForCorrection(plan, around.all('program'));
  return { ...command, copied };
}

function committeeOf(id: CommitteeId, { offices }: Around): Committee {
  return offices.committees.get(id) ?? { status: 'none' };
}
