// Tries every command as everybody on everything, and compares who was let through with a table written by hand.
import { postKey, type Actor } from '#domain/actor';
import { decide, rows, type CommandType, type Row, type Vocabulary } from '#domain/gate/gate';
import { isRefusal } from '#domain/refusals';
import { today } from './given.js';
import { dayOf, sampleOf, type World } from './histories.js';
import { itemsOf } from './law-items.js';

/** By command, as a person would write it: `chair, secretary | collecting | awaiting, open`. */
export type WhoMay<V extends Vocabulary> = Readonly<Record<CommandType<V>, string>>;

/** Whether an actor plays a role, told by hand and not by the domain's casting. */
export type Playing<V extends Vocabulary> = (
  role: V['role'],
  actor: Actor,
  state: V['state'],
  item: V['items'][keyof V['items']] | undefined,
) => boolean;

/** What came of trying: where the table was wrong, which of its cells were let through, and who was turned away. */
export interface Tried {
  readonly surprises: readonly string[];
  /** `command | role | stream status | item status`, each let through for somebody. */
  readonly let: ReadonlySet<string>;
  /** The commands that somebody of the wrong role was refused at a time when another would have been let through. */
  readonly turnedAway: ReadonlySet<string>;
}

interface Line {
  readonly roles: readonly string[];
  readonly when: readonly string[];
  readonly is: readonly string[];
}

/** Reads one line of the table. */
export function lineOf(written: string): Line {
  const [roles = [], when = [], is = []] = written.split(' | ').map((cell) => cell.split(', '));
  return { roles, when, is };
}

/** Every cell that the table promises. */
export function cellsOf<V extends Vocabulary>(table: WhoMay<V>): readonly string[] {
  return Object.entries<string>(table).flatMap(([command, written]) => {
    const { roles, when, is } = lineOf(written);
    return roles.flatMap((role) =>
      when.flatMap((status) =>
        (is.length > 0 ? is : ['–']).map((item) => [command, role, status, item].join(' | ')),
      ),
    );
  });
}

/** Tries every command of a stream, as everybody, on every item, in every one of these states. */
export function tryEverything<V extends Vocabulary>(
  world: World<V>,
  states: readonly V['state'][],
  table: WhoMay<V>,
  plays: Playing<V>,
): Tried {
  const surprises: string[] = [];
  const through = new Set<string>();
  const turnedAway = new Set<string>();
  for (const state of states) {
    for (const row of rows(world.stream)) {
      for (const [id, item] of thingsFor(world, state, row)) {
        const line = lineOf(table[row.command]);
        const open =
          line.when.includes(state.status) && (item === undefined || line.is.includes(item.status));
        for (const actor of world.cast) {
          const roles = line.roles.filter((role) => plays(role, actor, state, item));
          const day = dayOf(world, row.command, state, today);
          const command = sampleOf(world, { state, item: id, actor, today: day, vary: 0 }, row.command);
          const decided = decide(world.stream, state, { command }, actor, { today: day });
          const said = isRefusal(decided) ? decided.refused : 'let';
          const meant = expected(line, roles, state.status, item?.status);
          const fits = meant === 'let' ? said !== 'not-your-part' && said !== 'wrong-stage' : said === meant;
          if (!fits)
            surprises.push(`${nameOf(actor)} ${row.command} ${id} in ${state.status}: ${said}, not ${meant}`);
          if (said === 'let') {
            for (const role of roles)
              through.add([row.command, role, state.status, item?.status ?? '–'].join(' | '));
          }
          if (said === 'not-your-part' && open) turnedAway.add(row.command);
        }
      }
    }
  }
  return { surprises, let: through, turnedAway };
}

function expected(
  { when, is }: Line,
  roles: readonly string[],
  status: string,
  item: string | undefined,
): string {
  if (roles.length === 0) return 'not-your-part';
  if (!when.includes(status)) return 'wrong-stage';
  return item === undefined || is.includes(item) ? 'let' : 'item-not-ready';
}

type Thing<V extends Vocabulary> = V['items'][keyof V['items']] & { readonly status: string };

function thingsFor<V extends Vocabulary>(
  { stream }: World<V>,
  state: V['state'],
  row: Row<V>,
): readonly (readonly [string, Thing<V> | undefined])[] {
  if (row.on === 'stream') return [['', undefined]];
  return Object.entries(itemsOf(stream, state, row.on)).map(([id, item]) => [
    id,
    item as unknown as Thing<V>,
  ]);
}

function nameOf({ post, also }: Actor): string {
  return [post, ...also].map(postKey).join(' + ');
}
