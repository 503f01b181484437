// Holds the gate itself to its promises, on the smallest stream that has a row of every shape.
import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.js';
import { refuse, type Refusal } from '../refusals.js';
import type { DatedRule } from '../rule-packs.js';
import { ImpossibleHistory, type Evolve } from './evolution.js';
import { allowed, apply, decide, isOffered, rows, rowsOf, type Item, type Stream } from './gate.js';

interface Lamp extends Item {
  readonly status: 'off' | 'on';
}

interface House {
  readonly command:
    | { readonly type: 'Build' }
    | { readonly type: 'Light'; readonly lamp: string; readonly colour: string }
    | { readonly type: 'Paint'; readonly wall: string };
  readonly event:
    | { readonly type: 'Built' }
    | { readonly type: 'Lit'; readonly lamp: string; readonly colour: string }
    | { readonly type: 'Painted'; readonly wall: string };
  readonly state:
    | { readonly status: 'none' }
    | {
        readonly status: 'built';
        readonly power: boolean;
        readonly lamps: Readonly<Record<string, Lamp>>;
        readonly coats: Readonly<Record<string, number>>;
      };
  readonly items: { readonly lamp: Lamp };
  readonly role: 'owner';
}

const row = rowsOf<House>();
const evolve: Evolve<House> = {
  Built: () => ({
    status: 'built',
    power: true,
    lamps: { hall: { status: 'off', revision: 3 }, attic: { status: 'on', revision: 1 } },
    coats: { north: 2 },
  }),
  Lit: (state) => state,
  Painted: (state) => state,
};
const rule: DatedRule = { key: 'response.proof', value: 'yes', article: '§ 1', from: '2021-01-01' };
const house: Stream<House> = {
  name: 'house',
  initial: { status: 'none' },
  table: {
    Build: row('Build', {
      by: ['owner'],
      when: ['none'],
      on: 'stream',
      is: [],
      gives: ['Built'],
      uses: ['response.proof'],
      rule: () => ({ type: 'Built' }),
    }),
    Light: row('Light', {
      by: ['owner'],
      when: ['built'],
      on: 'lamp',
      is: ['off'],
      gives: ['Lit'],
      guard: ({ state }): Refusal | undefined => (state.power ? undefined : refuse('busy')),
      rule: (_at, { lamp, colour }) =>
        colour === '' ? refuse('text-missing', 'colour') : { type: 'Lit', lamp, colour },
    }),
    Paint: row('Paint', {
      by: ['owner'],
      when: ['built'],
      on: 'stream',
      is: [],
      gives: ['Painted'],
      replaces: ({ coats }, { wall }) => ({ field: 'wall', revision: coats[wall] ?? 0 }),
      rule: (_at, { wall }) => ({ type: 'Painted', wall }),
    }),
  },
  casting: { owner: ({ person }) => person === 'owner' },
  shelves: { lamp: (state) => (state.status === 'none' ? {} : state.lamps) },
  evolve,
  rules: (state) => (state.status === 'none' ? [] : [rule]),
};

const owner: Actor = {
  person: 'owner',
  post: { kind: 'office', post: 'study' },
  also: [{ kind: 'office', post: 'attic' }],
};
const guest: Actor = { ...owner, person: 'guest' };
const door = { today: '2021-07-20' };
const built = evolve.Built({ status: 'none' }, { type: 'Built', by: owner, on: door.today });
const dark = built.status === 'none' ? built : { ...built, power: false };
const light = (lamp: string, colour = 'red') => ({ type: 'Light', lamp, colour }) as const;

describe('decide', () => {
  it('gives the event, signed with person and post and dated, and nothing of the other posts', () => {
    expect(decide(house, built, { command: light('hall') }, owner, door)).toEqual({
      event: { ...light('hall'), type: 'Lit', by: { person: 'owner', post: owner.post }, on: '2021-07-20' },
      rules: [],
    });
  });

  it('stamps the rules in force once the event has happened, so that an opening stamps those it brings', () => {
    expect(decide(house, house.initial, { command: { type: 'Build' } }, owner, door)).toMatchObject({
      rules: [{ key: 'response.proof', value: 'yes', article: '§ 1', from: '2021-01-01' }],
    });
    expect(
      decide(house, house.initial, { command: { type: 'Build' } }, owner, { today: '2020-12-31' }),
    ).toMatchObject({
      rules: [],
    });
  });

  const asked = (state: House['state'], command: object, actor = owner, seen?: number) =>
    decide(house, state, { command: command as House['command'], seen }, actor, door);

  it('refuses in the same order always: command, item, role, stage, state of the item, guard, revision, payload', () => {
    expect(asked(built, { type: 'Burn' })).toEqual(refuse('unknown-command', 'type', { command: 'Burn' }));
    expect(asked(built, light('cellar'), guest)).toEqual(refuse('unknown-item', 'lamp', { kind: 'lamp' }));
    expect(asked(built, light('attic'), guest)).toEqual(
      refuse('not-your-part', undefined, { command: 'Light' }),
    );
    expect(asked(built, { type: 'Build' })).toEqual(refuse('wrong-stage', undefined, { status: 'built' }));
    expect(asked(dark, light('attic'))).toEqual(refuse('item-not-ready', 'lamp', { status: 'on' }));
    expect(asked(dark, light('hall'), owner, 2)).toEqual(refuse('busy'));
    expect(asked(built, light('hall', ''), owner, 2)).toEqual(
      refuse('item-moved', 'lamp', { seen: 2, revision: 3 }),
    );
    expect(asked(built, light('hall', ''), owner, 3)).toEqual(refuse('text-missing', 'colour'));
  });

  it('refuses what takes the place of something else than its caller saw', () => {
    const paint = (wall: string, seen?: number) => asked(built, { type: 'Paint', wall }, owner, seen);
    for (const [wall, seen] of [
      ['north', 2],
      ['north', undefined],
      ['south', 0],
    ] as const)
      expect(paint(wall, seen)).toMatchObject({ event: { type: 'Painted', wall } });
    expect(paint('north', 1)).toEqual(refuse('item-moved', 'wall', { seen: 1, revision: 2 }));
    expect(paint('south', 1)).toEqual(refuse('item-moved', 'wall', { seen: 1, revision: 0 }));
  });

  it('knows no command and no item that every object inherits', () => {
    expect(asked(built, { type: 'constructor' })).toMatchObject({ refused: 'unknown-command' });
    expect(asked(built, light('toString'))).toMatchObject({ refused: 'unknown-item' });
    expect(asked(built, { type: 'Light', colour: 'red' })).toMatchObject({ refused: 'unknown-item' });
  });
});

describe('allowed', () => {
  it('lists what would be accepted, item by item', () => {
    expect(allowed(house, house.initial, owner)).toEqual([{ command: 'Build', on: 'stream' }]);
    const painting = { command: 'Paint', on: 'stream' };
    expect(allowed(house, built, owner)).toEqual([{ command: 'Light', on: 'lamp', item: 'hall' }, painting]);
    expect(allowed(house, dark, owner)).toEqual([painting]);
    expect(allowed(house, built, guest)).toEqual([]);
  });
});

describe('isOffered', () => {
  it('says of a command on the whole what is listed', () => {
    expect(isOffered(house, house.initial, 'Build', owner)).toBe(true);
    expect(isOffered(house, built, 'Build', owner)).toBe(false);
    expect(isOffered(house, built, 'Light', owner)).toBe(false);
  });
});

describe('apply', () => {
  it('throws at an event that nobody knows', () => {
    const strange = { type: 'Burnt', by: owner, on: door.today } as unknown as Parameters<
      typeof apply<House>
    >[2];
    expect(() => apply(house, built, strange)).toThrow(ImpossibleHistory);
  });
});

it('keeps its rows in the order in which they are written', () => {
  expect(rows(house).map(({ command }) => command)).toEqual(['Build', 'Light', 'Paint']);
});
