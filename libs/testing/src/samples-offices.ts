// Plausible requests to an organization and to a committee.
import type { Actor } from '#domain/actor';
import { addDays, daysBetween } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { CommitteeVocabulary } from '#domain/committee/states';
import { committeeKinds, sectors } from '#domain/committee/words';
import type { Organization, OrganizationVocabulary } from '#domain/organization/states';
import { deputyGrounds, ranks } from '#domain/organization/words';
import { publicHolidays } from '#domain/public-holidays';
import { stages, type Stage } from '#domain/stages';
import { addWorkingDays, kindOfDay, type OwnDays } from '#domain/working-days';
import { committee } from './given-actors.js';
import { reviewKind } from './given-committee.js';
import { priorReview } from './given-plan.js';
import { newId, oneOf, type Samples } from './samples.js';

/** A request to an organization. */
export const organizationSamples: Samples<OrganizationVocabulary> = {
  EstablishOrganization: () => ({
    type: 'EstablishOrganization',
    name: 'City S',
    post: 'planning-office',
    postTitle: 'Planning office',
    person: 'person-coordinator',
  }),
  AddDepartment: ({ state, vary }) => ({
    type: 'AddDepartment',
    id: newId('department', state.status === 'none' ? {} : state.departments),
    name: 'Tourism',
    releases: vary % 2 === 0,
  }),
  SetRelease: ({ state, item }) => ({
    type: 'SetRelease',
    department: item,
    releases: state.status === 'none' || state.departments[item]?.releases !== true,
  }),
  SetContact: ({ state, item }) => ({
    type: 'SetContact',
    department: item,
    telephone:
      state.status !== 'none' && state.departments[item]?.telephone === '02-100-1000'
        ? '02-100-2000'
        : '02-100-1000',
  }),
  RenameDepartment: ({ state, item }) => ({
    type: 'RenameDepartment',
    department: item,
    name: another(state.status === 'none' ? undefined : state.departments[item]?.name),
  }),
  EndDepartment: ({ state, item, today, vary }) => ({
    type: 'EndDepartment',
    department: item,
    until: addDays(lastIn(state, item, today), vary % 4),
    reason: 'Merged into another one',
  }),
  AddPost: ({ state, vary }) => {
    const departments = Object.values(state.status === 'none' ? {} : state.departments)
      .filter(({ status }) => status === 'active')
      .map(({ id }) => id);
    const rank = departments.length > 0 ? oneOf(ranks, vary) : 'coordinator';
    return {
      type: 'AddPost',
      id: newId('post', state.status === 'none' ? {} : state.posts),
      title: 'A post',
      rank,
      ...(rank === 'coordinator' ? {} : { department: departments[vary % departments.length] }),
    };
  },
  RenamePost: ({ state, item }) => ({
    type: 'RenamePost',
    post: item,
    title: another(state.status === 'none' ? undefined : state.posts[item]?.title),
  }),
  AppointHolder: ({ state, item, today, vary }) => ({
    type: 'AppointHolder',
    post: item,
    person: `person-${vary % 3}`,
    from: dayAfter(state.status === 'none' ? [] : state.posts[item]?.holdings, today),
  }),
  EndHolding: ({ state, item, today, vary }) => ({
    type: 'EndHolding',
    post: item,
    until: addDays(
      (state.status === 'none' ? undefined : state.posts[item]?.holdings.at(-1)?.from) ?? today,
      vary % 9,
    ),
  }),
  HandOverPost: ({ state, item, today, vary }) => {
    const last = lastHolding(state, item);
    const begun = last === undefined || last.from <= today;
    const from = begun ? addDays(last?.from ?? today, 1) : last.from;
    return {
      type: 'HandOverPost',
      post: item,
      person: `successor-${vary % 3}${last?.person === `successor-${vary % 3}` ? '-again' : ''}`,
      from: addDays(from > today ? from : today, 1 + (vary % 9)),
    };
  },
  NameDeputy: ({ state, item, today, vary }) => {
    const last = lastHolding(state, item);
    const free = Object.values(state.status === 'none' ? {} : state.deputies)
      .filter(({ post }) => post === item)
      .map(({ until }) => addDays(until, 1));
    const from = [today, last?.from ?? today, ...free].toSorted().at(-1) ?? today;
    return {
      type: 'NameDeputy',
      id: newId('deputy', state.status === 'none' ? {} : state.deputies),
      post: item,
      person: `deputy-${vary % 3}`,
      from,
      until: addDays(from, vary % 20),
      grounds: oneOf(deputyGrounds, vary),
      reason: 'On leave',
    };
  },
  EndDeputy: ({ state, item, vary }) => {
    const deputy = state.status === 'none' ? undefined : state.deputies[item];
    const days = deputy?.status === 'named' ? daysBetween(deputy.from, deputy.until) + 1 : 1;
    return {
      type: 'EndDeputy',
      deputy: item,
      until: addDays(deputy?.from ?? '2021-01-01', (vary % days) - 1),
      reason: 'Back earlier',
    };
  },
  ApplyRulePack: ({ state, vary }) => ({
    type: 'ApplyRulePack',
    pack: {
      id: newId('pack', state.status === 'none' ? [] : state.packs),
      title: 'Ordinance',
      rules: [{ key: 'response.proof', value: String(vary % 2), article: '§ 1', from: '2021-01-01' }],
    },
  }),
  DeclareHoliday: ({ state, today, vary }) => ({
    type: 'DeclareHoliday',
    date: addWorkingDays(today, 1 + (vary % 20), daysOf(state)),
    name: 'Founding day',
    reason: 'By ordinance',
  }),
  RevokeHoliday: ({ state, vary }) => {
    const declared = daysOf(state);
    const [first = '2021-08-16', ...others] = [
      ...Object.keys(declared),
      ...Object.keys(publicHolidays.days),
    ].filter((date) => ['holiday', 'own'].includes(kindOfDay(date, declared).kind));
    return {
      type: 'RevokeHoliday',
      date: oneOf([first, ...others.slice(0, 5)], vary),
      reason: 'Worked after all',
    };
  },
  DefineCycleKind: ({ vary }) => ({
    type: 'DefineCycleKind',
    kind: { ...reviewKind, id: `kind-${vary % 3}`, rules: reviewKind.rules.slice(vary % 5) },
  }),
  SetChecklist: ({ vary }) => ({
    type: 'SetChecklist',
    checklist: { ...priorReview, required: vary % 2 === 0 },
  }),
};

/** A request to a committee. */
export const committeeSamples: Samples<CommitteeVocabulary> = {
  EstablishCommittee: ({ vary }) => ({
    type: 'EstablishCommittee',
    name: 'Jobs subcommittee',
    kind: oneOf(committeeKinds, vary),
    ...(vary % 5 < 3 ? {} : { reportsTo: 'council' }),
  }),
  AddSeat: ({ state, vary }) => ({
    type: 'AddSeat',
    id: newId('seat', state.status === 'none' ? {} : state.seats),
    title: 'A seat',
    sector: oneOf(sectors, vary),
    role: oneOf(['member', 'chair', 'secretary'], vary),
  }),
  RenameSeat: ({ state, item }) => ({
    type: 'RenameSeat',
    seat: item,
    title: another(state.status === 'none' ? undefined : state.seats[item]?.title),
  }),
  FillSeat: ({ state, item, today, vary }) => {
    const from = dayAfter(state.status === 'none' ? [] : state.seats[item]?.terms, today);
    return {
      type: 'FillSeat',
      seat: item,
      person: `person-${vary % 5}`,
      from,
      until: addDays(from, 30 + (vary % 90)),
    };
  },
  VacateSeat: ({ state, item, today, vary }) => ({
    type: 'VacateSeat',
    seat: item,
    until: addDays(
      (state.status === 'none' ? undefined : state.seats[item]?.terms.at(-1)?.from) ?? today,
      vary % 30,
    ),
    reason: 'Moved away',
  }),
  NameActingChair: ({ item, today, vary }) => ({
    type: 'NameActingChair',
    seat: item,
    from: today,
    until: addDays(today, vary % 10),
    reason: 'Both chairs are away',
  }),
  AdoptRules: ({ vary }) => ({
    type: 'AdoptRules',
    rules: [
      { key: 'meeting.quorum', value: oneOf(['1/2+', '2/3'], vary), article: '§ 2', from: '2021-01-01' },
    ],
  }),
  SetStages: ({ vary }) => ({
    type: 'SetStages',
    stages: oneOf<readonly Stage[]>([['planChange'], stages, ['midterm', 'planChange']], vary),
  }),
  TakeCycleKind: ({ vary }) => ({
    type: 'TakeCycleKind',
    kind: { ...reviewKind, rules: reviewKind.rules.slice(vary % 5) },
  }),
  SetMeetingSeries: ({ actor, today, vary }) => ({
    type: 'SetMeetingSeries',
    committee: committeeOf(actor),
    nth: 1 + (vary % 5),
    weekday: 1 + (vary % 7),
    time: '10:00',
    place: 'By video',
    ...(vary % 2 === 0 ? { mode: { kind: 'video' } } : {}),
    from: today,
    until: addDays(today, 90 + vary),
    dayOff: oneOf(['before', 'after'], vary),
  }),
  EndMeetingSeries: () => ({ type: 'EndMeetingSeries', reason: 'Meets when there is something to decide' }),
  RequestMeeting: ({ actor }) => ({
    type: 'RequestMeeting',
    committee: committeeOf(actor),
    reason: 'The market is closing',
  }),
  WithdrawRequest: ({ item }) => ({ type: 'WithdrawRequest', request: item }),
  NoteMeeting: ({ today, vary }) => ({
    type: 'NoteMeeting',
    meeting: `meeting-${vary}`,
    date: addDays(today, vary % 40),
  }),
  NoteDay: ({ state, today, vary }) => ({
    type: 'NoteDay',
    date: addWorkingDays(today, 1 + (vary % 20), state.status === 'none' ? {} : state.days),
    name: 'Founding day',
  }),
  ReopenRequests: ({ state, vary }) => {
    const requests = Object.values(state.status === 'none' ? {} : (state.requests ?? {}));
    const answered = requests.flatMap((request) => (request.status === 'answered' ? request.meeting : []));
    return { type: 'ReopenRequests', meeting: oneOf([`meeting-${vary}`, ...answered], vary) };
  },
};

/** What was declared of its days. */
function daysOf(state: Organization): OwnDays {
  return state.status === 'none' ? {} : state.days;
}

function committeeOf({ post }: Actor): string {
  return post.kind === 'seat' ? post.committee : committee;
}

/** Another name than that. */
function another(name: string | undefined): string {
  return name === 'Named anew' ? 'Named once more' : 'Named anew';
}

/** Who holds a post last, as far as it is decided. */
function lastHolding(state: Organization, post: string) {
  return state.status === 'none' ? undefined : state.posts[post]?.holdings.at(-1);
}

/** The last day on which anybody is in a department, or today. */
function lastIn(state: Organization, department: string, today: IsoDate): IsoDate {
  const posts = Object.values(state.status === 'none' ? {} : state.posts);
  const ends = posts
    .filter((post) => post.department === department)
    .flatMap(({ holdings }) => holdings.at(-1)?.until ?? []);
  return [today, ...ends].toSorted().at(-1) ?? today;
}

/** The first day on which the next person may follow those who held it before. */
function dayAfter(held: readonly { readonly until?: IsoDate }[] | undefined, today: IsoDate): IsoDate {
  const until = held?.at(-1)?.until;
  return until === undefined || until < today ? today : addDays(until, 1);
}
