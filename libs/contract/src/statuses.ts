// What each state of a stream, and of the items in it, is called; a word means the same in all streams, and in all items of a kind.
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

type Labels = Readonly<Record<string, Label>>;

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
    ended: { ko: '편성 종료', en: 'Ended' },
  },
  plan: {
    none: { ko: '시작 전', en: 'Not started' },
    inPreparation: { ko: '수립 중', en: 'In preparation' },
    inForce: { ko: '시행 중', en: 'In force' },
    reporting: { ko: '실적 보고 중', en: 'Reporting results' },
    closed: { ko: '종료', en: 'Closed' },
  },
  cycle: {
    none: { ko: '시작 전', en: 'Not started' },
    planned: { ko: '회차 시작 전', en: 'Planned' },
    midterm: { ko: '중간평가', en: 'Mid-term evaluation' },
    planChange: { ko: '계획 변경', en: 'Plan change' },
    adoption: { ko: '차년도 반영', en: 'Next-year adoption' },
    adopted: { ko: '차년도 확정', en: 'Adopted' },
    closed: { ko: '종료', en: 'Closed' },
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
    closed: { ko: '종료', en: 'Closed' },
    cancelled: { ko: '취소', en: 'Cancelled' },
  },
  reminder: {
    none: { ko: '시작 전', en: 'Not started' },
    noted: { ko: '알림', en: 'Noted' },
  },
  intake: {
    none: { ko: '시작 전', en: 'Not started' },
    takingIn: { ko: '가져오는 중', en: 'Being taken in' },
    carriedOut: { ko: '가져옴', en: 'Taken in' },
    undoing: { ko: '되돌리는 중', en: 'Being taken back' },
    undone: { ko: '되돌림', en: 'Taken back' },
  },
  paper: {
    none: { ko: '시작 전', en: 'Not started' },
    kept: { ko: '확정본 보관', en: 'Kept' },
  },
};

/** By stream, kind of item and state. */
export const itemStatusLabels: {
  readonly [S in StreamName]: {
    readonly [K in ItemKindOf<S>]: Readonly<Record<ItemStatusOf<S, K>, Label>>;
  };
} = {
  organization: {
    department: { active: { ko: '운영 중', en: 'Active' }, ended: { ko: '폐지', en: 'Ended' } },
    post: { vacant: { ko: '공석', en: 'Vacant' }, held: { ko: '재직 중', en: 'Held' } },
    deputy: { named: { ko: '지정', en: 'Named' }, ended: { ko: '조기 종료', en: 'Ended early' } },
  },
  committee: {
    seat: { vacant: { ko: '공석', en: 'Vacant' }, filled: { ko: '위촉 중', en: 'Filled' } },
    request: {
      open: { ko: '요구 중', en: 'Open' },
      withdrawn: { ko: '철회', en: 'Withdrawn' },
      answered: { ko: '회의 소집됨', en: 'Meeting convened' },
    },
  },
  program: {
    result: {
      provisional: { ko: '잠정', en: 'Provisional' },
      confirmed: { ko: '확정', en: 'Confirmed' },
      withdrawn: { ko: '철회', en: 'Withdrawn' },
    },
    spending: { recorded: { ko: '기록', en: 'Recorded' } },
    entry: { kept: { ko: '기록', en: 'Kept' }, struck: { ko: '삭제 표시', en: 'Struck out' } },
    stated: { stated: { ko: '문서 기재', en: 'Stated' }, recalled: { ko: '기재 취소', en: 'Recalled' } },
  },
  plan: {
    edition: {
      draft: { ko: '작성 중', en: 'Draft' },
      submitted: { ko: '심의 상정', en: 'Submitted' },
      deliberated: { ko: '심의 완료', en: 'Deliberated' },
      approving: { ko: '결재 중', en: 'Being approved' },
      approved: { ko: '결재 완료', en: 'Approved' },
      inForce: { ko: '시행 중', en: 'In force' },
      superseded: { ko: '이전 계획서', en: 'Superseded' },
      dropped: { ko: '폐기', en: 'Dropped' },
    },
    change: {
      takenIn: { ko: '계획(안)에 반영', en: 'Taken in' },
      conflicting: { ko: '계획(안)과 충돌', en: 'Conflicting' },
      dropped: { ko: '제외', en: 'Dropped' },
    },
    deferred: {
      open: { ko: '처리 대기', en: 'Open' },
      takenIn: { ko: '계획(안)에 반영', en: 'Taken in' },
      declined: { ko: '미반영', en: 'Declined' },
      carried: { ko: '이월', en: 'Carried' },
    },
    comment: {
      received: { ko: '접수', en: 'Received' },
      replied: { ko: '답변 완료', en: 'Replied to' },
    },
  },
  cycle: {
    change: {
      agreed: { ko: '합의', en: 'Agreed' },
      cleared: { ko: '절차 완료', en: 'Cleared' },
      inForce: { ko: '시행', en: 'In force' },
      stuck: { ko: '시행 보류', en: 'Stuck' },
      waiting: { ko: '차년도 반영 대기', en: 'Waiting' },
      handedOver: { ko: '차년도 계획(안)에 전달', en: 'Handed over' },
      inPlan: { ko: '차년도 계획에 반영', en: 'In the plan' },
      late: { ko: '늦게 합의되어 다음 주기로', en: 'Too late, owed to the next cycle' },
      dropped: { ko: '제외', en: 'Dropped' },
    },
    owed: {
      owed: { ko: '미이행', en: 'Owed' },
      checked: { ko: '점검 완료', en: 'Checked' },
      resolved: { ko: '처리 완료', en: 'Resolved' },
      planned: { ko: '차년도 계획에서 처리', en: 'Dealt with in the plan' },
      carried: { ko: '이월', en: 'Carried' },
      passedOn: { ko: '다음 주기로 이월됨', en: 'Passed on' },
    },
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
      proofOwed: { ko: '증빙 필요', en: 'Proof owed' },
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
      takenOff: { ko: '안건 철회', en: 'Taken off' },
    },
    attendee: {
      present: { ko: '배석', en: 'In attendance' },
      left: { ko: '퇴장', en: 'Left' },
    },
    minutes: {
      owed: { ko: '작성 전', en: 'To be written' },
      written: { ko: '확인 전', en: 'Awaits confirmation' },
      confirmed: { ko: '확인 완료', en: 'Confirmed' },
    },
  },
  reminder: {},
  intake: {},
  paper: {
    final: {
      made: { ko: '확정', en: 'Final' },
      registered: { ko: '등록', en: 'Registered' },
      superseded: { ko: '새 확정본으로 바뀜', en: 'Superseded' },
      withdrawn: { ko: '철회', en: 'Withdrawn' },
    },
  },
};

/** What a state of a stream is called, by its word alone; undefined for no such state. */
export function labelOfStatus(status: string): Label | undefined {
  return first(Object.values(statusLabels), status);
}

/**
 * What a state of an item is called; undefined for no such state. Kinds may use one word apart (a motion carried is 가결,
 * an item carried over 이월): where the kind is not told, the round's words go first.
 */
export function labelOfItemStatus(status: string, kind?: string): Label | undefined {
  const kinds = [itemStatusLabels.round, ...Object.values(itemStatusLabels)].flatMap((ofStream) =>
    Object.entries<Labels>(ofStream),
  );
  const asked = kinds.filter(([each]) => each === kind);
  return first(
    [...asked, ...kinds].map(([, labels]) => labels),
    status,
  );
}

function first(groups: readonly Labels[], status: string): Label | undefined {
  return groups.find((labels) => Object.hasOwn(labels, status))?.[status];
}
