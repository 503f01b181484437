// The house in a few maps: plays acts on the domain alone, policies and all, without door, log or clock.
import { pathOf } from '#domain/between/overview';
import { followingsOf, isFollowed } from '#domain/between/policies';
import type { Following, Happened, Lookup } from '#domain/between/following';
import { actorFor } from '#domain/between/posts';
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import type { Actor } from '#domain/actor';
import type { OpenedCycle } from '#domain/cycle/states';
import { apply, decide, type Door, type Stream } from '#domain/gate/gate';
import { countRoll, disagreements, type ConvenedMeeting } from '#domain/meeting/states';
import { comparePlans, traced } from '#domain/plan/comparison';
import { editionShown, type DraftedPlan } from '#domain/plan/states';
import { firstEdition } from '#domain/plan/words';
import type { IntroducedProgram } from '#domain/program/states';
import { isRefusal, type Refusal, type RefusalCode } from '#domain/refusals';
import type { OpenedRound } from '#domain/round/states';
import type { WireCommand } from '#contract/wire';
import type { Stamped } from '#domain/gate/evolution';
import type { RuleStamp } from '#domain/rule-packs';
import type { Hand } from './act.js';
import { organization as cityS } from './city.js';
import { gathered, type Around } from './gathering.js';
import type { MeetingFigures } from './outcome.js';
import type { ComparisonRead, Reading } from './story.js';

type States = { readonly [N in StreamName]: ReadonlyMap<string, Vocabularies[N]['state']> };
type Definitions = { readonly [N in StreamName]: Stream<Vocabularies[N]> };

const definitions: Definitions = streams;

const nothing: States = {
  organization: new Map(),
  committee: new Map(),
  program: new Map(),
  plan: new Map(),
  cycle: new Map(),
  round: new Map(),
  meeting: new Map(),
  reminder: new Map(),
  intake: new Map(),
  paper: new Map(),
};

/** An event from which something may follow, and all streams as they were right after it. */
interface Pending {
  readonly happened: Happened;
  readonly states: States;
}

/** What somebody asks at an instant: as much of an act as has to do with how it comes out. */
export interface Asked extends Hand {
  /** ISO instant in Korean time. */
  readonly at: string;
  readonly stream: { readonly kind: StreamName; readonly id: string };
  readonly command: WireCommand;
}

/** An event as it came about, with the rules that it used. */
export interface Written {
  readonly at: string;
  readonly stream: StreamName;
  readonly id: string;
  readonly event: Stamped<{ readonly type: string }>;
  readonly rules: readonly RuleStamp[];
}

/** The day of an act for those who decide, and its instant for whoever writes down. */
interface Moment extends Door {
  readonly at: string;
}

/** A command of a policy that was refused. */
export interface RefusedFollowing {
  readonly following: Following;
  readonly refusal: Refusal;
}

/** A house for one organization. */
export class HouseInMemory {
  private states = nothing;
  private readonly pending: Pending[] = [];
  private readonly refusals: RefusedFollowing[] = [];

  /** @param tell hears of every event, in their order */
  constructor(
    private readonly organization: string = cityS.id,
    private readonly tell: (written: Written) => void = () => undefined,
  ) {}

  /** What policies asked for and did not get; empty in a sample where all goes well. */
  get refused(): readonly RefusedFollowing[] {
    return this.refusals;
  }

  /** Carries an act out on the day of its instant. Answers the code of a refusal, or nothing where it was accepted. */
  perform(act: Asked): RefusalCode | undefined {
    return this.ask(act)?.refused;
  }

  /** The same, with the whole refusal. */
  ask(act: Asked): Refusal | undefined {
    const door: Moment = { today: act.at.slice(0, 10), at: act.at };
    const { kind, id } = act.stream;
    const { offices } = this.around(act, door);
    const actor = actorFor(offices, act.person, act.post, door.today);
    if (isRefusal(actor)) return actor;
    const command = gathered(act.command, this.around(act, door));
    if (isRefusal(command)) return command;
    return this.carryOut<StreamName>(kind, id, command, actor, door) ?? this.follow(door);
  }

  /** A stream as it stands. */
  now<N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'] {
    return standing(this.states, stream, id);
  }

  /** The round as it stands; throws where nobody has opened it. */
  round(id: string): OpenedRound {
    return begun(this.now('round', id), id);
  }

  /** The cycle as it stands; throws where none was opened. */
  cycle(id: string): OpenedCycle {
    return begun(this.now('cycle', id), id);
  }

  /** The plan as it stands; throws where nobody has drafted it. */
  plan(id: string): DraftedPlan {
    return begun(this.now('plan', id), id);
  }

  /** The program as it stands; throws where nobody has introduced it. */
  program(id: string): IntroducedProgram {
    return begun(this.now('program', id), id);
  }

  /** The meeting as it stands; throws where nobody has convened it. */
  meeting(id: string): ConvenedMeeting {
    return begun(this.now('meeting', id), id);
  }

  /** What the meeting's page would count; throws where nobody has convened it. */
  figures(id: string): MeetingFigures {
    const meeting = this.meeting(id);
    return { count: countRoll(meeting), disagreements: disagreements(meeting) };
  }

  /** The house as a story reads it; whose hand it is makes no difference here. */
  reading(): Reading {
    return {
      state: (_hand, { kind, id }) => Promise.resolve(this.now(kind, id)),
      comparison: (_hand, { id }) => Promise.resolve(this.comparison(id)),
      figures: (_hand, { id }) => Promise.resolve(this.figures(id)),
    };
  }

  private comparison(id: string): ComparisonRead {
    const plan = this.plan(id);
    const basis = this.plan(plan.basis ?? '');
    const [before, after] = [basis.editions[firstEdition], editionShown(plan)];
    const revisions = [...this.states.program].flatMap(([program, state]) =>
      state.status === 'none'
        ? []
        : state.revisions
            .filter(({ agreed }) => agreed.change.effective === basis.lastYear)
            .map(({ agreed }) => ({ program, agreed })),
    );
    const differences = comparePlans(
      Object.values(before?.lines ?? {}),
      Object.values(after?.lines ?? {}),
      { from: basis.lastYear, to: plan.year },
      after?.leftOut,
    );
    return {
      differences: traced(differences, Object.values(plan.changes), revisions).map((difference) => ({
        ...difference,
        behind: difference.behind.map((agreed) => ({
          agreed,
          remarks: agreed.origin.remarks.map((remark) => ({ id: remark })),
        })),
      })),
      kept: plan.kept,
      owed: this.stillOwed(),
    };
  }

  private stillOwed(): ComparisonRead['owed'] {
    const cycles = [...this.states.cycle].flatMap(([id, cycle]) =>
      cycle.status === 'none' ? [] : [[id, cycle] as const],
    );
    const inOrder = cycles.sort(([, one], [, other]) => one.year - other.year);
    const ids = new Set(inOrder.flatMap(([, { owed }]) => Object.keys(owed)));
    return [...ids].flatMap((id) => {
      const place = pathOf(id, inOrder);
      if (place?.owed.status !== 'owed' && place?.owed.status !== 'carried') return [];
      return [{ id, cycle: place.cycle, status: place.owed.status, entry: place.owed.entry }];
    });
  }

  private around({ at, stream }: Asked, { today }: Door): Around {
    return {
      id: stream.id,
      today,
      newId: at,
      offices: {
        organization: this.now('organization', this.organization),
        committees: this.states.committee,
      },
      now: (name, id) => this.now(name, id),
      all: (name) => this.states[name],
    };
  }

  private carryOut<N extends StreamName>(
    name: N,
    id: string,
    command: Vocabularies[N]['command'],
    actor: Actor,
    door: Moment,
  ): Refusal | undefined {
    const definition = definitions[name];
    const before = this.now(name, id);
    const decided = decide(definition, before, { command }, actor, door);
    if (isRefusal(decided)) return decided;
    const { event, rules } = decided;
    const after = new Map(this.states[name]).set(id, apply(definition, before, event));
    this.states = { ...this.states, [name]: after };
    this.tell({ at: door.at, stream: name, id, event, rules });
    if (isFollowed(name, event.type)) {
      const happened = { stream: name, id, event } as Happened;
      this.pending.push({ happened, states: this.states });
    }
    return undefined;
  }

  /** Everything that follows, event by event, as the worker would carry it out. */
  private follow(door: Moment): undefined {
    for (let next = this.pending.shift(); next; next = this.pending.shift()) {
      for (const following of followingsOf(next.happened, this.lookup(next.states))) {
        this.carryOn(following, door);
      }
    }
  }

  private carryOn(following: Following, door: Moment): void {
    const { stream, id, command, actor } = following;
    const refusal = this.carryOut(stream, id, command, actor, door);
    if (!refusal) return;
    this.refusals.push({ following, refusal });
    const instead = following.otherwise?.(refusal);
    if (instead) this.carryOn(instead, door);
  }

  private lookup(then: States): Lookup {
    return {
      now: (name, id) => this.now(name, id),
      atEvent: (name, id) => standing(then, name, id),
      all: (name) => this.states[name],
      organization: () => this.now('organization', this.organization),
    };
  }
}

function standing<N extends StreamName>(states: States, name: N, id: string): Vocabularies[N]['state'] {
  return states[name].get(id) ?? definitions[name].initial;
}

function begun<S extends { readonly status: string }>(
  state: S,
  id: string,
): Exclude<S, { readonly status: 'none' }> {
  if (state.status === 'none') throw new RangeError(`there is no ${id}`);
  return state as Exclude<S, { readonly status: 'none' }>;
}
