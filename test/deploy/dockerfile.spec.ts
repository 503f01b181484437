// Shows that the Dockerfile is one, and builds an image that runs as nobody, of what was named and nothing else.
import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { compose, ours, textOf } from './deployment.js';

const text = textOf('Dockerfile');
/** What stands behind a keyword, on each of its lines; none goes on over a line's end. */
const linesOf = (keyword: string) =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith(`${keyword} `) ? [line.slice(keyword.length + 1)] : []));
const root = join(import.meta.dirname, '../..');

describe('the Dockerfile', () => {
  it('has no mistake that its linter knows', () => {
    expect(validate(text)).toEqual([]);
    expect(text).not.toMatch(/\\\n/);
    expect(validate('FROM node:22\nRUM true')).not.toEqual([]);
  });

  it('names the line of its base, and one base for both stages', () => {
    expect(linesOf('ARG')).toEqual([expect.stringMatching(/^NODE_IMAGE=node:\d+-\w+-slim$/)]);
    expect(linesOf('FROM')).toEqual(['${NODE_IMAGE} AS build', '${NODE_IMAGE} AS run']);
  });

  it('runs as nobody, by number, from the stage that runs', () => {
    expect(linesOf('USER')).toEqual(['1000:1000']);
    const [, run = ''] = text.split(' AS run');
    expect(run).toContain('USER 1000:1000');
    expect(run.indexOf('USER')).toBeGreaterThan(run.lastIndexOf('COPY'));
  });

  it('says how it is asked whether it is well, and what it runs, without a shell', () => {
    expect(linesOf('HEALTHCHECK')).toEqual([expect.stringMatching(/ CMD \["node", /)]);
    for (const line of [...linesOf('CMD'), ...linesOf('RUN')]) expect(() => JSON.parse(line)).not.toThrow();
    expect(linesOf('ENTRYPOINT')).toEqual([]);
  });

  it('fetches nothing by address, runs no install script, and carries no secret', () => {
    expect(linesOf('ADD')).toEqual([]);
    expect(text).not.toMatch(/curl|wget|apt-get|https?:\/\/(?!127)/);
    for (const line of linesOf('RUN').filter((each) => each.includes('"npm"')))
      expect(line).toContain('--ignore-scripts');
    for (const line of [...linesOf('ENV'), ...linesOf('ARG')])
      expect(line).not.toMatch(/password|secret|token|key/i);
  });

  it('copies from the project what is there and let through', () => {
    const through = textOf('.dockerignore')
      .split('\n')
      .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    const copied = linesOf('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(new Set(copied)).toEqual(new Set(through));
    for (const path of copied)
      expect({ path, there: existsSync(join(root, path)) }).toEqual({ path, there: true });
  });

  it('holds the program of every process that is run from it', () => {
    for (const name of ours) {
      const [program, path] = compose().services[name]?.command as readonly [string, string];
      expect(program).toBe('node');
      const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
      expect({ name, there: existsSync(join(root, source)) }).toEqual({ name, there: true });
    }
  });
});
