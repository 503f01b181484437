// People of a made-up city at work on one day after the other; every act must be accepted, for the next ones stand on it.
import type { WireCommand } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import type { IsoDate } from '#domain/ids';
import { HouseInMemory, type Written } from '#sample/in-memory';
import type { Hand } from '#sample/act';
import { holderOf } from '#sample/offices';

export class Playing {
  readonly house: HouseInMemory;
  private day: IsoDate = '';
  private acts = 0;

  /** @param tell hears of every event, in their order */
  constructor(organization: string, tell: (written: Written) => void) {
    this.house = new HouseInMemory(organization, tell);
  }

  /** The day on which all that follows is done. */
  on(day: IsoDate): void {
    this.day = day;
    this.acts = 0;
  }

  /** Carries an act out, some seconds after the one before. Throws where it is refused. */
  ask<N extends Exclude<StreamName, 'reminder'>>(
    hand: Hand,
    stream: { readonly kind: N; readonly id: string },
    command: WireCommand<N>,
  ): void {
    this.acts += 1;
    const seconds = 9 * 3_600 + Math.floor(this.acts / 4);
    const [hour, minute, second] = [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((part) =>
      String(Math.floor(part)).padStart(2, '0'),
    );
    const at = `${this.day}T${hour}:${minute}:${second}+09:00`;
    const refusal = this.house.ask({ ...hand, at, stream, command });
    if (refusal) throw new Error(`${at} ${command.type} on ${stream.id}: ${JSON.stringify(refusal)}`);
  }
}

/** The hand of whoever sits in a seat that is named after its committee: `chair`, `secretary`, `1`. */
export function seated(committee: string, seat: string): Hand {
  const id = `${committee}-${seat}`;
  return { person: holderOf(id), post: `seat:${committee}/${id}` };
}
