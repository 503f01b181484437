// A small town on a database of its own: its people ask at the door, and the policies carry on what follows.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { WireCommand } from '#contract/wire';
import { postKey, type Actor } from '#domain/actor';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { CommitteeEvent } from '#domain/committee/words';
import type { OrganizationEvent } from '#domain/organization/words';
import { isRefusal, type RefusalCode } from '#domain/refusals';
import type { Door } from '#door/door';
import type { House } from '#door/house';
import { Subscription } from '#event-store/subscription';
import { policies } from '#worker/policies';
import { by } from '#testing/given';
import { theChair, theCoordinator, theInstallation, theSecretary } from '#testing/given-actors';
import { council, strategy } from '#testing/given-plan';
import { city, type Happened } from '../read-models/fresh-house.js';
import { patience } from '../eventually.js';
import { workedHouse } from './fixtures.js';

export interface Town {
  /** What somebody asks; answers the code of a refusal. Returns when all that follows is done. */
  asks<N extends StreamName>(
    actor: Actor,
    stream: N,
    id: string,
    command: WireCommand<N>,
  ): Promise<RefusalCode | undefined>;
  /** The same; throws where it is refused. */
  does<N extends StreamName>(actor: Actor, stream: N, id: string, command: WireCommand<N>): Promise<void>;
  /**
   * The same, but the process that carries on what follows is killed once it has done `many` things of it, and another
   * one goes on. Answers the log as it was when the first one died.
   */
  doesWhileKilled<N extends StreamName>(
    many: number,
    ...asked: readonly [actor: Actor, stream: N, id: string, command: WireCommand<N>]
  ): Promise<readonly string[]>;
  /** Writes events to the end of a stream. Returns when all that follows is done. */
  record(stream: string, events: readonly Happened[]): Promise<void>;
  state<N extends StreamName>(stream: N, id: string): Promise<Vocabularies[N]['state']>;
  itIs(instant: string): void;
  /** Everything in the log, an event a line: its stream and type. */
  log(): Promise<readonly string[]>;
  /** What policies asked and were refused, as the office reads it. */
  refused(): Promise<readonly string[]>;
  /** Runs the policies from the first event on, as if their checkpoint had been lost. */
  replay(): Promise<void>;
  drop(): Promise<void>;
}

/**
 * The town, founded: its office, which has changes reported, five departments, a subcommittee and the council.
 * @param at the door at which the policies ask: the house's own, or what a test puts before it
 */
export async function town(at: (house: House) => Door = ({ door }) => door): Promise<Town> {
  const fresh = await workedHouse();
  const { house } = fresh;
  const begin = () => {
    const subscriber = policies({ ...house, door: at(house) });
    const begun = new Subscription(house.store, house.pool, subscriber, { batch: 5 });
    begun.start();
    return begun;
  };
  let running = begin();
  let keys = 0;

  async function settled(): Promise<void> {
    for (let head = -1; head !== (await house.store.head());) {
      head = await house.store.head();
      if (!(await running.waitFor(head, patience)))
        throw new Error(`the policies do not come to ${head}: ${JSON.stringify(running.status())}`);
    }
  }

  const say: Town['asks'] = async (actor, stream, id, command) => {
    keys += 1;
    const asked = { organization: city, stream, id, command, key: `asked-${keys}` };
    const answer = await house.door.ask(asked, { person: actor.person, post: postKey(actor.post) });
    return isRefusal(answer) ? answer.refused : undefined;
  };

  const log: Town['log'] = async () => {
    const events = await house.store.readAll({ after: 0, limit: 1_000 });
    return events.map(({ stream, type }) => `${stream} ${type}`);
  };

  fresh.itIs('2021-01-04T09:00:00+09:00');
  for (const [stream, events] of Object.entries(founding)) await fresh.record(stream, events);
  return {
    asks: async (...asked) => {
      const refused = await say(...asked);
      await settled();
      return refused;
    },
    does: async (...asked) => {
      accepted(await say(...asked), asked);
      await settled();
    },
    doesWhileKilled: async (many, ...asked) => {
      await running.stop();
      accepted(await say(...asked), asked);
      await house.keepClock(house.clock.ahead);
      await killedAfter(many, fresh.url);
      const then = await log();
      running = begin();
      await settled();
      return then;
    },
    record: async (stream, events) => {
      await fresh.record(stream, events);
      await settled();
    },
    state: async (stream, id) => (await house.door.load(city, stream, id)).state,
    itIs: (instant) => fresh.itIs(instant),
    log,
    refused: async () => {
      const { rows } = await fresh.lists.refusedFollowings({ organization: city, tags: ['office'] });
      return rows.map(({ stream, id, command, code }) => `${stream}/${id} ${command} ${code}`);
    },
    replay: async () => {
      await running.stop();
      await house.pool.query(
        "UPDATE eventstore.checkpoints SET position = 0 WHERE subscription = 'policies'",
      );
      running = begin();
      await settled();
    },
    drop: async () => {
      await running.stop();
      await fresh.drop();
    },
  };
}

function accepted(refused: RefusalCode | undefined, [, stream, id, command]: Parameters<Town['asks']>): void {
  if (refused) throw new Error(`${command.type} on ${stream}/${id}: ${refused}`);
}

/** Runs the policies in a process of their own, until they have done `many` things and are killed. */
async function killedAfter(many: number, url: string): Promise<void> {
  const folder = import.meta.dirname;
  const fromSource = join(folder, '../event-store/crash/from-source.mjs');
  const program = join(folder, 'dying-policies.ts');
  const child = spawn(process.execPath, ['--import', fromSource, program, url, String(many)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 4 * patience,
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') throw new Error(`the policies ended otherwise: ${signal ?? code}`);
}

/** The chair and the secretary of the council that adopts plans. */
export const theCouncilChair = inCouncil('chair');
export const theCouncilSecretary = inCouncil('secretary');

const founded = '2021-01-04';

const founding: Readonly<Record<string, readonly Happened[]>> = {
  [`organization/${city}`]: [
    by(
      theInstallation,
      {
        type: 'OrganizationEstablished',
        name: 'Town',
        post: 'planning-office',
        postTitle: 'Planning office',
        person: theCoordinator.person,
      } satisfies OrganizationEvent,
      founded,
    ),
    office({
      type: 'RulePackApplied',
      pack: {
        id: 'town',
        title: 'Town',
        rules: [{ key: 'change.reported', value: 'required', article: '§ 38', from: '2021-01-01' }],
      },
    }),
    ...['tourism', 'economy', 'culture', 'welfare', 'college'].map((id) =>
      office({ type: 'DepartmentAdded', id, name: id, releases: false }),
    ),
    ...strategy.leaders.map((id) =>
      office({ type: 'PostAdded', id, title: id, rank: 'head', department: id.split('-')[0] }),
    ),
  ],
  'committee/jobs': [theChair, theSecretary].flatMap(seated),
  [`committee/${council}`]: [theCouncilChair, theCouncilSecretary].flatMap(seated),
};

function office(event: OrganizationEvent): Happened {
  return by(theCoordinator, event, founded);
}

/** The first one's committee is established with it. */
function seated({ person, post }: Actor, index: number): readonly Happened[] {
  if (post.kind !== 'seat') return [];
  const { committee, seat, role } = post;
  const events: readonly CommitteeEvent[] = [
    ...(index > 0 ? [] : [{ type: 'CommitteeEstablished', name: committee, kind: 'subcommittee' } as const]),
    { type: 'SeatAdded', id: seat, title: seat, sector: 'private', role },
    { type: 'SeatFilled', seat, person, from: '2021-01-01', until: '2022-12-31' },
  ];
  return events.map((event) => by(theCoordinator, event, founded));
}

function inCouncil(role: 'chair' | 'secretary'): Actor {
  const post = { kind: 'seat', committee: council, seat: role, role } as const;
  return { person: `person-council-${role}`, post, also: [] };
}
