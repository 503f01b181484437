// What a log is, said so simply that nobody need test it: a Map of streams, a Map of commands, a list of everything.
import type { Executed, Folded, StreamAddress } from '#event-store/folding';
import type { Append, Appended, NewEvent, Recorded, StoredCommand, StreamRange } from '#event-store/store';
import { deciding, type Execution, type Given, type Notes, type Question } from './given.js';

/** Everything can be asked as of a moment: the position of the last event that was there then. */
export class Model {
  private readonly log: Recorded[] = [];
  private readonly streams = new Map<string, Recorded[]>();
  private readonly commands = new Map<string, StoredCommand>();

  get head(): number {
    return this.log.length;
  }

  /** What a command must be answered at a moment. */
  answerTo(given: Given, moment: number): Appended | Executed<string> {
    return given.kind === 'append' ? this.append(given.append, moment) : this.execute(given, moment);
  }

  /** Writes the events of a command that the model itself would accept now. */
  record(given: Given): void {
    const { address, id, fingerprint, events } = this.commanded(given);
    const stream = this.streamOf(address, this.head);
    this.log.push(...events);
    this.streams.set(key(address.organization, address.stream), [...stream, ...events]);
    this.commands.set(key(address.organization, id), {
      fingerprint,
      stream: address.stream,
      version: stream.length + events.length,
      position: this.head,
      events: events.length,
    });
  }

  /** What a question must be answered at a moment. */
  answer(question: Question, moment: number): unknown {
    switch (question.ask) {
      case 'head':
        return moment;
      case 'all': {
        const { after, limit, organization } = question.range;
        return this.log
          .slice(after, moment)
          .filter((event) => organization === undefined || event.organization === organization)
          .slice(0, limit);
      }
      case 'streams':
        return this.streamsAt(moment)
          .filter(({ organization }) => organization === question.organization)
          .map(({ stream }) => stream)
          .filter((stream) => stream.startsWith(question.prefix))
          .sort();
      case 'command':
        return this.commandOf(question.organization, question.id, moment);
      case 'version':
        return this.streamOf(question.address, moment).length;
      case 'stream':
        return part(this.streamOf(question.address, moment), question.range);
      case 'state': {
        const { address, asOf } = question;
        const range =
          asOf && ('position' in asOf ? { upToPosition: asOf.position } : { upToInstant: asOf.instant });
        return folded(part(this.streamOf(address, moment), range ?? {}));
      }
    }
  }

  /** The addresses of all streams there are. */
  streamsAt(moment: number): readonly StreamAddress[] {
    return this.log
      .slice(0, moment)
      .filter(({ version }) => version === 1)
      .map(({ organization, stream }) => ({ organization, stream }));
  }

  /** The command that a stream ends with; undefined if there is none. */
  lastCommand({ organization, stream }: StreamAddress): string | undefined {
    return this.streams.get(key(organization, stream))?.at(-1)?.commandId;
  }

  private append(append: Append, moment: number): Appended {
    const { organization, stream, commandId, expectedVersion, expectedCommandId } = append;
    const known = this.commandOf(organization, commandId, moment);
    if (known) {
      const { fingerprint, version, position } = known;
      return fingerprint === append.fingerprint
        ? { outcome: 'repeated', version, position }
        : { outcome: 'keyReused' };
    }
    const events = this.streamOf({ organization, stream }, moment);
    const builtOn = expectedCommandId === undefined || expectedCommandId === events.at(-1)?.commandId;
    if (expectedVersion !== events.length || !builtOn) return { outcome: 'conflict', version: events.length };
    const added = append.events.length;
    return { outcome: 'appended', version: events.length + added, position: moment + added };
  }

  private execute(execution: Execution, moment: number): Executed<string> {
    const { address, command } = execution;
    const known = this.commandOf(address.organization, command.id, moment);
    if (known) {
      const { fingerprint, stream, version, position } = known;
      if (fingerprint !== command.fingerprint) return { outcome: 'keyReused' };
      const events = this.streamOf({ ...address, stream }, moment).slice(version - known.events, version);
      return { outcome: 'accepted', version, position, repeated: true, events };
    }
    const { state, version } = folded(this.streamOf(address, moment));
    const decision = deciding(execution)(state, version);
    if ('refusal' in decision) return { outcome: 'refused', refusal: decision.refusal, version };
    const { events } = this.commanded(execution, moment);
    const added = events.length;
    return {
      outcome: 'accepted',
      version: version + added,
      position: moment + added,
      repeated: false,
      events,
    };
  }

  /** What a command comes to when it is accepted at a moment. */
  private commanded(given: Given, moment = this.head) {
    const address = given.kind === 'append' ? given.append : given.address;
    const { id, fingerprint, recordedAt } =
      given.kind === 'append' ? { ...given.append, id: given.append.commandId } : given.command;
    const before = this.streamOf(address, moment);
    const events = this.eventsOf(given, before).map((event, index): Recorded => ({
      ...event,
      organization: address.organization,
      stream: address.stream,
      version: before.length + index + 1,
      position: moment + index + 1,
      commandId: id,
      recordedAt: new Date(recordedAt).toISOString(),
    }));
    return { address, id, fingerprint, events };
  }

  private eventsOf(given: Given, before: readonly Recorded[]): readonly NewEvent[] {
    if (given.kind === 'append') return given.append.events;
    const decision = deciding(given)(folded(before).state, before.length);
    return 'events' in decision ? decision.events : [];
  }

  private streamOf({ organization, stream }: StreamAddress, moment: number): readonly Recorded[] {
    return (this.streams.get(key(organization, stream)) ?? []).filter(({ position }) => position <= moment);
  }

  private commandOf(organization: string, id: string, moment: number): StoredCommand | undefined {
    const command = this.commands.get(key(organization, id));
    return command && command.position <= moment ? command : undefined;
  }
}

function part(
  stream: readonly Recorded[],
  { afterVersion = 0, upToPosition = Infinity, upToInstant }: StreamRange,
) {
  const instant = upToInstant === undefined ? Infinity : Date.parse(upToInstant);
  const later = stream.findIndex(({ recordedAt }) => Date.parse(recordedAt) > instant);
  return stream
    .slice(0, later === -1 ? undefined : later)
    .filter(({ version, position }) => version > afterVersion && position <= upToPosition);
}

function folded(events: readonly Recorded[]): Folded<Notes> {
  const labels = events.map(({ data }) => (data as { label: string }).label);
  const last = events.at(-1);
  return {
    state: { labels, counted: labels.length },
    version: last?.version ?? 0,
    position: last?.position ?? 0,
    ...(last && { commandId: last.commandId }),
  };
}

function key(organization: string, name: string): string {
  return `${organization}\0${name}`;
}
