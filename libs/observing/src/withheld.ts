// Keeps out of the log what must not lie there: who people are, what they wrote, and what opens doors.

const withholding: readonly (readonly [RegExp, string])[] = [
  // Of an address of a server: who signs in there, and by what.
  [/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1…@'],
  [/[^\s<>"'`(),;:=]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/giu, '…@…'],
  [/\b(bearer|basic)\s+[^\s"',]+/gi, '$1 …'],
  [/\b(secret|token|password|passwd|key|code|state|session|signature)=[^\s&"']+/gi, '$1=…'],
  // Numbers of residents, and of telephones.
  [/(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-?[1-8]\d{6}(?!\d)/g, '…'],
  [/(?<![\d-])01[016-9][-.\s]?\d{3,4}[-.\s]?\d{4}(?![\d-])/g, '…'],
  [/(?<![\d-])0\d{1,2}[-.\s]\d{3,4}[-.\s]\d{4}(?![\d-])/g, '…'],
];

/** The line without addresses, numbers of people and secrets. */
export function withheld(line: string): string {
  return withholding.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line);
}

/** SQLSTATE classes whose sentences repeat what was to be stored: data exception, integrity violation. */
const quoting = /^2[23]/;

/** What a fault may say of itself: where it was and what kind it is; what it would quote of the data is left out. */
export function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const { code } = error as { readonly code?: unknown };
  const isQuoting = error instanceof SyntaxError || (typeof code === 'string' && quoting.test(code));
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const kind = typeof code === 'string' ? `${error.name} ${code}` : error.name;
  return [isQuoting ? kind : `${kind}: ${error.message}`, ...frames].join('\n');
}
