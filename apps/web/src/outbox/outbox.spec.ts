// What was sent is never lost and never done twice, whatever the server says or does not say.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemOf } from '#contract/refusals';
import { refuse, type RefusalCode } from '#domain/refusals';
import { dropDraft, keptDraft, putDraft, type DraftName } from '../forms/draft.js';
import { Refused, Unreachable } from '../http/request.js';
import type { Session } from '../session/session.js';
import { dropLetter, isDue, lettersOf, putLetter } from './letters.js';
import { Outbox } from './outbox.js';
import { letterOf } from './posting.js';

const session: Session = {
  token: 'token',
  organization: 'city',
  actor: {
    person: 'p-1',
    post: { kind: 'department', post: 'jobs-officer', department: 'jobs', rank: 'officer' },
    also: [],
  },
  posts: [],
  title: '담당자',
  today: '2021-07-19',
};
const name = {
  organization: 'city',
  person: 'p-1',
  stream: 'r-1',
  command: 'GiveResponse',
  item: 'o-1',
} as const satisfies DraftName;

/** What the server answers, one request after the other; nothing where nobody does. */
let answers: (Response | undefined)[];
let keys: (string | null)[];
const fetched = globalThis.fetch;

beforeEach(() => {
  keys = [];
  globalThis.fetch = (_address, asked) => {
    keys.push(new Headers(asked?.headers).get('idempotency-key'));
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('fetch failed'));
  };
});

afterEach(() => {
  globalThis.fetch = fetched;
  dropDraft(name);
  lettersOf('city', 'p-1').forEach(dropLetter);
});

const done = () => new Response(JSON.stringify({ version: 2, position: 2, repeated: false }));
const no = (code: RefusalCode) => {
  const problem = problemOf(refuse(code), 'ko');
  return new Response(JSON.stringify(problem), { status: problem.status });
};

const write = (text: string, more = {}) => {
  const draft = { values: { text }, seen: 1, ...more };
  putDraft(name, draft);
  return letterOf(session, { kind: 'round', name, draft, bodyOf: (values) => values, where: '#here' });
};
const outbox = () => new Outbox(session, { note: () => undefined, again: () => Promise.resolve() });
const standing = () => keptDraft(name);
const letters = () => lettersOf('city', 'p-1');

describe('the outbox', () => {
  it('forgets what was done, and tells who listens', async () => {
    answers = [done()];
    const box = outbox();
    const told: string[] = [];
    box.onDone(({ key }) => told.push(key));
    const letter = write('답변');
    await box.send(letter);
    expect(told).toEqual([letter.key]);
    expect([standing(), letters()]).toEqual([undefined, []]);
  });

  it('lets wait what nobody answered, and sends it again under the same key', async () => {
    answers = [undefined, no('busy'), done()];
    const box = outbox();
    const letter = write('답변');
    await expect(box.send(letter)).rejects.toThrow(Unreachable);
    expect(letters()).toMatchObject([{ key: letter.key, state: 'waiting' }]);
    const [waiting] = letters();
    await expect(box.send(waiting!)).rejects.toThrow(Refused);
    expect(letters()).toMatchObject([{ key: letter.key, state: 'waiting' }]);
    await box.send(waiting!);
    expect(new Set(keys)).toEqual(new Set([letter.key]));
    expect([standing(), letters()]).toEqual([undefined, []]);
  });

  it('keeps a letter without asking, and sends it with what waits', async () => {
    answers = [done()];
    const box = outbox();
    const letter = write('답변');
    box.keep(letter);
    expect(keys).toEqual([]);
    const [waiting] = letters();
    expect(waiting).toMatchObject({ key: letter.key, state: 'waiting' });
    await box.send(waiting!);
    expect([standing(), letters()]).toEqual([undefined, []]);
  });

  it('sends a letter once that is sent twice at the same time', async () => {
    answers = [done()];
    const box = outbox();
    const letter = write('답변');
    await Promise.all([box.send(letter), box.send(letter)]);
    expect(keys).toHaveLength(1);
  });

  it('gives back what was refused, with the sentence and without the key', async () => {
    answers = [no('reason-missing')];
    await expect(outbox().send(write('답변'))).rejects.toThrow(Refused);
    expect(standing()).toMatchObject({
      values: { text: '답변' },
      refused: { problem: { code: 'reason-missing' } },
    });
    expect(standing()?.attempt).toBeUndefined();
    expect(letters()).toEqual([]);
  });

  it('keeps the key over a fault: it may have been done before that', async () => {
    answers = [no('fault')];
    const letter = write('답변');
    await expect(outbox().send(letter)).rejects.toThrow(Refused);
    expect(standing()?.attempt?.key).toBe(letter.key);
    expect(letters()).toEqual([]);
  });

  it('waits for somebody to sign in again', async () => {
    answers = [no('not-signed-in')];
    await expect(outbox().send(write('답변'))).rejects.toThrow(Refused);
    expect(letters()).toMatchObject([{ state: 'waiting' }]);
  });

  it('keeps what was typed since it was sent, done or refused', async () => {
    answers = [done(), no('reason-missing')];
    const box = outbox();
    const typeOn = () => putDraft(name, { ...standing()!, values: { text: '더 적은 글' } });
    const first = box.send(write('답변'));
    typeOn();
    await first;
    expect(standing()).toMatchObject({ values: { text: '더 적은 글' } });
    expect(standing()?.attempt).toBeUndefined();
    const second = box.send(write('답변'));
    typeOn();
    await expect(second).rejects.toThrow(Refused);
    expect(standing()).toMatchObject({ values: { text: '더 적은 글' } });
  });

  it('leaves alone another text that was begun in the same form', async () => {
    answers = [undefined, no('reason-missing')];
    const box = outbox();
    const letter = write('먼저 쓴 글');
    await expect(box.send(letter)).rejects.toThrow(Unreachable);
    putDraft(name, { values: { text: '새로 쓰는 글' }, seen: 1 });
    await expect(box.send(letter)).rejects.toThrow(Refused);
    expect(standing()).toEqual({ values: { text: '새로 쓰는 글' }, seen: 1 });
  });

  it('gives the text back where its form is empty', async () => {
    answers = [no('reason-missing')];
    const letter = write('답변');
    dropDraft(name);
    await expect(outbox().send(letter)).rejects.toThrow(Refused);
    expect(standing()).toMatchObject({ values: { text: '답변' }, seen: 1, where: '#here' });
  });

  it('shows what came back until its own part of the form is open again', () => {
    putLetter({ ...write('답변'), state: 'refused' });
    outbox().readBack({ ...name, part: 'p-1-4' });
    expect(letters()).toHaveLength(1);
    outbox().readBack(name);
    expect(letters()).toEqual([]);
  });
});

describe('what makes a new thing', () => {
  it('makes the same one when it is written anew after its answer was lost', async () => {
    const remark = { ...name, command: 'SubmitRemark', item: 't-1' } as const;
    const letterFor = (text: string) =>
      letterOf(session, {
        kind: 'round',
        name: remark,
        draft: { ...keptDraft(remark), values: { text } },
        bodyOf: (values) => values,
        where: '#here',
      });
    const idIn = (letter: { readonly said: string }) =>
      (JSON.parse(letter.said) as { readonly body: { readonly id: string } }).body.id;
    answers = [undefined];
    const first = letterFor('말');
    await expect(outbox().send(first)).rejects.toThrow(Unreachable);
    const second = letterFor('고친 말');
    expect(second.key).not.toBe(first.key);
    expect(idIn(second)).toBe(idIn(first));
    dropDraft(remark);
  });
});

describe('what is sent again', () => {
  const letter = { ...write('답변'), sent: 1_000 };
  const post = 'post:jobs-officer';

  it('is what waits, in the post that it was written in', () => {
    expect(isDue({ ...letter, state: 'waiting' }, post, 2_000)).toBe(true);
    expect(isDue({ ...letter, state: 'waiting' }, 'post:other', 2_000)).toBe(false);
    expect(isDue({ ...letter, state: 'refused' }, post, 2_000)).toBe(false);
  });

  it('is what another tab sends only once that must be gone', () => {
    expect(isDue({ ...letter, state: 'sending' }, post, 2_000)).toBe(false);
    expect(isDue({ ...letter, state: 'sending' }, post, 60_000)).toBe(true);
  });
});
