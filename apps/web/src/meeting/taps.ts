// What was pressed on the roll and is not known to be done yet: each press once, in order, and never shown as more than it is.

export interface Tap {
  readonly command: 'RecordArrival' | 'RecordDeparture';
  /** Makes sending it again harmless. */
  readonly key: string;
  readonly state: 'sending' | 'unsent' | 'refused';
  readonly error?: Error;
}

/** By seat; a seat without one is as the page shows it. */
export type Taps = Readonly<Record<string, Tap>>;

/** A press on a seat: nothing while one is on its way; the same one again goes under its old key. */
export function pressed(
  taps: Taps,
  seat: string,
  command: Tap['command'],
  freshKey: () => string,
): { readonly taps: Taps; readonly tap?: Tap } {
  const last = taps[seat];
  if (last?.state === 'sending') return { taps };
  const key = last?.state === 'unsent' && last.command === command ? last.key : freshKey();
  const tap: Tap = { command, key, state: 'sending' };
  return { taps: { ...taps, [seat]: tap }, tap };
}

/** The press was answered: it is on the roll. */
export function recorded(taps: Taps, seat: string): Taps {
  const { [seat]: _, ...left } = taps;
  return left;
}

/** The press came to nothing. Only one that may have been carried out keeps its key. */
export function failed(taps: Taps, seat: string, error: Error, decided: boolean): Taps {
  const tap = taps[seat];
  return tap ? { ...taps, [seat]: { ...tap, state: decided ? 'refused' : 'unsent', error } } : taps;
}
