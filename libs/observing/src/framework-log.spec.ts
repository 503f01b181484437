// A framework hands on whatever was thrown: of that too only what may be said is said.
import { expect, it } from '@jest/globals';
import { frameworkLog } from './framework-log.js';
import { openLog } from './log.js';

it('says who speaks and what was thrown, and quotes nothing of what was written', () => {
  const lines: string[] = [];
  const into = { write: (line: string) => lines.push(line) > 0 };
  const log = frameworkLog(openLog('api', { level: 'info', format: 'plain' }, { out: into, err: into }));
  log.warn('slow', 'Router');
  log.error(Object.assign(new Error('invalid input syntax: "홍길동의 의견"'), { code: '22P02' }), 'Filter');
  expect(lines[0]).toBe('Router: slow\n');
  expect(lines[1]).toMatch(/^Filter: Error 22P02\n\s+at /);
  expect(lines.join('')).not.toContain('홍길동');
});
