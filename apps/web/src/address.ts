// What the address holds behind its '#': which page is shown, of what, as it stood when, and which panel is open on it; so
// that a reload, a link and the back button work.

/** A panel over a page: an action on an item, or on the whole, or an item's history. */
export interface PanelAddress {
  /** A command, something owed, or `history`. */
  readonly show: string;
  readonly on: string;
  readonly item?: string;
  /** What within the item the form begins with: a program of a plan's edition. */
  readonly of?: string;
}

/** Pages that are about no one thing; the first is where everybody begins. */
const lists = [
  'work',
  'rounds',
  'opening',
  'meetings',
  'calendar',
  'cycles',
  'plans',
  'search',
  'rules',
  'organization',
  'permissions',
  'setup',
  'account',
  'accounts',
  'link',
  'access',
  'inbox',
  'intakes',
] as const;
/** Pages about one thing, which is named by its id. */
const things = [
  'write',
  'consolidate',
  'settle',
  'publish',
  'opinion',
  'fate',
  'comparison',
  'indicators',
  'convene',
  'notes',
  'meeting',
  'minutes',
  'sheet',
  'answers',
  'round',
  'cycle',
  'plan',
  'committee',
  'progress',
  'trend',
  'intake',
] as const;

export type ListPlace = (typeof lists)[number];
export type ThingPlace = (typeof things)[number];

type Where =
  | {
      readonly place: ListPlace;
      /** What the page is asked: the words of a search, the day of rules. */
      readonly more?: Readonly<Record<string, string>>;
    }
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
  const [show, on, item, of, asOf] = ['show', 'on', 'item', 'of', 'asOf'].map((name) => taken(said, name));
  return {
    ...whereIn(said),
    ...(asOf === undefined ? {} : { asOf }),
    ...(show && on ? { panel: panelIn({ show, on, item, of }) } : {}),
  };
}

/** Writes what stands behind the '#'. */
export function formatAddress(address: Address): string {
  const { asOf, panel } = address;
  const named = 'id' in address ? { [address.place]: address.id } : placeOf(address.place);
  const where = { ...named, ...address.more };
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
    const list = lists.find((each) => each === at);
    return list === undefined ? { place: 'work' } : { place: list, ...moreIn(said) };
  }
  const id = taken(said, place) ?? '';
  return { place, id, ...moreIn(said) };
}

function moreIn(said: Map<string, string>): { readonly more?: Readonly<Record<string, string>> } {
  return said.size === 0 ? {} : { more: Object.fromEntries(said) };
}

interface SaidPanel {
  readonly show: string;
  readonly on: string;
  readonly item: string | undefined;
  readonly of: string | undefined;
}

function panelIn({ show, on, item, of }: SaidPanel): PanelAddress {
  return { show, on, ...(item === undefined ? {} : { item }), ...(of === undefined ? {} : { of }) };
}

function taken(said: Map<string, string>, name: string): string | undefined {
  const value = said.get(name);
  said.delete(name);
  return value;
}

function placeOf(place: ListPlace): Readonly<Record<string, string>> {
  return place === 'work' ? {} : { at: place };
}
