// What was sent and not yet answered: kept in the browser under its key, so that it goes out once the server is there again.
import type { CommandTypeOf } from '#contract/wire';
import { isRecord, readJson } from '#contract/json';
import type { StreamName } from '#domain/between/streams';
import { isProblem, type DraftName, type Problem } from '../forms/draft.js';
import { ofBrowser } from '../storage.js';

/** One command on its way, word for word. */
export interface Letter extends DraftName {
  /** Makes a repeat harmless. */
  readonly key: string;
  /** The post in which it was sent: the same words from another one are another request. */
  readonly post: string;
  readonly kind: StreamName;
  readonly command: CommandTypeOf<StreamName>;
  /** What it says, and what stood in its form; JSON. */
  readonly said: string;
  readonly values: string;
  /** The address of its form. */
  readonly where: string;
  readonly state: 'sending' | 'waiting' | 'refused';
  /** When it was last sent, in milliseconds of this machine's clock. */
  readonly sent: number;
  /** Whether it had to wait: nobody may be looking when it is done. */
  readonly isLate?: boolean;
  /** Whether it went out with others: taking back one of them would take back less than was done. */
  readonly isOneOfMany?: boolean;
  readonly refused?: Problem;
}

/** Longer than any answer takes, in milliseconds: whoever sent it is gone. */
const abandoned = 30_000;

/** The letters of a person, the oldest first. */
export function lettersOf(organization: string, person: string): readonly Letter[] {
  return ofBrowser
    .names(beginning(organization, person))
    .flatMap((name) => asLetter(ofBrowser.take(name)) ?? [])
    .sort((one, other) => one.sent - other.sent);
}

/** The letter under a key; undefined once it was answered. */
export function letterUnder({ organization, person, key }: Pick<Letter, 'organization' | 'person' | 'key'>) {
  return asLetter(ofBrowser.take(`${beginning(organization, person)}${key}`));
}

/** Keeps a letter. */
export function putLetter(letter: Letter): void {
  ofBrowser.put(`${beginning(letter.organization, letter.person)}${letter.key}`, letter);
}

/** Forgets a letter: it was answered, or taken back. */
export function dropLetter({ organization, person, key }: Pick<Letter, 'organization' | 'person' | 'key'>) {
  ofBrowser.drop(`${beginning(organization, person)}${key}`);
}

/** Whether a letter is to be sent again by whoever is signed in in that post, at that time. */
export function isDue(letter: Letter, post: string, now: number): boolean {
  if (letter.post !== post) return false;
  return letter.state === 'waiting' || (letter.state === 'sending' && now - letter.sent > abandoned);
}

const texts = ['key', 'organization', 'person', 'stream', 'post', 'kind', 'command', 'where'] as const;
const states: readonly unknown[] = ['sending', 'waiting', 'refused'] satisfies readonly Letter['state'][];

/** What no page of ours put there is no letter, and is left alone. */
function asLetter(kept: unknown): Letter | undefined {
  if (!isRecord(kept)) return undefined;
  const isWhole =
    texts.every((field) => typeof kept[field] === 'string') &&
    [kept['said'], kept['values']].every((said) => isRecord(readJson(said))) &&
    states.includes(kept['state']) &&
    typeof kept['sent'] === 'number' &&
    isProblem(kept['refused']);
  return isWhole ? (kept as unknown as Letter) : undefined;
}

function beginning(organization: string, person: string): string {
  return `${['letter', organization, person].join(' ')} `;
}
