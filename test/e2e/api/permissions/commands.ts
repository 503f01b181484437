// Every command of the tables as a request to a stream of the city, with who may ask it there and who may not.
import { parseCommand } from '#contract/commands/validate';
import type { CommandTypeOf } from '#contract/wire';
import { parseStreamId } from '#door/foldings';
import type { House } from '#door/house';
import { streams, streamNames, type StreamName } from '#domain/between/streams';
import { closedTo, rows, type Row, type Stream, type Vocabulary } from '#domain/gate/gate';
import { cycleSamples } from '#testing/samples-cycle';
import { intakeSamples } from '#testing/samples-intake';
import { meetingSamples } from '#testing/samples-meeting';
import { committeeSamples, organizationSamples } from '#testing/samples-offices';
import { paperSamples } from '#testing/samples-paper';
import { planSamples } from '#testing/samples-plans';
import { programSamples } from '#testing/samples-program';
import { reminderSamples } from '#testing/samples-reminder';
import { roundSamples } from '#testing/samples-round';
import type { Occasion } from '#testing/samples';
import { city } from '../booted.js';
import type { Insider } from './callers.js';

type Sample = (occasion: Occasion<Vocabulary>) => { readonly type: string };

const samples = {
  organization: organizationSamples,
  committee: committeeSamples,
  program: programSamples,
  plan: planSamples,
  cycle: cycleSamples,
  round: roundSamples,
  meeting: meetingSamples,
  reminder: reminderSamples,
  intake: intakeSamples,
  paper: paperSamples,
} as unknown as Readonly<Record<StreamName, Readonly<Record<string, Sample>>>>;

/** A command as it is asked of one stream, by whom it may be and by whom not. */
export interface Request {
  readonly stream: StreamName;
  readonly row: Row<Vocabulary>;
  readonly id: string;
  readonly body: object;
  /** Whoever plays its role there; undefined where only policies do. */
  readonly right: Insider | undefined;
  /** One of each kind of post that does not. */
  readonly wrong: readonly Insider[];
}

interface Place {
  readonly id: string;
  readonly state: Vocabulary['state'];
  readonly item: string;
}

/** One request for every command. */
export async function requestsIn(house: House, insiders: readonly Insider[]): Promise<readonly Request[]> {
  const requests: Request[] = [];
  for (const stream of streamNames) {
    const definition = streams[stream] as unknown as Stream<Vocabulary>;
    const states = await statesOf(house, stream);
    for (const row of rows(definition)) {
      const places = states.flatMap(({ id, state }): Place[] =>
        row.on === 'stream'
          ? [{ id, state, item: '' }]
          : Object.keys(shelfOf(definition, row.on, state)).map((item) => ({ id, state, item })),
      );
      requests.push(requestOf(stream, row, places, insiders, house.door.today));
    }
  }
  return requests;
}

/** Where somebody may ask it now; else where somebody plays its role; else anywhere. */
function requestOf(
  stream: StreamName,
  row: Row<Vocabulary>,
  places: readonly Place[],
  insiders: readonly Insider[],
  today: string,
): Request {
  const definition = streams[stream] as unknown as Stream<Vocabulary>;
  const nowhere: Place = { id: 'never-begun', state: definition.initial, item: 'nothing' };
  const closed = ({ state, item }: Place, { actor }: Insider) => {
    const command = { type: row.command, ...(row.on === 'stream' ? {} : { [row.on]: item }) };
    return closedTo(definition, state, { command }, actor)?.refused;
  };
  const find = (fits: (why: string | undefined) => boolean) => {
    for (const place of places) {
      const right = insiders.find((each) => fits(closed(place, each)));
      if (right) return { place, right };
    }
    return undefined;
  };
  const found = find((why) => why === undefined) ?? find((why) => why !== 'not-your-part');
  const place = found?.place ?? places[0] ?? nowhere;
  const others = insiders.filter((each) => closed(place, each) === 'not-your-part');
  const kinds = new Map(others.map((each) => [kindOf(each), each]));
  const { id, state, item } = place;
  const actor = (found?.right ?? insiders[0])?.actor;
  if (!actor) throw new Error('nobody holds a post');
  const sample = samples[stream][row.command]?.({ state, item, actor, today, vary: 0 });
  if (!sample) throw new Error(`no sample of ${stream}/${row.command}`);
  return {
    stream,
    row,
    id,
    body: onTheWire(stream, row, sample, item),
    right: found?.right,
    wrong: [...kinds.values()],
  };
}

/** Without what the door fills in, and about the item that is there; an id stands where the sample found nothing to name. */
function onTheWire(stream: StreamName, row: Row<Vocabulary>, sample: object, item: string): object {
  const said: Record<string, unknown> = { ...sample };
  delete said['type'];
  if (row.on !== 'stream') said[row.on] = typeof said[row.on] === 'number' ? Number(item) : item;
  const parsed = parseCommand(stream, row.command as CommandTypeOf<StreamName>, said);
  for (const { field, reason } of 'problems' in parsed ? parsed.problems : []) {
    if (reason === 'unexpected') delete said[field];
    else said[field] = reason === 'notWhole' ? 1 : 'nothing';
  }
  return said;
}

function shelfOf(definition: Stream<Vocabulary>, kind: string, state: Vocabulary['state']): object {
  const shelves = definition.shelves as Readonly<Record<string, (state: Vocabulary['state']) => object>>;
  return shelves[kind]?.(state) ?? {};
}

/** The streams of a kind that were begun, and one that was not. */
async function statesOf({ store, door }: House, stream: StreamName) {
  const ids = (await store.streams(city, `${stream}/`)).flatMap((each) => parseStreamId(each)?.id ?? []);
  const begun = await Promise.all(
    ids.map(async (id) => ({ id, state: (await door.load(city, stream, id)).state as Vocabulary['state'] })),
  );
  const definition = streams[stream] as unknown as Stream<Vocabulary>;
  return [...begun, { id: 'never-begun', state: definition.initial }];
}

function kindOf({ actor: { post } }: Insider): string {
  switch (post.kind) {
    case 'seat':
      return `${post.committee} ${post.role}`;
    case 'department':
      return post.rank;
    case 'office':
    case 'policy':
      return post.kind;
  }
}
