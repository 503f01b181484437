// What the address holds behind its '#': which page is shown, of what, as it stood when, and which panel is open on it; so
// that a reload, a link and the back button work.

/** A panel over a page: an action on an item, or on the whole, or an item's history. */
export interface PanelAddress {
  /** A command, something owed, or `history`. */
  readonly show: string;
  readonly on: string;
  readonly item?: string;
}

/** Pages that are about no one thing; the first is where everybody begins. */
const lists = ['work', 'rounds', 'opening', 'meetings', 'cycles', 'plans'] as const;
/** Pages about one thing, which is named by its id. */
const things = [
  'fate',
  'comparison',
  'indicators',
  'convene',
  'notes',
  'meeting',
  'answers',
  'round',
  'write',
  'consolidate',
  'settle',
  'cycle',
  'plan',
] as const;

export type ListPlace = (typeof lists)[number];
export type ThingPlace = (typeof things)[number];

type Where =
  | { readonly place: ListPlace }
  | {
      readonly place: ThingPlace;
      readonly id: string;
      /** What else the page must know: the round of a remark, the plan that another is compared with, what a meeting is convened about. */
      readonly more?: Readonly<Record<string, string>>;
    };

export type Address = Where & {
  /** A recorded instant: the page as it stood then. */
  readonly asOf?: string;
  readonly panel?: PanelAddress;
};

/** Where everybody begins. */
export const home: Address = { place: 'work' };

/** Reads what stands behind the '#'. */
export function parseAddress(hash: string): Address {
  const said = new Map(new URLSearchParams(hash.replace(/^#/, '')));
  const [show, on, item, asOf] = ['show', 'on', 'item', 'asOf'].map((name) => taken(said, name));
  return {
    ...whereIn(said),
    ...(asOf === undefined ? {} : { asOf }),
    ...(show && on ? { panel: { show, on, ...(item === undefined ? {} : { item }) } } : {}),
  };
}

/** Writes what stands behind the '#'. */
export function formatAddress(address: Address): string {
  const { asOf, panel } = address;
  const where = 'id' in address ? { [address.place]: address.id, ...address.more } : placeOf(address.place);
  const said = Object.entries({ ...where, asOf, ...panel });
  return `#${new URLSearchParams(said.filter((entry): entry is [string, string] => entry[1] !== undefined))}`;
}

/** Whether two addresses show the same page of the same thing, whatever panel is open on it. */
export function isSamePage(one: Address, other: Address): boolean {
  const [first, second] = [one, other].map((address) => formatAddress({ ...address, panel: undefined }));
  return first === second;
}

function whereIn(said: Map<string, string>): Where {
  const place = things.find((thing) => said.get(thing));
  if (place === undefined) {
    const at = taken(said, 'at');
    return { place: lists.find((list) => list === at) ?? 'work' };
  }
  const id = taken(said, place) ?? '';
  return { place, id, ...(said.size === 0 ? {} : { more: Object.fromEntries(said) }) };
}

function taken(said: Map<string, string>, name: string): string | undefined {
  const value = said.get(name);
  said.delete(name);
  return value;
}

function placeOf(place: ListPlace): Readonly<Record<string, string>> {
  return place === 'work' ? {} : { at: place };
}
