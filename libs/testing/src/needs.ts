// Suites that need what npm does not bring, or not for every system (a program, root's rights): they run where it is,
// elsewhere they say so aloud.
import { createRequire } from 'node:module';
import { describe, it } from '@jest/globals';

/** Describes a suite; `body` receives the program's path. */
export type DescribeWith = (name: string, body: (program: string) => void) => void;

/** `describe` for suites that start a Redis server of their own. */
export const describeWithRedis = describeWith('redis-server', process.env.TEST_REDIS_SERVER);

/** `describe` for suites that drive a browser. */
export const describeWithChromium = describeWith('chromium', process.env.TEST_CHROMIUM);

/** `describe` for suites that make a PDF: its compiler is brought to some systems only. */
export const describeWithTypst = describeWith('the Typst compiler', typstProgram());

/**
 * `describe` for what only root can try. It is skipped for anyone else, in CI too: nobody is asked to run
 * tests as root.
 */
export const describeAsRoot: (name: string, body: () => void) => void =
  process.getuid?.() === 0 ? describe : (name, body) => describe.skip(skipped('root', name), body);

/** The path of the compiler; a system without one has an empty package in its place. */
function typstProgram(): string | undefined {
  const system = `${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`;
  const { resolve } = createRequire(import.meta.url);
  try {
    const path = resolve(`@myriaddreamin/typst-ts-node-compiler-${system}`);
    return path.endsWith('.node') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Without the program a suite is skipped under a name that says why; in CI that counts as a failure. */
function describeWith(program: string, path: string | undefined): DescribeWith {
  return (name, body) => {
    if (path) describe(name, () => body(path));
    else if (process.env.CI === 'true') {
      describe(name, () => {
        it(`needs ${program}`, () => {
          throw new Error(`${program} is not installed, so this suite could not run`);
        });
      });
    } else describe.skip(skipped(program, name), () => body(''));
  };
}

function skipped(need: string, name: string): string {
  return `SKIPPED, ${need} is missing: ${name}`;
}
