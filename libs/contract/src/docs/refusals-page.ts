// Writes docs/refusals.md: every reason for a no, with its status and its sentences.
import { invalidReasons } from '../invalid.js';
import { sayings } from '../refusals.js';
import { page, table } from './markdown.js';

/** The text of the page. */
export function refusalsPage(): string {
  const rows = Object.entries(sayings).map(([code, { status, ko, en }]) => [
    `\`${code}\``,
    String(status),
    ko,
    en,
  ]);
  return page(
    'Refusals',
    'A request that cannot be done is answered with a problem document (RFC 9457) of type ' +
      '`urn:committee-cycles:refusal:<code>`. What stands in braces is filled in from the request: the field by its ' +
      'name, states and commands by their labels.',
    table(['Code', 'Status', '한국어', 'English'], rows),
    '## What a field is not',
    'The reasons that stand behind `invalid-field`: the command does not have the shape of its schema.',
    table(
      ['Reason', '한국어', 'English'],
      Object.entries(invalidReasons).map(([reason, { ko, en }]) => [`\`${reason}\``, ko, en]),
    ),
  );
}
