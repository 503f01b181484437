// A worker whose port for figures is taken says so in a sentence, before it works; one that does not work yet is not ready.
import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { figuresProblem, openFigures } from './figures.js';

describe('the figures of a worker', () => {
  it('say that another program has their port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const place = { host: '127.0.0.1', port: (other.address() as AddressInfo).port };
    const error = await openFigures(place).catch((thrown: unknown) => thrown);
    other.close();
    expect(figuresProblem(place, error)).toContain(`Another program uses 127.0.0.1:${place.port}.`);
    expect(figuresProblem(place, new Error('something else'))).toBeUndefined();
  });

  it('are asked for before there are any: it is alive, and not ready', async () => {
    const figures = await openFigures({ host: '127.0.0.1', port: 0 });
    const statuses = await Promise.all(
      ['/health/live', '/health/ready', '/metrics'].map(
        async (path) => (await fetch(new URL(path, figures.address))).status,
      ),
    );
    figures.close();
    expect(statuses).toEqual([200, 503, 503]);
  });
});
