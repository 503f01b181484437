// Everything ever stored must still fold: the histories of each version are frozen here, and a new shape must join them.
// `npm run freeze -- 0.3.0` freezes today's; an old shape that no longer folds is lifted in libs/domain/src/history.ts.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { streamNames, streams, type StreamName } from '#domain/between/streams';
import { apply, type Stream, type Vocabulary } from '#domain/gate/gate';
import { readBack } from '#domain/history';
import { alwaysThere, livesOf, missingIn, shapesIn, telling, type Frozen, type History } from './lives.js';

const folder = 'test/history';
const version = process.env['FREEZE'];
if (version) writeFileSync(join(folder, `${version}.json`), `${JSON.stringify(telling(livesOf(600)))}\n`);

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, frozen: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frozen }));

function foldedEnd(name: StreamName, history: History): string {
  const stream = streams[name] as unknown as Stream<Vocabulary>;
  return history.reduce<Vocabulary['state']>((state, { type, ...data }) => {
    return apply(stream, state, readBack(type, data) as never);
  }, stream.initial).status;
}

describe.each(files)('the histories of $file', ({ frozen }) => {
  it.each(Object.keys(frozen))('of the %s still fold', (name) => {
    const ends = (frozen[name] ?? []).map((history) => foldedEnd(name as StreamName, history));
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).not.toContain('none');
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

function today() {
  return alwaysThere(livesOf(40));
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
