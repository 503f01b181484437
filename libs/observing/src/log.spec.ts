// The log's lines are read by machines, or by the person at the terminal: each gets what they can read.
import { describe, expect, it } from '@jest/globals';
import { withCause } from './cause.js';
import { openLog, type LogSettings } from './log.js';

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

function written(settings: LogSettings) {
  const [out, err]: [string[], string[]] = [[], []];
  const into = (lines: string[]) => ({ write: (line: string) => lines.push(line) > 0 });
  return { log: openLog('api', settings, { out: into(out), err: into(err) }), out, err };
}

describe('for machines', () => {
  it('a line is one object with what it follows from', () => {
    const { log, out, err } = written({ level: 'info', format: 'json' });
    withCause({ request: '4bf92f3577b34da6', trace }, () => log.warn('queue delivery: away', { tries: 3 }));
    expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        ...{ level: 'warn', part: 'api', pid: process.pid, time: expect.any(String), tries: 3 },
        ...{ request: '4bf92f3577b34da6', trace: trace.split('-')[1], msg: 'queue delivery: away' },
      },
    ]);
    expect(err).toEqual([]);
  });

  it('neither lines nor facts hold what is withheld', () => {
    const { log, out } = written({ level: 'info', format: 'json' });
    log.error('\nmail to gildong@city.go.kr failed', { answer: '550 <gildong@city.go.kr> unknown' });
    expect(out.join('')).not.toContain('gildong');
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ msg: 'mail to …@… failed' });
  });
});

describe('for people', () => {
  it('only the sentences stand there, errors on the error stream', () => {
    const { log, out, err } = written({ level: 'info', format: 'plain' });
    log.info('\n주소 · address: http://127.0.0.1:3000', { port: 3000 });
    log.error('problem: fault');
    expect(out).toEqual(['\n주소 · address: http://127.0.0.1:3000\n']);
    expect(err).toEqual(['problem: fault\n']);
  });

  it('troubles bear the id by which they are asked about', () => {
    const { log, out, err } = written({ level: 'info', format: 'plain' });
    withCause({ request: '4bf92f3577b34da6', trace }, () => {
      log.info('began');
      log.warn('delivery: away');
      log.error('problem: fault');
    });
    expect(out).toEqual(['began\n', 'delivery: away [4bf92f3577b34da6]\n']);
    expect(err).toEqual(['problem: fault [4bf92f3577b34da6]\n']);
  });
});

it('says no more than it is asked to', () => {
  const { log, out } = written({ level: 'warn', format: 'json' });
  log.debug('one');
  log.info('two');
  log.warn('three');
  expect(out).toHaveLength(1);
});
