// What a round leaves behind: the changes it agreed, what is owed after it, and what was kept, each with its way back.
import type { AgreedChange, KeptEntry, Origin, OwedEntry, RoundOutcome } from '../agreed.js';
import type { ProgramId, RoundId } from '../ids.js';
import { programOf, proofOf } from '../round/facts.js';
import type { OpenedRound, Opinion, OpinionIn } from '../round/states.js';

/**
 * All that outlives a round, in the order of its opinions: only what was settled or recorded open counts. `asked` is the
 * opinion's text, and so empty for a ready phrase that stands alone.
 */
export function outcomeOf(id: RoundId, round: OpenedRound): RoundOutcome {
  const opinions = Object.values(round.opinions);
  const settled = opinions.filter((opinion) => opinion.status === 'settled');
  return {
    changes: settled.flatMap((opinion) => changesOf(id, round, opinion)),
    owed: opinions.flatMap((opinion) => owedAfter(id, round, opinion)),
    kept: settled.flatMap((opinion) => keptBy(id, round, opinion)),
  };
}

function changesOf(id: RoundId, round: OpenedRound, opinion: OpinionIn<'settled'>): readonly AgreedChange[] {
  const program = programOf(round, opinion.topic);
  if (!program) return [];
  return opinion.changes.map((change, index) => ({
    id: `${id}:${opinion.id}:${index + 1}`,
    program: program.program,
    change,
    origin: originOf(id, opinion),
    addressee: opinion.addressee,
  }));
}

function owedAfter(id: RoundId, round: OpenedRound, opinion: Opinion): readonly OwedEntry[] {
  const owed = {
    id: `${id}:${opinion.id}`,
    origin: originOf(id, opinion),
    addressee: opinion.addressee,
    ...subjectOf(round, opinion),
    asked: opinion.text,
  };
  if (opinion.status === 'recordedOpen') return [{ ...owed, kind: 'open', reason: opinion.reason }];
  if (opinion.status !== 'settled') return [];
  const { answer } = opinion.response;
  if (answer.disposition === 'deferred')
    return [{ ...owed, kind: 'deferred', year: answer.year, reason: answer.reason }];
  const proof = proofOf(opinion);
  return proof?.kind === 'followUp'
    ? [{ ...owed, kind: 'followUp', action: proof.action, due: proof.due }]
    : [];
}

/** A no is worth telling where something had been asked for. */
function keptBy(id: RoundId, round: OpenedRound, opinion: OpinionIn<'settled'>): readonly KeptEntry[] {
  const { answer } = opinion.response;
  if (answer.disposition !== 'notAccepted' || opinion.asks === 'nothing') return [];
  const kept = { origin: originOf(id, opinion), ...subjectOf(round, opinion), asked: opinion.text };
  return [{ ...kept, reason: answer.reason }];
}

function originOf(round: RoundId, { id, topic, remarks }: Opinion): Origin {
  return { round, opinion: id, topic, remarks };
}

/** The number of what an opinion is about, and the program where it is one. */
function subjectOf(
  round: OpenedRound,
  { topic }: Opinion,
): { readonly number: string; readonly program?: ProgramId } {
  const program = programOf(round, topic);
  if (program) return { number: program.number, program: program.program };
  const subject = round.topics[topic]?.subject;
  const strategy =
    subject?.kind === 'strategy'
      ? round.scope.strategies.find((each) => each.strategy === subject.strategy)
      : undefined;
  return { number: strategy?.number ?? '' };
}
