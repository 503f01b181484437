// Random years of a whole house: nothing agreed or owed is ever lost, plans follow one another, what is over stands still.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { asBuilt, type Making } from '#testing/years-house';
import { everyYear, firstBreach, lived, type Lived } from '#testing/years-lived';
import type { OpenedCycle } from '../cycle/states.js';
import { evolveCycle } from '../cycle/evolve.js';
import { evolvePlan } from '../plan/evolve.js';
import { evolveProgram } from '../program/evolve.js';
import type { IntroducedProgram } from '../program/states.js';
import type { Following, Happened, Lookup } from './following.js';

it('the law of the year holds, whatever people do', () => {
  everyYear(12);
});

describe('random years', () => {
  let lives: readonly Lived[] = [];
  beforeAll(() => {
    lives = Array.from({ length: 20 }, (_, seed) => lived(seed));
  });

  const cycles = () =>
    lives.flatMap(({ house }) =>
      [...house.all('cycle').values()].flatMap((cycle): OpenedCycle[] =>
        cycle.status === 'none' ? [] : [cycle],
      ),
    );

  it('come to their end in most lives, with changes agreed in most of them', () => {
    const share = (some: (life: Lived) => boolean) => lives.filter(some).length / lives.length;
    const followed = ({ house }: Lived) =>
      [...house.all('plan').values()].some((plan) => 'from' in plan && plan.basis !== undefined);
    expect(share(followed)).toBeGreaterThan(0.7);
    expect(share(({ house }) => house.now('plan', 'plan-2021').status !== 'inForce')).toBeGreaterThan(0.7);
    expect(share(({ law }) => law.agreed.size > 3 && law.owed.size > 3)).toBeGreaterThan(0.5);
    expect(cycles().filter(({ status }) => status === 'closed').length).toBeGreaterThan(lives.length);
  });

  it('close the cycles of a term plan in its earlier years too', () => {
    const earlier = cycles().filter(({ year, lastYear }) => year < lastYear);
    expect(earlier.some(({ status }) => status === 'closed')).toBe(true);
    expect(earlier.filter(({ status }) => status === 'adoption' || status === 'adopted')).toEqual([]);
  });

  it('take changes, and what is owed, every way that they can go', () => {
    const ways = (items: readonly { readonly status: string }[]) =>
      new Set(items.map(({ status }) => status));
    const changes = ways(cycles().flatMap((cycle) => Object.values(cycle.changes)));
    const owed = ways(cycles().flatMap((cycle) => Object.values(cycle.owed)));
    expect(changes).toEqual(
      new Set([...changes, 'agreed', 'waiting', 'handedOver', 'inForce', 'inPlan', 'late', 'dropped']),
    );
    expect(owed).toEqual(new Set([...owed, 'owed', 'checked', 'resolved', 'planned', 'passedOn']));
  });

  it('see nearly every event of a cycle and of a plan', () => {
    const seen = new Set(
      lives.flatMap(({ house }) => house.log.map(({ stream, event }) => `${stream} ${event.type}`)),
    );
    const all = [
      ...Object.keys(evolveCycle).map((type) => `cycle ${type}`),
      ...Object.keys(evolvePlan).map((type) => `plan ${type}`),
    ];
    const missing = all.filter((event) => !seen.has(event));
    // The forms and grades of a paper are none of these years' business.
    const rare = [
      'plan ChecklistNoted',
      'plan ChecklistFilled',
      'plan DisclosureSet',
      'cycle OwedTakenOver',
      'cycle ChangeRetried',
      'plan ChangeTakenIn',
      'plan CorrectionDropped',
    ];
    expect(missing.filter((event) => !rare.includes(event))).toEqual([]);
  });
});

describe('the law notices', () => {
  const policies = (follow: (followings: readonly Following[]) => readonly Following[]): Making => ({
    ...asBuilt,
    followings: (happened: Happened, lookup: Lookup) => follow(asBuilt.followings(happened, lookup)),
  });
  const without = (...types: readonly string[]) =>
    policies((followings) => followings.filter(({ command }) => !types.includes(command.type)));
  const { streams } = asBuilt;

  it('a policy that drops the outcome of a round', () => {
    expect(firstBreach(without('NoteConclusion'), 5)).toMatch(/is lost|owed in 0 cycles/);
  });

  it('a policy that revises a program twice', () => {
    const twice = policies((followings) =>
      followings.flatMap((each): readonly Following[] => {
        if (each.stream !== 'program' || each.command.type !== 'ReviseProgram') return [each];
        const agreed = { ...each.command.agreed, id: `${each.command.agreed.id}-again` };
        const { stream, id, actor } = each;
        return [each, { stream, id, actor, command: { type: 'ReviseProgram', agreed } }];
      }),
    );
    expect(firstBreach(twice, 20)).toMatch(/which nobody agreed/);
  });

  it('a plan that forgets a change which it was handed', () => {
    const forgetful: typeof evolvePlan.PartReceived = (state, event) =>
      evolvePlan.PartReceived(state, { ...event, changes: event.changes.slice(1) });
    const plan = { ...streams.plan, evolve: { ...evolvePlan, PartReceived: forgetful } };
    expect(firstBreach({ ...asBuilt, streams: { ...streams, plan } }, 20)).toMatch(/is lost/);
  });

  it('a plan that comes into force without its figures', () => {
    expect(firstBreach(without('AdoptFigures'), 20)).toMatch(/came into force without/);
  });

  it('a plan that stays in force beside the next', () => {
    expect(firstBreach(without('NoteSuccessor'), 10)).toMatch(/are in force together/);
  });

  it('a revision that reaches back into a year that is over', () => {
    const reaching: typeof evolveProgram.ProgramRevised = (state, event) => {
      const revised = evolveProgram.ProgramRevised(state, event) as IntroducedProgram;
      const years = Object.entries(revised.years).map(([year, figures]) => [
        year,
        { ...figures, content: [] },
      ]);
      return { ...revised, years: Object.fromEntries(years) as IntroducedProgram['years'] };
    };
    const program = { ...streams.program, evolve: { ...evolveProgram, ProgramRevised: reaching } };
    expect(firstBreach({ ...asBuilt, streams: { ...streams, program } }, 20)).toMatch(
      /moved after their year/,
    );
  });

  it('a cycle that passes things on and keeps them', () => {
    const keeping: typeof evolveCycle.AdoptionNoted = (state, event) =>
      evolveCycle.AdoptionNoted(state, { ...event, passedOn: [] });
    const cycle = { ...streams.cycle, evolve: { ...evolveCycle, AdoptionNoted: keeping } };
    expect(firstBreach({ ...asBuilt, streams: { ...streams, cycle } }, 10)).toMatch(/owed in 2 cycles/);
  });

  it('a cycle that forgets what comes too late', () => {
    const forgetful: typeof evolveCycle.ConclusionNoted = (state, event) => {
      const noted = evolveCycle.ConclusionNoted(state, event) as OpenedCycle;
      const owed = Object.entries(noted.owed).filter(([id]) => !Object.hasOwn(noted.changes, id));
      return { ...noted, owed: Object.fromEntries(owed) };
    };
    const cycle = { ...streams.cycle, evolve: { ...evolveCycle, ConclusionNoted: forgetful } };
    expect(firstBreach({ ...asBuilt, streams: { ...streams, cycle } }, 40)).toMatch(/is lost/);
  });

  it('a next cycle that is never opened', () => {
    expect(firstBreach(without('OpenCycle', 'TakeOver'), 10)).toMatch(/owed in 0 cycles/);
  });
});
