// Where the forms on a meeting stand: the meeting as a whole, a seat on its roll, an item of its agenda, somebody in
// attendance, or its minutes.
import type { Page } from '#contract/views';
import type { WireCommand } from '#contract/wire';
import type {
  AgendaItem,
  Attendance,
  Attendee,
  ConvenedMeeting,
  MeetingVocabulary,
  Minutes,
} from '#domain/meeting/states';
import type { Kind } from '../forms/form-of.js';
import type { MeetingCommandName } from '../panel/commands.js';
import { ItemNow } from './item-now.js';
import { MinutesNow } from '../minutes/minutes-now.js';

export interface OnMeeting {
  readonly page: Page<'meeting'>;
  readonly meeting: ConvenedMeeting;
}

export type OnAttendance = OnMeeting & { readonly attendance: Attendance };
export type OnAgendaItem = OnMeeting & { readonly item: AgendaItem };
export type OnAttendee = OnMeeting & { readonly attendee: Attendee };
export type OnMinutes = OnMeeting & { readonly minutes: Minutes };

/** The commands that name an item of that kind. */
export type CommandOn<K extends keyof MeetingVocabulary['items']> = Extract<
  WireCommand<'meeting'>,
  Readonly<Record<K, string>>
>['type'];

/** The commands to a meeting that is there, as a whole. */
export type CommandOnMeeting = Exclude<
  MeetingCommandName,
  | CommandOn<'attendance'>
  | CommandOn<'agendaItem'>
  | CommandOn<'attendee'>
  | CommandOn<'minutes'>
  | 'ConveneMeeting'
>;

export const onMeeting: Kind<'meeting', OnMeeting> = {
  stream: 'meeting',
  itemOf: () => undefined,
  Now: () => null,
};

export const onAttendance: Kind<'meeting', OnAttendance> = {
  stream: 'meeting',
  itemOf: ({ attendance: { seat, revision } }) => ({ id: seat, revision }),
  Now: () => null,
};

export const onAgendaItem: Kind<'meeting', OnAgendaItem> = {
  stream: 'meeting',
  itemOf: ({ item }) => item,
  Now: ({ at: { item } }) => <ItemNow item={item} />,
};

export const onAttendee: Kind<'meeting', OnAttendee> = {
  stream: 'meeting',
  itemOf: ({ attendee }) => attendee,
  Now: () => null,
};

export const onMinutes: Kind<'meeting', OnMinutes> = {
  stream: 'meeting',
  itemOf: ({ minutes }) => minutes,
  Now: ({ at: { meeting, minutes } }) => <MinutesNow meeting={meeting} minutes={minutes} />,
};
