// The list under the search field as its keys walk it: what was found, group by group, and the way to all of it.
import type { FoundKind } from '#contract/finding/finding';
import type { FoundView, SearchView } from '#contract/views';
import type { Address } from '../address.js';
import { addressOf } from './found-at.js';

export interface FoundOption {
  /** Its id in the page. */
  readonly id: string;
  readonly kind: FoundKind;
  readonly found: FoundView;
  readonly to: Address;
}

export interface OptionGroup {
  readonly kind: FoundKind;
  readonly total: number;
  readonly options: readonly FoundOption[];
}

/** So many things of a search fit under the field; of each kind the first ones, the kinds in turn. */
const mostShown = 12;

/** The groups under the field. Every kind that was found shows something, as long as there is room. */
export function groupsOf({ groups }: Pick<SearchView, 'groups'>): readonly OptionGroup[] {
  const shares = sharesOf(groups.map(({ found }) => found.length));
  return groups.flatMap(({ kind, total, found }, group): OptionGroup[] => {
    const options = found.slice(0, shares[group]).map((each, index) => ({
      id: `search-${kind}-${index}`,
      kind,
      found: each,
      to: addressOf(kind, each),
    }));
    return options.length === 0 ? [] : [{ kind, total, options }];
  });
}

/** How many of each group are shown: one of each in turn, until there is no room or nothing left. */
function sharesOf(sizes: readonly number[]): readonly number[] {
  const shares = sizes.map(() => 0);
  let room = mostShown;
  for (let round = 0; room > 0 && sizes.some((size) => size > round); round += 1) {
    sizes.forEach((size, group) => {
      if (room === 0 || size <= round) return;
      shares[group] = round + 1;
      room -= 1;
    });
  }
  return shares;
}

/** Where an arrow leads among so many options; -1 is the field itself. */
export function moved(at: number, by: 1 | -1, options: number): number {
  const places = options + 1;
  return ((at + 1 + by + places) % places) - 1;
}

/** The page of everything that holds the words. */
export function resultsAt(typed: string, kind?: FoundKind): Address {
  const q = typed.trim();
  return q === ''
    ? { place: 'search' }
    : { place: 'search', more: { q, ...(kind === undefined ? {} : { kind }) } };
}
