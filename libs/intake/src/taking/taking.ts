// Takes what a paper of a committee holds into a round, as acts of its secretary: remarks, opinions, and what was answered.
import { phraseLabels } from '#contract/glossary';
import { programOf } from '#domain/round/facts';
import type { OpenedRound, Opinion, Topic } from '#domain/round/states';
import { askedBy, type Asking, type RemarkKind, type Wording } from '#domain/round/words';
import type { WireCommand } from '#contract/wire';
import { plain } from '../tables/words.js';
import type { AnyIntakeStep, NotTaken, Place } from '../proposal.js';
import type { IntakeContext } from '../recogniser.js';
import { answerTaken, type Taken } from './answering.js';
import type { Questions } from './questions.js';
import type { Item } from './pairing.js';
import { says } from './says.js';
import { wordingOf } from './wording.js';

/** A remark of a paper on a topic of the round. */
export interface FoundRemark extends Item {
  /** Its own among all that is found: letters, digits and dashes. */
  readonly key: string;
  readonly topic: string;
  readonly kind: RemarkKind;
}

/** An opinion of a paper with its answer, on a topic of the round. */
export interface FoundOpinion extends Item {
  readonly key: string;
  readonly topic: string;
  /** What it is about, as the report calls it: `1-6`. */
  readonly about: string;
  readonly answer?: Item;
  /** The key of an opinion before it that the same paragraph answers. */
  readonly answeredWith?: string;
}

export interface Found {
  readonly opinions: readonly FoundOpinion[];
  readonly remarks: readonly FoundRemark[];
}

/** What is taken in of what was found, and what is not. */
export interface TakenIn {
  readonly steps: readonly AnyIntakeStep[];
  readonly notTaken: readonly NotTaken[];
}

/** An opinion with what its answer is taken as: one that the round has already, or one that is issued first. */
interface Answered {
  readonly found: FoundOpinion;
  readonly id: string;
  readonly taken: Taken | undefined;
}

interface Worded extends Answered {
  readonly wording: Wording;
}

/** The acts that stand for what was found, as far as the round has come. */
export function takenInto(
  round: OpenedRound,
  found: Found,
  questions: Questions,
  context: IntakeContext,
): TakenIn {
  return new Taking(round, questions, context).of(found);
}

class Taking {
  private readonly notTaken: NotTaken[] = [];

  constructor(
    private readonly round: OpenedRound,
    private readonly questions: Questions,
    private readonly context: IntakeContext,
  ) {}

  of({ opinions, remarks }: Found): TakenIn {
    const { status } = this.round;
    const { notTaken } = this;
    if (status === 'concluded' || status === 'cancelled') {
      for (const item of [...remarks, ...opinions]) this.leave(item, says.roundOver);
      return { steps: [], notTaken };
    }
    if (status === 'answering' && !this.wasTakenIn()) {
      for (const item of remarks) this.leave(item, says.roundGoesOn);
      const standing = opinions.flatMap((each) => this.standing(each));
      return { steps: this.answers(standing), notTaken };
    }
    const open = opinions.filter((each) => this.isOpen(each));
    const said = remarks.filter((each) => this.isOpen(each));
    const worded = open.flatMap((each) => this.worded(each));
    const behind = worded.map((each) => ({ ...each, remarks: behindOf(each, said) }));
    const own = behind.flatMap(({ found, wording, remarks: some }) =>
      'phrase' in wording || some.length > 0 ? [] : [ownRemark(found)],
    );
    const issued = behind.map((each) =>
      this.step(each.found.key, each.found, `${each.found.about} ${each.found.text}`, {
        type: 'IssueOpinion',
        topic: each.found.topic,
        id: each.id,
        wording: each.wording,
        remarks: ('phrase' in each.wording || each.remarks.length > 0
          ? each.remarks
          : [ownRemark(each.found)]
        ).map(({ key }) => this.id(key)),
      }),
    );
    const steps = [
      ...[...said, ...own].map((remark) => this.remark(remark)),
      ...(worded.length === 0 ? [] : this.around(issued, worded)),
    ];
    return { steps, notTaken };
  }

  /** The intake is closed before opinions are sent, and they are sent before anything is answered. */
  private around(issued: readonly AnyIntakeStep[], worded: readonly Worded[]): readonly AnyIntakeStep[] {
    const [first] = worded;
    const place = first?.found.place ?? {};
    const closes = this.round.status === 'collecting' || this.wasTakenIn();
    return [
      ...(closes ? [this.step('close', { place }, says.closing.ko, { type: 'CloseIntake' })] : []),
      ...issued,
      this.step('send', { place }, says.sending.ko, { type: 'SendOpinions' }),
      ...this.answers(worded),
    ];
  }

  private answers(answered: readonly Answered[]): readonly AnyIntakeStep[] {
    const ids = new Map(answered.map(({ found, id }) => [found.key, id]));
    return answered.flatMap(({ found, id, taken }) => {
      const { answer, answeredWith } = found;
      if (!answer || !taken) return [];
      const shared = answeredWith === undefined ? undefined : ids.get(answeredWith);
      return [
        this.step(`${found.key}-a`, answer, `${found.about} ${answer.text}`, {
          type: 'EnterResponse',
          opinion: id,
          text: answer.text,
          source: this.source(answer.place),
          ...(taken.answer && { answer: taken.answer }),
          ...(shared !== undefined && { sharedWith: shared }),
        }),
      ];
    });
  }

  private worded(found: FoundOpinion): readonly Worded[] {
    const topic = this.topicOf(found);
    const wording = topic && wordingOf(this.questions, found.key, found, this.round, topic);
    if (!wording) return this.leave(found, says.undecided);
    const taken = this.answerTo(found, askedBy(wording));
    return [{ found, id: this.id(found.key), wording, taken }];
  }

  /** An opinion that the round has already, by its words. */
  private standing(found: FoundOpinion): readonly Answered[] {
    const same = Object.values(this.round.opinions).find(
      (each) => each.topic === found.topic && awaits(each) && plain(saidBy(each)) === plain(found.text),
    );
    if (!same) return this.leave(found, says.roundGoesOn);
    return [{ found, id: same.id, taken: this.answerTo(found, same.asks) }];
  }

  private answerTo(found: FoundOpinion, asks: Asking): Taken | undefined {
    if (!found.answer) return undefined;
    const taken = answerTaken(this.questions, found.key, found.answer, asks, {
      year: this.round.scope.year,
      indicators: programOf(this.round, found.topic)?.indicators ?? [],
    });
    if (!taken.chosen) this.leave(found.answer, says.undecided);
    return taken.chosen ? taken : undefined;
  }

  private isOpen(item: Item & { readonly topic: string }): boolean {
    const topic = this.topicOf(item);
    if (!topic) this.leave(item, says.noSuchTrack);
    else if (topic.status === 'abolished') this.leave(item, says.abolished);
    else if (topic.status === 'awaiting') this.leave(item, says.submissionOwed);
    else return true;
    return false;
  }

  private topicOf({ topic }: { readonly topic: string }): Topic | undefined {
    const { topics } = this.round;
    return Object.hasOwn(topics, topic) ? topics[topic] : undefined;
  }

  /** Whether the same file was taken in before: then its acts are the same again, and each says that it is there. */
  private wasTakenIn(): boolean {
    return Object.keys(this.round.opinions).some((id) => id.startsWith(`${this.context.seed}-`));
  }

  private remark({ key, topic, kind, text, place }: FoundRemark): AnyIntakeStep {
    return this.step(key, { place }, text, { type: 'EnterRemark', topic, id: this.id(key), kind, text });
  }

  private source(place: Place) {
    const { file } = this.context;
    return { place: says.place(file?.name ?? '', place).trim(), ...(file && { file }) };
  }

  private id(key: string): string {
    return `${this.context.seed}-${key}`;
  }

  private step(
    key: string,
    { place }: Pick<Item, 'place'>,
    what: string,
    command: WireCommand<'round'>,
  ): AnyIntakeStep {
    return {
      key: this.id(key),
      place,
      what: shortened(what),
      stream: 'round',
      id: this.context.target.id,
      command,
    };
  }

  private leave({ place, text }: Item, why: NotTaken['why']): readonly [] {
    this.notTaken.push({ place, quoted: text, why });
    return [];
  }
}

/** The paper does not say which remarks an opinion was drawn from: all on its topic stand behind it. */
function behindOf({ found, wording }: Worded, remarks: readonly FoundRemark[]): readonly FoundRemark[] {
  if ('phrase' in wording) return [];
  return remarks.filter(({ topic, kind }) => topic === found.topic && kind !== 'reply');
}

/** What the committee said where no remark of its members stands in the paper: its own words. */
function ownRemark({ key, topic, text, place }: FoundOpinion): FoundRemark {
  return { key: `${key}-said`, topic, text, place, kind: 'opinion' };
}

function saidBy({ text, phrase }: Opinion): string {
  return text === '' && phrase ? phraseLabels[phrase].ko : text;
}

function awaits({ status }: Opinion): boolean {
  return status === 'sent' || status === 'askedAgain';
}

const longest = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
