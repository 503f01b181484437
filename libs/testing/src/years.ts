// Random years: people of a whole house take what they are offered, days go by, and what follows is carried out, now and then late.
import type { Actor } from '#domain/actor';
import { cycleIdOf, planIdFor } from '#domain/between/naming';
import { streamNames, type StreamName, type Vocabularies } from '#domain/between/streams';
import { addDays } from '#domain/dates';
import { allowed, type Stream, type Vocabulary } from '#domain/gate/gate';
import { isInForceOn } from '#domain/plan/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ruleKeys } from '#domain/rule-packs';
import { stages } from '#domain/stages';
import { diceOf, type Dice } from './dice.js';
import { organizationSamples } from './samples-offices.js';
import { bodies, everybodyIn, firstYear, found, reviewers } from './years-city.js';
import { yearReviewed } from './years-gathering.js';
import { asBuilt, type HouseOfYears, type Making, type Requests } from './years-house.js';
import { cycleRequests, planRequests, programRequests } from './years-plan.js';
import { meetingRequests, motionsFor, roundRequests } from './years-round.js';
import { weightOf } from './years-weights.js';

/** One thing that somebody may ask for now. */
export interface Option {
  readonly stream: StreamName;
  readonly id: string;
  readonly actor: Actor;
  readonly command: string;
  /** The item that it is about; for the beginning of a stream, what it is begun for. */
  readonly item: string;
}

/** One step of a life: an act that was taken, one that was refused for what it said, or days that went by. */
export interface YearStep {
  readonly house: HouseOfYears;
  readonly told: string;
  readonly refused?: Refusal;
}

type AnyRequests = Readonly<Record<string, Requests<Vocabulary>[string]>>;

/**
 * The life of a house over so many steps, always the same for the same seed. In every second life what follows from an act
 * is sometimes carried out only after later acts; before days go by it always is.
 */
export function* yearsOf(seed: number, steps: number, making: Making = asBuilt): Generator<YearStep> {
  const dice = diceOf(seed);
  const house = found(
    {
      required: ruleKeys.filter((key) => /^(change|plan)\.(?!lead-)/.test(key) && dice(2) === 0),
      stages: dice(5) === 0 ? ['midterm', 'planChange'] : stages,
      lastYear: dice(4) === 0 ? firstYear + 1 : firstYear,
    },
    making,
  );
  const offering = new Offering(house, making, everybodyIn(house));
  const late = dice(2) === 0;
  yield { house, told: `${house.today} the city is founded` };
  for (let step = 0; step < steps; step += 1) {
    const taken = take(house, offering, dice);
    if (!late || dice(3) > 0) house.settle();
    yield taken;
  }
}

/** How much waiting weighs against all that there is to do: the less there is, the sooner days go by. */
const waiting = 10;

function take(house: HouseOfYears, offering: Offering, dice: Dice): YearStep {
  const options = [...offering.options(), ...beginnings(house, offering.people)];
  const weights = options.map((option) => weightOf(option, house));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = dice(Math.round((total + waiting) * 100)) / 100;
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  const option = options[place];
  if (!option) {
    house.settle();
    house.today = addDays(house.today, 1 + dice(14));
    return { house, told: `${house.today} days have gone by` };
  }
  const vary = dice(1_000);
  const { stream, id, actor, item } = option;
  const told = `${house.today} ${option.command} ${item} on ${stream}/${id} by ${actor.person}`;
  const make = offering.requests[stream]?.[option.command];
  const command = make?.({ state: house.now(stream, id), item, actor, today: house.today, vary });
  if (!command) return { house, told: `${told}: nothing to say` };
  const refused = isRefusal(command)
    ? command
    : house.ask(stream, id, command as Vocabularies[StreamName]['command'], actor);
  return refused ? { house, told: `${told}: ${refused.refused}`, refused } : { house, told };
}

/** What people are offered, stream by stream; worked out anew only where something has moved. */
class Offering {
  readonly requests: Readonly<Partial<Record<StreamName, AnyRequests>>>;
  private readonly known = new WeakMap<object, readonly Option[]>();

  constructor(
    private readonly house: HouseOfYears,
    private readonly making: Making,
    readonly people: readonly Actor[],
  ) {
    this.requests = {
      round: roundRequests(house) as AnyRequests,
      meeting: meetingRequests(house) as AnyRequests,
      cycle: cycleRequests(house) as AnyRequests,
      plan: planRequests(house) as AnyRequests,
      program: programRequests() as AnyRequests,
      organization: daysOffRequests as AnyRequests,
    };
  }

  options(): readonly Option[] {
    return streamNames.flatMap((stream) =>
      this.requests[stream]
        ? [...this.house.all(stream)].flatMap(([id, state]) => this.optionsOf(stream, id, state))
        : [],
    );
  }

  private optionsOf<N extends StreamName>(
    stream: N,
    id: string,
    state: Vocabularies[N]['state'],
  ): readonly Option[] {
    const before = this.known.get(state);
    if (before) return before;
    const definition = this.making.streams[stream] as unknown as Stream<Vocabulary>;
    const options = this.people
      .filter((actor) => mayBeConcerned(stream, state, actor))
      .flatMap((actor) =>
        allowed(definition, state, actor)
          .filter(({ command }) => this.requests[stream]?.[command])
          .map(({ command, item = '' }): Option => ({ stream, id, actor, command, item })),
      );
    this.known.set(state, options);
    return options;
  }
}

const daysOffRequests: Requests<Vocabularies['organization']> = {
  DeclareHoliday: organizationSamples.DeclareHoliday,
  RevokeHoliday: organizationSamples.RevokeHoliday,
};

/** Asking everybody about everything takes long, and most have no part in a stream at all. */
function mayBeConcerned(stream: StreamName, state: object, { post }: Actor): boolean {
  const committee = 'committee' in state ? state.committee : undefined;
  if (post.kind === 'seat') return post.committee === committee;
  return post.kind === 'department' ? stream === 'round' || stream === 'cycle' : stream !== 'meeting';
}

/** The streams that somebody could begin: a round, a cycle by hand, the next plan, a meeting, a new program. */
function beginnings(house: HouseOfYears, people: readonly Actor[]): readonly Option[] {
  const office = people.filter(({ post }) => post.kind === 'office');
  const running = [...house.all('plan')].filter(([, plan]) => isInForceOn(plan, house.today));
  return [
    ...running.flatMap(([plan, state]) => [
      ...reviewers.flatMap((committee) =>
        chairsOf(people, committee).flatMap((actor): Option[] => {
          const year = state.status === 'none' ? 0 : yearReviewed(state, house.today);
          const id = cycleIdOf(committee, plan, year);
          const cycle = {
            stream: 'cycle',
            id,
            actor,
            command: 'OpenCycle',
            item: `${committee} ${plan}`,
          } as const;
          const round = {
            stream: 'round',
            id: `${committee}-${house.all('round').size + 1}`,
            actor,
            command: 'OpenRound',
            item: committee,
          } as const;
          return house.now('cycle', id).status === 'none' ? [cycle, round] : [round];
        }),
      ),
      ...office.flatMap((actor): Option[] => {
        const id = state.status === 'none' ? undefined : planIdFor(plan, state.lastYear + 1);
        return id !== undefined && house.now('plan', id).status === 'none'
          ? [{ stream: 'plan', id, actor, command: 'DraftPlan', item: plan }]
          : [];
      }),
    ]),
    ...[...reviewers, ...bodies].flatMap((committee): Option[] => {
      const meets = [...house.all('meeting').values()].some(
        (meeting) =>
          (meeting.status === 'convened' || meeting.status === 'open') && meeting.committee === committee,
      );
      if (meets || motionsFor(house, committee, 1).length === 0) return [];
      const id = `${committee}-meeting-${house.all('meeting').size + 1}`;
      return chairsOf(people, committee).map((actor): Option => ({
        stream: 'meeting',
        id,
        actor,
        command: 'ConveneMeeting',
        item: committee,
      }));
    }),
    ...office.map((actor): Option => {
      const id = `new-${house.all('program').size + 1}`;
      return { stream: 'program', id, actor, command: 'IntroduceProgram', item: '' };
    }),
  ];
}

function chairsOf(people: readonly Actor[], committee: string): readonly Actor[] {
  return people.filter(
    ({ post }) => post.kind === 'seat' && post.committee === committee && post.role === 'chair',
  );
}
