// The rules of an organization.
import type { At, Door } from '../gate/gate.js';
import { deputyOf, type Actor } from '../actor.js';
import { checkChecklist } from '../checklist.js';
import { checkKind } from '../cycle-kinds.js';
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { checkRules, firstRefusal, needsComingDate, needsDate, needsNewId, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { kindOfDay } from '../working-days.js';
import { holderOn, type EstablishedOrganization, type OrganizationVocabulary, type Post } from './states.js';
import type { OrganizationCommand, OrganizationEvent } from './words.js';

type CommandIs<T extends OrganizationCommand['type']> = Extract<OrganizationCommand, { readonly type: T }>;
type EventIs<T extends OrganizationEvent['type']> = Extract<OrganizationEvent, { readonly type: T }>;
type OnStream = At<OrganizationVocabulary, 'established', 'stream', never>;
type OnPost<I extends 'vacant' | 'held'> = At<OrganizationVocabulary, 'established', 'post', I>;
type OnDeputy = At<OrganizationVocabulary, 'established', 'deputy', 'named'>;
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

/** A new name counts at once; what was done before is read under the old one. */
export function renameDepartment(
  { item }: OnDepartment,
  command: CommandIs<'RenameDepartment'>,
): EventIs<'DepartmentRenamed'> | Refusal {
  const wrong =
    needsText(command.name, 'name') ??
    (command.name === item.name ? refuse('nothing-changes', 'name') : undefined);
  return wrong ?? { ...command, type: 'DepartmentRenamed' };
}

/** Nobody is left in a department that ends: what its posts owe was handed on before. */
export function nobodyLeft({ state, item }: OnDepartment): Refusal | undefined {
  const held = postsIn(state, item.id).find(({ status }) => status === 'held');
  return held ? refuse('department-staffed', 'department', { post: held.title }) : undefined;
}

/** A department ends with its last day, and not before whoever was last in it left. */
export function endDepartment(
  { state, item }: OnDepartment,
  command: CommandIs<'EndDepartment'>,
): EventIs<'DepartmentEnded'> | Refusal {
  const last = postsIn(state, item.id)
    .flatMap(({ holdings }) => holdings.at(-1)?.until ?? [])
    .reduce<IsoDate>((latest, until) => (until > latest ? until : latest), '');
  const wrong = firstRefusal(
    needsDate(command.until, 'until'),
    command.until < last
      ? refuse('dates-out-of-order', 'until', { first: last, second: command.until })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'DepartmentEnded' };
}

function postsIn(state: EstablishedOrganization, department: string): readonly Post[] {
  return Object.values(state.posts).filter((post) => post.department === department);
}

/** Heads and officers sit in a department, coordinators do not. */
export function addPost({ state }: OnStream, command: CommandIs<'AddPost'>): EventIs<'PostAdded'> | Refusal {
  const placed =
    command.department !== undefined &&
    Object.hasOwn(state.departments, command.department) &&
    state.departments[command.department]?.status === 'active';
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

/** A new title counts at once; what was signed before is read under the old one. */
export function renamePost(
  { item }: OnPost<'vacant' | 'held'>,
  command: CommandIs<'RenamePost'>,
): EventIs<'PostRenamed'> | Refusal {
  const wrong =
    needsText(command.title, 'title') ??
    (command.title === item.title ? refuse('nothing-changes', 'title') : undefined);
  return wrong ?? { ...command, type: 'PostRenamed' };
}

/** Nobody comes into a department that has ended. */
export function departmentIsActive({ state, item }: OnPost<'vacant'>): Refusal | undefined {
  const department = item.department === undefined ? undefined : state.departments[item.department];
  return department?.status === 'ended'
    ? refuse('department-ended', 'post', { until: department.until })
    : undefined;
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

/**
 * A post goes from its holder to the successor (인사이동) without a day between: from then on the successor owes what was
 * owed, and what was signed stays signed by whom it was. One that has not begun is replaced by another for the same day.
 */
export function handOverPost(
  { item }: OnPost<'held'>,
  command: CommandIs<'HandOverPost'>,
  { today }: Door,
): EventIs<'PostHandedOver'> | Refusal {
  const last = item.holdings.at(-1);
  if (!last) return refuse('post-vacant', 'post');
  const replaces = command.from === last.from && last.from > today && item.holdings.length > 1;
  const wrong = firstRefusal(
    needsText(command.person, 'person', 'unknown-person'),
    needsDate(command.from, 'from'),
    command.person === last.person ? refuse('nothing-changes', 'person') : undefined,
    command.from > last.from || replaces
      ? undefined
      : refuse('dates-out-of-order', 'from', { first: last.from, second: command.from }),
  );
  const predecessor = (replaces ? item.holdings.at(-2) : last)?.person ?? last.person;
  return wrong ?? { ...command, type: 'PostHandedOver', predecessor };
}

/** Who stands in for somebody has what they have, but for passing it on. */
export function inPerson({ actor }: { readonly actor: Actor }): Refusal | undefined {
  return deputyOf(actor.post) === undefined ? undefined : refuse('deputy-names-none');
}

/** Somebody stands in for the holder of a post for some days (직무대리), one at a time, and never by their own word. */
export function nameDeputy(
  { state, item, actor }: OnPost<'held'>,
  command: CommandIs<'NameDeputy'>,
  { today }: Door,
): EventIs<'DeputyNamed'> | Refusal {
  const wrong = firstRefusal(
    needsNewId(state.deputies, command.id),
    needsText(command.person, 'person', 'unknown-person'),
    command.person === actor.person ? refuse('deputy-names-self', 'person') : undefined,
    needsComingDate(command.from, 'from', today),
    needsDate(command.until, 'until'),
    command.until < command.from
      ? refuse('dates-out-of-order', 'until', { first: command.from, second: command.until })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  const holder = holderOn(item, command.from);
  if (holder === undefined) return refuse('post-vacant', 'from');
  if (holder === command.person) return refuse('deputy-is-holder', 'person');
  const other = Object.values(state.deputies).find(
    ({ post, holder: of, from, until }) =>
      post === item.id && of === holder && from <= command.until && command.from <= until,
  );
  return other
    ? refuse('deputy-overlaps', 'from', { from: other.from, until: other.until })
    : { ...command, type: 'DeputyNamed', holder };
}

/** It ends earlier than was said; what the deputy signed until then stays signed. */
export function endDeputy(
  { item }: OnDeputy,
  command: CommandIs<'EndDeputy'>,
): EventIs<'DeputyEnded'> | Refusal {
  const first = addDays(item.from, -1);
  const last = addDays(item.until, -1);
  const wrong = firstRefusal(
    needsDate(command.until, 'until'),
    command.until < first
      ? refuse('dates-out-of-order', 'until', { first, second: command.until })
      : undefined,
    command.until > last
      ? refuse('dates-out-of-order', 'until', { first: command.until, second: last })
      : undefined,
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  return wrong ?? { ...command, type: 'DeputyEnded', post: item.post, person: item.person };
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

/** A day is off once: by the list, by the weekend, or by the city's word. */
export function declareHoliday(
  { state }: OnStream,
  command: CommandIs<'DeclareHoliday'>,
): EventIs<'HolidayDeclared'> | Refusal {
  const wrong = firstRefusal(
    needsDate(command.date, 'date'),
    needsText(command.name, 'name'),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  const { kind } = kindOfDay(command.date, state.days);
  return kind === 'working' || kind === 'unlisted'
    ? { ...command, type: 'HolidayDeclared' }
    : refuse('day-off-already', 'date', { date: command.date });
}

/** What is worked after all was a day off before; a weekend stays one. */
export function revokeHoliday(
  { state }: OnStream,
  command: CommandIs<'RevokeHoliday'>,
): EventIs<'HolidayRevoked'> | Refusal {
  const wrong = firstRefusal(
    needsDate(command.date, 'date'),
    needsText(command.reason, 'reason', 'reason-missing'),
  );
  if (wrong) return wrong;
  const { kind } = kindOfDay(command.date, state.days);
  return kind === 'holiday' || kind === 'own'
    ? { ...command, type: 'HolidayRevoked' }
    : refuse('day-not-off', 'date', { date: command.date });
}

/** From then on each plan comes with this form; one that was filled in before stays on the form of its day. */
export function setChecklist(
  _at: unknown,
  command: CommandIs<'SetChecklist'>,
): EventIs<'ChecklistSet'> | Refusal {
  return checkChecklist(command.checklist, 'checklist') ?? { ...command, type: 'ChecklistSet' };
}

/** Committees that took it before keep it as it was until they take it anew. */
export function defineCycleKind(
  _at: unknown,
  command: CommandIs<'DefineCycleKind'>,
): EventIs<'CycleKindDefined'> | Refusal {
  return checkKind(command.kind, 'kind') ?? { ...command, type: 'CycleKindDefined' };
}
