// The house in a few maps: plays acts on the domain alone, without door, log or clock.
import type { WireCommandOf } from '#contract/wire';
import { postKey, type Actor } from '#domain/actor';
import type { Committee } from '#domain/committee/states';
import { committeeStream } from '#domain/committee/table';
import { partiesTo, rollOf, rulesFor, scopeOf } from '#domain/between/opening';
import { afterMeeting, type Following } from '#domain/between/policies';
import { actorFor } from '#domain/between/posts';
import { apply, decide, type Door, type Stream, type Vocabulary } from '#domain/gate/gate';
import { countRoll, disagreements, type ConvenedMeeting, type Meeting } from '#domain/meeting/states';
import type { MeetingCommand } from '#domain/meeting/words';
import { meetingStream } from '#domain/meeting/table';
import type { Organization } from '#domain/organization/states';
import { organizationStream } from '#domain/organization/table';
import type { Plan } from '#domain/plan/states';
import { planStream } from '#domain/plan/table';
import type { Program } from '#domain/program/states';
import { programStream } from '#domain/program/table';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/refusals';
import type { OpenedRound, Round } from '#domain/round/states';
import { roundStream } from '#domain/round/table';
import type { RoundCommand } from '#domain/round/words';
import { isOn, type Act, type ActOn } from './act.js';
import { city } from './city.js';
import type { MeetingFigures } from './outcome.js';

type Shelf<V extends Vocabulary> = Map<string, V['state']>;

/** A house for one organization. */
export class HouseInMemory {
  private readonly organizations = new Map<string, Organization>();
  private readonly committees = new Map<string, Committee>();
  private readonly programs = new Map<string, Program>();
  private readonly plans = new Map<string, Plan>();
  private readonly rounds = new Map<string, Round>();
  private readonly meetings = new Map<string, Meeting>();

  /** Carries an act out on the day of its instant. Answers the code of a refusal, or nothing where it was accepted. */
  perform(act: Act): RefusalCode | undefined {
    const door: Door = { today: act.at.slice(0, 10) };
    const actor = this.actorOf(act, door);
    const answer = isRefusal(actor) ? actor : this.take(act, actor, door);
    return answer?.refused;
  }

  /** The round as it stands; throws where nobody has opened it. */
  round(id: string): OpenedRound {
    const state = this.rounds.get(id);
    if (!state || state.status === 'none') throw new RangeError(`no round ${id}`);
    return state;
  }

  /** The meeting as it stands; throws where nobody has convened it. */
  meeting(id: string): ConvenedMeeting {
    const state = this.meetings.get(id);
    if (!state || state.status === 'none') throw new RangeError(`no meeting ${id}`);
    return state;
  }

  /** What the meeting's page would count; throws where nobody has convened it. */
  figures(id: string): MeetingFigures {
    const meeting = this.meeting(id);
    return { count: countRoll(meeting), disagreements: disagreements(meeting) };
  }

  private actorOf({ person, post }: Act, { today }: Door): Actor | Refusal {
    return actorFor({ organization: this.organization(), committees: this.committees }, person, post, today);
  }

  private take(act: Act, actor: Actor, door: Door): Refusal | undefined {
    if (isOn(act, 'organization')) {
      return run(organizationStream, this.organizations, act.stream.id, act.command, actor, door);
    }
    if (isOn(act, 'committee'))
      return run(committeeStream, this.committees, act.stream.id, act.command, actor, door);
    if (isOn(act, 'program'))
      return run(programStream, this.programs, act.stream.id, act.command, actor, door);
    if (isOn(act, 'plan')) return run(planStream, this.plans, act.stream.id, act.command, actor, door);
    if (isOn(act, 'round')) {
      const command = this.roundCommand(act, door);
      return isRefusal(command)
        ? command
        : run(roundStream, this.rounds, act.stream.id, command, actor, door);
    }
    return this.meet(act, actor, door);
  }

  private meet(act: ActOn<'meeting'>, actor: Actor, door: Door): Refusal | undefined {
    const { id } = act.stream;
    const before = this.meetings.get(id) ?? meetingStream.initial;
    const decided = decide(meetingStream, before, { command: this.meetingCommand(act) }, actor, door);
    if (isRefusal(decided)) return decided;
    const after = apply(meetingStream, before, decided.event);
    this.meetings.set(id, after);
    if (after.status !== 'none') {
      for (const following of afterMeeting(id, after, decided.event)) this.carryOn(following, door);
    }
    return undefined;
  }

  private carryOn({ round, command, actor }: Following, door: Door): void {
    const refusal = run(roundStream, this.rounds, round, command, actor, door);
    if (refusal) throw new Error(`${command.type} by ${postKey(actor.post)} in ${round}: ${refusal.refused}`);
  }

  private roundCommand({ at, command }: ActOn<'round'>, { today }: Door): RoundCommand | Refusal {
    switch (command.type) {
      case 'OpenRound':
        return this.opening(command, today);
      case 'SubmitRemark':
      case 'EnterRemark':
      case 'IssueOpinion':
        return { ...command, id: command.id ?? at };
      default:
        return command;
    }
  }

  private opening(
    { programs: named, ...rest }: WireCommandOf<'round', 'OpenRound'>,
    today: IsoDate,
  ): RoundCommand | Refusal {
    const scope = scopeOf(
      rest.plan,
      named,
      {
        organization: this.organization(),
        committee: this.committee(rest.committee),
        plan: this.plans.get(rest.plan) ?? { status: 'none' },
        programs: this.programs,
      },
      today,
    );
    return isRefusal(scope) ? scope : { ...rest, scope };
  }

  private meetingCommand({ command }: ActOn<'meeting'>): MeetingCommand {
    if (command.type !== 'ConveneMeeting') return command;
    const committee = this.committee(command.committee);
    const roll = rollOf(committee, command.date);
    const offices = { organization: this.organization(), committees: this.committees };
    return {
      ...command,
      roll,
      parties: partiesTo(command.agenda, roll, offices, command.date, this.rounds),
      rules: rulesFor(this.organization(), committee, command.date),
    };
  }

  private organization(): Organization {
    return this.organizations.get(city.id) ?? { status: 'none' };
  }

  private committee(id: string): Committee {
    return this.committees.get(id) ?? { status: 'none' };
  }
}

function run<V extends Vocabulary>(
  stream: Stream<V>,
  shelf: Shelf<V>,
  id: string,
  command: V['command'],
  actor: Actor,
  door: Door,
): Refusal | undefined {
  const before = shelf.get(id) ?? stream.initial;
  const decided = decide(stream, before, { command }, actor, door);
  if (isRefusal(decided)) return decided;
  shelf.set(id, apply(stream, before, decided.event));
  return undefined;
}
