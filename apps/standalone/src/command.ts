// What an operator's command is: its words as they are typed, what it does, and how what was typed becomes what is asked.
import { parseArgs } from 'node:util';
import type { Settings } from '#api/settings';
import { Problem } from './problem.js';

interface Said {
  readonly ko: string;
  readonly en: string;
}

/** What was asked for, once it was found to be complete. */
export interface Asked {
  /** As it was typed, for whoever is refused meanwhile. */
  readonly called: string;
  /** In the order of the command's words; one that may be left out may be missing. */
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** The data folder is absolute. */
  readonly settings: Settings;
}

/**
 * Answers the exit code: 0 done, 1 what was looked at is not as it should be, 3 done but for what was said. What could not
 * be done at all throws, and comes to 2.
 */
export type Run = (asked: Asked) => Promise<number>;

export interface Command {
  readonly does: Said;
  readonly words: readonly (Said & { readonly mayBeLeftOut?: true })[];
  /** By their names; each takes a value. */
  readonly options?: Readonly<Record<string, Said>>;
  readonly load: () => Promise<Run>;
}

/** How a command is typed, in one language. */
export function usageOf(name: string, { words, options = {} }: Command, language: keyof Said): string {
  return [
    `npm run cycles -- ${name}`,
    ...words.map((word) => (word.mayBeLeftOut ? `[${word[language]}]` : `<${word[language]}>`)),
    ...Object.entries(options).map(([option, value]) => `[--${option} <${value[language]}>]`),
  ].join(' ');
}

/** Reads what was typed after a command's name. @throws Problem that names what is missing, too much or unknown */
export function typed(
  name: string,
  command: Command,
  args: readonly string[],
): Pick<Asked, 'words' | 'options'> {
  const { words, options = {} } = command;
  const { values, positionals } = parsed(name, command, args);
  const missing = words[positionals.length];
  if (missing && !missing.mayBeLeftOut)
    throw misused(name, command, {
      ko: `<${missing.ko}>을(를) 적어 주세요.`,
      en: `<${missing.en}> is missing.`,
    });
  const surplus = positionals[words.length];
  if (surplus !== undefined)
    throw misused(name, command, {
      ko: `'${surplus}'이(가) 남습니다.`,
      en: `'${surplus}' is one word too many.`,
    });
  const chosen = Object.keys(options).map((option) => [option, values[option]]);
  return { words: positionals, options: Object.fromEntries(chosen) as Asked['options'] };
}

function parsed(name: string, command: Command, args: readonly string[]) {
  const options = Object.keys(command.options ?? {}).map((option) => [option, { type: 'string' }] as const);
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(options),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [option = ''] = /--?[\w-]+/.exec(message) ?? [];
    throw misused(name, command, {
      ko: `${option}을(를) 이렇게 쓸 수 없습니다.`,
      en: `${option} cannot be used like this.`,
    });
  }
}

function misused(name: string, command: Command, { ko, en }: Said): Problem {
  return new Problem(
    `${ko} 사용법: ${usageOf(name, command, 'ko')}`,
    `${en} Usage: ${usageOf(name, command, 'en')}`,
  );
}
