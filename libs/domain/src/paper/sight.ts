// Who may see a final paper: whose it is, to whom it goes, and the coordinating office.
import type { Tag } from '../tags.js';
import type { KeptPaper } from './states.js';

/** The committee, whoever it is addressed to, and the office; a final paper is read whole or not at all. */
export function audienceOfPaper({ committee, subject }: KeptPaper): readonly Tag[] {
  return [
    'office',
    ...(committee === undefined ? [] : [`committee:${committee}`]),
    ...(subject.department === undefined ? [] : [`department:${subject.department}`]),
    ...(subject.post === undefined ? [] : [`post:${subject.post}`]),
  ];
}
