// What was said in a meeting about the programs of a round, as its minutes print it: program by program, questions with their replies.
import { trackLabels } from '#contract/glossary';
import type { Language } from '#contract/label';
import { rowsOf, type Row } from '#contract/round-rows';
import type { MinutesDocument, MinutesEntry } from '#domain/meeting/minutes';
import type { OpenedRound, Remark, Reply } from '#domain/round/states';
import type { Block, Item } from '../model.js';
import { bold, paragraph, run } from './blocks.js';
import { minutesWords as say, opinionTableWords } from './words.js';

/** A round with what was entered in it as said in one meeting. */
export interface Spoken {
  readonly id: string;
  readonly meeting: string;
  readonly round: OpenedRound;
  /** What a seat of the committee is called. */
  readonly titleOfSeat: (seat: string) => string;
}

/** The remarks that stand and were entered as said in a meeting. */
export function spokenIn(round: OpenedRound, meeting: string): readonly Remark[] {
  return Object.values(round.remarks).filter(
    ({ said, status }) => said?.meeting === meeting && status === 'standing',
  );
}

interface Minuted {
  readonly document: MinutesDocument;
  readonly spoken: readonly Spoken[];
}

/** What was said of the round that an item is about: under the first item that is. */
export function spokenOn({ id, round }: MinutesEntry, { document, spoken }: Minuted): readonly Spoken[] {
  const first = document.items.find((each) => each.round === round);
  return round === undefined || first?.id !== id ? [] : spoken.filter((each) => each.id === round);
}

/** What was said of rounds that no item is about. */
export function spokenElsewhere({ document, spoken }: Minuted): readonly Spoken[] {
  return spoken.filter(({ id }) => document.items.every(({ round }) => round !== id));
}

/** Under a line of its own each program that something was said about, in the order of the plan. */
export function spokenBlocks(spoken: Spoken, language: Language): readonly Block[] {
  const { round, meeting } = spoken;
  const remarks = spokenIn(round, meeting);
  const blocks = rowsOf(round).flatMap((row): Block[] => {
    const items = round.tracks.flatMap((track) =>
      remarks
        .filter(({ topic, inReplyTo }) => topic === row.topics[track]?.id && inReplyTo === undefined)
        .map((remark) => remarkItem(remark, spoken, language)),
    );
    return items.length === 0
      ? []
      : [paragraph([bold(nameOf(row, language))]), { kind: 'items', marks: 'dashes', items }];
  });
  return blocks.length === 0 ? [] : [paragraph([bold(say.spoken[language])]), ...blocks];
}

function nameOf({ program, strategy }: Row, language: Language): string {
  return program
    ? `${program.number} ${program.name}`
    : opinionTableWords.strategy(strategy.number, strategy.title)[language];
}

function remarkItem(remark: Remark, spoken: Spoken, language: Language): Item {
  const { round } = spoken;
  const { kind, text, replies, topic } = remark;
  const words = { opinion: text, question: say.asked(text)[language], reply: say.replied(text)[language] };
  const track = round.topics[topic]?.track;
  const on = round.tracks.length > 1 && track === 'change' ? ` [${trackLabels[track][language]}]` : '';
  const below = replies.map((reply) => replyItem(reply, spoken, language));
  const owed: readonly Item[] = kind === 'question' ? [{ runs: [run(say.unanswered[language])] }] : [];
  const items = below.length > 0 ? below : owed;
  return {
    runs: [run(`${saidBy(remark, words[kind], spoken, language)}${on}`)],
    ...(items.length > 0 && { items }),
  };
}

/** A reply that was entered as said has a speaker of its own. */
function replyItem({ text, remark }: Reply, spoken: Spoken, language: Language): Item {
  const entered = remark === undefined ? undefined : spoken.round.remarks[remark];
  const words = say.replied(text)[language];
  return { runs: [run(entered ? saidBy(entered, words, spoken, language) : words)] };
}

/** Under the title of the seat that spoke; nobody is named where nobody noted it. */
function saidBy({ said }: Remark, words: string, { titleOfSeat }: Spoken, language: Language): string {
  return said?.speaker === undefined ? words : say.by(titleOfSeat(said.speaker), words)[language];
}
