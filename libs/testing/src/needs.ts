// Suites that need what npm does not bring (a program, root's rights): they run where it is, elsewhere they
// say so aloud.
import { describe, it } from '@jest/globals';

/** Describes a suite; `body` receives the program's path. */
export type DescribeWith = (name: string, body: (program: string) => void) => void;

/** `describe` for suites that start a Redis server of their own. */
export const describeWithRedis = describeWith('redis-server', process.env.TEST_REDIS_SERVER);

/** `describe` for suites that drive a browser. */
export const describeWithChromium = describeWith('chromium', process.env.TEST_CHROMIUM);

/**
 * `describe` for what only root can try. It is skipped for anyone else, in CI too: nobody is asked to run
 * tests as root.
 */
export const describeAsRoot: (name: string, body: () => void) => void =
  process.getuid?.() === 0 ? describe : (name, body) => describe.skip(skipped('root', name), body);

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
