// The words of the house in both languages: code and English screens use the one, Korean screens and papers the other.
import type { SeatRole } from '#domain/actor';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { AmountScale, BudgetSource, Change, ProgramKind } from '#domain/changes';
import type { CommitteeKind, Sector } from '#domain/committee/words';
import type { Motion } from '#domain/meeting/words';
import type { Rank } from '#domain/organization/words';
import type { ObligationKind } from '#domain/round/obligations';
import type { Answer, Asking, Phrase, Proof, RemarkKind, Track } from '#domain/round/words';
import type { RuleKey } from '#domain/rule-packs';
import type { Label } from './label.js';
import type { ItemKindOf } from './statuses.js';
import type { CommandTypeOf } from './wire.js';

type Labels<W extends string> = Readonly<Record<W, Label>>;

export const streamLabels: Labels<StreamName> = {
  organization: { ko: '기관', en: 'Organization' },
  committee: { ko: '위원회', en: 'Committee' },
  program: { ko: '세부사업', en: 'Program' },
  plan: { ko: '시행계획', en: 'Plan' },
  round: { ko: '모니터링 회차', en: 'Review round' },
  meeting: { ko: '회의', en: 'Meeting' },
  reminder: { ko: '기한 알림', en: 'Reminder' },
};

export type ItemKind = { readonly [S in StreamName]: ItemKindOf<S> }[StreamName];

export const itemKindLabels: Labels<ItemKind> = {
  department: { ko: '부서', en: 'Department' },
  post: { ko: '직위', en: 'Post' },
  seat: { ko: '위원석', en: 'Seat' },
  strategy: { ko: '추진전략', en: 'Strategy' },
  topic: { ko: '검토 항목', en: 'Topic' },
  remark: { ko: '위원 발언', en: 'Remark' },
  opinion: { ko: '모니터링 의견', en: 'Opinion' },
  attendance: { ko: '참석 위원', en: 'Attendance' },
  agendaItem: { ko: '안건', en: 'Agenda item' },
};

export type RoleName = { readonly [S in StreamName]: Vocabularies[S]['role'] }[StreamName];

export const roleLabels: Labels<RoleName> = {
  installation: { ko: '시스템(최초 설치)', en: 'Installation' },
  coordinator: { ko: '총괄부서 담당자', en: 'Coordinator' },
  chair: { ko: '위원장·분과장', en: 'Chair' },
  secretary: { ko: '간사·총무', en: 'Secretary' },
  member: { ko: '위원', en: 'Member' },
  'remark author': { ko: '발언한 위원(회의 발언은 간사)', en: 'Author of the remark' },
  'owner officer': { ko: '주관부서 담당자', en: 'Officer of the owning department' },
  'answering officer': { ko: '답변부서 담당자', en: 'Officer who answers' },
  'answering head': { ko: '답변부서장', en: 'Head who answers' },
  'cooperating officer': { ko: '협조부서 담당자', en: 'Officer of a cooperating department' },
  'meeting outcome': { ko: '시스템(회의 의결)', en: 'Outcome of a meeting' },
  'owner policy': { ko: '시스템(업무 이관)', en: 'Change of owner' },
  'reminder policy': { ko: '시스템(기한 알림)', en: 'Watch over due dates' },
};

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
  citizenJury: { ko: '주민배심원단', en: 'Citizen jury' },
  pledgeEvaluationGroup: { ko: '공약이행평가단', en: 'Pledge evaluation group' },
};

export const rankLabels: Labels<Rank> = {
  coordinator: { ko: '총괄 담당', en: 'Coordinator' },
  head: { ko: '부서장', en: 'Head' },
  officer: { ko: '담당자', en: 'Officer' },
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
  followUp: { ko: '후속조치', en: 'Follow-up action' },
};

export const phraseLabels: Labels<Phrase> = {
  agreeToChange: { ko: '변경안에 동의', en: 'Agree to the change' },
  noChange: { ko: '변경사항 없음', en: 'No change' },
  adequate: { ko: '적정함', en: 'Adequate' },
  noObjection: { ko: '이견 없음', en: 'No objection' },
};

export const askingLabels: Labels<Asking> = {
  change: { ko: '계획 변경 요청', en: 'Asks for a change' },
  action: { ko: '조치 요청', en: 'Asks for an action' },
  agreement: { ko: '변경(안) 동의', en: 'Agrees to the proposal' },
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
};

export type CommandName = { readonly [S in StreamName]: CommandTypeOf<S> }[StreamName];

/** What a command is called on its button. */
export const commandLabels: Labels<CommandName> = {
  EstablishOrganization: { ko: '기관 등록', en: 'Establish organization' },
  AddDepartment: { ko: '부서 등록', en: 'Add department' },
  SetRelease: { ko: '부서장 승인 여부 정하기', en: 'Set release by the head' },
  AddPost: { ko: '직위 등록', en: 'Add post' },
  AppointHolder: { ko: '담당자 지정', en: 'Appoint holder' },
  EndHolding: { ko: '담당 종료', en: 'End holding' },
  ApplyRulePack: { ko: '규칙 묶음 적용', en: 'Apply rule pack' },
  EstablishCommittee: { ko: '위원회 등록', en: 'Establish committee' },
  AddSeat: { ko: '위원석 추가', en: 'Add seat' },
  FillSeat: { ko: '위원 위촉', en: 'Fill seat' },
  VacateSeat: { ko: '위원 해촉', en: 'Vacate seat' },
  NameActingChair: { ko: '직무대행 지정', en: 'Name acting chair' },
  AdoptRules: { ko: '위원회 규칙 정하기', en: 'Adopt rules' },
  IntroduceProgram: { ko: '세부사업 등록', en: 'Introduce program' },
  MoveProgram: { ko: '업무 이관', en: 'Move program' },
  AbolishProgram: { ko: '사업 폐지', en: 'Abolish program' },
  DraftPlan: { ko: '시행계획 작성', en: 'Draft plan' },
  AddStrategy: { ko: '추진전략 추가', en: 'Add strategy' },
  PlaceProgram: { ko: '세부사업 편성', en: 'Place program' },
  PutInForce: { ko: '계획 시행', en: 'Put in force' },
  OpenRound: { ko: '회차 시작', en: 'Open round' },
  SubmitAssessment: { ko: '중간실적·자체평가 제출', en: 'Submit assessment' },
  ProposeChange: { ko: '변경(안) 제출', en: 'Propose change' },
  ProposeNoChange: { ko: '변경사항 없음 제출', en: 'Propose no change' },
  WaiveSubmission: { ko: '부서 제출 없이 진행', en: 'Go on without submission' },
  SubmitRemark: { ko: '의견 제출', en: 'Submit remark' },
  EnterRemark: { ko: '회의 발언 입력', en: 'Enter remark' },
  CorrectRemark: { ko: '발언 정정', en: 'Correct remark' },
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
  CorrectResponse: { ko: '답변 정정', en: 'Correct response' },
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
  ConveneMeeting: { ko: '회의 소집', en: 'Convene meeting' },
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
  NoteReminder: { ko: '기한 알림 기록', en: 'Note reminder' },
};

export type EventName = { readonly [S in StreamName]: Vocabularies[S]['event']['type'] }[StreamName];

/** What an event is called in a history: what has happened. */
export const eventLabels: Labels<EventName> = {
  OrganizationEstablished: { ko: '기관 등록됨', en: 'Organization established' },
  DepartmentAdded: { ko: '부서 등록됨', en: 'Department added' },
  ReleaseSet: { ko: '부서장 승인 여부 정해짐', en: 'Release by the head set' },
  PostAdded: { ko: '직위 등록됨', en: 'Post added' },
  HolderAppointed: { ko: '담당자 지정됨', en: 'Holder appointed' },
  HoldingEnded: { ko: '담당 종료됨', en: 'Holding ended' },
  RulePackApplied: { ko: '규칙 묶음 적용됨', en: 'Rule pack applied' },
  CommitteeEstablished: { ko: '위원회 등록됨', en: 'Committee established' },
  SeatAdded: { ko: '위원석 추가됨', en: 'Seat added' },
  SeatFilled: { ko: '위원 위촉됨', en: 'Seat filled' },
  SeatVacated: { ko: '위원 해촉됨', en: 'Seat vacated' },
  ActingChairNamed: { ko: '직무대행 지정됨', en: 'Acting chair named' },
  RulesAdopted: { ko: '위원회 규칙 정해짐', en: 'Rules adopted' },
  ProgramIntroduced: { ko: '세부사업 등록됨', en: 'Program introduced' },
  ProgramMoved: { ko: '업무 이관됨', en: 'Program moved' },
  ProgramAbolished: { ko: '사업 폐지됨', en: 'Program abolished' },
  PlanDrafted: { ko: '시행계획 작성됨', en: 'Plan drafted' },
  StrategyAdded: { ko: '추진전략 추가됨', en: 'Strategy added' },
  ProgramPlaced: { ko: '세부사업 편성됨', en: 'Program placed' },
  PlanPutInForce: { ko: '계획 시행됨', en: 'Plan put in force' },
  RoundOpened: { ko: '회차 시작됨', en: 'Round opened' },
  AssessmentSubmitted: { ko: '중간실적·자체평가 제출됨', en: 'Assessment submitted' },
  ChangeProposed: { ko: '변경(안) 제출됨', en: 'Change proposed' },
  NoChangeProposed: { ko: '변경사항 없음 제출됨', en: 'No change proposed' },
  SubmissionWaived: { ko: '부서 제출 없이 진행하기로 함', en: 'Submission waived' },
  RemarkSubmitted: { ko: '의견 제출됨', en: 'Remark submitted' },
  RemarkEntered: { ko: '회의 발언 입력됨', en: 'Remark entered' },
  RemarkCorrected: { ko: '발언 정정됨', en: 'Remark corrected' },
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
  ResponseCorrected: { ko: '답변 정정됨', en: 'Response corrected' },
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
  MeetingConvened: { ko: '회의 소집됨', en: 'Meeting convened' },
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
  ReminderNoted: { ko: '기한 알림됨', en: 'Reminder noted' },
};

/** What somebody owes in a round. */
export const obligationLabels: Labels<ObligationKind> = {
  submission: { ko: '중간실적·변경(안) 제출', en: 'Hand in results and proposed change' },
  remarks: { ko: '위원 의견 제출', en: 'Send remarks' },
  'close-intake': { ko: '의견 접수 마감', en: 'Close the intake' },
  consolidate: { ko: '의견 정리·발송', en: 'Consolidate and send the opinions' },
  reply: { ko: '질의 답변', en: 'Reply to a question' },
  answer: { ko: '모니터링 의견 답변', en: 'Answer an opinion' },
  release: { ko: '답변 승인', en: 'Release an answer' },
  transfer: { ko: '이송 요청 처리', en: 'Decide on a transfer' },
  agree: { ko: '변경 합의', en: 'Agree a change' },
  settle: { ko: '답변 심의', en: 'Settle an answer' },
  conclude: { ko: '회차 종료', en: 'Conclude the round' },
  'follow-up': { ko: '후속조치 이행', en: 'Carry out a follow-up action' },
};
