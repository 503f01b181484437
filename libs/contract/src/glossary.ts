// The words of the house in both languages: code and English screens use the one, Korean screens and papers the other.
import { deputyOf, postKey, type PostHeld, type SeatRole } from '#domain/actor';
import type { ChangeStanding, RemarkStanding } from '#domain/between/fate';
import type { FollowUpStanding } from '#domain/between/overview';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { AmountScale, BudgetSource, Change, ProgramKind } from '#domain/changes';
import type { OwedEntry } from '#domain/agreed';
import type { CheckKind } from '#domain/checklist';
import type { CommitteeKind, Sector } from '#domain/committee/words';
import type { ChangeStep, CycleCommand, Finding, PlannedOutcome, tooLate } from '#domain/cycle/words';
import type { DisclosureGrade } from '#domain/disclosure';
import type { MeetingMode } from '#domain/meeting-mode';
import type { Choice, Motion, Reply } from '#domain/meeting/words';
import type { HolidayName } from '#domain/holidays';
import type { ObligationKind } from '#domain/obligations';
import type { DeputyGrounds, Rank } from '#domain/organization/words';
import type { DifferenceKind, DifferenceMark } from '#domain/plan/comparison';
import type { DeferredOutcome, SignatureManner, Signer } from '#domain/plan/words';
import type { Descent } from '#domain/lineage';
import type { Answer, Asking, Phrase, Proof, RemarkKind, Track } from '#domain/round/words';
import type { RuleKey } from '#domain/rule-packs';
import type { DayOffChoice } from '#domain/series';
import type { Stage } from '#domain/stages';
import type { Label } from './label.js';
import { itemStatusLabels, type ItemKindOf } from './statuses.js';
import type { CommandTypeOf } from './wire.js';

type Labels<W extends string> = Readonly<Record<W, Label>>;

export const streamLabels: Labels<StreamName> = {
  organization: { ko: '기관', en: 'Organization' },
  committee: { ko: '위원회', en: 'Committee' },
  program: { ko: '세부사업', en: 'Program' },
  plan: { ko: '시행계획', en: 'Plan' },
  cycle: { ko: '모니터링 주기', en: 'Monitoring cycle' },
  round: { ko: '모니터링 회차', en: 'Review round' },
  meeting: { ko: '회의', en: 'Meeting' },
  reminder: { ko: '기한 알림', en: 'Reminder' },
  intake: { ko: '파일 가져오기', en: 'Taking in a file' },
  paper: { ko: '확정 문서', en: 'Final paper' },
};

export type ItemKind = { readonly [S in StreamName]: ItemKindOf<S> }[StreamName];

export const itemKindLabels: Labels<ItemKind> = {
  department: { ko: '부서', en: 'Department' },
  post: { ko: '직위', en: 'Post' },
  deputy: { ko: '직무대리', en: 'Deputy' },
  seat: { ko: '위원석', en: 'Seat' },
  request: { ko: '소집 요구', en: 'Request for a meeting' },
  edition: { ko: '계획서', en: 'Edition' },
  change: { ko: '합의된 변경', en: 'Agreed change' },
  deferred: { ko: '차년도 검토 사항', en: 'Deferred item' },
  comment: { ko: '주민 의견', en: 'Comment' },
  owed: { ko: '남은 과제', en: 'What is owed' },
  topic: { ko: '검토 항목', en: 'Topic' },
  remark: { ko: '위원 발언', en: 'Remark' },
  opinion: { ko: '모니터링 의견', en: 'Opinion' },
  attendance: { ko: '참석 위원', en: 'Attendance' },
  agendaItem: { ko: '안건', en: 'Agenda item' },
  attendee: { ko: '배석자', en: 'Person in attendance' },
  minutes: { ko: '회의록', en: 'Minutes' },
  result: { ko: '실적', en: 'Result' },
  spending: { ko: '집행액', en: 'Spending' },
  entry: { ko: '추진 기록', en: 'Log entry' },
  stated: { ko: '문서에 적힌 수치', en: 'Figure as printed' },
  final: { ko: '확정본', en: 'Paper as made final' },
};

export type RoleName = { readonly [S in StreamName]: Vocabularies[S]['role'] }[StreamName];

export const roleLabels: Labels<RoleName> = {
  requester: { ko: '소집을 요구한 위원', en: 'Who requested it' },
  sitter: { ko: '그 자리의 위원', en: 'Holder of the seat' },
  installation: { ko: '시스템(최초 설치)', en: 'Installation' },
  coordinator: { ko: '총괄부서 담당자', en: 'Coordinator' },
  holder: { ko: '그 직위의 담당자', en: 'Holder of the post' },
  chair: { ko: '위원장·분과장', en: 'Chair' },
  secretary: { ko: '간사·총무', en: 'Secretary' },
  member: { ko: '위원', en: 'Member' },
  'remark author': { ko: '발언한 위원(회의 발언은 간사)', en: 'Author of the remark' },
  'owner officer': { ko: '주관부서 담당자', en: 'Officer of the owning department' },
  'answering officer': { ko: '답변부서 담당자', en: 'Officer who answers' },
  'answering head': { ko: '답변부서장', en: 'Head who answers' },
  'cooperating officer': { ko: '협조부서 담당자', en: 'Officer of a cooperating department' },
  'meeting outcome': { ko: '시스템(회의 의결)', en: 'Outcome of a meeting' },
  'next body': { ko: '시스템(심의 차례인 기구의 의결)', en: 'Outcome of the body whose turn it is' },
  'carry-over': { ko: '시스템(다음 단계 연결)', en: 'Carrying over' },
  'owner policy': { ko: '시스템(업무 이관)', en: 'Change of owner' },
  'reminder policy': { ko: '시스템(기한 알림)', en: 'Watch over due dates' },
  window: { ko: '시스템(서면회의 집계)', en: 'Count of a written meeting' },
  insider: { ko: '직위나 위원석에 있는 사람', en: 'Whoever holds a post or a seat' },
  beginner: { ko: '파일을 가져온 직위', en: 'The post that took it in' },
  'intake policy': { ko: '시스템(파일 가져오기)', en: 'Taking in files' },
};

/** Who stands beside what no person did, by the key that a post has; titles are Korean, as those of posts are. */
export const policyTitles: Readonly<
  Record<`policy:${Extract<PostHeld, { readonly kind: 'policy' }>['policy']}`, string>
> = {
  'policy:installation': '시스템(최초 설치)',
  'policy:owner-moved': '시스템(업무 이관)',
  'policy:reminder': '시스템(기한 알림)',
  'policy:carry-over': '시스템(다음 단계 연결)',
  'policy:meeting-outcome': '회의 의결',
  'policy:written-window': '시스템(서면회의 집계)',
  'policy:intake': '시스템(파일 가져오기)',
};

/** The title beside a signature: who stood in for the holder signs as deputy (직무대리). */
export function titleInPost(post: PostHeld, titles: Readonly<Record<string, string>>): string {
  const key = postKey(post);
  const title = titles[key] ?? key;
  return deputyOf(post) === undefined ? title : `${title} 직무대리`;
}

export const seatRoleLabels: Labels<SeatRole> = {
  chair: { ko: '위원장·분과장', en: 'Chair' },
  secretary: { ko: '간사·총무', en: 'Secretary' },
  member: { ko: '위원', en: 'Member' },
};

export const sectorLabels: Labels<Sector> = {
  public: { ko: '공공', en: 'Public' },
  private: { ko: '민간', en: 'Private' },
};

export const committeeKindLabels: Labels<CommitteeKind> = {
  subcommittee: { ko: '실무분과', en: 'Subcommittee' },
  workingCouncil: { ko: '실무협의체', en: 'Working council' },
  council: { ko: '대표협의체', en: 'Council' },
  citizenJury: { ko: '주민배심원단', en: 'Citizen jury' },
  pledgeEvaluationGroup: { ko: '공약이행평가단', en: 'Pledge evaluation group' },
  other: { ko: '그 밖의 위원회', en: 'Other committee' },
};

export const rankLabels: Labels<Rank> = {
  coordinator: { ko: '총괄 담당', en: 'Coordinator' },
  head: { ko: '부서장', en: 'Head' },
  officer: { ko: '담당자', en: 'Officer' },
};

export const deputyGroundsLabels: Labels<DeputyGrounds> = {
  absence: { ko: '부재(대결)', en: 'Absence' },
  delegation: { ko: '위임', en: 'Delegation' },
};

export const trackLabels: Labels<Track> = {
  midterm: { ko: '중간평가', en: 'Mid-term evaluation' },
  change: { ko: '변경(안)', en: 'Plan change' },
};

export const dispositionLabels: Labels<Answer['disposition']> = {
  accepted: { ko: '수용', en: 'Accepted' },
  partlyAccepted: { ko: '일부수용', en: 'Partly accepted' },
  notAccepted: { ko: '미수용', en: 'Not accepted' },
  deferred: { ko: '차년도 검토', en: 'Deferred to next year' },
  underWay: { ko: '기추진', en: 'Already under way' },
  nothingToAnswer: { ko: '해당없음', en: 'Nothing to answer' },
};

export const proofLabels: Labels<Proof['kind']> = {
  changes: { ko: '변경 내용', en: 'The change in figures' },
  asProposed: { ko: '부서 변경(안)대로', en: 'As the department proposed' },
  proposalWithdrawn: { ko: '변경(안) 철회', en: 'The proposal withdrawn' },
  followUp: { ko: '후속조치', en: 'Follow-up action' },
};

export const phraseLabels: Labels<Phrase> = {
  agreeToChange: { ko: '변경안에 동의', en: 'Agree to the change' },
  objectToChange: { ko: '변경안에 반대', en: 'Object to the change' },
  noChange: { ko: '변경사항 없음', en: 'No change' },
  adequate: { ko: '적정함', en: 'Adequate' },
  noObjection: { ko: '이견 없음', en: 'No objection' },
};

export const askingLabels: Labels<Asking> = {
  change: { ko: '계획 변경 요청', en: 'Asks for a change' },
  action: { ko: '조치 요청', en: 'Asks for an action' },
  agreement: { ko: '변경(안) 동의', en: 'Agrees to the proposal' },
  withdrawal: { ko: '변경(안) 철회 요청', en: 'Asks to withdraw the proposal' },
  nothing: { ko: '요청 없음', en: 'Asks for nothing' },
};

export const remarkKindLabels: Labels<RemarkKind> = {
  opinion: { ko: '의견', en: 'Opinion' },
  question: { ko: '질의', en: 'Question' },
  reply: { ko: '답변', en: 'Reply' },
};

export const changeKindLabels: Labels<Change['kind']> = {
  indicatorTarget: { ko: '목표값 변경', en: 'Target revised' },
  indicatorAdded: { ko: '성과지표 추가', en: 'Indicator added' },
  indicatorReplaced: { ko: '성과지표 교체', en: 'Indicator replaced' },
  indicatorRemoved: { ko: '성과지표 삭제', en: 'Indicator removed' },
  budgetMoved: { ko: '예산 조정', en: 'Budget reallocated' },
  content: { ko: '사업내용 변경', en: 'Content changed' },
  abolition: { ko: '사업 폐지', en: 'Program abolished' },
  budgetAmount: { ko: '예산액 변경', en: 'Budget amount revised' },
};

export const programKindLabels: Labels<ProgramKind> = {
  new: { ko: '신규', en: 'New' },
  continuing: { ko: '지속', en: 'Continuing' },
  continuingRevised: { ko: '지속보완', en: 'Continuing, revised' },
  pledge: { ko: '공약', en: 'Pledge' },
};

export const budgetSourceLabels: Labels<BudgetSource> = {
  national: { ko: '국비', en: 'National' },
  province: { ko: '시(도)비', en: 'Metropolitan or provincial' },
  own: { ko: '구(시군)비', en: 'Own' },
  other: { ko: '기타(민자)', en: 'Other or private' },
};

export const amountScaleLabels: Labels<AmountScale> = {
  won: { ko: '원', en: 'won' },
  thousandWon: { ko: '천원', en: 'thousand won' },
  millionWon: { ko: '백만원', en: 'million won' },
};

export const motionLabels: Labels<Motion['kind']> = {
  settle: { ko: '답변 수용', en: 'Settle' },
  agree: { ko: '변경 합의', en: 'Agree the change' },
  askAgain: { ko: '재검토 요청', en: 'Ask again' },
  recordOpen: { ko: '미결로 기록', en: 'Record open' },
  judgeProposals: { ko: '변경(안) 찬반 의결', en: 'Vote on proposals' },
  deliberateChanges: { ko: '계획 변경 심의', en: 'Deliberate on changes' },
  deliberatePlan: { ko: '시행계획(안) 심의', en: 'Deliberate on the plan' },
  confirmMinutes: { ko: '전차 회의록 확인', en: 'Confirm the last minutes' },
};

export const stageLabels: Labels<Stage> = {
  midterm: { ko: '중간평가', en: 'Mid-term evaluation' },
  planChange: { ko: '계획 변경', en: 'Plan change' },
  adoption: { ko: '차년도 반영', en: 'Next-year adoption' },
};

export const changeStepLabels: Labels<ChangeStep> = {
  residentsHeard: { ko: '주민 의견 수렴', en: 'Residents heard' },
  deliberated: { ko: '심의', en: 'Deliberated' },
  reported: { ko: '의회 보고', en: 'Reported to the assembly' },
  approved: { ko: '결재', en: 'Approved' },
  submitted: { ko: '상급기관 제출', en: 'Submitted' },
};

export const owedKindLabels: Labels<OwedEntry['kind']> = {
  deferred: { ko: '차년도 검토', en: 'Deferred' },
  followUp: { ko: '후속조치', en: 'Follow-up action' },
  open: { ko: '미결', en: 'Recorded open' },
};

export const findingLabels: Labels<Finding> = {
  kept: { ko: '이행', en: 'Kept' },
  late: { ko: '지연 이행', en: 'Kept late' },
  dropped: { ko: '중단', en: 'Dropped' },
};

/** How something owed was resolved. */
export const resolutionLabels: Labels<Extract<CycleCommand, { readonly type: 'ResolveOwed' }>['outcome']> = {
  done: { ko: '처리', en: 'Done' },
  dropped: { ko: '제외', en: 'Dropped' },
};

/** How an agreed change for the next year came out in its plan. */
export const plannedOutcomeLabels: Labels<PlannedOutcome['outcome']> = {
  inPlan: { ko: '반영', en: 'In the plan' },
  dropped: { ko: '제외', en: 'Dropped' },
  late: { ko: '늦게 합의되어 다음 주기로', en: 'Too late, owed to the next cycle' },
};

/** The reasons that the product itself gives for what is owed; any other is in the words of who gave it. */
export const owedReasonLabels: Labels<typeof tooLate> = {
  late: { ko: '계획에 반영하기에는 늦게 합의됨', en: 'Agreed too late for the plan' },
};

/** How an item deferred to a plan came out in its draft. */
export const deferredOutcomeLabels: Labels<DeferredOutcome> = {
  takenIn: { ko: '반영', en: 'Taken in' },
  declined: { ko: '미반영', en: 'Declined' },
  carried: { ko: '이월', en: 'Carried over' },
};

export const signerPartLabels: Labels<Signer['part']> = {
  drafts: { ko: '기안', en: 'Drafts' },
  approves: { ko: '결재', en: 'Approves' },
  cooperates: { ko: '협조', en: 'Cooperates' },
};

export const signatureMannerLabels: Labels<SignatureManner> = {
  approved: { ko: '결재', en: 'Approved' },
  delegated: { ko: '전결', en: 'By delegation rule' },
  forAbsent: { ko: '대결', en: 'For one absent' },
  asActing: { ko: '직무대리', en: 'As acting head' },
  cooperated: { ko: '협조', en: 'In cooperation' },
  drafted: { ko: '기안', en: 'Drafted' },
};

/** Whether a paper is open to the public. */
export const disclosureLabels: Labels<DisclosureGrade> = {
  public: { ko: '공개', en: 'Open' },
  partial: { ko: '부분공개', en: 'Open in part' },
  closed: { ko: '비공개', en: 'Closed' },
};

/** How an item of a form of prior review is answered. */
export const checkKindLabels: Labels<CheckKind> = {
  mark: { ko: '해당 표시', en: 'Marked where it applies' },
  yesNo: { ko: '유·무', en: 'Yes or no' },
  choice: { ko: '항목 선택', en: 'Choice' },
  text: { ko: '서술', en: 'In words' },
};

/** What differs between two versions of a plan. */
export const differenceLabels: Labels<DifferenceKind> = {
  programAdded: { ko: '세부사업 추가', en: 'Program added' },
  programGone: { ko: '세부사업 제외', en: 'Program gone' },
  renumbered: { ko: '사업번호 변경', en: 'Renumbered' },
  renamed: { ko: '사업명 변경', en: 'Renamed' },
  ownerChanged: { ko: '주관부서 변경', en: 'Owner changed' },
  cooperatingChanged: { ko: '협조부서 변경', en: 'Cooperating departments changed' },
  strategyChanged: { ko: '추진전략 변경', en: 'Strategy changed' },
  kindChanged: { ko: '사업 구분 변경', en: 'Kind changed' },
  priorityChanged: { ko: '중점사업 여부 변경', en: 'Priority changed' },
  indicatorChanged: { ko: '성과지표 변경', en: 'Indicator changed' },
  indicatorAdded: { ko: '성과지표 추가', en: 'Indicator added' },
  indicatorRemoved: { ko: '성과지표 삭제', en: 'Indicator removed' },
  budgetLineChanged: { ko: '예산 변경', en: 'Budget line changed' },
  budgetLineAdded: { ko: '예산 항목 추가', en: 'Budget line added' },
  budgetLineRemoved: { ko: '예산 항목 삭제', en: 'Budget line removed' },
  clauseAdded: { ko: '사업내용 추가', en: 'Content added' },
  clauseRemoved: { ko: '사업내용 삭제', en: 'Content removed' },
};

/** By which way a difference came. */
export const differenceMarkLabels: Labels<DifferenceMark> = {
  alreadyInForce: { ko: '당해연도 시행 중', en: 'Already in force' },
  new: { ko: '차년도 신규 반영', en: 'New with this plan' },
  byOffice: { ko: '총괄부서 작성', en: 'Written by the office' },
};

export const followUpStandingLabels: Labels<FollowUpStanding> = {
  promised: { ko: '이행 예정', en: 'Promised' },
  claimed: { ko: '이행 보고', en: 'Said to be done' },
  kept: { ko: '이행', en: 'Kept' },
  late: { ko: '지연 이행', en: 'Kept late' },
  dropped: { ko: '중단', en: 'Dropped' },
};

export const remarkStandingLabels: Labels<RemarkStanding> = {
  takenUp: { ko: '의견에 반영', en: 'Taken up' },
  notTakenUp: { ko: '의견에 반영되지 않음', en: 'Not taken up' },
  undecided: { ko: '검토 중', en: 'Undecided' },
  withdrawn: { ko: '철회', en: 'Withdrawn' },
};

/** Where an agreed change is on its way from the round into a plan. */
export const changeStandingLabels: Labels<ChangeStanding> = {
  inRound: { ko: '회차 진행 중', en: 'In its round' },
  ...itemStatusLabels.cycle.change,
  drafted: { ko: '계획(안)에 반영', en: 'Taken into the draft' },
  conflicting: { ko: '계획(안)과 충돌', en: 'Conflicting with the draft' },
};

export const descentLabels: Labels<Descent> = {
  continues: { ko: '계속', en: 'Continues' },
  merges: { ko: '통합', en: 'Merges' },
  splitsFrom: { ko: '분리', en: 'Splits from' },
};

/** What becomes of a regular meeting that falls on a day off. */
export const dayOffLabels: Labels<DayOffChoice> = {
  skip: { ko: '그 달은 열지 않음', en: 'It falls out' },
  before: { ko: '앞 근무일에 엶', en: 'On the working day before' },
  after: { ko: '다음 근무일에 엶', en: 'On the working day after' },
};

/** How a meeting is held. */
export const meetingModeLabels: Labels<MeetingMode['kind']> = {
  inPerson: { ko: '대면회의', en: 'In person' },
  video: { ko: '영상회의', en: 'By video' },
  written: { ko: '서면회의', en: 'In writing' },
};

/** How a member answers an item in writing. */
export const choiceLabels: Labels<Choice> = {
  inFavour: { ko: '찬성', en: 'In favour' },
  against: { ko: '반대', en: 'Against' },
  abstained: { ko: '기권', en: 'Abstains' },
};

/** What a member says to the notice. */
export const replyLabels: Labels<Reply> = {
  attend: { ko: '참석', en: 'Attends' },
  absent: { ko: '불참', en: 'Does not attend' },
  proxy: { ko: '대리 참석', en: 'Sends a proxy' },
};

export const ruleLabels: Labels<RuleKey> = {
  'round.submission-first': { ko: '부서 제출 후 의견 접수', en: 'Submission before remarks' },
  'round.deadlines': { ko: '의견·답변 기한', en: 'Deadlines of a round' },
  'remark.sealed-until-close': {
    ko: '접수 마감 전 의견 비공개',
    en: 'Remarks sealed until the intake closes',
  },
  'opinion.trace': { ko: '의견의 근거 발언 기록', en: 'Opinion traced to its remarks' },
  'response.proof': { ko: '답변의 근거 제시', en: 'Answer with its proof' },
  'response.release': { ko: '부서장 승인 후 발송', en: 'Release by the head' },
  'settlement.recusal': { ko: '제척·기피·회피', en: 'Recusal' },
  'meeting.quorum': { ko: '의사정족수', en: 'Quorum' },
  'meeting.majority': { ko: '의결정족수', en: 'Majority' },
  'meeting.recusal-base': { ko: '제척 시 의결정족수 산정', en: 'Base of the majority after a recusal' },
  'meeting.record': { ko: '회의록 기록 사항', en: 'What the minutes record' },
  'meeting.notice': { ko: '소집통지 기한', en: 'Days of notice' },
  'meeting.proxy': { ko: '대리 참석', en: 'Proxies' },
  'change.residents-heard': { ko: '계획 변경 시 주민 의견 수렴', en: 'Residents heard on a change' },
  'change.deliberated': { ko: '계획 변경 심의', en: 'Deliberation on a change' },
  'change.reported': { ko: '계획 변경 의회 보고', en: 'Change reported to the assembly' },
  'change.approved': { ko: '계획 변경 결재', en: 'Change approved' },
  'change.submitted': { ko: '계획 변경 상급기관 제출', en: 'Change submitted' },
  'plan.residents-heard': { ko: '시행계획 주민 의견 수렴', en: 'Residents heard on a plan' },
  'plan.deliberated': { ko: '시행계획 심의', en: 'Deliberation on a plan' },
  'plan.reported': { ko: '시행계획 의회 보고', en: 'Plan reported to the assembly' },
  'plan.approved': { ko: '시행계획 결재', en: 'Plan approved' },
  'plan.submitted': { ko: '시행계획 상급기관 제출', en: 'Plan submitted' },
  'plan.results': { ko: '시행결과 제출', en: 'Results of a plan submitted' },
  'plan.lead-drafted': { ko: '시행계획(안) 작성 마감', en: 'Draft of a plan finished' },
  'plan.lead-deliberated': { ko: '시행계획 심의 마감', en: 'Plan deliberated in time' },
  'plan.lead-reported': { ko: '시행계획 의회 보고 마감', en: 'Plan reported in time' },
  'plan.lead-approved': { ko: '시행계획 결재 마감', en: 'Plan approved in time' },
  'name.chair': { ko: '위원장의 명칭', en: 'What the chair is called' },
  'name.secretary': { ko: '간사의 명칭', en: 'What the secretary is called' },
  'name.opinion': { ko: '위원회 의견의 명칭', en: 'What an opinion is called' },
  'name.response': { ko: '부서 답변의 명칭', en: 'What an answer is called' },
  'withheld.by-law': { ko: '비공개: 다른 법률의 비밀', en: 'Withheld: secret by another law' },
  'withheld.national-interest': { ko: '비공개: 국가안전보장 등', en: 'Withheld: national interest' },
  'withheld.safety': { ko: '비공개: 생명·신체·재산 보호', en: 'Withheld: safety of life and property' },
  'withheld.trial': { ko: '비공개: 재판·수사 관련', en: 'Withheld: trials and investigations' },
  'withheld.deliberation': { ko: '비공개: 의사결정 과정', en: 'Withheld: decisions still being made' },
  'withheld.personal': { ko: '비공개: 개인의 사생활', en: 'Withheld: privacy of a person' },
  'withheld.business': { ko: '비공개: 경영·영업상 비밀', en: 'Withheld: business secrets' },
  'withheld.speculation': { ko: '비공개: 투기 우려', en: 'Withheld: risk of speculation' },
  'withheld.data-protection': {
    ko: '비공개: 개인정보 제공 제한',
    en: 'Withheld: protection of personal data',
  },
  'minutes.days': { ko: '회의록 작성 기한(일)', en: 'Days to write the minutes' },
  'minutes.confirm': { ko: '회의록 확인 방법', en: 'Who confirms the minutes' },
  'reminder.steps': { ko: '기한 알림 시점', en: 'When somebody is reminded' },
  'reminder.escalation': { ko: '기한 경과 시 상급자 알림', en: 'Who hears of what is overdue' },
  'meeting.written': { ko: '서면회의 허용', en: 'Written meetings' },
  'meeting.written-window': {
    ko: '서면회의 최소 기간(근무일)',
    en: 'Shortest written meeting (working days)',
  },
  'meeting.written-not-for': { ko: '서면회의에 부치지 않는 안건', en: 'What is not decided in writing' },
  'rate.cap': { ko: '달성률 상한', en: 'Cap of a rate' },
  'rate.downward': { ko: '하향 지표의 달성률', en: 'Rate of what should go down' },
  'rate.programs': { ko: '여러 사업의 달성률', en: 'Rate of several programs' },
  'result.counts': { ko: '산정에 쓰는 실적', en: 'Which result counts' },
  'standing.words': { ko: '추진상황 구분', en: 'Words for how a program stands' },
  'standing.in-part': { ko: '일부추진 기준', en: 'When a program stands in part' },
  'self-check.quarterly': { ko: '분기별 자체점검', en: 'Quarterly self-checks' },
  'round.tracks': { ko: '회차에서 다루는 구분', en: 'Tracks of a round' },
  'round.adjustments': { ko: '부서 조정안의 심의 방법', en: 'How proposals are judged' },
  'round.rhythm': { ko: '검토 주기', en: 'How often it reviews' },
  'round.publication': { ko: '회차 결과의 공개 기한', en: 'Days to publish a round' },
  'result.yearly': { ko: '연간 실적 등록', en: 'Results of every year' },
};

export type CommandName = { readonly [S in StreamName]: CommandTypeOf<S> }[StreamName];

/** What a command is called on its button. */
export const commandLabels: Labels<CommandName> = {
  EstablishOrganization: { ko: '기관 등록', en: 'Establish organization' },
  AddDepartment: { ko: '부서 등록', en: 'Add department' },
  SetContact: { ko: '부서 전화번호 정하기', en: 'Set telephone' },
  SetRelease: { ko: '부서장 승인 여부 정하기', en: 'Set release by the head' },
  RenameDepartment: { ko: '부서 이름 변경', en: 'Rename department' },
  EndDepartment: { ko: '부서 폐지', en: 'End department' },
  AddPost: { ko: '직위 등록', en: 'Add post' },
  RenamePost: { ko: '직위 명칭 변경', en: 'Rename post' },
  AppointHolder: { ko: '담당자 지정', en: 'Appoint holder' },
  EndHolding: { ko: '담당 종료', en: 'End holding' },
  HandOverPost: { ko: '후임자에게 인계', en: 'Hand over' },
  NameDeputy: { ko: '직무대리 지정', en: 'Name deputy' },
  EndDeputy: { ko: '직무대리 종료', en: 'End deputy' },
  ApplyRulePack: { ko: '규칙 묶음 적용', en: 'Apply rule pack' },
  DeclareHoliday: { ko: '휴무일 지정', en: 'Declare day off' },
  RevokeHoliday: { ko: '휴무일 해제', en: 'Revoke day off' },
  DefineCycleKind: { ko: '주기의 종류 정하기', en: 'Define kind of cycle' },
  SetChecklist: { ko: '사전검토 양식 정하기', en: 'Set checklist' },
  EstablishCommittee: { ko: '위원회 등록', en: 'Establish committee' },
  AddSeat: { ko: '위원석 추가', en: 'Add seat' },
  RenameSeat: { ko: '위원석 명칭 변경', en: 'Rename seat' },
  FillSeat: { ko: '위원 위촉', en: 'Fill seat' },
  VacateSeat: { ko: '위원 해촉', en: 'Vacate seat' },
  NameActingChair: { ko: '직무대행 지정', en: 'Name acting chair' },
  AdoptRules: { ko: '위원회 규칙 정하기', en: 'Adopt rules' },
  TakeCycleKind: { ko: '주기의 종류 고르기', en: 'Take kind of cycle' },
  SetStages: { ko: '주기 단계 정하기', en: 'Set stages' },
  SetMeetingSeries: { ko: '정례회의 정하기', en: 'Set regular meetings' },
  EndMeetingSeries: { ko: '정례회의 종료', en: 'End regular meetings' },
  RequestMeeting: { ko: '회의 소집 요구', en: 'Request a meeting' },
  WithdrawRequest: { ko: '소집 요구 철회', en: 'Withdraw request' },
  NoteMeeting: { ko: '회의 소집 반영', en: 'Note meeting' },
  ReopenRequests: { ko: '소집 요구 복원', en: 'Reopen requests' },
  IntroduceProgram: { ko: '세부사업 등록', en: 'Introduce program' },
  StateYear: { ko: '연도별 수치 등록', en: 'State a year' },
  AdoptFigures: { ko: '계획 수치 적용', en: 'Adopt figures' },
  NoteReview: { ko: '사업 평가 통보', en: 'Note review' },
  ReviseProgram: { ko: '합의된 변경 적용', en: 'Revise program' },
  RenameProgram: { ko: '사업명 변경', en: 'Rename program' },
  MoveProgram: { ko: '업무 이관', en: 'Move program' },
  AbolishProgram: { ko: '사업 폐지', en: 'Abolish program' },
  EndProgram: { ko: '사업 편성 종료', en: 'End program' },
  ReportResult: { ko: '실적 등록', en: 'Report result' },
  CorrectResult: { ko: '실적 정정', en: 'Correct result' },
  ConfirmResult: { ko: '실적 확정', en: 'Confirm result' },
  AttachToResult: { ko: '실적 파일 첨부', en: 'Attach a file to the result' },
  DetachFromResult: { ko: '실적 파일 삭제', en: 'Remove a file of the result' },
  WithdrawResult: { ko: '실적 철회', en: 'Withdraw result' },
  RecordSpending: { ko: '집행액 등록', en: 'Record spending' },
  CorrectSpending: { ko: '집행액 정정', en: 'Correct spending' },
  SetSchedule: { ko: '추진일정 정하기', en: 'Set schedule' },
  LogEntry: { ko: '추진 기록 추가', en: 'Add log entry' },
  CorrectEntry: { ko: '추진 기록 정정', en: 'Correct log entry' },
  StrikeEntry: { ko: '추진 기록 삭제 표시', en: 'Strike out log entry' },
  JudgeStanding: { ko: '추진상황 판단', en: 'Judge standing' },
  LiftJudgement: { ko: '추진상황 판단 해제', en: 'Lift judgement' },
  CheckQuarter: { ko: '분기 자체점검', en: 'Check quarter' },
  StateFigure: { ko: '문서상 수치 기록', en: 'State printed figure' },
  RecallFigure: { ko: '문서상 수치 취소', en: 'Recall printed figure' },
  GiveReason: { ko: '불일치 사유 기록', en: 'Give reason' },
  DraftPlan: { ko: '시행계획 작성', en: 'Draft plan' },
  SetBodies: { ko: '심의 기구 정하기', en: 'Set bodies' },
  AddStrategy: { ko: '추진전략 추가', en: 'Add strategy' },
  PlaceProgram: { ko: '세부사업 편성', en: 'Place program' },
  SetLine: { ko: '편성 내용 정하기', en: 'Set line' },
  LeaveOut: { ko: '세부사업 제외', en: 'Leave out' },
  AssignPart: { ko: '위원회별 담당 사업 정하기', en: 'Assign part' },
  NoteReviewer: { ko: '모니터링 위원회 반영', en: 'Note reviewer' },
  AwaitPart: { ko: '위원회 결과 대기', en: 'Await part' },
  ReceivePart: { ko: '위원회 결과 접수', en: 'Receive part' },
  NoteRevision: { ko: '변경 시행 반영', en: 'Note revision' },
  NoteProgram: { ko: '사업 변동 반영', en: 'Note program' },
  NoteAbolition: { ko: '사업 폐지 반영', en: 'Note abolition' },
  NoteDay: { ko: '휴무일 반영', en: 'Note day' },
  NoteChecklist: { ko: '사전검토 양식 반영', en: 'Note checklist' },
  FillChecklist: { ko: '사전검토사항 작성', en: 'Fill in checklist' },
  SetDisclosure: { ko: '공개 구분 정하기', en: 'Set disclosure' },
  TakeInChange: { ko: '변경 반영', en: 'Take in change' },
  DropChange: { ko: '변경 제외', en: 'Drop change' },
  TakeInDeferred: { ko: '검토 사항 반영', en: 'Take in deferred item' },
  DeclineDeferred: { ko: '검토 사항 미반영', en: 'Decline deferred item' },
  CarryDeferred: { ko: '검토 사항 이월', en: 'Carry deferred item' },
  AnnounceHearing: { ko: '주민 의견 수렴 공고', en: 'Announce hearing' },
  RecordComment: { ko: '주민 의견 기록', en: 'Record comment' },
  ReplyToComment: { ko: '주민 의견에 답하기', en: 'Reply to comment' },
  SubmitDraft: { ko: '계획(안) 심의 상정', en: 'Submit draft' },
  RecordDeliberation: { ko: '심의 결과 기록', en: 'Record deliberation' },
  SendBack: { ko: '반려', en: 'Send back' },
  RecordReport: { ko: '의회 보고 기록', en: 'Record report' },
  StartApproval: { ko: '결재 시작', en: 'Start approval' },
  RecordSignature: { ko: '결재 서명 기록', en: 'Record signature' },
  FinishApproval: { ko: '결재 완료 기록', en: 'Finish approval' },
  RecordSubmission: { ko: '상급기관 제출 기록', en: 'Record submission' },
  PutInForce: { ko: '계획 시행', en: 'Put in force' },
  DraftCorrection: { ko: '계획 정정안 작성', en: 'Draft correction' },
  DropCorrection: { ko: '계획 정정안 폐기', en: 'Drop correction' },
  NoteSuccessor: { ko: '차년도 계획 시행 반영', en: 'Note successor' },
  ClosePlan: { ko: '시행결과 제출·계획 종료', en: 'Close plan' },
  OpenCycle: { ko: '모니터링 주기 시작', en: 'Open cycle' },
  NoteRound: { ko: '회차 시작 반영', en: 'Note round' },
  NoteConclusion: { ko: '회차 결과 반영', en: 'Note conclusion' },
  NoteCancellation: { ko: '회차 취소 반영', en: 'Note cancellation' },
  BeginPlanChange: { ko: '계획 변경 단계 시작', en: 'Begin plan change' },
  RecordStep: { ko: '절차 이행 기록', en: 'Record step' },
  NoteStuck: { ko: '시행 보류 기록', en: 'Note stuck change' },
  RetryChange: { ko: '변경 다시 시행', en: 'Retry change' },
  PostponeChange: { ko: '변경 차년도로 미루기', en: 'Postpone change' },
  ReportFollowUp: { ko: '후속조치 결과 제출', en: 'Report follow-up' },
  CheckFollowUp: { ko: '후속조치 점검', en: 'Check follow-up' },
  ResolveOwed: { ko: '남은 과제 처리', en: 'Resolve what is owed' },
  CarryOwed: { ko: '다음 주기로 이월', en: 'Carry over' },
  TakeOver: { ko: '이월 과제 받기', en: 'Take over' },
  BeginAdoption: { ko: '차년도 반영 단계 시작', en: 'Begin adoption' },
  NoteAdoption: { ko: '차년도 계획 확정 반영', en: 'Note adoption' },
  CloseCycle: { ko: '모니터링 주기 종료', en: 'Close cycle' },
  OpenRound: { ko: '회차 시작', en: 'Open round' },
  SubmitAssessment: { ko: '중간실적·자체평가 제출', en: 'Submit assessment' },
  ProposeChange: { ko: '변경(안) 제출', en: 'Propose change' },
  ProposeNoChange: { ko: '변경사항 없음 제출', en: 'Propose no change' },
  WaiveSubmission: { ko: '부서 제출 없이 진행', en: 'Go on without submission' },
  SubmitRemark: { ko: '의견 제출', en: 'Submit remark' },
  EnterRemark: { ko: '회의 발언 입력', en: 'Enter remark' },
  CorrectRemark: { ko: '발언 정정', en: 'Correct remark' },
  AttachToRemark: { ko: '발언 파일 첨부', en: 'Attach a file to the remark' },
  DetachFromRemark: { ko: '발언 파일 삭제', en: 'Remove a file of the remark' },
  AttachToAnswer: { ko: '답변 파일 첨부', en: 'Attach a file to the answer' },
  DetachFromAnswer: { ko: '답변 파일 삭제', en: 'Remove a file of the answer' },
  WithdrawRemark: { ko: '발언 철회', en: 'Withdraw remark' },
  ReplyToQuestion: { ko: '질의에 답하기', en: 'Reply to question' },
  CloseIntake: { ko: '의견 접수 마감', en: 'Close intake' },
  IssueOpinion: { ko: '모니터링 의견 작성', en: 'Issue opinion' },
  CorrectOpinion: { ko: '모니터링 의견 정정', en: 'Correct opinion' },
  WithdrawOpinion: { ko: '모니터링 의견 철회', en: 'Withdraw opinion' },
  SendOpinions: { ko: '의견 보내기', en: 'Send opinions' },
  RequestTransfer: { ko: '이송 요청', en: 'Request transfer' },
  ApproveTransfer: { ko: '이송 승인', en: 'Approve transfer' },
  DeclineTransfer: { ko: '이송 거절', en: 'Decline transfer' },
  AddContribution: { ko: '협조부서 의견 추가', en: 'Add contribution' },
  GiveResponse: { ko: '답변 제출', en: 'Give response' },
  EnterResponse: { ko: '문서의 답변 입력', en: 'Enter response found in a paper' },
  CorrectResponse: { ko: '답변 정정', en: 'Correct response' },
  WithdrawEntered: { ko: '옮겨 적은 답변 철회', en: 'Withdraw entered response' },
  WithdrawResponse: { ko: '답변 철회', en: 'Withdraw response' },
  ReleaseResponse: { ko: '답변 승인', en: 'Release response' },
  ReturnResponse: { ko: '답변 반려', en: 'Return response' },
  AskAgain: { ko: '재검토 요청', en: 'Ask again' },
  AgreeChange: { ko: '변경 합의', en: 'Agree change' },
  SettleOpinion: { ko: '심의 완료', en: 'Settle' },
  SettleWithoutObjection: { ko: '이견 없음으로 일괄 완료', en: 'Settle without objection' },
  RecordOpen: { ko: '미결로 기록', en: 'Record open' },
  ExtendDeadlines: { ko: '기한 연장', en: 'Extend deadlines' },
  ReopenTopic: { ko: '검토 항목 재개', en: 'Reopen topic' },
  CloseReopenedTopic: { ko: '재개 항목 닫기', en: 'Close reopened topic' },
  NoteOwner: { ko: '주관부서 변경 반영', en: 'Note new owner' },
  ConcludeRound: { ko: '회차 종료', en: 'Conclude round' },
  CancelRound: { ko: '회차 취소', en: 'Cancel round' },
  PublishRound: { ko: '회차 공개', en: 'Publish round' },
  PublishPlan: { ko: '계획 공개', en: 'Publish plan' },
  WithdrawPublication: { ko: '공개 철회', en: 'Withdraw publication' },
  ConveneMeeting: { ko: '회의 소집', en: 'Convene meeting' },
  SendNotice: { ko: '소집통지 보내기', en: 'Send notice' },
  MoveMeeting: { ko: '일정 변경', en: 'Move meeting' },
  AmendAgenda: { ko: '안건 변경', en: 'Amend agenda' },
  ReplyToNotice: { ko: '참석 여부 회신', en: 'Reply to notice' },
  AnswerInWriting: { ko: '서면 의결', en: 'Answer in writing' },
  RecordArrival: { ko: '참석 기록', en: 'Record arrival' },
  RecordDeparture: { ko: '퇴장 기록', en: 'Record departure' },
  OpenMeeting: { ko: '개회', en: 'Open meeting' },
  RecordRecusal: { ko: '제척·회피 기록', en: 'Record recusal' },
  RecordNoObjection: { ko: '이견 없음 기록', en: 'Record no objection' },
  TakeVote: { ko: '표결 결과 기록', en: 'Take vote' },
  HoldOver: { ko: '안건 보류', en: 'Hold over' },
  StateRoll: { ko: '문서상 참석 인원 기록', en: 'State printed attendance' },
  CloseMeeting: { ko: '폐회', en: 'Close meeting' },
  CancelMeeting: { ko: '회의 취소', en: 'Cancel meeting' },
  TakeBackArrival: { ko: '참석 기록 취소', en: 'Take back an arrival' },
  NamePresider: { ko: '회의 주재자 지정', en: 'Name who presides' },
  AdmitAttendee: { ko: '배석자 기록', en: 'Record a person in attendance' },
  DismissAttendee: { ko: '배석자 퇴장 기록', en: 'Record that they left' },
  RecordGist: { ko: '발언 요지 기록', en: 'Record the gist' },
  SetNextDate: { ko: '차기 회의 일정 기록', en: 'Set the next date' },
  WriteMinutes: { ko: '회의록 작성', en: 'Write the minutes' },
  CorrectMinutes: { ko: '회의록 정정', en: 'Correct the minutes' },
  AttachToMinutes: { ko: '회의록 파일 첨부', en: 'Attach a file to the minutes' },
  DetachFromMinutes: { ko: '회의록 파일 삭제', en: 'Remove a file of the minutes' },
  ConfirmMinutes: { ko: '회의록 확인', en: 'Confirm the minutes' },
  NoteReminder: { ko: '기한 알림 기록', en: 'Note reminder' },
  BeginIntake: { ko: '파일 가져오기', en: 'Take a file in' },
  NoteOutcomes: { ko: '행별 결과 기록', en: 'Note what became of rows' },
  UndoIntake: { ko: '가져온 것 되돌리기', en: 'Take it back' },
  NoteReversals: { ko: '되돌린 행 기록', en: 'Note what was taken back' },
  MakeFinal: { ko: '확정본 만들기', en: 'Make final' },
  RegisterPaper: { ko: '등록번호 기록', en: 'Write the number back' },
  WithdrawPaper: { ko: '확정본 철회', en: 'Withdraw the paper' },
};

export type EventName = { readonly [S in StreamName]: Vocabularies[S]['event']['type'] }[StreamName];

/** What an event is called in a history: what has happened. */
export const eventLabels: Labels<EventName> = {
  OrganizationEstablished: { ko: '기관 등록됨', en: 'Organization established' },
  DepartmentAdded: { ko: '부서 등록됨', en: 'Department added' },
  ContactSet: { ko: '부서 전화번호 정해짐', en: 'Telephone set' },
  ReleaseSet: { ko: '부서장 승인 여부 정해짐', en: 'Release by the head set' },
  DepartmentRenamed: { ko: '부서 이름 변경됨', en: 'Department renamed' },
  DepartmentEnded: { ko: '부서 폐지됨', en: 'Department ended' },
  PostAdded: { ko: '직위 등록됨', en: 'Post added' },
  PostRenamed: { ko: '직위 명칭 변경됨', en: 'Post renamed' },
  HolderAppointed: { ko: '담당자 지정됨', en: 'Holder appointed' },
  HoldingEnded: { ko: '담당 종료됨', en: 'Holding ended' },
  PostHandedOver: { ko: '후임자에게 인계됨', en: 'Handed over' },
  DeputyNamed: { ko: '직무대리 지정됨', en: 'Deputy named' },
  DeputyEnded: { ko: '직무대리 종료됨', en: 'Deputy ended' },
  RulePackApplied: { ko: '규칙 묶음 적용됨', en: 'Rule pack applied' },
  HolidayDeclared: { ko: '휴무일 지정됨', en: 'Day off declared' },
  HolidayRevoked: { ko: '휴무일 해제됨', en: 'Day off revoked' },
  CycleKindDefined: { ko: '주기의 종류 정해짐', en: 'Kind of cycle defined' },
  ChecklistSet: { ko: '사전검토 양식 정해짐', en: 'Checklist set' },
  CommitteeEstablished: { ko: '위원회 등록됨', en: 'Committee established' },
  SeatAdded: { ko: '위원석 추가됨', en: 'Seat added' },
  SeatRenamed: { ko: '위원석 명칭 변경됨', en: 'Seat renamed' },
  SeatFilled: { ko: '위원 위촉됨', en: 'Seat filled' },
  SeatVacated: { ko: '위원 해촉됨', en: 'Seat vacated' },
  ActingChairNamed: { ko: '직무대행 지정됨', en: 'Acting chair named' },
  RulesAdopted: { ko: '위원회 규칙 정해짐', en: 'Rules adopted' },
  MeetingSeriesSet: { ko: '정례회의 정해짐', en: 'Regular meetings set' },
  MeetingSeriesEnded: { ko: '정례회의 종료됨', en: 'Regular meetings ended' },
  MeetingRequested: { ko: '회의 소집 요구됨', en: 'Meeting requested' },
  MeetingRequestWithdrawn: { ko: '소집 요구 철회됨', en: 'Request withdrawn' },
  MeetingNoted: { ko: '회의 소집 반영됨', en: 'Meeting noted' },
  RequestsReopened: { ko: '소집 요구 복원됨', en: 'Requests reopened' },
  CycleKindTaken: { ko: '주기의 종류 골라짐', en: 'Kind of cycle taken' },
  StagesSet: { ko: '주기 단계 정해짐', en: 'Stages set' },
  ProgramIntroduced: { ko: '세부사업 등록됨', en: 'Program introduced' },
  YearStated: { ko: '연도별 수치 등록됨', en: 'Year stated' },
  FiguresAdopted: { ko: '계획 수치 적용됨', en: 'Figures adopted' },
  ReviewNoted: { ko: '사업 평가 통보됨', en: 'Review noted' },
  ProgramRevised: { ko: '합의된 변경 적용됨', en: 'Program revised' },
  ProgramRenamed: { ko: '사업명 변경됨', en: 'Program renamed' },
  ProgramMoved: { ko: '업무 이관됨', en: 'Program moved' },
  ProgramAbolished: { ko: '사업 폐지됨', en: 'Program abolished' },
  ProgramEnded: { ko: '사업 편성 종료됨', en: 'Program ended' },
  ResultReported: { ko: '실적 등록됨', en: 'Result reported' },
  ResultCorrected: { ko: '실적 정정됨', en: 'Result corrected' },
  ResultConfirmed: { ko: '실적 확정됨', en: 'Result confirmed' },
  ResultWithdrawn: { ko: '실적 철회됨', en: 'Result withdrawn' },
  SpendingRecorded: { ko: '집행액 등록됨', en: 'Spending recorded' },
  SpendingCorrected: { ko: '집행액 정정됨', en: 'Spending corrected' },
  ScheduleSet: { ko: '추진일정 정해짐', en: 'Schedule set' },
  EntryLogged: { ko: '추진 기록 추가됨', en: 'Log entry added' },
  EntryCorrected: { ko: '추진 기록 정정됨', en: 'Log entry corrected' },
  EntryStruck: { ko: '추진 기록 삭제 표시됨', en: 'Log entry struck out' },
  StandingJudged: { ko: '추진상황 판단됨', en: 'Standing judged' },
  JudgementLifted: { ko: '추진상황 판단 해제됨', en: 'Judgement lifted' },
  QuarterChecked: { ko: '분기 자체점검됨', en: 'Quarter checked' },
  FigureStated: { ko: '문서상 수치 기록됨', en: 'Printed figure stated' },
  FigureRecalled: { ko: '문서상 수치 취소됨', en: 'Printed figure recalled' },
  ReasonGiven: { ko: '불일치 사유 기록됨', en: 'Reason given' },
  PlanDrafted: { ko: '시행계획 작성됨', en: 'Plan drafted' },
  BodiesSet: { ko: '심의 기구 정해짐', en: 'Bodies set' },
  StrategyAdded: { ko: '추진전략 추가됨', en: 'Strategy added' },
  ProgramPlaced: { ko: '세부사업 편성됨', en: 'Program placed' },
  LineSet: { ko: '편성 내용 정해짐', en: 'Line set' },
  ProgramLeftOut: { ko: '세부사업 제외됨', en: 'Program left out' },
  PartAssigned: { ko: '위원회별 담당 사업 정해짐', en: 'Part assigned' },
  ReviewerNoted: { ko: '모니터링 위원회 반영됨', en: 'Reviewer noted' },
  PartAwaited: { ko: '위원회 결과 대기 시작됨', en: 'Part awaited' },
  PartReceived: { ko: '위원회 결과 접수됨', en: 'Part received' },
  RevisionNoted: { ko: '변경 시행 반영됨', en: 'Revision noted' },
  ProgramNoted: { ko: '사업 변동 반영됨', en: 'Program noted' },
  AbolitionNoted: { ko: '사업 폐지 반영됨', en: 'Abolition noted' },
  DayNoted: { ko: '휴무일 반영됨', en: 'Day noted' },
  ChecklistNoted: { ko: '사전검토 양식 반영됨', en: 'Checklist noted' },
  ChecklistFilled: { ko: '사전검토사항 작성됨', en: 'Checklist filled in' },
  DisclosureSet: { ko: '공개 구분 정해짐', en: 'Disclosure set' },
  ChangeTakenIn: { ko: '변경 반영됨', en: 'Change taken in' },
  PlannedChangeDropped: { ko: '계획(안)에서 변경 제외됨', en: 'Planned change dropped' },
  DeferredTakenIn: { ko: '검토 사항 반영됨', en: 'Deferred item taken in' },
  DeferredDeclined: { ko: '검토 사항 반영하지 않기로 함', en: 'Deferred item declined' },
  DeferredCarried: { ko: '검토 사항 이월됨', en: 'Deferred item carried over' },
  HearingAnnounced: { ko: '주민 의견 수렴 공고됨', en: 'Hearing announced' },
  CommentRecorded: { ko: '주민 의견 기록됨', en: 'Comment recorded' },
  CommentReplied: { ko: '주민 의견에 답변됨', en: 'Comment replied to' },
  DraftSubmitted: { ko: '계획(안) 심의 상정됨', en: 'Draft submitted' },
  DraftDeliberated: { ko: '계획(안) 심의됨', en: 'Draft deliberated' },
  DraftSentBack: { ko: '계획(안) 반려됨', en: 'Draft sent back' },
  DraftReported: { ko: '의회 보고됨', en: 'Draft reported' },
  ApprovalStarted: { ko: '결재 시작됨', en: 'Approval started' },
  SignatureRecorded: { ko: '결재 서명 기록됨', en: 'Signature recorded' },
  PlanApproved: { ko: '결재 완료됨', en: 'Plan approved' },
  PlanSubmitted: { ko: '상급기관에 제출됨', en: 'Plan submitted' },
  PlanPutInForce: { ko: '계획 시행됨', en: 'Plan put in force' },
  CorrectionDrafted: { ko: '계획 정정안 작성됨', en: 'Correction drafted' },
  CorrectionDropped: { ko: '계획 정정안 폐기됨', en: 'Correction dropped' },
  SuccessorNoted: { ko: '차년도 계획 시행 반영됨', en: 'Successor noted' },
  PlanClosed: { ko: '시행결과 제출·계획 종료됨', en: 'Plan closed' },
  CycleOpened: { ko: '모니터링 주기 시작됨', en: 'Cycle opened' },
  RoundNoted: { ko: '회차 시작 반영됨', en: 'Round noted' },
  ConclusionNoted: { ko: '회차 결과 반영됨', en: 'Conclusion noted' },
  CancellationNoted: { ko: '회차 취소 반영됨', en: 'Cancellation noted' },
  PlanChangeBegun: { ko: '계획 변경 단계 시작됨', en: 'Plan change begun' },
  ChangesDeliberated: { ko: '계획 변경 심의됨', en: 'Changes deliberated' },
  StepRecorded: { ko: '절차 이행 기록됨', en: 'Step recorded' },
  ChangeStuck: { ko: '변경 시행 보류됨', en: 'Change stuck' },
  ChangeRetried: { ko: '변경 다시 시행하기로 함', en: 'Change retried' },
  ChangePostponed: { ko: '변경 차년도로 미뤄짐', en: 'Change postponed' },
  AgreedChangeDropped: { ko: '합의된 변경 제외됨', en: 'Agreed change dropped' },
  FollowUpReported: { ko: '후속조치 결과 제출됨', en: 'Follow-up reported' },
  FollowUpChecked: { ko: '후속조치 점검됨', en: 'Follow-up checked' },
  OwedResolved: { ko: '남은 과제 처리됨', en: 'What was owed resolved' },
  OwedCarried: { ko: '다음 주기로 이월하기로 함', en: 'Carried over' },
  OwedTakenOver: { ko: '이월 과제 받음', en: 'Taken over' },
  AdoptionBegun: { ko: '차년도 반영 단계 시작됨', en: 'Adoption begun' },
  AdoptionNoted: { ko: '차년도 계획 확정 반영됨', en: 'Adoption noted' },
  CycleClosed: { ko: '모니터링 주기 종료됨', en: 'Cycle closed' },
  RoundOpened: { ko: '회차 시작됨', en: 'Round opened' },
  AssessmentSubmitted: { ko: '중간실적·자체평가 제출됨', en: 'Assessment submitted' },
  ChangeProposed: { ko: '변경(안) 제출됨', en: 'Change proposed' },
  NoChangeProposed: { ko: '변경사항 없음 제출됨', en: 'No change proposed' },
  SubmissionWaived: { ko: '부서 제출 없이 진행하기로 함', en: 'Submission waived' },
  RemarkSubmitted: { ko: '의견 제출됨', en: 'Remark submitted' },
  RemarkEntered: { ko: '회의 발언 입력됨', en: 'Remark entered' },
  RemarkCorrected: { ko: '발언 정정됨', en: 'Remark corrected' },
  RemarkFileAttached: { ko: '발언에 파일 첨부됨', en: 'File attached to remark' },
  RemarkFileDetached: { ko: '발언의 파일 삭제됨', en: 'File removed from remark' },
  AnswerFileAttached: { ko: '답변에 파일 첨부됨', en: 'File attached to answer' },
  AnswerFileDetached: { ko: '답변의 파일 삭제됨', en: 'File removed from answer' },
  ResultFileAttached: { ko: '실적에 파일 첨부됨', en: 'File attached to result' },
  ResultFileDetached: { ko: '실적의 파일 삭제됨', en: 'File removed from result' },
  MinutesFileAttached: { ko: '회의록에 파일 첨부됨', en: 'File attached to minutes' },
  MinutesFileDetached: { ko: '회의록의 파일 삭제됨', en: 'File removed from minutes' },
  RemarkWithdrawn: { ko: '발언 철회됨', en: 'Remark withdrawn' },
  QuestionReplied: { ko: '질의에 답변됨', en: 'Question replied to' },
  IntakeClosed: { ko: '의견 접수 마감됨', en: 'Intake closed' },
  OpinionIssued: { ko: '모니터링 의견 작성됨', en: 'Opinion issued' },
  OpinionCorrected: { ko: '모니터링 의견 정정됨', en: 'Opinion corrected' },
  OpinionWithdrawn: { ko: '모니터링 의견 철회됨', en: 'Opinion withdrawn' },
  OpinionsSent: { ko: '모니터링 의견 발송됨', en: 'Opinions sent' },
  TransferRequested: { ko: '이송 요청됨', en: 'Transfer requested' },
  OpinionTransferred: { ko: '다른 부서로 이송됨', en: 'Opinion transferred' },
  TransferDeclined: { ko: '이송 거절됨', en: 'Transfer declined' },
  ContributionAdded: { ko: '협조부서 의견 추가됨', en: 'Contribution added' },
  ResponseGiven: { ko: '답변 제출됨', en: 'Response given' },
  ResponseEntered: { ko: '문서의 답변 입력됨', en: 'Response entered' },
  ResponseCorrected: { ko: '답변 정정됨', en: 'Response corrected' },
  EnteredWithdrawn: { ko: '옮겨 적은 답변 철회됨', en: 'Entered response withdrawn' },
  ResponseWithdrawn: { ko: '답변 철회됨', en: 'Response withdrawn' },
  ResponseReleased: { ko: '답변 승인됨', en: 'Response released' },
  ResponseReturned: { ko: '답변 반려됨', en: 'Response returned' },
  AskedAgain: { ko: '재검토 요청됨', en: 'Asked again' },
  ChangeAgreed: { ko: '변경 합의됨', en: 'Change agreed' },
  OpinionSettled: { ko: '심의 완료됨', en: 'Opinion settled' },
  OpinionsSettled: { ko: '이견 없음으로 일괄 완료됨', en: 'Opinions settled without objection' },
  OpinionRecordedOpen: { ko: '미결로 기록됨', en: 'Opinion recorded open' },
  DeadlinesExtended: { ko: '기한 연장됨', en: 'Deadlines extended' },
  TopicReopened: { ko: '검토 항목 재개됨', en: 'Topic reopened' },
  ReopenedTopicClosed: { ko: '재개 항목 닫힘', en: 'Reopened topic closed' },
  OwnerNoted: { ko: '주관부서 변경 반영됨', en: 'New owner noted' },
  RoundConcluded: { ko: '회차 종료됨', en: 'Round concluded' },
  RoundCancelled: { ko: '회차 취소됨', en: 'Round cancelled' },
  PlanPublished: { ko: '계획 공개됨', en: 'Plan published' },
  RoundPublished: { ko: '회차 공개됨', en: 'Round published' },
  PublicationWithdrawn: { ko: '공개 철회됨', en: 'Publication withdrawn' },
  MeetingConvened: { ko: '회의 소집됨', en: 'Meeting convened' },
  NoticeSent: { ko: '소집통지 보냄', en: 'Notice sent' },
  MeetingMoved: { ko: '일정 변경됨', en: 'Meeting moved' },
  AgendaAmended: { ko: '안건 변경됨', en: 'Agenda amended' },
  ReplyNoted: { ko: '참석 여부 회신됨', en: 'Reply noted' },
  AnsweredInWriting: { ko: '서면 의결 제출됨', en: 'Answered in writing' },
  MemberArrived: { ko: '참석함', en: 'Member arrived' },
  MemberLeft: { ko: '퇴장함', en: 'Member left' },
  MeetingOpened: { ko: '개회됨', en: 'Meeting opened' },
  MemberRecused: { ko: '제척·회피됨', en: 'Member recused' },
  NoObjectionRecorded: { ko: '이견 없음으로 처리됨', en: 'No objection recorded' },
  MotionCarried: { ko: '가결됨', en: 'Motion carried' },
  MotionRejected: { ko: '부결됨', en: 'Motion rejected' },
  MotionHeldOver: { ko: '보류됨', en: 'Motion held over' },
  RollStated: { ko: '문서상 참석 인원 기록됨', en: 'Printed attendance stated' },
  MeetingClosed: { ko: '폐회됨', en: 'Meeting closed' },
  MeetingCancelled: { ko: '회의 취소됨', en: 'Meeting cancelled' },
  ArrivalTakenBack: { ko: '참석 기록 취소됨', en: 'Arrival taken back' },
  PresiderNamed: { ko: '회의 주재자 지정됨', en: 'Presiding member named' },
  AttendeeAdmitted: { ko: '배석함', en: 'Person in attendance admitted' },
  AttendeeDismissed: { ko: '배석자 퇴장함', en: 'Person in attendance left' },
  GistRecorded: { ko: '발언 요지 기록됨', en: 'Gist recorded' },
  NextDateSet: { ko: '차기 회의 일정 기록됨', en: 'Next date set' },
  MinutesWritten: { ko: '회의록 작성됨', en: 'Minutes written' },
  MinutesCorrected: { ko: '회의록 정정됨', en: 'Minutes corrected' },
  MinutesConfirmed: { ko: '회의록 확인됨', en: 'Minutes confirmed' },
  ReminderNoted: { ko: '기한 알림됨', en: 'Reminder noted' },
  IntakeBegun: { ko: '파일 가져오기 시작됨', en: 'Taking in begun' },
  OutcomesNoted: { ko: '행별 결과 기록됨', en: 'Outcomes of rows noted' },
  IntakeCarriedOut: { ko: '파일 가져오기 끝남', en: 'Taken in' },
  IntakeUndoBegun: { ko: '되돌리기 시작됨', en: 'Taking back begun' },
  ReversalsNoted: { ko: '되돌린 행 기록됨', en: 'Rows taken back noted' },
  IntakeUndone: { ko: '되돌리기 끝남', en: 'Taken back' },
  PaperMadeFinal: { ko: '확정본 만들어짐', en: 'Paper made final' },
  PaperRegistered: { ko: '등록번호 기록됨', en: 'Number written back' },
  PaperWithdrawn: { ko: '확정본 철회됨', en: 'Paper withdrawn' },
};

/** What somebody owes in a round or in a cycle. */
export const obligationLabels: Labels<ObligationKind> = {
  convene: { ko: '회의 소집', en: 'Convene a meeting' },
  'send-notice': { ko: '소집통지 보내기', en: 'Send the notice' },
  submission: { ko: '중간실적·변경(안) 제출', en: 'Hand in results and proposed change' },
  remarks: { ko: '위원 의견 제출', en: 'Send remarks' },
  'close-intake': { ko: '의견 접수 마감', en: 'Close the intake' },
  consolidate: { ko: '의견 정리·발송', en: 'Consolidate and send the opinions' },
  reply: { ko: '질의 답변', en: 'Reply to a question' },
  answer: { ko: '모니터링 의견 답변', en: 'Answer an opinion' },
  release: { ko: '답변 승인', en: 'Release an answer' },
  prove: { ko: '답변 증빙 제출', en: 'Prove what was promised' },
  transfer: { ko: '이송 요청 처리', en: 'Decide on a transfer' },
  agree: { ko: '변경 합의', en: 'Agree a change' },
  settle: { ko: '답변 심의', en: 'Settle an answer' },
  conclude: { ko: '회차 종료', en: 'Conclude the round' },
  'follow-up': { ko: '후속조치 이행', en: 'Carry out a follow-up action' },
  check: { ko: '후속조치 점검', en: 'Check a follow-up action' },
  resolve: { ko: '이월 과제 처리', en: 'Resolve what was taken over' },
  'begin-plan-change': { ko: '계획 변경 단계 시작', en: 'Begin the plan change' },
  deliberate: { ko: '계획 변경 심의', en: 'Deliberate on changes' },
  'legal-step': { ko: '계획 변경 절차 이행', en: 'Take a legal step' },
  stuck: { ko: '시행 보류된 변경 처리', en: 'Deal with a change that is stuck' },
  'begin-adoption': { ko: '차년도 반영 단계 시작', en: 'Begin the adoption' },
  'close-cycle': { ko: '모니터링 주기 종료', en: 'Close the cycle' },
  'draft-plan': { ko: '계획(안) 작성·심의 요청', en: 'Finish and submit the draft' },
  'deliberate-plan': { ko: '계획(안) 심의', en: 'Deliberate on the draft' },
  'report-plan': { ko: '계획(안) 의회 보고', en: 'Report the plan' },
  'approve-plan': { ko: '계획(안) 결재', en: 'Have the plan approved' },
  'submit-plan': { ko: '계획 제출', en: 'Submit the plan' },
  'put-in-force': { ko: '계획 시행', en: 'Put the plan in force' },
  'report-results': { ko: '시행결과 제출', en: 'Submit the results' },
  'write-minutes': { ko: '회의록 작성', en: 'Write the minutes' },
  'confirm-minutes': { ko: '회의록 확인 처리', en: 'Have the minutes confirmed' },
  'answer-in-writing': { ko: '서면 의결 제출', en: 'Answer in writing' },
  'count-answers': { ko: '서면회의 집계', en: 'Count the written answers' },
  'hold-review': { ko: '정기 검토 회차 시작', en: 'Open the round of a review' },
  'publish-round': { ko: '회차 결과 공개', en: 'Publish the round' },
  'report-result': { ko: '실적 등록', en: 'Report the results of the year' },
  'check-quarter': { ko: '자체점검', en: 'Check the quarter' },
};

/** What public holidays are called, as the almanac (월력요항) has them. */
export const holidayLabels: Labels<HolidayName> = {
  newYear: { ko: '1월 1일', en: 'New Year’s Day' },
  seollalEve: { ko: '설날 전날', en: 'Eve of Seollal' },
  seollal: { ko: '설날', en: 'Seollal' },
  seollalNext: { ko: '설날 다음 날', en: 'Day after Seollal' },
  independence: { ko: '3·1절', en: 'Independence Movement Day' },
  labour: { ko: '노동절', en: 'Labour Day' },
  childrens: { ko: '어린이날', en: 'Children’s Day' },
  buddha: { ko: '부처님 오신 날', en: 'Buddha’s Birthday' },
  memorial: { ko: '현충일', en: 'Memorial Day' },
  constitution: { ko: '제헌절', en: 'Constitution Day' },
  liberation: { ko: '광복절', en: 'Liberation Day' },
  chuseokEve: { ko: '추석 전날', en: 'Eve of Chuseok' },
  chuseok: { ko: '추석', en: 'Chuseok' },
  chuseokNext: { ko: '추석 다음 날', en: 'Day after Chuseok' },
  foundation: { ko: '개천절', en: 'National Foundation Day' },
  hangeul: { ko: '한글날', en: 'Hangeul Day' },
  christmas: { ko: '기독탄신일', en: 'Christmas Day' },
  assemblyElection: { ko: '국회의원선거', en: 'National Assembly election' },
  presidentialElection: { ko: '대통령선거', en: 'Presidential election' },
  localElections: { ko: '전국동시지방선거', en: 'Local elections' },
  temporary: { ko: '임시공휴일', en: 'Temporary public holiday' },
};
