// One small slip per rule of eslint.config.js: each must be found by its own rule, and by no other.

/** Lawful code, by the path it is read under: nothing may be found in it. */
export const lawful = [
  [
    'libs/domain/src/words.ts',
    'export const words = [1] as const;\n/** Says so. */\nexport function say(): void {}',
  ],
  ['libs/domain/src/gate/gate.ts', 'export const cast = (1 as unknown) as string;'],
  [
    'libs/domain/src/words.spec.ts',
    "import { it } from '@jest/globals';\nit('casts', () => (1 as unknown) as string);",
  ],
  ['libs/domain/src/slip.spec.ts', '// @ts-expect-error a row is missing\nexport const x: number = missing;'],
  ['libs/jobs/src/clock.ts', 'export const now = new Date();\nexport const at = process.cwd();'],
  [
    'apps/api/src/edge/answers.ts',
    "import { HttpException } from '@nestjs/common';\nexport const answer = HttpException;",
  ],
  ['apps/web/vite.config.ts', 'export default {};'],
  [
    'apps/api/src/desk.ts',
    "import { Service } from './service.js';\n@Reflect\nexport class Desk { constructor(readonly service: Service) {} }",
  ],
];

/** Slips that only types reveal; the path is that of a real file, since a program is built around it. */
export const typedSlips = {
  '@typescript-eslint/await-thenable': [
    ['libs/domain/src/dates.spec.ts', 'export const wait = async () => await 1;'],
  ],
  '@typescript-eslint/no-floating-promises': [['libs/domain/src/dates.spec.ts', 'Promise.resolve(1);']],
  '@typescript-eslint/no-misused-promises': [
    ['libs/domain/src/dates.spec.ts', '[1].forEach(async (one) => { await Promise.resolve(one); });'],
  ],
};

/** Slips by rule: the path to read the code under, and the code. */
export const slips = {
  'house/begins-with-reason': [['libs/jobs/src/a.ts', 'export const a = 1;\n// too late']],
  'house/documented-exports': [
    ['libs/jobs/src/a.ts', 'export function undocumented(): void {}'],
    ['libs/domain/src/a.ts', 'export const undocumented = (): void => {};'],
    ['libs/contract/src/a.ts', '// no docstring\nexport async function undocumented(): Promise<void> {}'],
  ],
  'house/no-barrel': [
    ['libs/jobs/src/all.ts', "export * from './a.js';"],
    ['libs/domain/src/round/index.ts', "export { a } from './a.js';"],
    ['apps/api/src/index.ts', "export type { A } from './a.js';"],
  ],
  eqeqeq: [['apps/api/src/a.ts', 'export const same = (a: number, b: number): boolean => a == b;']],
  'no-var': [['scripts/a.mjs', 'export var a = 1;']],
  'prefer-const': [['apps/web/src/a.tsx', 'let a = 1;\nexport const b = a;']],
  'no-warning-comments': [
    ['libs/jobs/src/a.ts', 'export const a = 1; // TODO later'],
    ['libs/jobs/src/a.ts', '/** Works; FIXME for two. */\nexport const a = 1;'],
  ],
  'no-restricted-globals': [
    ['libs/jobs/src/a.spec.ts', "describe('a', () => {});"],
    ['test/e2e/a.spec.ts', 'expect(1).toBe(1);'],
    ['libs/jobs/src/a.spec.ts', 'jest.useFakeTimers();'],
    ['libs/domain/src/a.ts', 'export const now = new Date();'],
    ['libs/domain/src/a.ts', 'export const now = Date.now();'],
    ['libs/domain/src/round/a.ts', 'export const now = globalThis.Date;'],
    ['libs/domain/src/gate/gate.ts', "export const port = process.env['PORT'];"],
    ['libs/domain/src/a.ts', 'console.log(1);'],
    ['libs/domain/src/a.ts', 'export const format = new Intl.NumberFormat();'],
  ],
  '@typescript-eslint/no-restricted-types': [
    ['libs/domain/src/a.ts', 'export interface A { readonly at: Date }'],
  ],
  'no-restricted-properties': [
    ['libs/domain/src/a.ts', 'export const id = Math.random();'],
    ['libs/domain/src/gate/gate.ts', 'export const { random } = Math;'],
  ],
  'no-restricted-imports': [
    [
      'apps/api/src/door/a.ts',
      "import { HttpException } from '@nestjs/common';\nexport const e = HttpException;",
    ],
    [
      'apps/worker/src/a.ts',
      "import { NotFoundException } from '@nestjs/common';\nexport const e = NotFoundException;",
    ],
    ['apps/api/src/a.ts', "import { forwardRef } from '@nestjs/common';\nexport const f = forwardRef;"],
    ['apps/api/src/edge/a.ts', "import { forwardRef } from '@nestjs/common';\nexport const f = forwardRef;"],
  ],
  'no-restricted-syntax': [
    ['apps/web/src/a.tsx', 'export default 1;'],
    ['libs/jobs/src/a.spec.ts', "import { it } from '@jest/globals';\nit.only('a', () => {});"],
    ['test/e2e/a.spec.ts', "import { describe } from '@jest/globals';\ndescribe.skip('a', () => {});"],
    ['test/e2e/a.spec.ts', "import { it } from '@jest/globals';\nit.skip.each([1])('a', () => {});"],
    ['test/e2e/a.spec.ts', "import { it } from '@jest/globals';\nit.todo('a');"],
    ['test/e2e/a.spec.ts', "import { fit } from '@jest/globals';\nfit('a', () => {});"],
    ['test/e2e/a.spec.ts', "import { jest } from '@jest/globals';\njest.mock('./a.js');"],
    ['apps/api/src/a.ts', 'export const database = { synchronize: true };'],
    ['apps/web/vite.config.ts', 'export default { synchronize: true };'],
  ],
  '@typescript-eslint/no-unused-vars': [
    ['scripts/a.mjs', 'const unused = 1;'],
    ['libs/jobs/src/a.ts', "import { unused } from './b.js';"],
  ],
  '@typescript-eslint/no-explicit-any': [
    ['libs/jobs/src/a.ts', 'export const a: any = 1;'],
    ['test/e2e/a.spec.ts', 'export const a = 1 as any;'],
  ],
  '@typescript-eslint/consistent-type-imports': [
    ['libs/jobs/src/a.ts', "import { A } from './b.js';\nexport type B = A;"],
    ['libs/jobs/src/a.ts', "export type B = import('./b.js').A;"],
  ],
  '@typescript-eslint/ban-ts-comment': [
    ['libs/jobs/src/a.ts', '// @ts-ignore\nexport const a = 1;'],
    ['libs/jobs/src/a.ts', '// @ts-expect-error it is late\nexport const a = 1;'],
    ['libs/jobs/src/a.spec.ts', '// @ts-expect-error\nexport const a = 1;'],
    ['apps/web/src/a.tsx', '// @ts-nocheck\nexport const a = 1;'],
  ],
  '@typescript-eslint/consistent-type-assertions': [
    ['libs/domain/src/round/a.ts', 'export const a = 1 as unknown;'],
    ['libs/domain/src/gate/other.ts', 'export const a = 1 as unknown;'],
  ],
  '@typescript-eslint/no-non-null-assertion': [['libs/domain/src/a.ts', 'export const first = [1][0]!;']],
};
