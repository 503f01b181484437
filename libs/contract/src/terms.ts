// The terms of the domain with what they mean: the English one in the code, the Korean one on screens and papers.
import type { Label } from './label.js';

/** A term; `meaning` is in English, for who reads the code. */
export interface Term extends Label {
  readonly meaning: string;
}

export const terms: readonly Term[] = [
  {
    en: 'Organization',
    ko: '기관(지방자치단체)',
    meaning: 'The local government to which everything belongs.',
  },
  {
    en: 'Department',
    ko: '부서',
    meaning: 'Owns programs (주관부서) and answers for them, or cooperates in them (협조부서).',
  },
  {
    en: 'Post',
    ko: '직위',
    meaning: 'A place in a department or in the coordinating office, held by one person after another.',
  },
  {
    en: 'Officer',
    ko: '담당자',
    meaning: 'Who holds a post that answers for programs; the head (부서장) may release the answers.',
  },
  { en: 'Coordinating office', ko: '총괄부서', meaning: 'Runs plans, committees and accounts.' },
  {
    en: 'Committee',
    ko: '위원회·협의체·분과',
    meaning:
      'Reviews programs; subcommittee, citizen jury and pledge evaluation group differ in their rules only.',
  },
  {
    en: 'Seat',
    ko: '위원석',
    meaning: 'A place in a committee with a sector and a role, filled for a term.',
  },
  { en: 'Member', ko: '위원', meaning: 'Who sits in a seat.' },
  { en: 'Sector', ko: '공공·민간', meaning: 'Public or private; attendance is counted for each.' },
  {
    en: 'Chair, co-chair',
    ko: '위원장·분과장',
    meaning:
      'Opens, extends, settles and closes; of two, either acts, and none on an item they answer themselves.',
  },
  {
    en: 'Secretary',
    ko: '간사·총무',
    meaning: 'Drafts, consolidates, enters what was said in meetings, keeps the roll.',
  },
  {
    en: 'Deputy',
    ko: '직무대리',
    meaning:
      'Stands in for the holder of a post between two days, for their absence (대결) or by delegation (위임); each act says so.',
  },
  {
    en: 'Succession',
    ko: '인사이동·인계',
    meaning:
      'A post goes from its holder to the successor on a day; what is owed goes along, signatures stay.',
  },
  { en: 'Acting chair', ko: '직무대행', meaning: 'Stands in for the chairs for some days.' },
  { en: 'Plan', ko: '시행계획·실천계획', meaning: 'The programs of one year or of a term of office.' },
  {
    en: 'Strategy',
    ko: '추진전략',
    meaning: 'Groups programs of a plan; led by posts, which answer opinions on it.',
  },
  {
    en: 'Program',
    ko: '세부사업',
    meaning: 'The unit under review; keeps its identity over all plans, and has its number in each.',
  },
  {
    en: 'Program kind',
    ko: '사업 구분',
    meaning: 'New, continuing, continuing-revised or pledge; abolished is a state, no kind.',
  },
  { en: 'Priority', ko: '중점 추진사업', meaning: 'A program that the plan puts first.' },
  { en: 'Indicator', ko: '성과지표', meaning: 'What a program is measured by: name, unit, target.' },
  { en: 'Result', ko: '실적', meaning: 'What was achieved in a period.' },
  { en: 'Achievement rate', ko: '달성률·달성도', meaning: 'Result over target.' },
  {
    en: 'Budget line',
    ko: '예산 항목',
    meaning: 'An amount by source (재원) and cost item (비목·산출내역).',
  },
  {
    en: 'Monitoring cycle',
    ko: '모니터링 주기',
    meaning: 'One committee’s pass over one plan, from mid-term evaluation to next-year adoption.',
  },
  {
    en: 'Review round',
    ko: '모니터링 회차',
    meaning: 'Opened by the chair with deadlines: opinions, then answers, then deliberation.',
  },
  {
    en: 'Track',
    ko: '중간평가·변경(안)',
    meaning: 'What an opinion is about: the mid-term evaluation, or the plan change.',
  },
  {
    en: 'Topic',
    ko: '검토 항목',
    meaning: 'One program or strategy on one track: a row of the table of opinions.',
  },
  {
    en: 'Submission',
    ko: '중간실적·자체평가·변경(안)',
    meaning: 'What the department hands in before the committee speaks.',
  },
  {
    en: 'Remark',
    ko: '위원 발언·제출의견',
    meaning: 'What one member said or sent in: opinion, question, or reply.',
  },
  {
    en: 'Opinion',
    ko: '모니터링 의견·권고사항',
    meaning: 'What the committee says on one topic, consolidated from remarks and traceable to them.',
  },
  {
    en: 'Response',
    ko: '사업부서 의견(후속조치)·검토의견',
    meaning: 'The department’s answer to one opinion, with a disposition.',
  },
  { en: 'Disposition', ko: '조치 구분', meaning: 'How the department answers; each one owes its proof.' },
  {
    en: 'Proof',
    ko: '수용 내용·근거',
    meaning: 'What stands behind an answer: a change in figures, a dated action, a reason, evidence.',
  },
  { en: 'Follow-up action', ko: '후속조치', meaning: 'Something promised, with a due date.' },
  { en: 'Contribution', ko: '협조부서 의견', meaning: 'A cooperating department’s part of an answer.' },
  { en: 'Release', ko: '부서장 승인', meaning: 'The head lets an answer go out, or returns it (반려).' },
  { en: 'Transfer', ko: '이송', meaning: 'An opinion goes to the department that ought to answer it.' },
  {
    en: 'Asking again',
    ko: '재검토 요청',
    meaning: 'The committee does not take an answer, and says what is missing.',
  },
  {
    en: 'Agreed change',
    ko: '합의된 변경',
    meaning: 'What committee and department settled on: indicator, budget, content, abolition.',
  },
  {
    en: 'Indicator revision',
    ko: '성과지표 변경',
    meaning: 'From → to, with its year, traceable to the opinion behind it.',
  },
  {
    en: 'Settling',
    ko: '심의 완료',
    meaning: 'The committee takes an answer; many at once where nobody objects (이견 없음).',
  },
  {
    en: 'Recorded open',
    ko: '미결',
    meaning: 'Not settled at the end of the round, with the reason; never lost.',
  },
  {
    en: 'Recusal',
    ko: '제척·기피·회피',
    meaning: 'Who is a party to an item neither deliberates nor votes on it.',
  },
  {
    en: 'Stage',
    ko: '단계',
    meaning:
      'Of a cycle: mid-term evaluation (중간평가), plan change (계획 변경), next-year adoption (차년도 반영); a committee may leave some out.',
  },
  {
    en: 'Plan change',
    ko: '계획 변경',
    meaning:
      'This year’s agreed changes go through the legal steps, and then into the figures of their programs.',
  },
  {
    en: 'Legal step',
    ko: '절차(주민 의견 수렴·심의·의회 보고·결재·제출)',
    meaning: 'What the law asks between an agreed change and the plan; the rule pack says which, from when.',
  },
  {
    en: 'Stuck',
    ko: '시행 보류',
    meaning:
      'A change that could not be put into the figures of its program, until somebody retries, postpones or drops it.',
  },
  { en: 'Adoption', ko: '차년도 시행계획 반영·확정', meaning: 'The next plan takes in what was agreed.' },
  {
    en: 'Waiting',
    ko: '차년도 반영 대기',
    meaning: 'An agreed change that takes effect next year, until the next plan is drafted.',
  },
  {
    en: 'Edition',
    ko: '계획서',
    meaning: 'One version of a plan, from draft to in force; a correction (정정) is the next one.',
  },
  {
    en: 'Part',
    ko: '담당 사업',
    meaning: 'The programs of a plan that a committee reviews; the next plan waits for the part of each.',
  },
  {
    en: 'Hearing, comment',
    ko: '주민 의견 수렴·주민 의견',
    meaning: 'Residents read the draft and say what they think; each comment is replied to.',
  },
  {
    en: 'Deliberation',
    ko: '심의',
    meaning: 'A body takes a draft or a change in a meeting; several in their order, the last one adopts.',
  },
  {
    en: 'Report to the assembly',
    ko: '의회 보고',
    meaning: 'After the deliberation, with date and number.',
  },
  {
    en: 'Approval line',
    ko: '결재선',
    meaning: 'Drafter to deputy head: who approved when, and under which number.',
  },
  {
    en: 'Manner of signing',
    ko: '결재·전결·대결·직무대리·협조',
    meaning:
      'Approved, by delegation rule, for one absent, as acting head, or in cooperation beside the line.',
  },
  { en: 'Sending back', ko: '반려', meaning: 'A draft goes back to be drafted, with the reason.' },
  {
    en: 'Reporting',
    ko: '실적 보고',
    meaning: 'The targets of a past plan stand still, and its results are reported until they are submitted.',
  },
  {
    en: 'What is owed',
    ko: '남은 과제',
    meaning: 'What outlives its round: deferred to a plan, promised by a date, or recorded open.',
  },
  {
    en: 'Carrying over',
    ko: '이월',
    meaning: 'What is still owed moves into the next cycle, which cannot close over it.',
  },
  {
    en: 'Kept',
    ko: '현행 유지',
    meaning: 'What a department left as it was, with its reason, though the committee asked.',
  },
  { en: 'Meeting', ko: '회의', meaning: 'Numbered by committee and year (2021년 7차).' },
  { en: 'Notice', ko: '소집통지', meaning: 'Goes out before a meeting, with date, place and agenda.' },
  {
    en: 'Agenda item',
    ko: '안건',
    meaning: 'What a meeting deals with; one without a motion is for information.',
  },
  {
    en: 'Motion',
    ko: '의결 사항',
    meaning: 'What an agenda item decides elsewhere: in a round, on changes, on a plan.',
  },
  { en: 'Roll', ko: '참석자 명부', meaning: 'Who attended, seat by seat; every count comes from it.' },
  { en: 'Quorum', ko: '의사정족수', meaning: 'How many must be present to open.' },
  {
    en: 'Majority',
    ko: '의결정족수',
    meaning: 'How many of those present must agree for a motion to carry.',
  },
  {
    en: 'Minutes',
    ko: '회의록',
    meaning: 'What was said and decided, confirmed at the next meeting (전차회의결과 보고).',
  },
  {
    en: 'Rule pack',
    ko: '규칙 묶음',
    meaning: 'Dated rules with their articles; every act records those it used.',
  },
  { en: 'Reminder', ko: '기한 알림', meaning: 'That somebody was reminded of something they owe.' },
];
