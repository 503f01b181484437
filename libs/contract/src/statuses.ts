// What each state of a stream, and of the items in it, is called; a word means the same wherever it stands.
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Label } from './label.js';

/** The states of a stream. */
export type StatusOf<S extends StreamName> = Vocabularies[S]['state']['status'];
/** The kinds of item in a stream. */
export type ItemKindOf<S extends StreamName> = keyof Vocabularies[S]['items'] & string;
/** The states of a kind of item. */
export type ItemStatusOf<
  S extends StreamName,
  K extends ItemKindOf<S>,
> = Vocabularies[S]['items'][K] extends { readonly status: infer Status extends string } ? Status : never;

/** By stream and state. */
export const statusLabels: { readonly [S in StreamName]: Readonly<Record<StatusOf<S>, Label>> } = {
  organization: {
    none: { ko: '시작 전', en: 'Not started' },
    established: { ko: '운영 중', en: 'Established' },
  },
  committee: {
    none: { ko: '시작 전', en: 'Not started' },
    established: { ko: '운영 중', en: 'Established' },
  },
  program: {
    none: { ko: '시작 전', en: 'Not started' },
    running: { ko: '추진 중', en: 'Running' },
    abolished: { ko: '폐지', en: 'Abolished' },
  },
  plan: {
    none: { ko: '시작 전', en: 'Not started' },
    draft: { ko: '작성 중', en: 'Draft' },
    inForce: { ko: '시행 중', en: 'In force' },
  },
  round: {
    none: { ko: '시작 전', en: 'Not started' },
    collecting: { ko: '의견 접수 중', en: 'Collecting' },
    consolidating: { ko: '의견 정리 중', en: 'Consolidating' },
    answering: { ko: '답변·심의 중', en: 'Answering' },
    concluded: { ko: '종료', en: 'Concluded' },
    cancelled: { ko: '취소', en: 'Cancelled' },
  },
  meeting: {
    none: { ko: '시작 전', en: 'Not started' },
    convened: { ko: '소집', en: 'Convened' },
    open: { ko: '회의 중', en: 'Open' },
    closed: { ko: '폐회', en: 'Closed' },
    cancelled: { ko: '취소', en: 'Cancelled' },
  },
  reminder: {
    none: { ko: '시작 전', en: 'Not started' },
    noted: { ko: '알림', en: 'Noted' },
  },
};

/** By stream, kind of item and state. */
export const itemStatusLabels: {
  readonly [S in StreamName]: {
    readonly [K in ItemKindOf<S>]: Readonly<Record<ItemStatusOf<S, K>, Label>>;
  };
} = {
  organization: {
    department: { active: { ko: '운영 중', en: 'Active' } },
    post: { vacant: { ko: '공석', en: 'Vacant' }, held: { ko: '재직 중', en: 'Held' } },
  },
  committee: {
    seat: { vacant: { ko: '공석', en: 'Vacant' }, filled: { ko: '위촉 중', en: 'Filled' } },
  },
  program: {},
  plan: {
    strategy: { listed: { ko: '편성됨', en: 'Listed' } },
  },
  round: {
    topic: {
      awaiting: { ko: '부서 제출 대기', en: 'Awaiting submission' },
      open: { ko: '검토 가능', en: 'Open' },
      reopened: { ko: '재개', en: 'Reopened' },
      abolished: { ko: '폐지 사업', en: 'Abolished' },
    },
    remark: {
      standing: { ko: '유효', en: 'Standing' },
      withdrawn: { ko: '철회', en: 'Withdrawn' },
    },
    opinion: {
      issued: { ko: '발송 전', en: 'Issued' },
      sent: { ko: '답변 대기', en: 'Sent' },
      askedAgain: { ko: '재검토 요청', en: 'Asked again' },
      transferRequested: { ko: '이송 요청', en: 'Transfer requested' },
      awaitingRelease: { ko: '부서장 승인 대기', en: 'Awaiting release' },
      answered: { ko: '답변 완료', en: 'Answered' },
      agreed: { ko: '변경 합의', en: 'Agreed' },
      settled: { ko: '심의 완료', en: 'Settled' },
      recordedOpen: { ko: '미결', en: 'Recorded open' },
      withdrawn: { ko: '철회', en: 'Withdrawn' },
    },
  },
  meeting: {
    attendance: {
      absent: { ko: '불참', en: 'Absent' },
      present: { ko: '참석', en: 'Present' },
      left: { ko: '퇴장', en: 'Left' },
    },
    agendaItem: {
      pending: { ko: '심의 전', en: 'Pending' },
      noObjection: { ko: '이견 없음', en: 'No objection' },
      carried: { ko: '가결', en: 'Carried' },
      rejected: { ko: '부결', en: 'Rejected' },
      heldOver: { ko: '보류', en: 'Held over' },
    },
  },
  reminder: {},
};

/** What a state of a stream is called, by its word alone; undefined for no such state. */
export function labelOfStatus(status: string): Label | undefined {
  return first(Object.values(statusLabels), status);
}

/** What a state of an item is called, by its word alone; undefined for no such state. */
export function labelOfItemStatus(status: string): Label | undefined {
  return first(
    Object.values(itemStatusLabels).flatMap((kinds) => Object.values(kinds)),
    status,
  );
}

function first(groups: readonly Readonly<Record<string, Label>>[], status: string): Label | undefined {
  return groups.find((labels) => Object.hasOwn(labels, status))?.[status];
}
