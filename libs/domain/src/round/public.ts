// What everybody may see of a round: taken from its state as it stood, without persons, seats, drafts, or what is withheld.
import type { SeatRole, Sector } from '../actor.js';
import type { BudgetLine, Change, Indicator, ProgramKind } from '../changes.js';
import type { DepartmentId, IsoDate, OpinionId, ProgramId, RemarkId, SeatId, StrategyId } from '../ids.js';
import {
  withheldBy,
  type Published,
  type PublishedDepartment,
  type RedactableField,
  type Shown,
  type Withheld,
} from '../publication.js';
import { answeredTogether, paragraphOf, saidOn } from '../paragraphs.js';
import { calledIn, type Called } from '../called.js';
import { departmentsOf } from './facts.js';
import { opinionSeenBy } from './sight.js';
import type { OpenedRound, OpenStatus, Opinion, Remark, Response, Topic } from './states.js';
import type { Answer, Asking, Phrase, RemarkKind, ScopedProgram, Track } from './words.js';

export interface PublicProgram {
  readonly program: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly name: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly abolished: boolean;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
}

/** A remark behind an opinion; `sector` and `role` are absent where nobody noted who spoke. */
export interface PublicRemark {
  readonly id: RemarkId;
  readonly kind: RemarkKind;
  readonly sector?: Sector;
  readonly role?: SeatRole;
  readonly text: Shown<string>;
}

export interface PublicAnswer {
  readonly disposition: Answer['disposition'];
  /** What the disposition owes: the change, the dated action, the reason, the evidence. */
  readonly proof: Shown<Answer>;
  readonly text: Shown<string>;
  /** The opinions that the same paragraph answers, this one too, the one that it was first given to before the others. */
  readonly together?: readonly OpinionId[];
  readonly department?: DepartmentId;
  readonly contributions: readonly { readonly department: DepartmentId; readonly text: Shown<string> }[];
}

export interface PublicOpinion {
  readonly id: OpinionId;
  readonly subject:
    | { readonly kind: 'program'; readonly program: ProgramId }
    | { readonly kind: 'strategy'; readonly strategy: StrategyId };
  readonly track: Track;
  readonly status: 'sent' | 'askedAgain' | 'proofOwed' | 'answered' | 'agreed' | 'settled' | 'recordedOpen';
  readonly phrase?: Phrase;
  readonly asks: Asking;
  readonly text: Shown<string>;
  /** Who is to answer it; absent where the leaders of its strategy are. */
  readonly addressee?: DepartmentId;
  readonly remarks: readonly PublicRemark[];
  readonly answer?: PublicAnswer;
  /** What a paper has as the answer, while its proof is owed or where nothing else came of it. */
  readonly found?: Shown<string>;
  readonly changes: Shown<readonly Change[]>;
  /** What the committee said when it settled the opinion or recorded it open. */
  readonly note?: Shown<string>;
}

/** A round as it is published. */
export interface PublicRound {
  readonly organization: string;
  readonly committee: string;
  readonly plan: string;
  readonly year: number;
  readonly title: string;
  readonly status: OpenStatus;
  readonly tracks: readonly Track[];
  readonly answersDue: IsoDate;
  /** What opinions and answers are called in it. */
  readonly called: Called;
  readonly stoodOn: IsoDate;
  readonly publishedOn: IsoDate;
  readonly remarks: Published['remarks'];
  readonly departments: readonly PublishedDepartment[];
  readonly strategies: readonly {
    readonly strategy: StrategyId;
    readonly number: string;
    readonly title: string;
  }[];
  readonly programs: readonly PublicProgram[];
  readonly opinions: readonly PublicOpinion[];
}

/** The public view of a round as it stood when it was folded up to the version that was published. */
export function publicRoundOf(round: OpenedRound, published: Published, on: IsoDate): PublicRound {
  const { copied } = published;
  const { organization, committee, plan, stoodOn } = copied;
  const { title, status, tracks, answersDue, scope } = round;
  const mentioned = departmentsIn(round);
  return {
    organization,
    committee,
    plan,
    year: scope.year,
    title,
    status,
    tracks,
    answersDue,
    called: calledIn(round.scope.rules, stoodOn),
    stoodOn,
    publishedOn: on,
    remarks: published.remarks,
    departments: copied.departments.filter(({ department }) => mentioned.includes(department)),
    strategies: scope.strategies.map(({ strategy, number, title: name }) => ({
      strategy,
      number,
      title: name,
    })),
    programs: scope.programs.map(publicProgramOf),
    opinions: Object.values(round.topics).flatMap((topic) =>
      opinionsOut(round, topic.id).map((opinion) => publicOpinionOf(round, published, topic, opinion)),
    ),
  };
}

/** The departments that a round's public view names: those of its programs, and those that answer. */
export function departmentsIn(round: OpenedRound): readonly DepartmentId[] {
  const opinions = Object.values(round.opinions);
  return [
    ...new Set([
      ...round.scope.programs.flatMap(({ owner, cooperating }) => [owner, ...cooperating]),
      ...opinions.flatMap(({ topic }) => departmentsOf(round, topic)),
      ...opinions.flatMap(({ addressee }) => (addressee.kind === 'department' ? [addressee.department] : [])),
      ...opinions.flatMap(({ responses }) => responses.flatMap((each) => departmentOf(each) ?? [])),
      ...opinions.flatMap(({ contributions }) => contributions.map(({ department }) => department)),
    ]),
  ];
}

/** Field by field, so that what a scope learns to hold one day is not public by that. */
function publicProgramOf(whole: ScopedProgram): PublicProgram {
  const { program, strategy, number, name, kind, priority, abolished, owner, cooperating } = whole;
  const { indicators, budget } = whole;
  return {
    program,
    strategy,
    number,
    name,
    kind,
    priority,
    abolished,
    owner,
    cooperating,
    indicators,
    budget,
  };
}

/** What has gone out and was not taken back. */
function opinionsOut(round: OpenedRound, topic: string): readonly Opinion[] {
  return Object.values(round.opinions).filter(
    (opinion) => opinion.topic === topic && opinion.status !== 'issued' && opinion.status !== 'withdrawn',
  );
}

/** A reader who belongs to nobody: what such a one sees of an opinion has reached everybody. */
const nobody = [] as const;

function publicOpinionOf(
  round: OpenedRound,
  published: Published,
  { subject, track }: Topic,
  whole: Opinion,
): PublicOpinion {
  const opinion = opinionSeenBy(whole, nobody);
  const show: Show = (field, value) =>
    (field === 'answer'
      ? answerWithheld(round, published, opinion)
      : withheldBy(published, field, opinion.id)) ?? value;
  const { id, asks, phrase, text, addressee } = opinion;
  const changes = changesOf(opinion);
  const note = noteOf(opinion);
  return {
    id,
    subject,
    track,
    status: statusOf(opinion),
    ...(phrase === undefined ? {} : { phrase }),
    asks,
    text: text === '' ? text : show('opinion', text),
    ...(addressee.kind === 'department' ? { addressee: addressee.department } : {}),
    remarks: published.remarks === 'none' ? [] : remarksBehind(round, published, opinion),
    ...('response' in opinion
      ? {
          answer: {
            ...answerOf(opinion, opinion.response, show),
            ...togetherWith(round, published, opinion),
          },
        }
      : opinion.found && !('left' in opinion)
        ? { found: show('answer', opinion.found.text) }
        : {}),
    changes: changes.length === 0 ? changes : show('changes', changes),
    ...(note === undefined ? {} : { note: show('note', note) }),
  };
}

/** What withholds an answer: its own clause, or that of another opinion which the same paragraph answers or has answered. */
function answerWithheld(round: OpenedRound, published: Published, opinion: Opinion): Withheld | undefined {
  const own = withheldBy(published, 'answer', opinion.id);
  const said = saidOn(opinion);
  if (own || !said) return own;
  return Object.values(round.opinions)
    .filter((other) => other.topic === opinion.topic && hasSaid(other, said.text, paragraphOf(opinion)))
    .map(({ id }) => withheldBy(published, 'answer', id))
    .find((clause) => clause !== undefined);
}

/** Whether a paragraph answers the opinion, or did before another answer took its place. */
function hasSaid({ id, responses, found }: Opinion, text: string, paragraph: OpinionId): boolean {
  return [...responses, ...(found ? [found] : [])].some(
    (each) => each.text === text && (each.sharedWith ?? id) === paragraph,
  );
}

type Show = <T>(field: RedactableField, value: T) => Shown<T>;

/** A transfer that is asked for is the offices' own affair: until it is made, the answer is awaited as before. */
function statusOf(opinion: Opinion): PublicOpinion['status'] {
  switch (opinion.status) {
    case 'transferRequested':
    case 'awaitingRelease':
      return opinion.before;
    case 'issued':
    case 'withdrawn':
      return 'sent';
    default:
      return opinion.status;
  }
}

function changesOf(opinion: Opinion): readonly Change[] {
  return opinion.status === 'agreed' || opinion.status === 'settled' ? opinion.changes : [];
}

function noteOf(opinion: Opinion): string | undefined {
  if (opinion.status === 'settled') return opinion.note;
  return opinion.status === 'recordedOpen' ? opinion.reason : undefined;
}

function answerOf({ contributions }: Opinion, response: Response, show: Show): PublicAnswer {
  const department = departmentOf(response);
  return {
    disposition: response.answer.disposition,
    proof: show('proof', response.answer),
    text: show('answer', response.text),
    ...(department === undefined ? {} : { department }),
    contributions: contributions.map(({ department: from, text }) => ({
      department: from,
      text: show('contributions', text),
    })),
  };
}

/** Nothing is said of an answer that is withheld, not even that it reads like another. */
function togetherWith(
  round: OpenedRound,
  published: Published,
  opinion: Opinion,
): Pick<PublicAnswer, 'together'> {
  const told = opinionsOut(round, opinion.topic)
    .map((each) => opinionSeenBy(each, nobody))
    .filter((each) => answerWithheld(round, published, each) === undefined);
  const together = answeredTogether(told, opinion);
  return together.includes(opinion.id) ? { together } : {};
}

function departmentOf({ by: { post } }: Response): DepartmentId | undefined {
  return post.kind === 'department' ? post.department : undefined;
}

/** What was sealed when the round stood so, or was taken back, stays inside. */
function remarksBehind(round: OpenedRound, published: Published, opinion: Opinion): readonly PublicRemark[] {
  return opinion.remarks.flatMap((id): PublicRemark[] => {
    const remark = round.remarks[id];
    if (!remark || remark.sealed || remark.status === 'withdrawn') return [];
    const text = withheldBy(published, 'remark', id) ?? remark.text;
    return [{ id, kind: remark.kind, ...speakerOf(published, remark), text }];
  });
}

function speakerOf({ remarks, copied }: Published, remark: Remark): Pick<PublicRemark, 'sector' | 'role'> {
  const seat = copied.seats.find((each) => each.seat === seatOf(remark));
  if (!seat) return {};
  return remarks === 'byRole' ? { sector: seat.sector, role: seat.role } : { sector: seat.sector };
}

function seatOf({ said, by }: Remark): SeatId | undefined {
  if (said) return said.speaker;
  return by.post.kind === 'seat' ? by.post.seat : undefined;
}
