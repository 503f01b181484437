// A paper with what the city's own document system gave it: number, date, grade of disclosure, and who signed there.
import { disclosureLabels, signatureMannerLabels, ruleLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import type { Disclosure } from '#domain/disclosure';
import type { OutsideSignature } from '#domain/paper/words';
import type { ApprovalLine, Paper, Section, Signature } from '../model.js';
import { signedOn } from './dates.js';
import { registeredWords as say } from './words.js';

export interface Registered {
  readonly number: string;
  readonly registered: string;
  readonly line: readonly OutsideSignature[];
  readonly disclosure: Disclosure;
}

/** The same paper with all that printed at the end of its first section; nothing else in it changes. */
export function withRegistration(paper: Paper, registration: Registered): Paper {
  const [first, ...rest] = paper.sections;
  return first ? { ...paper, sections: [registeredIn(first, registration, paper.language), ...rest] } : paper;
}

function registeredIn(section: Section, given: Registered, language: Language): Section {
  const own = section.blocks.find((block) => block.kind === 'approvalLine');
  const line: ApprovalLine = {
    kind: 'approvalLine',
    steps: [...(own?.steps ?? []), ...signedBy(given.line, 'approves', language)],
    cooperation: [...(own?.cooperation ?? []), ...signedBy(given.line, 'cooperates', language)],
    registration: [...(own?.registration ?? []), ...registrationLines(given, language)],
  };
  const blocks = section.blocks.filter((block) => block !== own);
  return { ...section, blocks: [...blocks, line] };
}

/** The drafter stands in the line before those who approve. */
function signedBy(
  line: readonly OutsideSignature[],
  part: 'approves' | 'cooperates',
  language: Language,
): readonly Signature[] {
  return line
    .filter((each) => (each.part === 'cooperates') === (part === 'cooperates'))
    .map(({ title, manner, signed }) => ({
      post: title,
      on: signedOn(signed)[language],
      ...(manner === 'approved' ? {} : { mark: `(${signatureMannerLabels[manner][language]})` }),
    }));
}

function registrationLines(
  { number, registered, disclosure }: Registered,
  language: Language,
): readonly string[] {
  const { grade, clause } = disclosure;
  const graded = disclosureLabels[grade][language];
  return [
    say.registered(number, signedOn(registered))[language],
    clause === undefined ? graded : `${graded} (${ruleLabels[clause][language]})`,
  ];
}
