// The jury's story needs no code of its own in the product: it is told over HTTP like the year of City S.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { endAll, temporaryFolder } from '../standalone/processes.js';
import { tellStory } from './telling.js';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => endAll(folder));

describe('npm run story -- jury', () => {
  it('tells fourteen adjustments into force, and one withdrawn by its department', async () => {
    const { code, said, failed } = await tellStory(folder, 'jury');
    expect(failed).toBe('');
    expect(code).toBe(0);
    expect(said.match(/^= III-.*가결 · carried/gm)).toHaveLength(14);
    expect(said).toMatch(/^= III-2-3 .*부결 · rejected: 부서가 조정안을 거둠/m);
  });
});
