// Folds the streams in which something can be owed, of whichever kind, one event at a time.
import type { Owing } from '#domain/between/obligations';
import type { EventStore, Recorded } from '#event-store/store';
import { FoldedStreams, type Step } from './folded-streams.js';
import { committeeFold, cycleFold, meetingFold, planFold, programFold, roundFold } from './folds.js';

/** One event of such a stream, and the stream before and after it. */
export interface OwingStep {
  readonly organization: string;
  readonly id: string;
  readonly before: Owing;
  readonly after: Owing;
}

export class OwingStreams {
  private readonly rounds: FoldedStreams<StateOf<'round'>>;
  private readonly cycles: FoldedStreams<StateOf<'cycle'>>;
  private readonly plans: FoldedStreams<StateOf<'plan'>>;
  private readonly meetings: FoldedStreams<StateOf<'meeting'>>;
  private readonly committees: FoldedStreams<StateOf<'committee'>>;
  private readonly programs: FoldedStreams<StateOf<'program'>>;

  /** @param kept how many events the streams of each kind may have that are kept folded */
  constructor(store: Pick<EventStore, 'readStream'>, kept?: number) {
    this.rounds = new FoldedStreams(store, roundFold, kept);
    this.cycles = new FoldedStreams(store, cycleFold, kept);
    this.plans = new FoldedStreams(store, planFold, kept);
    this.meetings = new FoldedStreams(store, meetingFold, kept);
    this.committees = new FoldedStreams(store, committeeFold, kept);
    this.programs = new FoldedStreams(store, programFold, kept);
  }

  /**
   * What an event did to its stream; undefined where nothing can be owed in it.
   * @throws TypeError or ImpossibleHistory where the event is none that its stream can have
   */
  async step(event: Recorded): Promise<OwingStep | undefined> {
    const round = await this.rounds.step(event);
    if (round) return owingStep(round, (state) => ({ stream: 'round', state }));
    const cycle = await this.cycles.step(event);
    if (cycle) return owingStep(cycle, (state) => ({ stream: 'cycle', state }));
    const plan = await this.plans.step(event);
    if (plan) return owingStep(plan, (state) => ({ stream: 'plan', state }));
    const meeting = await this.meetings.step(event);
    if (meeting) return owingStep(meeting, (state) => ({ stream: 'meeting', state }));
    const committee = await this.committees.step(event);
    if (committee) return owingStep(committee, (state) => ({ stream: 'committee', state }));
    const program = await this.programs.step(event);
    return program && owingStep(program, (state) => ({ stream: 'program', state }));
  }
}

type StateOf<N extends Owing['stream']> = Extract<Owing, { readonly stream: N }>['state'];

function owingStep<S>({ id, event, before, after }: Step<S>, owing: (state: S) => Owing): OwingStep {
  const { organization } = event;
  return { organization, id, before: owing(before.state), after: owing(after.state) };
}
