// One act of a sample: who asks for what, in which post, at which instant, told in one sentence.
import type { WireCommand } from '#contract/wire';
import type { IsoDate, PersonId } from '#domain/ids';
import type { RefusalCode } from '#domain/refusals';
import type { Consequence } from './consequence.js';
import type { Scene } from './scenes.js';
import type { PlayedStream, StreamRef } from './stream-ref.js';

/** A person acting in one post. */
export interface Hand {
  readonly person: PersonId;
  /** As `postKey` writes it: `seat:jobs/secretary`, `post:tourism-officer`. */
  readonly post: string;
}

/** An act before it has a time and a place in the telling. */
export interface Step<S extends PlayedStream> extends Hand {
  readonly stream: StreamRef<S>;
  readonly command: WireCommand<S>;
  /** One Korean sentence, or `what: which`, so that a teller can join a run of the same. */
  readonly note: string;
  /** The refusal that the act is there to show. */
  readonly expect?: RefusalCode;
  /** What policies make of it in other streams; whoever plays waits until all of it shows. */
  readonly brings?: readonly Consequence[];
}

/** A step of whichever stream. */
export type AnyStep = { readonly [S in PlayedStream]: Step<S> }[PlayedStream];

interface Told {
  /** ISO instant in Korean time: `2021-07-01T09:00:00+09:00`. */
  readonly at: string;
  readonly scene: Scene;
  readonly stage: Stage;
}

/** An act on one stream. */
export type ActOn<S extends PlayedStream> = Step<S> & Told;

export type Act = { readonly [S in PlayedStream]: ActOn<S> }[PlayedStream];

/** How far the case has been played; the sample is loaded up to where answers are due. */
export type Stage = 'setup' | 'round-until-answers-due' | 'rest';

/** Whether an act is on that kind of stream. */
export function isOn<S extends PlayedStream>(act: Act, kind: S): act is Extract<Act, ActOn<S>> {
  return act.stream.kind === kind;
}

/** A step: what a hand asks of a stream, and the sentence for it. */
export function step<S extends PlayedStream>(
  hand: Hand,
  stream: StreamRef<S>,
  command: WireCommand<S>,
  note: string,
): Step<S> {
  return { ...hand, stream, command, note };
}

/** The step as one that must be refused with that code. */
export function refused<S extends PlayedStream>(tried: Step<S>, expect: RefusalCode): Step<S> {
  return { ...tried, expect };
}

/** The step as one that policies carry on in other streams. */
export function bringing<S extends PlayedStream>(done: Step<S>, ...brings: readonly Consequence[]): Step<S> {
  return { ...done, brings };
}

/** Steps of one day, a minute apart from `time` (`09:00`, Korean time) on. */
export interface Day {
  readonly date: IsoDate;
  readonly time: string;
  readonly steps: readonly AnyStep[];
}

/** Steps of one day, a minute apart. */
export function day(date: IsoDate, time: string, ...steps: readonly AnyStep[]): Day {
  return { date, time, steps };
}

/** The days of one scene as acts, in their order. */
export function tell(scene: Scene, stage: Stage, ...days: readonly Day[]): readonly Act[] {
  return days.flatMap(({ date, time, steps }) =>
    steps.map((each, minutes): Act => ({ ...each, at: instant(date, time, minutes), scene, stage })),
  );
}

function instant(date: IsoDate, time: string, minutesLater: number): string {
  const [hour, minute] = time.split(':').map(Number);
  const since = (hour ?? 0) * 60 + (minute ?? 0) + minutesLater;
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${date}T${digits(Math.floor(since / 60))}:${digits(since % 60)}:00+09:00`;
}
