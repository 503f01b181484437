// A worker whose port for figures is taken says so in a sentence.
import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { figuresProblem, serveFigures, type FiguresParts } from './figures.js';

describe('the figures of a worker', () => {
  it('say that another program has their port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const place = { host: '127.0.0.1', port: (other.address() as AddressInfo).port };
    const error = await serveFigures(place, {} as FiguresParts).catch((thrown: unknown) => thrown);
    other.close();
    expect(figuresProblem(place, error)).toContain(`Another program uses 127.0.0.1:${place.port}.`);
    expect(figuresProblem(place, new Error('something else'))).toBeUndefined();
  });
});
