// Whom to tell of what on a day: from what is owed, the city's rule, and who holds which post on that day.
import { debtorTagsOf, tagsOfDebtor, type DebtorTag } from '../debtors.js';
import type { CommitteeId, IsoDate, PersonId } from '../ids.js';
import type { Debtor, Obligation, OwingStream } from '../obligations.js';
import { dayOfStep, remindingRuleOn, stepReached, type Superior } from '../reminding.js';
import { isWorkingDay } from '../working-days.js';
import { postsOn, type NamedPost, type Offices } from './posts.js';

/** One thing owed by a date, in one stream. */
export interface DatedDuty extends Pick<Obligation, 'key' | 'debtor'> {
  readonly stream: OwingStream;
  readonly id: string;
  readonly due: IsoDate;
}

/** Somebody is told of a duty: at a step of theirs, or as the superior of who owes it. */
export interface Telling<D extends DatedDuty = DatedDuty> {
  readonly person: PersonId;
  readonly duty: D;
  /** Days from the due date, negative before it. */
  readonly step: number;
  /** As whom somebody is told who does not owe it themselves. */
  readonly escalatedTo?: Superior;
}

/** Names a telling among all of its organization, for ever; whose person it is goes beside it. */
export function tellingKey({ duty, step, escalatedTo }: Omit<Telling, 'person'>): string {
  const { stream, id, key, due } = duty;
  return [stream, id, key, due, step, ...(escalatedTo ? [escalatedTo] : [])].join(' ');
}

/**
 * All that is to be told by a day, whenever its own day was: whoever asks leaves out what was told before. Nothing on a day
 * on which nobody works.
 */
export function tellingsBy<D extends DatedDuty>(
  day: IsoDate,
  duties: readonly D[],
  offices: Offices,
): readonly Telling<D>[] {
  const { organization } = offices;
  if (organization.status === 'none') return [];
  const own = organization.days;
  if (!isWorkingDay(day, own)) return [];
  const rule = remindingRuleOn(organization.rules, day);
  const posts = postsOn(offices, day);
  const holders = holdersAmong(posts);
  const dues = new Set(duties.map(({ due }) => due));
  const steps = new Map([...dues].map((due) => [due, stepReached(due, rule, day, own)]));
  return duties.flatMap((duty) => {
    const { due, debtor } = duty;
    const step = steps.get(due);
    const theirs =
      step === undefined ? [] : peopleOf(holders, debtor).map((person) => ({ person, duty, step }));
    const above = rule.escalations
      .filter(({ after }) => dayOfStep(due, after, own) <= day)
      .flatMap(({ after, to }) =>
        superiorsOf(debtor, to, posts)
          .flatMap((superior) => peopleOf(holders, superior))
          .map((person) => ({ person, duty, step: after, escalatedTo: to })),
      );
    return [...theirs, ...distinct(above)];
  });
}

/** Each telling on the first of the days on which it can be told, as far as what is owed and who holds what stay as they are. */
export function tellingsOver<D extends DatedDuty>(
  days: readonly IsoDate[],
  duties: readonly D[],
  offices: Offices,
  /** What was told before, or cannot be told on that day. */
  isClosed: (telling: Telling<D>, day: IsoDate) => boolean,
): readonly { readonly day: IsoDate; readonly tellings: readonly Telling<D>[] }[] {
  const planned = new Set<string>();
  return days.map((day) => {
    const tellings = tellingsBy(day, duties, offices).filter(
      (telling) => !planned.has(namedFor(telling)) && !isClosed(telling, day),
    );
    for (const telling of tellings) planned.add(namedFor(telling));
    return { day, tellings };
  });
}

/** Who owes what a debtor with this word owes. */
type Holders = ReadonlyMap<DebtorTag, ReadonlySet<PersonId>>;

/** Found once for all duties: a city has thousands of posts and seats, and as many duties. */
function holdersAmong(posts: readonly NamedPost[]): Holders {
  const holders = new Map<DebtorTag, Set<PersonId>>();
  for (const { person, post } of posts)
    for (const tag of debtorTagsOf(post)) holders.set(tag, (holders.get(tag) ?? new Set()).add(person));
  return holders;
}

function peopleOf(holders: Holders, debtor: Debtor): readonly PersonId[] {
  return [...new Set(tagsOfDebtor(debtor).flatMap((tag) => [...(holders.get(tag) ?? [])]))];
}

/** Above a department stands its head, above a seat the chair, above the office nobody. */
function superiorsOf(debtor: Debtor, to: Superior, posts: readonly NamedPost[]): readonly Debtor[] {
  if (to === 'office') return debtor.kind === 'office' ? [] : [{ kind: 'office' }];
  switch (debtor.kind) {
    case 'department':
      return debtor.rank === 'head' ? [] : [headOf(debtor.department)];
    case 'posts':
      return posts.flatMap(({ post }) =>
        post.kind === 'department' && post.rank !== 'head' && debtor.posts.includes(post.post)
          ? [headOf(post.department)]
          : [],
      );
    case 'seats':
      return debtor.role === 'chair' ? [] : [chairOf(debtor.committee)];
    case 'office':
      return [];
  }
}

function headOf(department: string): Debtor {
  return { kind: 'department', department, rank: 'head' };
}

function chairOf(committee: CommitteeId): Debtor {
  return { kind: 'seats', committee, role: 'chair' };
}

/** One person is told of a duty once, however many ways lead to them. */
function distinct<T extends Telling>(tellings: readonly T[]): readonly T[] {
  return [...new Map(tellings.map((telling) => [namedFor(telling), telling])).values()];
}

function namedFor(telling: Telling): string {
  return `${telling.person} ${tellingKey(telling)}`;
}
