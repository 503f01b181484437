// Knows minutes of a subcommittee: their roll, what was said on each program, and the table of opinions that is attached.
import type { ReadDocument } from '#documents/read/document';
import type { NotTaken, Proposal } from '../proposal.js';
import type { IntakeContext, Recogniser } from '../recogniser.js';
import { foundInTable } from '../opinion-table/found.js';
import { squeezed } from '../tables/words.js';
import { Questions } from '../taking/questions.js';
import { says } from '../taking/says.js';
import { takenInto } from '../taking/taking.js';
import { dayFindings } from './dates.js';
import { remarksIn } from './remarks.js';
import { rollFindings, rollIn } from './roll.js';
import { sectionsIn } from './sections.js';
import { rollStated } from './stated-roll.js';

export const minutes: Recogniser = {
  kind: 'minutes',
  into: ['round'],
  likeness: (document) => {
    const signs = [
      document.blocks.some((block) => block.kind === 'text' && /회의록/.test(squeezed(block.text))),
      rollIn(document) !== undefined,
      sectionsIn(document).length > 0,
    ];
    return signs.filter(Boolean).length / signs.length;
  },
  propose: (document, decisions, context) => proposalOf(document, new Questions(decisions), context),
};

function proposalOf(document: ReadDocument, questions: Questions, context: IntakeContext): Proposal {
  const kind = 'minutes';
  const roll = rollIn(document);
  const findings = [...(roll ? rollFindings(roll) : []), ...dayFindings(document)];
  const round = context.house.rounds.get(context.target.id);
  if (!round) return { kind, steps: [], doubts: [], findings, notTaken: [] };
  const table = foundInTable(document, round, questions);
  const said = remarksIn(sectionsIn(document), table.opinions, round, questions);
  const { opinions } = table;
  const taken = takenInto(round, { opinions, remarks: said.remarks }, questions, context);
  const stated = rollStated(document, roll, questions, context);
  return {
    kind,
    steps: [...taken.steps, ...stated],
    doubts: questions.doubts,
    findings: [...findings, ...said.findings],
    notTaken: [
      ...(roll ? [{ place: roll.place, quoted: '', why: says.rollBelongs }] : []),
      ...said.notTaken,
      ...table.notTaken,
      ...nextDateIn(document),
      ...taken.notTaken,
    ],
  };
}

const nextDate = /^\d\)(차기회의|다음회의)/;

/** The next date is the meeting's own, and stands in the notice of the next one. */
function nextDateIn({ blocks }: ReadDocument): readonly NotTaken[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'text' || !nextDate.test(squeezed(block.text))) return [];
    const lines = blocks.slice(at + 1).filter((each) => each.kind === 'text' && each.text.trim() !== '');
    const [on] = lines;
    return on?.kind === 'text'
      ? [{ place: { line: on.line }, quoted: on.text.trim(), why: says.nextDate }]
      : [];
  });
}
