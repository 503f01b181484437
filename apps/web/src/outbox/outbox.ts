// Sends what people do, and sends it again under the same key for as long as nobody answers.
import { routes } from '#contract/routes';
import type { DoneView } from '#contract/views';
import { postKey } from '#domain/actor';
import type { StreamName } from '#domain/between/streams';
import { dropDraft, isAsSent, keptDraft, putDraft, type DraftName, type Said } from '../forms/draft.js';
import { Refused, request, Unreachable, wasDecided } from '../http/request.js';
import type { Session } from '../session/session.js';
import { dropLetter, isDue, lettersOf, letterUnder, putLetter, type Letter } from './letters.js';

/** In milliseconds: pauses double up to the longest. */
const firstPause = 2_000;
const longestPause = 30_000;
/** How long an answer is waited for: whoever waits longer thinks that nothing happens. */
const patience = 20_000;

/** What is read from the server, and moves by what is sent. */
export interface Reading {
  /** Notes how far the log came by an act. */
  readonly note: (position: number) => void;
  /** Reads a stream and every list again. */
  readonly again: (kind: StreamName, stream: string) => Promise<void>;
}

export class Outbox {
  private readonly underWay = new Map<string, Promise<DoneView>>();
  private readonly listeners = new Set<(letter: Letter) => void>();
  private pause = firstPause;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSendingAll = false;
  private isOpen = false;

  constructor(
    readonly session: Session,
    private readonly reading: Reading,
  ) {}

  /** Whether this sign-in sends a letter, or it waits for another post. */
  isOurs({ post }: Letter): boolean {
    return post === postKey(this.session.actor.post);
  }

  /**
   * Sends a letter; what is under way already is waited for. Throws `Refused` or `Unreachable`: where the server did not
   * decide, the letter then waits and goes out by itself.
   */
  async send(letter: Letter): Promise<DoneView> {
    const known = this.underWay.get(letter.key);
    if (known) return known;
    const sent = this.deliver({ ...letter, state: 'sending', sent: Date.now(), refused: undefined });
    this.underWay.set(letter.key, sent);
    try {
      return await sent;
    } catch (error) {
      if (letterUnder(letter)?.state === 'waiting') this.sendLater();
      throw error;
    } finally {
      this.underWay.delete(letter.key);
    }
  }

  /** Keeps a letter, which goes out once the server is there again. */
  keep(letter: Letter): void {
    putLetter({ ...letter, state: 'waiting', sent: Date.now(), isLate: true });
    this.sendLater();
  }

  /** Takes a letter back that nobody answered. */
  takeBack(letter: Pick<Letter, 'organization' | 'person' | 'key'>): void {
    dropLetter(letter);
  }

  /** What was refused meanwhile stands in its form again, and its writer has it before them. */
  readBack(name: DraftName): void {
    for (const letter of lettersOf(name.organization, name.person)) {
      if (isOf(letter, name) && letter.state === 'refused' && keptDraft(letter)) dropLetter(letter);
    }
  }

  /** Tells of every letter that was done; until the answer is called. */
  onDone(listener: (letter: Letter) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins to send by itself what waits. */
  open(): () => void {
    this.isOpen = true;
    const wake = () => this.wake();
    addEventListener('online', wake);
    void this.sendAll();
    return () => {
      this.isOpen = false;
      clearTimeout(this.timer);
      removeEventListener('online', wake);
    };
  }

  /** The server is there again: what waits goes out now. */
  wake(): void {
    this.pause = firstPause;
    void this.sendAll();
  }

  private async sendAll(): Promise<void> {
    if (this.isSendingAll || !this.isOpen) return;
    this.isSendingAll = true;
    clearTimeout(this.timer);
    try {
      for (const letter of this.due()) {
        try {
          await this.send(letter);
        } catch (error) {
          if (waits(error)) break;
          this.comeBack(letter, error);
        }
      }
    } finally {
      this.isSendingAll = false;
    }
    if (this.due().length > 0) this.sendLater();
  }

  private due(): readonly Letter[] {
    const { organization, actor } = this.session;
    const post = postKey(actor.post);
    return lettersOf(organization, actor.person).filter((letter) => isDue(letter, post, Date.now()));
  }

  private sendLater(): void {
    clearTimeout(this.timer);
    if (!this.isOpen) return;
    this.timer = setTimeout(() => void this.sendAll(), this.pause);
    this.pause = Math.min(this.pause * 2, longestPause);
  }

  private async deliver(letter: Letter): Promise<DoneView> {
    putLetter(letter);
    const { organization, kind, stream, command, key } = letter;
    const { body, seen } = JSON.parse(letter.said) as Said;
    const given = AbortSignal.timeout(patience);
    try {
      const done = await request<DoneView>(routes.command(organization, kind, stream, command), {
        method: 'POST',
        token: this.session.token,
        headers: { 'idempotency-key': key, ...(seen === undefined ? {} : { 'if-match': `"${seen}"` }) },
        body,
        signal: given,
      });
      this.pause = firstPause;
      this.reading.note(done.position);
      await this.reading.again(kind, stream);
      forget(letter);
      this.listeners.forEach((listener) => listener(letter));
      return done;
    } catch (thrown) {
      const error = given.aborted ? new Unreachable('no answer in time') : thrown;
      if (waits(error)) {
        if (letterUnder(letter)) putLetter({ ...letter, state: 'waiting', isLate: true });
      } else {
        giveBack(letter, error);
      }
      void this.reading.again(kind, stream);
      throw error;
    }
  }

  /** Nobody looks at the form of what went out by itself: it stays in sight until somebody does. */
  private comeBack(letter: Letter, error: unknown): void {
    if (error instanceof Refused) putLetter({ ...letter, state: 'refused', refused: problemOf(error) });
  }
}

/** Whether a letter came from the form of that name. */
function isOf(letter: Letter, { stream, command, item, part }: DraftName): boolean {
  return (
    letter.stream === stream && letter.command === command && letter.item === item && letter.part === part
  );
}

/** Whether an error leaves it open what became of the request: then it is sent again. */
export function waits(error: unknown): boolean {
  if (error instanceof Unreachable) return true;
  if (!(error instanceof Refused)) return false;
  return [401, 429, 503].includes(error.problem.status);
}

/** It was done: what was typed since it was sent stays. */
function forget(letter: Letter): void {
  dropLetter(letter);
  const draft = keptDraft(letter);
  if (draft?.attempt?.key !== letter.key) return;
  if (isAsSent(draft)) dropDraft(letter);
  else putDraft(letter, { ...draft, attempt: undefined, makes: undefined, refused: undefined });
}

/** It came to nothing: the text stands in its form again, with the sentence, unless another one was begun there. */
function giveBack(letter: Letter, error: unknown): void {
  dropLetter(letter);
  const draft = keptDraft(letter);
  if (draft && draft.attempt?.key !== letter.key) return;
  const { seen } = JSON.parse(letter.said) as Said;
  const { where, values, post } = letter;
  // What asked for nothing but a yes has no text to give back.
  if (!draft && values === '{}') return;
  const stands = draft ?? { values: JSON.parse(values) as object, seen, where, post };
  // A fault may have come after it was done: it stays harmless to send it again.
  const attempt = error instanceof Refused && wasDecided(error) ? undefined : draft?.attempt;
  putDraft(letter, {
    ...stands,
    attempt,
    ...(error instanceof Refused ? { refused: problemOf(error) } : {}),
  });
}

function problemOf({ problem, more }: Refused) {
  return { problem, more };
}
