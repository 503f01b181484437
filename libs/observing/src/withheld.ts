// Keeps out of the log what must not lie there: who people are, what they wrote, and what opens doors.

const withholding: readonly (readonly [RegExp, string])[] = [
  // Of an address of a server: who signs in there, and by what.
  [/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@]+@/gi, '$1…@'],
  // As much before the sign as mail allows: without a limit a long line without blanks would be walked through again and again.
  [/[^\s<>"'`(),;:=@]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/giu, '…@…'],
  [/\b(bearer|basic)\s+[^\s"',]+/gi, '$1 …'],
  [/\b(secret|token|password|passwd|key|code|state|session|signature)=[^\s&"']+/gi, '$1=…'],
  // Numbers of residents, and of telephones.
  [/(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[1-8]\d{6}(?!\d)/g, '…'],
  [/(?<!\d)\+82[-.\s]?(?:\(?0\)?)?\d{1,2}[-.\s]?\d{3,4}[-.\s]?\d{4}(?![\d-])/g, '…'],
  [/(?<![\d-])01[016-9][-.\s]?\d{3,4}[-.\s]?\d{4}(?![\d-])/g, '…'],
  [/(?<![\d-])0\d{1,2}[-.\s]\d{3,4}[-.\s]\d{4}(?![\d-])/g, '…'],
];

/** Nobody reads on for longer, and each pattern goes through all of it. */
const longestLine = 16_000;

/** The line without addresses, numbers of people and secrets; what is very long is cut. */
export function withheld(line: string): string {
  const text = line.length > longestLine ? `${line.slice(0, longestLine)} …` : line;
  return withholding.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);
}

/** SQLSTATE classes whose sentences repeat what was to be stored: data exception, integrity violation. */
const quoting = /^2[23]/;

/** Sentences of the language that name what the code says, and nothing of what it worked on. */
const ofTheCode =
  /^(?:Cannot (?:read|set) properties of (?:undefined|null)(?: \((?:reading|setting) '\w+'\))?|[\w.$]+ is not (?:a function|a constructor|iterable)|Invalid URL|Invalid time value|Maximum call stack size exceeded|fetch failed)$/;

function mayQuote(error: Error, code: unknown): boolean {
  if (error instanceof SyntaxError) return true;
  if (error instanceof TypeError || error instanceof RangeError) return !ofTheCode.test(error.message);
  return typeof code === 'string' && quoting.test(code);
}

/** What a fault may say of itself: where it was and what kind it is; what it would quote of the data is left out. */
export function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const kind = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  const isKindOnly = error.message === '' || mayQuote(error, code);
  return [isKindOnly ? kind : `${kind}: ${error.message}`, ...frames].join('\n');
}

/** The same in one line, without where it was: for what is away, or comes again and again. */
export function saidBriefly(error: unknown): string {
  return saidOf(error).split('\n', 1)[0] ?? '';
}
