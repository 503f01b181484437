// What a password must be: long, and not what anybody would try first. No letters are prescribed; that makes none better.

export const shortestPassword = 10;
/** Beyond this nobody types, and hashing would only take longer. */
export const longestPassword = 200;
/** `aaaaaaaaaa` and `1212121212` are as long as they are guessable. */
const fewestCharacters = 5;
/** Names shorter than this stand in many a word by chance. */
const shortestName = 4;

export type PasswordProblem = 'short' | 'long' | 'guessable';

/** What is wrong with a password for somebody who goes by these names; undefined where it will do. */
export function passwordProblem(password: string, names: readonly string[]): PasswordProblem | undefined {
  const characters = [...password.normalize('NFC')];
  if (characters.length < shortestPassword) return 'short';
  if (characters.length > longestPassword) return 'long';
  const plain = plainOf(password);
  const isNamed = names
    .flatMap((name) => [name, name.split('@')[0] ?? ''])
    .map(plainOf)
    .some((name) => name.length >= shortestName && plain.includes(name));
  return isNamed || new Set(characters).size < fewestCharacters || isRun(characters)
    ? 'guessable'
    : undefined;
}

function plainOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s/g, '');
}

/** `abcdefghij`, `0987654321`. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters.slice(1).map((each, index) => code(each) - code(characters[index] ?? ''));
  return steps.every((step) => step === 1 || step === -9) || steps.every((step) => step === -1 || step === 9);
}

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}
