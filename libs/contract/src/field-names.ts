// How the fields of commands are called on the screens and in refusals.
import type { Label } from './label.js';
import type { WireCommand } from './wire.js';

type NamesIn<T> = T extends readonly (infer E)[]
  ? NamesIn<E>
  : T extends object
    ? { readonly [K in keyof T & string]-?: K | NamesIn<T[K]> }[keyof T & string]
    : never;

/** Every field that some command has, however deep; a field without a name does not compile. */
export type FieldName = NamesIn<WireCommand>;

const names: Readonly<Record<FieldName, Label>> = {
  abstained: { ko: '기권', en: 'Abstained' },
  action: { ko: '후속조치', en: 'Follow-up action' },
  added: { ko: '새 성과지표', en: 'New indicator' },
  addressee: { ko: '답변 주체', en: 'Addressee' },
  against: { ko: '반대', en: 'Against' },
  agenda: { ko: '안건', en: 'Agenda' },
  agendaItem: { ko: '안건', en: 'Agenda item' },
  agreed: { ko: '합의된 변경', en: 'Agreed change' },
  amount: { ko: '금액', en: 'Amount' },
  ancestors: { ko: '이전 사업', en: 'Programs it comes from' },
  answer: { ko: '답변', en: 'Answer' },
  answersDue: { ko: '답변 제출 기한', en: 'Answers due' },
  approved: { ko: '결재일', en: 'Approved on' },
  article: { ko: '근거 조문', en: 'Article' },
  asked: { ko: '위원회 요청', en: 'What was asked' },
  asks: { ko: '요청 구분', en: 'What is asked' },
  attendance: { ko: '참석 위원', en: 'Attendance' },
  basis: { ko: '바탕 계획', en: 'Plan it follows' },
  before: { ko: '현행 수치', en: 'Figures before' },
  bodies: { ko: '심의 기구', en: 'Deliberating bodies' },
  budget: { ko: '예산', en: 'Budget' },
  change: { ko: '합의된 변경', en: 'Change' },
  changes: { ko: '변경 내용', en: 'Changes' },
  clause: { ko: '비공개 근거', en: 'Clause' },
  code: { ko: '사유 코드', en: 'Code' },
  comment: { ko: '주민 의견', en: 'Comment' },
  committee: { ko: '위원회', en: 'Committee' },
  content: { ko: '사업내용', en: 'Content' },
  cooperating: { ko: '협조부서', en: 'Cooperating departments' },
  cycle: { ko: '모니터링 주기', en: 'Monitoring cycle' },
  date: { ko: '일자', en: 'Date' },
  deferred: { ko: '차년도 검토 사항', en: 'Deferred item' },
  department: { ko: '부서', en: 'Department' },
  deputy: { ko: '직무대리', en: 'Deputy' },
  disposition: { ko: '조치 구분', en: 'Disposition' },
  due: { ko: '완료 기한', en: 'Due' },
  edition: { ko: '계획서', en: 'Edition' },
  effective: { ko: '적용 연도', en: 'Effective year' },
  enrolled: { ko: '재적', en: 'Enrolled' },
  escalatedTo: { ko: '상급자 알림', en: 'Told to' },
  evidence: { ko: '추진 근거', en: 'Evidence' },
  field: { ko: '비공개 항목', en: 'Field' },
  figures: { ko: '계획 수치', en: 'Figures' },
  finding: { ko: '점검 결과', en: 'Finding' },
  from: { ko: '시작일', en: 'From' },
  fromLine: { ko: '줄일 예산 항목', en: 'Budget line to take from' },
  grounds: { ko: '대리 구분', en: 'Grounds' },
  how: { ko: '이어받는 방식', en: 'How' },
  id: { ko: '식별자', en: 'Id' },
  improvements: { ko: '개선방안', en: 'Improvements' },
  inFavour: { ko: '찬성', en: 'In favour' },
  inReplyTo: { ko: '답하는 질의', en: 'Question replied to' },
  indicator: { ko: '성과지표', en: 'Indicator' },
  indicators: { ko: '성과지표', en: 'Indicators' },
  item: { ko: '비목·산출내역', en: 'Cost item' },
  kept: { ko: '현행 유지 사항', en: 'Kept as it was' },
  key: { ko: '규칙 항목', en: 'Rule' },
  kind: { ko: '구분', en: 'Kind' },
  lastYear: { ko: '마지막 연도', en: 'Last year' },
  leaders: { ko: '담당 직위', en: 'Leading posts' },
  leftOut: { ko: '수용하지 않은 부분', en: 'What is left out' },
  line: { ko: '예산 항목', en: 'Budget line' },
  manner: { ko: '서명 방식', en: 'Manner of signing' },
  meeting: { ko: '회의', en: 'Meeting' },
  motion: { ko: '의결 사항', en: 'Motion' },
  name: { ko: '이름', en: 'Name' },
  note: { ko: '비고', en: 'Note' },
  number: { ko: '번호', en: 'Number' },
  obligation: { ko: '할 일', en: 'Obligation' },
  on: { ko: '폐지일', en: 'Abolished on' },
  opinion: { ko: '모니터링 의견', en: 'Opinion' },
  opinions: { ko: '모니터링 의견', en: 'Opinions' },
  opinionsDue: { ko: '의견 제출 기한', en: 'Opinions due' },
  origin: { ko: '근거 의견', en: 'Origin' },
  outcome: { ko: '처리 결과', en: 'Outcome' },
  owed: { ko: '남은 과제', en: 'What is owed' },
  owner: { ko: '주관부서', en: 'Owning department' },
  pack: { ko: '규칙 묶음', en: 'Rule pack' },
  part: { ko: '결재·협조 구분', en: 'Part' },
  period: { ko: '실적 기간', en: 'Period' },
  person: { ko: '사람', en: 'Person' },
  phrase: { ko: '의견 문구', en: 'Ready phrase' },
  place: { ko: '장소', en: 'Place' },
  plan: { ko: '시행계획', en: 'Plan' },
  post: { ko: '직위', en: 'Post' },
  postTitle: { ko: '직위 명칭', en: 'Title of the post' },
  posts: { ko: '담당 직위', en: 'Posts' },
  present: { ko: '참석', en: 'Present' },
  priority: { ko: '중점사업 여부', en: 'Priority' },
  problems: { ko: '문제점', en: 'Problems' },
  program: { ko: '세부사업', en: 'Program' },
  programs: { ko: '세부사업', en: 'Programs' },
  proof: { ko: '수용 내용', en: 'Proof' },
  rank: { ko: '직위 구분', en: 'Rank' },
  reason: { ko: '사유', en: 'Reason' },
  received: { ko: '접수일', en: 'Received on' },
  redactions: { ko: '비공개 처리', en: 'Redactions' },
  releases: { ko: '부서장 승인 여부', en: 'Released by the head' },
  remark: { ko: '발언·의견', en: 'Remark' },
  remarks: { ko: '근거 발언', en: 'Remarks' },
  reported: { ko: '보고일', en: 'Reported on' },
  reportsTo: { ko: '상위 위원회', en: 'Reports to' },
  results: { ko: '실적', en: 'Results' },
  role: { ko: '역할', en: 'Role' },
  round: { ko: '모니터링 회차', en: 'Review round' },
  rules: { ko: '규칙', en: 'Rules' },
  scale: { ko: '금액 단위', en: 'Scale' },
  seat: { ko: '위원석', en: 'Seat' },
  sector: { ko: '공공·민간 구분', en: 'Sector' },
  sectors: { ko: '공공·민간별 인원', en: 'By sector' },
  signed: { ko: '서명일', en: 'Signed on' },
  signer: { ko: '결재선 순서', en: 'Place in the line' },
  since: { ko: '종료일', en: 'Ended on' },
  source: { ko: '출처', en: 'Source' },
  speaker: { ko: '발언 위원', en: 'Speaker' },
  stages: { ko: '단계', en: 'Stages' },
  stated: { ko: '문서에 적힌 참석 인원', en: 'Stated attendance' },
  step: { ko: '절차', en: 'Step' },
  strategy: { ko: '추진전략', en: 'Strategy' },
  stream: { ko: '대상 구분', en: 'Kind of stream' },
  submitted: { ko: '제출일', en: 'Submitted on' },
  successors: { ko: '이어받는 사업', en: 'Programs that take its place' },
  taken: { ko: '처리일', en: 'Taken on' },
  target: { ko: '목표값', en: 'Target' },
  telephone: { ko: '전화번호', en: 'Telephone' },
  text: { ko: '내용', en: 'Text' },
  time: { ko: '시각', en: 'Time' },
  title: { ko: '제목', en: 'Title' },
  to: { ko: '받는 곳', en: 'To' },
  toLine: { ko: '늘릴 예산 항목', en: 'Budget line to add to' },
  topic: { ko: '검토 항목', en: 'Topic' },
  topics: { ko: '검토 항목', en: 'Topics' },
  tracks: { ko: '모니터링 구분', en: 'Tracks' },
  type: { ko: '처리 종류', en: 'Command' },
  unit: { ko: '단위', en: 'Unit' },
  until: { ko: '종료일', en: 'Until' },
  value: { ko: '값', en: 'Value' },
  version: { ko: '공개할 시점', en: 'Version' },
  wording: { ko: '의견', en: 'Wording' },
  year: { ko: '연도', en: 'Year' },
  years: { ko: '연도별 내용', en: 'Figures by year' },
};

const approvalLine: Label = { ko: '결재선', en: 'Approval line' };
const [present, proposed]: readonly [Label, Label] = [
  { ko: '현행', en: 'From' },
  { ko: '변경(안)', en: 'To' },
];

/** Names that say more where one field stands inside another or in a schema (`Signer.title`), or stands in no command. */
const special: Readonly<Record<string, Label>> = {
  '.line': approvalLine,
  'StartApproval.line': approvalLine,
  'Signer.title': { ko: '직위', en: 'Title' },
  'RecordSignature.remark': { ko: '서명에 붙인 의견', en: 'Remark beside the signature' },
  'IndicatorTargetChange.from': present,
  'IndicatorTargetChange.to': proposed,
  'ContentChange.from': present,
  'ContentChange.to': proposed,
  'added.name': { ko: '지표명', en: 'Name' },
  'budget.source': { ko: '재원', en: 'Source' },
  'change.from': present,
  'change.to': proposed,
  'changes.from': present,
  'changes.to': proposed,
  'indicators.name': { ko: '지표명', en: 'Name' },
  'line.title': { ko: '직위', en: 'Title' },
  'results.value': { ko: '실적값', en: 'Value' },
  'If-Match': { ko: '확인한 차수(If-Match)', en: 'If-Match' },
  'Idempotency-Key': { ko: '요청 키(Idempotency-Key)', en: 'Idempotency-Key' },
  asOf: { ko: '조회 시점', en: 'As of' },
  body: { ko: '요청 본문', en: 'Body' },
  command: { ko: '처리 종류', en: 'Command' },
  code: { ko: '인증번호', en: 'Code' },
  current: { ko: '지금 비밀번호', en: 'Present password' },
  email: { ko: '메일 주소', en: 'Mail address' },
  link: { ko: '링크', en: 'Link' },
  month: { ko: '점검할 달', en: 'Month' },
  months: { ko: '보관 개월 수', en: 'Months of retention' },
  now: { ko: '시각', en: 'Now' },
  organization: { ko: '기관', en: 'Organization' },
  organizationName: { ko: '기관명', en: 'Name of the organization' },
  password: { ko: '비밀번호', en: 'Password' },
  personName: { ko: '성명', en: 'Name' },
  phone: { ko: '전화번호', en: 'Telephone' },
  roll: { ko: '참석자 명부', en: 'Roll' },
};

const all: Readonly<Record<string, Label>> = { ...names, ...special };

/** What a field is called, by its own name and that of the field around it; undefined where nobody named it. */
export function findFieldName(field: string, around = ''): Label | undefined {
  const named = [`${around}.${field}`, field].find((name) => Object.hasOwn(all, name));
  return named === undefined ? undefined : all[named];
}

/** What a field is called, by its own name and the schema it stands in; its own name where nobody named it. */
export function nameOfField(field: string, schema?: string): Label {
  return findFieldName(field, schema) ?? { ko: field, en: field };
}

/** A path in a command as people read it: `changes[0].to` is '변경 내용 1 › 변경(안)'. */
export function nameOfPath(path: string): Label {
  const steps = [...path.matchAll(/([^.[\]]+)(?:\[(\d+)\])?/g)].map(([, field = '', index]) => ({
    field,
    index,
  }));
  const named = steps.map(({ field, index }, at) => ({
    name: findFieldName(field, steps[at - 1]?.field) ?? { ko: field, en: field },
    place: index === undefined ? '' : ` ${Number(index) + 1}`,
  }));
  return {
    ko: named.map(({ name, place }) => `${name.ko}${place}`).join(' › '),
    en: named.map(({ name, place }) => `${name.en}${place}`).join(' › '),
  };
}
