// Everything ever stored must still fold: the histories of each version are frozen here, and a new shape must join them.
// `npm run freeze -- 0.3.0` freezes today's; an old shape that no longer folds is lifted in libs/domain/src/history.ts.
//
// What a history folds to is frozen beside it, as a digest of the whole end state. A state may grow, and then the digests
// of the histories that it is in change by right: `npm run freeze -- ends` writes them all again, and whoever reviews the
// change sees from the lines that differ which histories end otherwise now, and asks whether they should. No digest that
// leaves out what is new could tell a lift that fills it in wrongly. The ends of 0.1.0 are those of its histories as lifted
// when this was first written.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { streamNames, streams, type StreamName } from '#domain/between/streams';
import { apply, type Stream, type Vocabulary } from '#domain/gate/gate';
import { readBack } from '#domain/history';
import { canonicalJson } from '#event-store/chain';
import {
  alwaysThere,
  livesOf,
  missingIn,
  shapesIn,
  telling,
  type Fields,
  type Frozen,
  type History,
} from './lives.js';

const folder = 'test/history';
const asked = process.env['FREEZE'];
if (asked && asked !== 'ends')
  writeFileSync(join(folder, `${asked}.json`), `${JSON.stringify(telling(livesOf(600)))}\n`);

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => {
    const frozen = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frozen;
    const endsFile = join(folder, 'ends', file);
    if (asked === 'ends' || asked === file.replace('.json', ''))
      writeFileSync(endsFile, `${JSON.stringify(endsOf(frozen), null, 2)}\n`);
    const ends = existsSync(endsFile) ? (JSON.parse(readFileSync(endsFile, 'utf8')) as Ends) : {};
    return { file, frozen, ends };
  });

/** By the name of the stream: for each history its last status, and the beginning of the digest of its end state. */
type Ends = Readonly<Record<string, readonly string[]>>;

function endsOf(frozen: Frozen): Ends {
  return Object.fromEntries(
    Object.entries(frozen).map(([name, histories]) => [
      name,
      histories.map((history) => endOf(name as StreamName, history)),
    ]),
  );
}

function endOf(name: StreamName, history: History): string {
  const stream = streams[name] as unknown as Stream<Vocabulary>;
  const state = history.reduce<Vocabulary['state']>((before, { type, ...data }) => {
    return apply(stream, before, readBack(type, data) as never);
  }, stream.initial);
  // As JSON, so that a field that is not set is one that is not there.
  const text = canonicalJson(JSON.parse(JSON.stringify(state)));
  return `${state.status} ${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
}

describe.each(files)('the histories of $file', ({ frozen, ends }) => {
  it.each(Object.keys(frozen))('of the %s still fold to what they folded to', (name) => {
    const found = (frozen[name] ?? []).map((history) => endOf(name as StreamName, history));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((end) => end.startsWith('none '))).toEqual([]);
    expect(found).toEqual(ends[name]);
  });

  it('lack nothing that every event of their kind has today', () => {
    const lifted = Object.fromEntries(
      Object.entries(frozen).map(([name, histories]) => [
        name,
        histories.map((history) => history.map(({ type, ...data }) => readBack(type, data))),
      ]),
    );
    expect(missingIn(lifted, today())).toEqual([]);
  });
});

let known: Fields | undefined;

/** Of lives enough that what seldom goes without a field is seen to. */
function today(): Fields {
  known ??= alwaysThere(livesOf(200));
  return known;
}

it('freeze every event that a stream knows', () => {
  const known = streamNames.flatMap((name) =>
    Object.keys(streams[name].evolve).map((type) => `${name} ${type}`),
  );
  const frozen = shapesIn(...files.map((each) => each.frozen));
  expect(known.filter((event) => !frozen.has(event))).toEqual([]);
});

it('freeze every shape that is stored today', () => {
  const frozen = shapesIn(...files.map((each) => each.frozen));
  const missing = [...shapesIn(livesOf(40))].flatMap(([event, places]) =>
    [...places].filter((place) => !frozen.get(event)?.has(place)).map((place) => `${event} ${place}`),
  );
  expect(missing).toEqual([]);
});
