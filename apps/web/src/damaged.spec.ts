// Whatever stands in the address or on the browser's shelves, typed, left by an older page or damaged, no page fails on it.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { readJson } from '#contract/json';
import { patterns } from '#contract/limits';
import { formatAddress, parseAddress } from './address.js';
import { draftsOf, keptDraft, saidIn, takeDraft, type DraftName } from './forms/draft.js';
import { keptId } from './kept-id.js';
import { readNotes } from './meeting/kept-notes.js';
import { isReady, linesIn } from './meeting/note-lines.js';
import { gistOf } from './outbox/gist.js';
import { lettersOf } from './outbox/letters.js';

const shelf = new Map<string, string>();

beforeEach(() => {
  shelf.clear();
  const acts = {
    getItem: (name: string) => shelf.get(name) ?? null,
    setItem: (name: string, value: string) => shelf.set(name, value),
    removeItem: (name: string) => shelf.delete(name),
  };
  Object.defineProperty(globalThis, 'localStorage', {
    get: () => Object.assign(Object.create(acts) as object, Object.fromEntries(shelf)),
    configurable: true,
  });
});

afterEach(() => {
  Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true });
});

const name: DraftName = { organization: 'city', person: 'p-1', stream: 'round', command: 'GiveResponse' };
const problem = { problem: { code: 'busy' }, more: {} };
const draft = {
  values: { text: '건의' },
  seen: 3,
  attempt: { key: 'key-1', said: '{"body":{"text":"건의"},"seen":3}', values: '{"text":"건의"}' },
  refused: problem,
  post: 'seat:jobs/secretary',
  where: '#round=r-1',
  makes: 'o-1',
};
const letter = {
  ...name,
  key: 'key-1',
  post: 'seat:jobs/secretary',
  kind: 'round',
  said: '{"body":{}}',
  values: '{"text":"건의"}',
  where: '#round=r-1',
  state: 'waiting',
  sent: 1,
  refused: problem,
};

/** The same with one or two parts something else, or cut off anywhere. */
function damaged(whole: object): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue());
  return fc.oneof(
    fc
      .array(part, { minLength: 1, maxLength: 2 })
      .map((parts) => JSON.stringify({ ...whole, ...Object.fromEntries(parts) })),
    fc.nat({ max: JSON.stringify(whole).length }).map((until) => JSON.stringify(whole).slice(0, until)),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
}

describe('the address', () => {
  it('is a page, whatever was typed, and reads the same once it was written', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webFragments(),
      fc
        .array(
          fc.tuple(fc.constantFrom('round', 'at', 'show', 'on', 'item', 'asOf', '__proto__'), fc.string()),
        )
        .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
    );
    fc.assert(
      fc.property(typed, (hash) => {
        const once = parseAddress(`#${hash}`);
        expect(parseAddress(formatAddress(once))).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a draft', () => {
  it('is read as it was kept, the same object each time', () => {
    shelf.set('draft city p-1 round GiveResponse ', JSON.stringify(draft));
    expect(keptDraft(name)).toEqual(draft);
    expect(keptDraft(name)).toBe(keptDraft(name));
  });

  it('gives what can be read of it, and never fails', () => {
    fc.assert(
      fc.property(damaged(draft), (kept) => {
        shelf.set('draft city p-1 round GiveResponse ', kept);
        const taken = takeDraft(name, { text: '' });
        expect(keptDraft(name)).toBe(keptDraft(name));
        expect(draftsOf('city', 'p-1')).toHaveLength(taken ? 1 : 0);
        if (taken) expect(saidIn(taken, (values) => values)).toHaveProperty('body');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a letter', () => {
  it('is read as it was kept', () => {
    shelf.set('letter city p-1 key-1', JSON.stringify(letter));
    expect(lettersOf('city', 'p-1')).toEqual([letter]);
  });

  it('is none where its page could not read it', () => {
    fc.assert(
      fc.property(damaged(letter), (kept) => {
        shelf.set('letter city p-1 key-1', kept);
        for (const { said, values, refused } of lettersOf('city', 'p-1')) {
          expect([typeof JSON.parse(said), typeof gistOf(values)]).toEqual(['object', 'string']);
          expect(refused?.problem ?? {}).toBeInstanceOf(Object);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('notes of a meeting', () => {
  const ids = ['n-1', 'n-2', 'n-3'];
  const known = {
    ...{ subjects: [{ id: 'p-1', number: '1-1', name: '일자리' }], speakers: [], tracks: [] },
    freshId: () => ids.shift() ?? '',
  };
  const lines = linesIn('1-1 첫째 의견\n둘째 의견\n셋째 의견?', known);
  const notes = { meeting: 'm-1', pasted: '붙여 넣은 글', lines };

  it('are read as they were kept', () => {
    expect(lines).toHaveLength(3);
    expect(readNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
  });

  it.each([[{}], [null], ['text'], [{ ...lines[0], track: 7 }], [{ ...lines[0], problem: {} }]])(
    'lose no line and no pasted text with one that is none: %j',
    (damage) => {
      const kept = readNotes({ ...notes, lines: [damage, ...lines] });
      expect(kept).toEqual(notes);
      expect(kept.lines.every(isReady)).toBe(true);
    },
  );

  it('are some that a page can show, whatever was kept', () => {
    fc.assert(
      fc.property(damaged(notes), fc.jsonValue(), (kept, line) => {
        for (const { text, id } of [
          ...readNotes(readJson(kept)).lines,
          ...readNotes({ lines: [line] }).lines,
        ])
          expect([typeof text, typeof id]).toEqual(['string', 'string']);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what was left at a post', () => {
  it.each(['{', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'null', '7'])('has no gist: %.9s', (kept) => {
    expect(gistOf(kept)).toBe('');
  });
});

describe('the id of what will be made', () => {
  it('is one that an address can hold, and stays', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string().map((text) => JSON.stringify(text)),
        ),
        (kept) => {
          shelf.set('new round', kept);
          const id = keptId('new round', () => 'round-fresh');
          expect(id).toMatch(patterns.id);
          expect(keptId('new round', () => 'another')).toBe(id);
        },
      ),
    );
  });
});
