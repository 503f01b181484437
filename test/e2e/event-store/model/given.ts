// What is asked of a log in the random histories: commands, as raw appends or decided on a state, and questions.
import type { CommandStamp, Decide, Executed, Folded, Folding, StreamAddress } from '#event-store/folding';
import type { Append, Appended, EventStore, NewEvent, StreamRange } from '#event-store/store';
import type { AsOf, Streams } from '#event-store/streams';

/** The labels noted in a stream, in order, and its version as the fold counted it. */
export interface Notes {
  readonly labels: readonly string[];
  readonly counted: number;
}

export const notes: Folding<Notes> = {
  name: 'notes',
  initial: { labels: [], counted: 0 },
  evolve: ({ labels, counted }, { data }) => ({
    labels: [...labels, (data as { label: string }).label],
    counted: counted + 1,
  }),
};

/** A command to be decided: notes a label, with so many events, unless it is noted already. */
export interface Execution {
  readonly kind: 'execute';
  readonly address: StreamAddress;
  readonly command: CommandStamp;
  readonly label: string;
  readonly events: number;
}

/** A command that was decided elsewhere. */
export interface RawAppend {
  readonly kind: 'append';
  readonly append: Append;
}

export type Given = Execution | RawAppend;

export type Question =
  | { readonly ask: 'head' }
  | { readonly ask: 'all'; readonly range: { after: number; limit: number; organization?: string } }
  | { readonly ask: 'streams'; readonly organization: string; readonly prefix: string }
  | { readonly ask: 'command'; readonly organization: string; readonly id: string }
  | { readonly ask: 'version'; readonly address: StreamAddress }
  | { readonly ask: 'stream'; readonly address: StreamAddress; readonly range: StreamRange }
  | { readonly ask: 'state'; readonly address: StreamAddress; readonly asOf?: AsOf };

/** A process as far as it can be asked anything. */
export interface Asked {
  readonly store: EventStore;
  readonly streams: Streams;
}

/** How an execution is decided: each event tells on what. */
export function deciding({ label, events }: Execution): Decide<Notes, string> {
  return ({ labels, counted }, version) =>
    labels.includes(label)
      ? { refusal: `${label} is noted` }
      : {
          events: Array.from({ length: events }, (_, nth) =>
            noted(nth === 0 ? label : `${label}+${nth}`, { version, counted, after: labels.at(-1) ?? null }),
          ),
        };
}

/** An event that notes a label. */
export function noted(label: string, decidedOn: unknown): NewEvent {
  return { type: 'Noted', data: { label, decidedOn }, metadata: { by: 'p-1' } };
}

/** Gives a command to a process. */
export function give({ store, streams }: Asked, given: Given): Promise<Appended | Executed<string>> {
  return given.kind === 'append'
    ? store.append(given.append)
    : streams.execute(given.address, notes, given.command, deciding(given));
}

/** Puts a question to a process. */
export async function ask({ store, streams }: Asked, question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'head':
      return store.head();
    case 'all':
      return store.readAll(question.range);
    case 'streams':
      return store.streams(question.organization, question.prefix);
    case 'command':
      return store.findCommand(question.organization, question.id);
    case 'version':
      return store.streamVersion(question.address.organization, question.address.stream);
    case 'stream':
      return store.readStream(question.address.organization, question.address.stream, question.range);
    case 'state':
      return streams.load(question.address, notes, question.asOf) satisfies Promise<Folded<Notes>>;
  }
}
