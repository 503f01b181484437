// What the address holds behind its '#': which round is shown, and which panel is open on it; so that a reload, a link
// and the back button work.

/** A panel beside the table: an action on an item, or on the round as a whole, or an item's history. */
export interface PanelAddress {
  /** A command, or `history`. */
  readonly show: string;
  readonly on: string;
  readonly item?: string;
}

export interface Address {
  readonly round?: string;
  readonly panel?: PanelAddress;
}

/** Reads what stands behind the '#'. */
export function parseAddress(hash: string): Address {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const [round, show, on, item] = ['round', 'show', 'on', 'item'].map((name) => said.get(name) ?? undefined);
  return { round, panel: show && on ? { show, on, item } : undefined };
}

/** Writes what stands behind the '#'. */
export function formatAddress({ round, panel }: Address): string {
  const said = new URLSearchParams(
    Object.entries({ round, ...panel }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return `#${said}`;
}
