// Shows how commands are gathered into batches, and that none is lost or stopped by another.
import { describe, expect, it } from '@jest/globals';
import type { Appended } from '../store.js';
import { GroupCommit, type Limits } from './group-commit.js';

/** Records the batches it is given and answers each command with its number, once released. */
function aWriter(
  limits: Partial<Limits> = {},
  failure: (batch: readonly string[]) => Error | undefined = () => undefined,
) {
  const batches: (readonly string[])[] = [];
  const releases: (() => void)[] = [];
  const commits = new GroupCommit(
    async (batch) => {
      batches.push(batch);
      await new Promise<void>((resolve) => releases.push(resolve));
      const error = failure(batch);
      if (error) {
        throw error;
      }
      return batch.map((text) => answerTo(text));
    },
    (error) => error instanceof RangeError,
    { commands: 3, characters: 1_000, queued: 10, ...limits },
  );
  const releaseAll = async (submitted: readonly Promise<Appended>[]) => {
    const settled = Promise.allSettled(submitted);
    const timer = setInterval(() => releases.splice(0).forEach((release) => release()));
    const results = await settled;
    clearInterval(timer);
    return results;
  };
  return { commits, batches, releaseAll };
}

function answerTo(text: string): Appended {
  return { outcome: 'appended', version: 1, position: Number(text) };
}

function fulfilled(text: string) {
  return { status: 'fulfilled', value: answerTo(text) };
}

describe('group commit', () => {
  it('sends a lone command at once, and what comes meanwhile together and in order', async () => {
    const { commits, batches, releaseAll } = aWriter();
    const submitted = ['1', '2', '3'].map((text) => commits.submit(text));

    expect(batches).toEqual([['1']]);
    expect(await releaseAll(submitted)).toEqual(['1', '2', '3'].map(fulfilled));
    expect(batches).toEqual([['1'], ['2', '3']]);
  });

  it('takes callers that ask again as soon as they are answered into one batch, not the first of them alone', async () => {
    const { commits, batches, releaseAll } = aWriter();
    const asking = ['1', '2', '3'].map(async (text) => {
      for (const round of ['0', '1', '2']) {
        await commits.submit(text + round);
        for (let step = 0; step < 20; step += 1) {
          await Promise.resolve();
        }
      }
      return answerTo(text);
    });

    await releaseAll(asking);
    expect(batches.map((batch) => batch.length)).toEqual([1, 3, 3, 2]);
    expect(batches.flat().sort()).toEqual(['10', '11', '12', '20', '21', '22', '30', '31', '32']);
  });

  it('caps a batch by commands and by length, and sends what is longer than the cap alone', async () => {
    const { commits, batches, releaseAll } = aWriter({ characters: 4 });
    const submitted = ['1', '2', '3', '4', '5', '60', '70', '80', '900000', '1'].map((text) =>
      commits.submit(text),
    );

    await releaseAll(submitted);
    expect(batches).toEqual([['1'], ['2', '3', '4'], ['5', '60'], ['70', '80'], ['900000'], ['1']]);
  });

  it('answers overloaded beyond its bound, and takes more when there is room again', async () => {
    const { commits, releaseAll } = aWriter({ queued: 2 });
    const submitted = ['1', '2', '3', '4'].map((text) => commits.submit(text));

    const [, , , last] = await releaseAll(submitted);
    expect(last).toEqual({ status: 'fulfilled', value: { outcome: 'overloaded' } });
    expect(await releaseAll([commits.submit('5')])).toEqual([fulfilled('5')]);
  });

  it('fails only the command that is to blame', async () => {
    const bad = new RangeError('bad');
    const { commits, batches, releaseAll } = aWriter({}, (batch) => (batch.includes('3') ? bad : undefined));

    const results = await releaseAll(['1', '2', '3', '4'].map((text) => commits.submit(text)));
    expect(results).toEqual([
      fulfilled('1'),
      fulfilled('2'),
      { status: 'rejected', reason: bad },
      fulfilled('4'),
    ]);
    expect(batches).toEqual([['1'], ['2', '3', '4'], ['2'], ['3'], ['4']]);
  });

  it('fails what was in flight when writing fails, and goes on with the rest', async () => {
    const lost = new Error('connection lost');
    const { commits, releaseAll } = aWriter({}, (batch) => (batch.includes('3') ? lost : undefined));

    const results = await releaseAll(['1', '2', '3', '4', '5'].map((text) => commits.submit(text)));
    const rejected = { status: 'rejected', reason: lost };
    expect(results).toEqual([fulfilled('1'), rejected, rejected, rejected, fulfilled('5')]);
  });

  it('is idle when all is written', async () => {
    const { commits, batches, releaseAll } = aWriter();
    const submitted = ['1', '2', '3', '4', '5'].map((text) => commits.submit(text));

    void releaseAll(submitted);
    await commits.idle();
    expect(batches.flat()).toEqual(['1', '2', '3', '4', '5']);
  });
});
