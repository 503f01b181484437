// Each file of the corpus is taken for what it is, by itself and among all kinds that are known.
import { describe, expect, it } from '@jest/globals';
import { readFile as bytesOf } from 'node:fs/promises';
import { join } from 'node:path';
import { readFile } from '#documents/read/read-file';
import type { IntakeTarget } from '#domain/intake/words';
import { likeliest, likenessesOf } from '#intake/choosing';
import { recognisers } from '#intake/recognisers';

const corpus = join(import.meta.dirname, '../corpus');

async function kindsOf(name: string, into: IntakeTarget['stream']) {
  const document = await readFile(await bytesOf(join(corpus, name)), 'text');
  return likenessesOf(document, into, recognisers);
}

describe('A file', () => {
  it.each([
    ['minutes-2021-07.txt', 'round', 'minutes'],
    ['road-map.txt', 'round', 'recommendations'],
    ['road-map.txt', 'plan', 'road-map'],
    ['operating-plan.txt', 'organization', 'operating-plan'],
    ['pledge-sheet.txt', 'plan', 'pledge-sheet'],
  ] as const)('%s brought to a %s is taken for what it is: %s', async (name, into, kind) => {
    const kinds = await kindsOf(name, into);
    expect(likeliest(kinds)).toBe(kind);
    const [first, second] = kinds;
    expect(first?.likeness).toBeGreaterThan(second?.likeness ?? 0);
  });

  it('is not taken for anything where nothing of it is known', async () => {
    const text = Buffer.from('점심\t김밥\n저녁\t국수\n');
    for (const into of ['round', 'plan', 'committee', 'meeting', 'organization'] as const)
      expect(likeliest(likenessesOf(await readFile(text, 'text'), into, recognisers))).toBeUndefined();
  });
});
