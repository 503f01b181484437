// Plausible requests to an organization and to a committee.
import { addDays } from '#domain/dates';
import type { IsoDate } from '#domain/ids';
import type { CommitteeVocabulary } from '#domain/committee/states';
import { committeeKinds, sectors } from '#domain/committee/words';
import type { OrganizationVocabulary } from '#domain/organization/states';
import { ranks } from '#domain/organization/words';
import { stages, type Stage } from '#domain/stages';
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
  AddPost: ({ state, vary }) => {
    const departments = Object.keys(state.status === 'none' ? {} : state.departments);
    const rank = departments.length > 0 ? oneOf(ranks, vary) : 'coordinator';
    return {
      type: 'AddPost',
      id: newId('post', state.status === 'none' ? {} : state.posts),
      title: 'A post',
      rank,
      ...(rank === 'coordinator' ? {} : { department: departments[vary % departments.length] }),
    };
  },
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
  ApplyRulePack: ({ state, vary }) => ({
    type: 'ApplyRulePack',
    pack: {
      id: newId('pack', state.status === 'none' ? [] : state.packs),
      title: 'Ordinance',
      rules: [{ key: 'response.proof', value: String(vary % 2), article: '§ 1', from: '2021-01-01' }],
    },
  }),
};

/** A request to a committee. */
export const committeeSamples: Samples<CommitteeVocabulary> = {
  EstablishCommittee: ({ vary }) => ({
    type: 'EstablishCommittee',
    name: 'Jobs subcommittee',
    kind: oneOf(committeeKinds, vary),
    ...(vary % 2 === 0 ? {} : { reportsTo: 'council' }),
  }),
  AddSeat: ({ state, vary }) => ({
    type: 'AddSeat',
    id: newId('seat', state.status === 'none' ? {} : state.seats),
    title: 'A seat',
    sector: oneOf(sectors, vary),
    role: oneOf(['member', 'chair', 'secretary'], vary),
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
};

/** The first day on which the next person may follow those who held it before. */
function dayAfter(held: readonly { readonly until?: IsoDate }[] | undefined, today: IsoDate): IsoDate {
  const until = held?.at(-1)?.until;
  return until === undefined || until < today ? today : addDays(until, 1);
}
