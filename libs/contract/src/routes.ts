// The addresses of the API, built in one place for everyone who calls it.
import type { AccountAct, DemandAct } from '#domain/between/administering';
import type { PrivacyAct } from '#domain/between/overseeing';
import type { FollowUpStanding } from '#domain/between/overview';
import type { StreamName } from '#domain/between/streams';
import type {
  EditionId,
  IndicatorId,
  IsoDate,
  OpinionId,
  PersonId,
  PlanId,
  ProgramId,
  RemarkId,
  RoundId,
  CycleId,
  DepartmentId,
  PostId,
} from '#domain/ids';
import type { FinalId } from '#domain/paper/words';
import type { GroupFigure } from '#domain/reckoning/explanation';
import type { FigureRef } from '#domain/reckoning/figures';
import type { Grouping } from './figure-views.js';
import type { FoundKind } from './finding/finding.js';
import type { Language } from './label.js';
import type { PaperFormat, PaperKind } from './papers.js';
import type { CommandTypeOf } from './wire.js';

/** What stands behind the question mark; what is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

interface AsOfQuery extends Query {
  /** A recorded instant or a position of the log: the answer as it was. */
  readonly asOf?: string | number;
}

/** Which two versions are compared: this plan's `edition` with `withEdition` of the plan `with`; see the API's description. */
interface ComparisonQuery extends AsOfQuery {
  readonly with?: PlanId;
  readonly edition?: EditionId;
  readonly withEdition?: EditionId;
  readonly as?: 'adopted' | 'standing';
}

/** A year of the plan, or all of them where none is named; by strategy unless named otherwise. */
interface DashboardQuery extends AsOfQuery {
  readonly year?: number;
  readonly by?: Grouping;
}

/** In which format and language, to which department or post where the paper goes to one, and which versions it is about. */
interface PaperQuery extends ComparisonQuery {
  readonly format: PaperFormat;
  readonly language?: Language;
  readonly department?: DepartmentId;
  readonly post?: PostId;
}

/** Which of the papers of a kind: Korean, and addressed to nobody, unless said; of a plan's by its editions. */
interface PaperSubjectQuery extends Query {
  readonly language?: Language;
  readonly department?: DepartmentId;
  readonly post?: PostId;
  readonly edition?: EditionId;
  readonly with?: PlanId;
  readonly withEdition?: EditionId;
}

/** Of a cycle or of a plan. */
interface ArchiveQuery extends AsOfQuery {
  readonly format: PaperFormat;
  readonly language?: Language;
  readonly cycle?: CycleId;
  readonly plan?: PlanId;
}

export const routes = {
  /** POST: asks something of a stream. */
  command: <S extends StreamName>(organization: string, stream: S, id: string, command: CommandTypeOf<S>) =>
    address(['api', organization, stream, id, command]),
  /** GET: a stream as it stands, or as it stood at a recorded instant or position. */
  page: (
    organization: string,
    stream: StreamName,
    id: string,
    query: { readonly asOf?: string | number } = {},
  ) => address(['api', organization, stream, id], query),
  /** GET: who did what to a stream, or to one item of it. */
  history: (
    organization: string,
    stream: StreamName,
    id: string,
    item?: { readonly kind: string; readonly item: string },
  ) => address(['api', organization, stream, id, 'history'], item),
  /** GET: the cycles that the reader may see, with how much is in which state. */
  cycles: (organization: string, query: AsOfQuery = {}) => address(['api', organization, 'cycles'], query),
  /** GET: the plans that the reader may see, the latest first. */
  plans: (organization: string, query: AsOfQuery = {}) => address(['api', organization, 'plans'], query),
  /** GET: every program that was introduced, by name. */
  programs: (organization: string, query: AsOfQuery = {}) =>
    address(['api', organization, 'programs'], query),
  /** GET: what was promised, by whom and until when; only what stands so where `status` names how. */
  followUps: (organization: string, query: AsOfQuery & { readonly status?: FollowUpStanding } = {}) =>
    address(['api', organization, 'follow-ups'], query),
  /** GET: what differs between two versions: of one plan's editions, or of two plans. */
  comparison: (organization: string, plan: PlanId, query: ComparisonQuery = {}) =>
    address(['api', organization, 'plan', plan, 'comparison'], query),
  /** GET: each indicator of a program over its years, with every change and the opinion behind it. */
  indicators: (organization: string, program: ProgramId, query: AsOfQuery = {}) =>
    address(['api', organization, 'program', program, 'indicators'], query),
  /** GET: an official paper as a file. */
  paper: (organization: string, kind: PaperKind, id: string, query: PaperQuery) =>
    address(['api', organization, 'paper', kind, id], query),
  /** GET: every time that a paper was made final, and what the reader may do about it. */
  finalPapers: (organization: string, kind: PaperKind, id: string, query: PaperSubjectQuery = {}) =>
    address(['api', organization, 'paper', kind, id, 'finals'], query),
  /** GET: what a paper would lack if it were made final now. */
  paperChecks: (organization: string, kind: PaperKind, id: string, query: PaperSubjectQuery = {}) =>
    address(['api', organization, 'paper', kind, id, 'checks'], query),
  /** GET: a file of a paper as it was kept; with its number printed where `registered` says so. */
  finalPaper: (
    organization: string,
    kind: PaperKind,
    id: string,
    final: FinalId,
    query: PaperSubjectQuery & { readonly format: PaperFormat; readonly registered?: boolean },
  ) => address(['api', organization, 'paper', kind, id, 'finals', final], query),
  /** GET: all papers of a cycle, or of a plan with its programs and cycles, as one archive. */
  papersArchive: (organization: string, query: ArchiveQuery) =>
    address(['api', organization, 'papers.zip'], query),
  /** GET: every figure of a program over its years, with what was reported and what does not add up. */
  figures: (organization: string, program: ProgramId, query: AsOfQuery = {}) =>
    address(['api', organization, 'program', program, 'figures'], query),
  /** GET: why a figure of a program is what it is. */
  explain: (organization: string, program: ProgramId, figure: FigureRef, query: AsOfQuery = {}) =>
    address(['api', organization, 'program', program, 'explain'], { ...query, ...figure }),
  /** GET: an indicator over all plans and programs that it comes from. */
  trend: (organization: string, program: ProgramId, indicator: IndicatorId, query: AsOfQuery = {}) =>
    address(['api', organization, 'program', program, 'trend'], { ...query, indicator }),
  /** GET: how a plan comes along, in one of its years or in all of them. */
  dashboard: (organization: string, plan: PlanId, query: DashboardQuery = {}) =>
    address(['api', organization, 'plan', plan, 'dashboard'], query),
  /** GET: why a figure over several programs of a plan is what it is. */
  explainGroup: (organization: string, plan: PlanId, { of, ...figure }: GroupFigure, query: AsOfQuery = {}) =>
    address(['api', organization, 'plan', plan, 'explain'], {
      ...query,
      ...figure,
      ...(of.kind === 'plan' ? {} : { [of.kind]: of.id }),
    }),
  /** GET: what does not add up in a plan. */
  contradictions: (organization: string, plan: PlanId, query: AsOfQuery = {}) =>
    address(['api', organization, 'plan', plan, 'contradictions'], query),
  /** GET: all figures of a plan as a file. */
  exportFigures: (organization: string, plan: PlanId, as: 'json' | 'csv', query: AsOfQuery = {}) =>
    address(['api', organization, 'plan', plan, `figures.${as}`], query),
  /** POST: results and money spent from such a file, and into a draft targets and money planned; `try` says what would become of each row, `carry-out` does it. */
  importFigures: (organization: string, plan: PlanId, how: 'try' | 'carry-out') =>
    address(['api', organization, 'plan', plan, 'figures-import', how]),
  /** GET: what became of a remark. */
  fate: (organization: string, round: RoundId, remark: RemarkId, query: AsOfQuery = {}) =>
    address(['api', organization, 'round', round, 'remarks', remark, 'fate'], query),
  /** GET: the dated rules of the organization and its committees, as they stand on a day. */
  rules: (organization: string, query: { readonly on?: IsoDate } = {}) =>
    address(['api', organization, 'rules'], query),
  /** GET: an opinion's life, from its remarks to the plan that it came to. */
  story: (organization: string, round: RoundId, opinion: OpinionId) =>
    address(['api', organization, 'round', round, 'opinions', opinion, 'story']),
  /** GET: the rounds that the reader takes part in. */
  rounds: (organization: string, query: AsOfQuery = {}) => address(['api', organization, 'rounds'], query),
  /** GET: how far the organization has come on its way to its first round; its committees with their seats. */
  readiness: (organization: string) => address(['api', organization, 'readiness']),
  /** GET: who was given and who lost which post or seat, the latest first. */
  permissionChanges: (organization: string) => address(['api', organization, 'permission-changes']),
  /** GET: what those who left the reader's post had begun there. */
  draftsLeft: (organization: string) => address(['api', organization, 'drafts', 'left']),
  /** POST: keeps what the writer began in their post. */
  keepDraft: (organization: string) => address(['api', organization, 'drafts', 'keep']),
  /** POST: forgets a draft of one's own, or one that was left at one's post. */
  dropDraft: (organization: string) => address(['api', organization, 'drafts', 'drop']),
  /** GET: the meetings that the reader may see. */
  meetings: (organization: string, query: AsOfQuery = {}) =>
    address(['api', organization, 'meetings'], query),
  /** POST: what a meeting of a committee would take with it if it were convened with this date and agenda. */
  convening: (organization: string) => address(['api', organization, 'convening']),
  /** GET: opinions of all rounds, by what the query names. */
  opinions: (organization: string, query: Query = {}) => address(['api', organization, 'opinions'], query),
  /** GET: what the reader may see that holds all the words of `q`, by kind; at most `limit` of each. */
  search: (
    organization: string,
    query: {
      readonly q: string;
      readonly kind?: FoundKind;
      readonly limit?: number;
      readonly wait?: number;
    },
  ) => address(['api', organization, 'search'], query),
  /** GET: what the reader owes; `wait` names a position of the log that the list should have reached. */
  work: (organization: string, query: { readonly wait?: number } = {}) =>
    address(['api', organization, 'work'], query),
  /** GET: the session of this browser. POST: signs in by mail address and password. */
  session: () => address(['api', 'session']),
  /** POST: chooses the post to act in. */
  actIn: () => address(['api', 'session', 'post']),
  /** POST: somebody is there, so that the session goes on. */
  stay: () => address(['api', 'session', 'stay']),
  /** POST: signs out, here or everywhere. */
  signOut: () => address(['api', 'session', 'end']),
  /** GET: where one is signed in. */
  sessions: () => address(['api', 'session', 'all']),
  /** POST: signs out in one other place. */
  endSession: () => address(['api', 'session', 'end-other']),
  /** POST: changes one's own password. */
  changePassword: () => address(['api', 'session', 'password']),
  /** POST: what a one-time link opens (`look`), and using it for what it is for. */
  link: (how: 'look' | 'password' | 'founding' | 'invitation') => address(['api', 'links', how]),
  /** GET: which ways to sign in there are, beside the password. */
  signInWays: () => address(['api', 'sign-in', 'ways']),
  /** A way for the browser itself: to the city's own sign-in. */
  citySignIn: () => address(['api', 'sign-in', 'city']),
  /** POST: asks for a passkey (`options`), and signs in by it. */
  passkeySignIn: (how?: 'options') => address(['api', 'sign-in', 'passkey', ...(how ? [how] : [])]),
  /** GET: what may be shown as the second step. POST: shows it. */
  secondStep: (by?: 'code' | 'recovery-code' | 'passkey') =>
    address(['api', 'sign-in', 'second-step', ...(by ? [by] : [])]),
  /** POST: asks for a passkey as the second step. */
  secondStepPasskey: () => address(['api', 'sign-in', 'second-step', 'passkey', 'options']),
  /** GET: what one has set up to sign in with. */
  factors: () => address(['api', 'account', 'factors']),
  /** POST: begins to set up an authenticator app, takes it into use, removes it. */
  totp: (how?: 'confirm' | 'remove') => address(['api', 'account', 'factors', 'totp', ...(how ? [how] : [])]),
  /** POST: keeps a new passkey, or asks for one. */
  passkeys: (how?: 'options') => address(['api', 'account', 'factors', 'passkeys', ...(how ? [how] : [])]),
  /** POST: names a passkey anew, or removes it. */
  passkey: (id: string, how: 'rename' | 'remove') =>
    address(['api', 'account', 'factors', 'passkeys', id, how]),
  /** POST: makes new recovery codes. */
  recoveryCodes: () => address(['api', 'account', 'factors', 'recovery-codes']),
  /** GET: whether one has a calendar feed. POST: makes one, or revokes it. */
  feed: (how?: 'revoke') => address(['api', 'account', 'feed', ...(how ? [how] : [])]),
  /** GET: the names of people. */
  names: (organization: string) => address(['api', organization, 'people']),
  /** GET: everybody with how their accounts stand. */
  accounts: (organization: string) => address(['api', organization, 'accounts']),
  /** POST: an act on people or their accounts. */
  administer: (organization: string, act: AccountAct | DemandAct) =>
    address(['api', organization, 'accounts', act]),
  /** GET: a month of access records for its review; the present one unless named. */
  access: (organization: string, query: { readonly month?: string } = {}) =>
    address(['api', organization, 'access'], query),
  /** POST: a month was reviewed. */
  reviewAccess: (organization: string) => address(['api', organization, 'access', 'review']),
  /** POST: how long access records are kept. */
  retainAccess: (organization: string) => address(['api', organization, 'access', 'retain']),
  /** POST: takes out all that is kept of a person, or erases who they are. */
  personalData: (organization: string, person: PersonId, act: PrivacyAct) =>
    address(['api', organization, 'people', person, act]),
  /** GET: whom the reader may invite to a round or a meeting. POST: makes the link. */
  invitations: (organization: string, stream: 'round' | 'meeting', id: string) =>
    address(['api', organization, stream, id, 'invitations']),
  /** GET: one's letters, the latest first; those before one of them where it is named. */
  inbox: (organization: string, query: { readonly before?: number } = {}) =>
    address(['api', organization, 'inbox'], query),
  /** GET: how many letters one has not read. */
  unread: (organization: string) => address(['api', organization, 'inbox', 'unread']),
  /** POST: notes that a letter was read, or takes it back; or of all of them up to one. */
  markLetters: (organization: string, how: 'read' | 'not-read' | 'read-all') =>
    address(['api', organization, 'inbox', how]),
  /** GET and POST: what one prefers of what is told to one. */
  deliveryPreferences: (organization: string) => address(['api', organization, 'delivery-preferences']),
  /** GET: who was told what about a stream, by which way, and what was answered. */
  told: (organization: string, stream: StreamName, id: string) =>
    address(['api', organization, stream, id, 'told']),
  /** POST: the same as a table to save. */
  toldTable: (organization: string, stream: StreamName, id: string) =>
    address(['api', organization, stream, id, 'told-table']),
  /** GET: what would be sent within a week. */
  comingReminders: (organization: string) => address(['api', organization, 'coming-reminders']),
  /** POST: lets the browser open the queue dashboard. */
  openQueues: (organization: string) => address(['api', organization, 'queues', 'open']),
  /** GET: what did not arrive. */
  undelivered: (organization: string) => address(['api', organization, 'undelivered']),
  /** POST: has one of them tried again. */
  tryAgain: (organization: string) => address(['api', organization, 'undelivered', 'try-again']),
  /** GET, on the machine itself: the mails that no server takes. */
  keptMails: () => address(['api', 'dev', 'mail']),
  /** GET, on the machine itself: one of them as it would go over the line. */
  keptMail: (id: string) => address(['api', 'dev', 'mail', id]),
  /** GET: what moves, as server-sent events. */
  live: (organization: string) => address(['api', organization, 'live']),
  /** GET, by anybody: what the organization has published. */
  published: (organization: string) => address(['api', 'public', organization]),
  /** GET, by anybody: a round as it was published. */
  publicRound: (organization: string, round: RoundId) =>
    address(['api', 'public', organization, 'round', round]),
  /** GET, by anybody: a plan as it was published. */
  publicPlan: (organization: string, plan: PlanId) => address(['api', 'public', organization, 'plan', plan]),
  /** POST: a round or a plan exactly as everybody would see it if it were published so; writes nothing. */
  publicationPreview: (organization: string, stream: 'round' | 'plan', id: string) =>
    address(['api', organization, stream, id, 'publication-preview']),
  /** GET: who of the sample can sign in. */
  people: () => address(['api', 'sample', 'people']),
  /** POST: signs in a person of the sample. */
  signIn: () => address(['api', 'sample', 'sign-in']),
  /** GET and POST: what time it is on the installation, and moving it. */
  clock: () => address(['api', 'sample', 'clock']),
  /** GET: the meetings that the reader may see in a month, and what is due; this month unless named. */
  calendar: (organization: string, query: { readonly month?: string; readonly wait?: number } = {}) =>
    address(['api', organization, 'calendar'], query),
  /** POST: brings a file, its bytes as the body; answers by what commands name it. */
  bringFile: (organization: string, query: { readonly name: string }) =>
    address(['api', organization, 'file'], query),
  /** POST: what would be taken in from a file or a text; writes nothing. */
  tryIntake: (organization: string) => address(['api', organization, 'intake', 'try']),
  /** GET: what was taken in from files, as far as the reader sees it. */
  intakes: (organization: string) => address(['api', organization, 'intakes']),
  /** GET: a file that is or was taken in, with what became of every row. */
  intakeReport: (organization: string, intake: string) =>
    address(['api', organization, 'intake', intake, 'report']),
  /** GET: a file that is attached to something of a stream which the reader sees. */
  file: (organization: string, stream: StreamName, id: string, hash: string) =>
    address(['api', organization, 'file', stream, id, hash]),
  /** GET: a look at such a file: a page of HTML of what stands in it, or the picture that it is. */
  filePreview: (
    organization: string,
    stream: StreamName,
    id: string,
    hash: string,
    query: { readonly language?: Language } = {},
  ) => address(['api', organization, 'file', stream, id, hash, 'preview'], query),
  /** GET: whether the installation is well. */
  health: () => address(['health']),
} as const;

/** The pages that everybody can read: real paths, so that they can be printed on a paper and found by a search engine. */
export const publicPages = {
  organization: (organization: string) => address(['public', organization]),
  round: (organization: string, round: RoundId) => address(['public', organization, 'round', round]),
  plan: (organization: string, plan: PlanId) => address(['public', organization, 'plan', plan]),
} as const;

/** The queue dashboard: a page of its own, which asks everything beneath its address. */
export function queuesPage(organization: string): string {
  return `${address(['queues', organization])}/`;
}

/** Where the mails of an installation without a mail server are read, on the machine itself. */
export const keptMailsPage = '/dev/mail';

function address(segments: readonly string[], query: Query = {}): string {
  const named = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(key)}=${encodeURIComponent(value)}`],
  );
  const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join('');
  return named.length === 0 ? path : `${path}?${named.join('&')}`;
}
