// A file taken into a sample's house by hand: what a recogniser proposes there, and what comes of its acts.
import type { ReadDocument } from '#documents/read/document';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Decisions, Proposal } from '#intake/proposal';
import type { Recogniser } from '#intake/recogniser';
import type { Hand } from '#sample/act';
import type { HouseInMemory } from '#sample/in-memory';

/** What a recogniser would take into a round of the house. */
export function proposedFor(
  house: HouseInMemory,
  recogniser: Recogniser,
  document: ReadDocument,
  {
    round,
    decisions = {},
    meetings = [],
  }: {
    readonly round: string;
    readonly decisions?: Decisions;
    readonly meetings?: readonly ConvenedMeeting[];
  },
): Proposal {
  return recogniser.propose(document, decisions, {
    target: { stream: 'round', id: round },
    offices: { organization: { status: 'none' }, committees: new Map() },
    house: {
      rounds: new Map([[round, house.round(round)]]),
      plans: new Map(),
      committees: new Map(),
      meetings: new Map(meetings.map((meeting, index) => [`m-${index + 1}`, meeting])),
    },
    today: '2021-07-20',
    seed: 'paper',
  });
}

/** Carries the acts out one after the other, and says which were refused, and why. */
export function carriedOut(
  house: HouseInMemory,
  { steps }: Proposal,
  hand: Hand,
  at: string,
): readonly string[] {
  return steps.flatMap(({ key, stream, id, command }) => {
    const refusal = house.ask({ ...hand, at, stream: { kind: stream, id }, command });
    return refusal ? [`${key}: ${refusal.refused}`] : [];
  });
}

/** As much of a proposal as does not depend on the words of the file: two files of the same shape have the same. */
export function shapeOf({ steps, doubts, findings, notTaken }: Proposal) {
  return {
    steps: steps.map(({ key, place, stream, id, command }) => ({
      ...{ key, place, stream, id },
      command: withoutWords(command),
    })),
    doubts: doubts.map(({ id, place, usual, choices }) => ({
      ...{ id, place, usual },
      choices: choices.map(({ value }) => value),
    })),
    findings,
    notTaken: notTaken.map(({ place, why }) => ({ place, why })),
  };
}

const words = new Set(['text', 'evidence', 'reason', 'action']);

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (words.has(key) ? [] : [[key, withoutWords(part)]])),
  );
}
