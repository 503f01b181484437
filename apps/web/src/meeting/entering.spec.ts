// Noted lines lie where every tab reads them; what is entered is what was pressed for, and nothing that changed since.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ofBrowser } from '../storage.js';
import { enterEach } from './entering.js';
import { beginningAt, notesUnder, type Notes } from './kept-notes.js';
import { edited, entered, sending, type NoteLine } from './note-lines.js';

const name = 'notes city p-1 r-1';
const line = (id: string): NoteLine => ({
  ...{ id, subject: 'p-1-6', speaker: '', text: `발언 ${id}`, state: 'kept' },
  ...{ track: 'midterm', kind: 'opinion' },
});
const notes: Notes = { meeting: 'm-7', pasted: '', lines: [line('a'), line('b'), line('c')] };

beforeEach(() => ofBrowser.put(name, notes));

describe('entering noted lines', () => {
  const shelf = notesUnder(name);
  /** What is sent, where this happens while the first line is on its way. */
  const sentWhile = async (happens: () => void) => {
    const sent: string[] = [];
    await enterEach(shelf, async ({ id, text }, meeting) => {
      sent.push(`${meeting} ${text}`);
      shelf.move(id, entered);
      if (id === 'a') happens();
      return Promise.resolve();
    });
    return sent;
  };

  it('sends one after another, as said in the meeting that was chosen when it was pressed for', async () => {
    expect(await sentWhile(() => shelf.keep(() => ({ meeting: 'm-8' })))).toEqual([
      'm-7 발언 a',
      'm-7 발언 b',
      'm-7 발언 c',
    ]);
    expect(shelf.read().lines.every(({ state }) => state === 'done')).toBe(true);
  });

  it('leaves out what is removed, edited or entered in another tab before its turn, as its writer left it', async () => {
    const another = notesUnder(name);
    const sent = await sentWhile(() => {
      another.keep(({ lines }) => ({ lines: lines.filter(({ id }) => id !== 'b') }));
      another.move('c', (each) => edited(each, { text: '고치는' }));
    });
    expect(sent).toEqual(['m-7 발언 a']);
    expect(shelf.read().lines.map(({ text, state }) => [text, state])).toEqual([
      ['발언 a', 'done'],
      ['고치는', 'kept'],
    ]);
    ofBrowser.put(name, notes);
    expect(await sentWhile(() => another.move('b', entered))).toEqual(['m-7 발언 a', 'm-7 발언 c']);
  });
});

describe('notes at the beginning of a page', () => {
  const done = notes.lines.map(entered);

  it('make room for another meeting once all of them are entered', () => {
    expect(beginningAt({ ...notes, lines: done }, 'm-8')).toEqual({ meeting: 'm-8', pasted: '', lines: [] });
    expect(beginningAt({ ...notes, lines: done }, 'm-7').lines).toEqual(done);
  });

  it.each([
    ['a line that was not entered', { lines: [...done, line('d')] }],
    ['a line that may have been entered', { lines: [...done, sending(line('d'), () => 'k-1')] }],
    ['pasted text', { lines: done, pasted: '메모' }],
  ])('stay with their own meeting for %s', (_, some) => {
    expect(beginningAt({ ...notes, ...some }, 'm-8')).toEqual({ ...notes, ...some });
  });
});
