// The commands as they travel: what a caller says, without what the door fills in.
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { ProgramId } from '#domain/ids';

/** Commands whose new item gets its id at the door where the caller gives none. */
type GivenAnId =
  | 'SubmitRemark'
  | 'EnterRemark'
  | 'IssueOpinion'
  | 'AdmitAttendee'
  | 'ReportResult'
  | 'RecordSpending'
  | 'LogEntry'
  | 'StateFigure';

/** What the door copies into a command from other streams, by the command's type. */
interface Filled {
  readonly OpenRound: 'scope';
  readonly OpenCycle: 'year' | 'lastYear' | 'stages' | 'owed' | 'rules' | 'kindName' | 'asks';
  readonly ConveneMeeting: 'roll' | 'parties' | 'rules' | 'days';
  readonly AmendAgenda: 'parties';
  readonly SetMeetingSeries: 'committee' | 'days';
  readonly RequestMeeting: 'committee';
  readonly DraftPlan: 'copied' | 'rules' | 'days' | 'checklist';
  readonly TakeCycleKind: 'kind';
  readonly DraftCorrection: 'copied';
  readonly JudgeStanding: 'words';
  readonly CheckQuarter: 'words';
  readonly PublishRound: 'copied';
  readonly PublishPlan: 'copied';
  readonly MakeFinal: 'committee' | 'position' | 'title' | 'files' | 'findings';
  readonly RegisterPaper: 'files';
  readonly PlaceProgram: 'name' | 'owner' | 'cooperating' | 'years';
  readonly BeginIntake: 'steps' | 'findings';
}

/** What a caller may say in the place of it. */
interface Choosing {
  /** `programs`: the committee's part of the plan unless named; `year`: the plan's first unless it has several. */
  readonly OpenRound: { readonly programs?: readonly ProgramId[]; readonly year?: number };
  /** The plan's first year unless it has several. */
  readonly OpenCycle: { readonly year?: number };
  /** The id of one that the organization has defined. */
  readonly TakeCycleKind: { readonly kind: string };
}

type OnTheWire<C extends { readonly type: string }> = C extends { readonly type: keyof Filled }
  ? Omit<C, Filled[C['type']]> & (C['type'] extends keyof Choosing ? Choosing[C['type']] : unknown)
  : C extends { readonly type: GivenAnId; readonly id: string }
    ? Omit<C, 'id'> & { readonly id?: C['id'] }
    : C;

/** A command of one stream (of any, unless named) as a caller sends it. */
export type WireCommand<S extends StreamName = StreamName> = {
  readonly [N in StreamName]: OnTheWire<Vocabularies[N]['command']>;
}[S];

/** One command of a stream, by its type. */
export type WireCommandOf<S extends StreamName, T extends WireCommand<S>['type']> = Extract<
  WireCommand<S>,
  { readonly type: T }
>;

/** The types of a stream's commands. */
export type CommandTypeOf<S extends StreamName> = WireCommand<S>['type'];

/** What a caller sends for one command: all but its type, which the address names. */
export type WireBody<S extends StreamName, T extends CommandTypeOf<S>> = Omit<WireCommandOf<S, T>, 'type'>;
