// The rules of an organization.
import type { At, Door } from '../gate/gate.js';
import { checkRules, firstRefusal, needsDate, needsNewId, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import type { OrganizationVocabulary } from './states.js';
import type { OrganizationCommand, OrganizationEvent } from './words.js';

type CommandIs<T extends OrganizationCommand['type']> = Extract<OrganizationCommand, { readonly type: T }>;
type EventIs<T extends OrganizationEvent['type']> = Extract<OrganizationEvent, { readonly type: T }>;
type OnStream = At<OrganizationVocabulary, 'established', 'stream', never>;
type OnPost<I extends 'vacant' | 'held'> = At<OrganizationVocabulary, 'established', 'post', I>;
type OnDepartment = At<OrganizationVocabulary, 'established', 'department', 'active'>;

/** An organization begins with its coordinating office held by somebody, so that there is someone to build the rest. */
export function establish(
  _at: unknown,
  command: CommandIs<'EstablishOrganization'>,
): EventIs<'OrganizationEstablished'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.name, 'name'),
    needsText(command.post, 'post'),
    needsText(command.postTitle, 'postTitle'),
    needsText(command.person, 'person', 'unknown-person'),
  );
  return wrong ?? { ...command, type: 'OrganizationEstablished' };
}

/** A department, or an institution outside the city hall that answers like one. */
export function addDepartment(
  { state }: OnStream,
  command: CommandIs<'AddDepartment'>,
): EventIs<'DepartmentAdded'> | Refusal {
  const wrong = needsNewId(state.departments, command.id) ?? needsText(command.name, 'name');
  return wrong ?? { ...command, type: 'DepartmentAdded' };
}

/** Whether the head lets each answer go out is the department's choice; rounds already open keep theirs. */
export function setRelease(
  { item }: OnDepartment,
  command: CommandIs<'SetRelease'>,
): EventIs<'ReleaseSet'> | Refusal {
  return item.releases === command.releases
    ? refuse('nothing-changes', 'releases')
    : { ...command, type: 'ReleaseSet' };
}

/** The telephone of the office, not of a person: it stands beside the department's answers where the public reads them. */
export function setContact(
  { item }: OnDepartment,
  command: CommandIs<'SetContact'>,
): EventIs<'ContactSet'> | Refusal {
  const wrong = needsText(command.telephone, 'telephone');
  if (wrong) return wrong;
  return item.telephone === command.telephone
    ? refuse('nothing-changes', 'telephone')
    : { ...command, type: 'ContactSet' };
}

/** Heads and officers sit in a department, coordinators do not. */
export function addPost({ state }: OnStream, command: CommandIs<'AddPost'>): EventIs<'PostAdded'> | Refusal {
  const placed = command.department !== undefined && Object.hasOwn(state.departments, command.department);
  const wrong = firstRefusal(
    needsNewId(state.posts, command.id),
    needsText(command.title, 'title'),
    (command.rank === 'coordinator') === (command.department === undefined) &&
      (placed || command.department === undefined)
      ? undefined
      : refuse('unknown-department', 'department', { id: command.department ?? '' }),
  );
  return wrong ?? { ...command, type: 'PostAdded' };
}

/** A post passes to its next holder with all its open work; a start that is not after the last holder's end is refused. */
export function appointHolder(
  { item }: OnPost<'vacant'>,
  command: CommandIs<'AppointHolder'>,
): EventIs<'HolderAppointed'> | Refusal {
  const last = item.holdings.at(-1)?.until;
  const wrong = firstRefusal(
    needsText(command.person, 'person', 'unknown-person'),
    needsDate(command.from, 'from'),
    last !== undefined && command.from <= last ? refuse('post-held', 'from', { until: last }) : undefined,
  );
  return wrong ?? { ...command, type: 'HolderAppointed' };
}

/** Somebody must be left in the coordinating office, or nobody could ever act for it again. */
export function officeStaysHeld({ state, item }: OnPost<'held'>): Refusal | undefined {
  const others = Object.values(state.posts).some(
    ({ id, rank, status }) => rank === 'coordinator' && status === 'held' && id !== item.id,
  );
  return item.rank !== 'coordinator' || others ? undefined : refuse('last-coordinator', 'post');
}

/** The last day in the post; what was signed before stays signed by whom it was. */
export function endHolding(
  { item }: OnPost<'held'>,
  command: CommandIs<'EndHolding'>,
): EventIs<'HoldingEnded'> | Refusal {
  const last = item.holdings.at(-1);
  if (!last) return refuse('post-vacant', 'post');
  const early =
    command.until < last.from
      ? refuse('dates-out-of-order', 'until', { first: last.from, second: command.until })
      : undefined;
  return (
    needsDate(command.until, 'until') ?? early ?? { ...command, type: 'HoldingEnded', person: last.person }
  );
}

/** Applies dated rules; each act from then on records those that it used. */
export function applyRulePack(
  { state }: OnStream,
  command: CommandIs<'ApplyRulePack'>,
  _door: Door,
): EventIs<'RulePackApplied'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.pack.id, 'pack.id'),
    checkRules(command.pack.rules, 'pack.rules'),
    state.packs.some(({ id }) => id === command.pack.id)
      ? refuse('id-taken', 'pack.id', { id: command.pack.id })
      : undefined,
  );
  return wrong ?? { ...command, type: 'RulePackApplied' };
}
