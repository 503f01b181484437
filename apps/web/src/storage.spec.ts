// A browser that keeps nothing loses nothing while the page stands, and the page can say so.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ofBrowser } from './storage.js';

const kept = new Map<string, string>();
let isFull = false;

/** As much of a browser's storage as is asked of it; its names are its own properties, as in the browser. */
function storage(): Storage {
  const names = Object.fromEntries([...kept.keys()].map((name) => [name, kept.get(name)]));
  const acts = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => kept.delete(name),
  };
  return Object.assign(Object.create(acts) as Storage, names);
}

beforeEach(() => {
  kept.clear();
  isFull = false;
  Object.defineProperty(globalThis, 'localStorage', { get: storage, configurable: true });
});

afterEach(() => {
  ofBrowser.drop('a');
  Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true });
});

describe('what the browser keeps', () => {
  it('is there again, and is the same object as long as nothing else was put there', () => {
    ofBrowser.put('a', { text: '글' });
    expect(ofBrowser.take('a')).toEqual({ text: '글' });
    expect(ofBrowser.take('a')).toBe(ofBrowser.take('a'));
    kept.set('a', '{"text":"다른 탭의 글"}');
    expect(ofBrowser.take('a')).toEqual({ text: '다른 탭의 글' });
  });

  it('is found by how its name begins', () => {
    ofBrowser.put('a', 1);
    ofBrowser.put('b', 2);
    expect(ofBrowser.names('a')).toEqual(['a']);
  });

  it('lasts as long as the page where the browser is full, and that is told', () => {
    isFull = true;
    ofBrowser.put('a', 1);
    expect([ofBrowser.take('a'), ofBrowser.names('a'), ofBrowser.keeps()]).toEqual([1, ['a'], false]);
    isFull = false;
    ofBrowser.put('a', 2);
    expect([ofBrowser.take('a'), ofBrowser.keeps()]).toEqual([2, true]);
  });

  it('lasts as long as the page where the browser has no shelf at all', () => {
    Object.defineProperty(globalThis, 'localStorage', { value: undefined, configurable: true });
    ofBrowser.put('a', 1);
    expect([ofBrowser.take('a'), ofBrowser.keeps()]).toEqual([1, false]);
    ofBrowser.drop('a');
    expect([ofBrowser.take('a'), ofBrowser.keeps()]).toEqual([null, true]);
  });

  it('is nothing where what stands there cannot be read', () => {
    kept.set('a', 'no JSON');
    expect(ofBrowser.take('a')).toBeNull();
  });
});
