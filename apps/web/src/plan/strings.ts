// What the pages of plans say of their own, in both languages; the words of the domain come from the glossary.
import type { Label } from '#contract/label';
import type { DifferenceMark } from '#domain/plan/comparison';
import type { Lack, LackCode } from '#domain/plan/lacking';
import { dateLabel } from '../language/dates.js';
import { joined } from '../language/particle.js';
import { plural, say } from '../language/say.js';

/** What a difference is marked with, where both versions are of other years. */
const markedByYear: Readonly<Record<DifferenceMark, (from: number, to: number) => Label>> = {
  alreadyInForce: (from) => say(`이미 ${from}년에 반영`, `Already in ${from}`),
  new: (_, to) => say(`${to}년에 새로`, `New in ${to}`),
  byOffice: () => say('총괄부서가', 'By the office'),
};

function hearingUntil(date: Label): Label {
  return say(`주민 의견 수렴 중(${date.ko}까지)`, `Residents are being heard until ${date.en}`);
}

export const planStrings = {
  none: say('아직 작성되지 않은 계획입니다.', 'This plan has not been drafted.'),
  draftNext: (year: number) => say(`${year}년 계획 작성`, `Draft the plan for ${year}`),
  years: (first: number, last: number) =>
    first === last ? say(`${first}년`, `${first}`) : say(`${first}–${last}년`, `${first}–${last}`),
  since: (date: Label) => say(`${date.ko}부터 시행`, `In force from ${date.en}`),
  until: (date: Label) => say(`${date.ko}까지 시행`, `In force until ${date.en}`),
  follows: say('바탕 계획', 'Follows'),
  succeededBy: say('다음 계획', 'Followed by'),
  compareWith: (title: Label) => say(`${joined(title.ko)} 비교`, `Compare with ${title.en}`),
  compare: say('다른 계획과 비교', 'Compare'),
  edition: say('계획서', 'Edition'),
  original: say('당초 계획서', 'First edition'),
  correction: (nth: number) => say(`정정 ${nth}차`, `Correction ${nth}`),
  correctionReason: say('정정 사유', 'Why it was corrected'),
  results: (date: Label, number: string) =>
    say(`${date.ko}에 시행결과를 제출했습니다 (${number}).`, `Results submitted on ${date.en} (${number}).`),
  sections: say('이 화면의 부분', 'Parts of this page'),
  next: {
    title: say('다음 할 일', 'Next:'),
    lacking: say('그 전에 갖출 것', 'Lacking before that'),
    lacks: {
      'list-empty': () => say('편성된 세부사업 없음', 'No program has been placed'),
      'bodies-missing': () => say('심의 기구 정하지 않음', 'No body is named to deliberate'),
      'parts-awaited': ({ count = 0 }) =>
        say(`위원회 결과 ${count}건 기다리는 중`, `Awaiting ${plural(Number(count), 'committee')}`),
      'changes-conflicting': ({ count = 0 }) =>
        say(`계획(안)과 맞지 않는 변경 ${count}건`, `${plural(Number(count), 'change')} conflicting`),
      'deferred-open': ({ count = 0 }) =>
        say(
          `처리하지 않은 차년도 검토 사항 ${count}건`,
          `${plural(Number(count), 'deferred item')} not dealt with`,
        ),
      'hearing-owed': ({ until }) =>
        until === undefined
          ? say('주민 의견 수렴 공고 없음', 'Residents have not been heard')
          : hearingUntil(dateLabel(String(until))),
      'comments-unanswered': ({ count = 0 }) =>
        say(`답하지 않은 주민 의견 ${count}건`, `${plural(Number(count), 'comment')} without a reply`),
      'report-owed': () => say('의회 보고 기록 없음', 'No report to the assembly'),
      'signature-missing': ({ title = '' }) => say(`남은 서명: ${title}`, `Still to sign: ${title}`),
      'submission-owed': () => say('상급기관 제출 기록 없음', 'Not submitted yet'),
    } satisfies Readonly<Record<LackCode, (about: NonNullable<Lack['about']>) => Label>>,
  },
  procedure: {
    title: say('절차와 결재', 'Procedure and approval'),
    done: say('마침', 'done'),
    now: say('다음 차례', 'next'),
    ahead: say('아직', 'ahead'),
    over: say('시행 종료', 'No longer in force'),
    notRequired: say('필요하지 않음', 'not required'),
    hearing: say('주민 의견 수렴', 'Residents heard'),
    submitted: say('심의 상정', 'Submitted to its bodies'),
    deliberated: say('심의', 'Deliberation'),
    reported: say('의회 보고', 'Report to the assembly'),
    approved: say('결재', 'Approval'),
    submission: say('상급기관 제출', 'Submission'),
    inForce: say('시행', 'In force'),
    line: say('결재선', 'Approval line'),
    unsigned: say('서명 없음', 'No signature'),
    dissent: say('의견 있음', 'With a remark'),
    takenOver: say(
      '이미 확정된 계획을 옮겨 온 것이라 절차와 결재의 기록이 없습니다.',
      'Taken over as it had been adopted: there is no record of its procedure.',
    ),
    sentBack: say('반려', 'Sent back'),
    number: (number: string) => say(`문서 번호 ${number}`, `No. ${number}`),
    meeting: say('회의', 'Meeting'),
    period: (from: Label, until: Label) => say(`${from.ko} – ${until.ko}`, `${from.en} – ${until.en}`),
  },
  content: {
    title: say('계획 내용', 'The plan'),
    program: say('세부사업', 'Program'),
    content: say('사업내용', 'Content'),
    indicators: say('성과지표와 목표', 'Indicators and targets'),
    budget: say('예산', 'Budget'),
    year: say('연도', 'Year'),
    search: say('찾기', 'Search'),
    asItStands: (year: number) => say(`${year}년 현재 내용`, `${year} as it stands`),
    changedOnly: say('바뀐 사업만', 'Changed only'),
    programs: (count: number) => say(`세부사업 ${count}개`, plural(count, 'program')),
    count: (shown: number, all: number) =>
      shown === all
        ? say(`세부사업 ${all}개`, plural(all, 'program'))
        : say(`세부사업 ${all}개 중 ${shown}개`, `${shown} of ${all} programs`),
    nothing: say('조건에 맞는 세부사업이 없습니다.', 'No program fits.'),
    empty: say('아직 편성된 세부사업이 없습니다.', 'No program has been placed yet.'),
    notStated: say('정해지지 않음', 'Not stated'),
    sum: say('계', 'Total'),
    total: say('예산 합계', 'Budget in all'),
    cooperating: say('협조', 'With'),
    reason: say('총괄부서 조정 사유', 'Why the office set it so'),
    history: say('성과지표 이력', 'History of its indicators'),
    changedSince: say('확정 후 변경', 'Changed since'),
    since: (count: number) =>
      say(
        `이 계획을 확정한 뒤 절차를 마친 변경 ${count}건이 적용되었습니다. 표에는 확정한 수치 뒤에 지금 수치를 적었습니다.`,
        `${plural(count, 'change')} took effect since this plan was adopted: the table shows the present figure after the adopted one.`,
      ),
    sinceWhy: say('바뀐 내용과 사유', 'What changed, and why'),
    leftOut: say('이 계획에서 빠진 사업', 'Left out of this plan'),
    successors: say('이어받는 사업', 'Its place is taken by'),
  },
  committees: {
    title: say('위원회 결과', 'What the committees brought'),
    changes: say('합의된 변경', 'Agreed changes'),
    noChanges: say('위원회에서 합의하여 보낸 변경이 없습니다.', 'No change has come from a committee.'),
    received: say('받음', 'received'),
    awaited: say('기다리는 중', 'awaited'),
    whileDrafting: say('작성 중에 시행된 변경', 'Took effect while this was drafted'),
    forDeferred: say('차년도 검토 사항에서', 'For a deferred item'),
    conflictSay: say(
      '계획(안)의 수치가 합의한 때와 달라 그대로 넣을 수 없습니다.',
      'The figures of the draft are no longer those that it was agreed on.',
    ),
    deferred: say('차년도 검토 사항', 'Deferred to this plan'),
    noDeferred: say('이 계획으로 미룬 사항이 없습니다.', 'Nothing was deferred to this plan.'),
    deferredWhy: say('차년도로 미룬 사유', 'Why it was deferred'),
    kept: say('현행 유지 사항', 'Kept as it was'),
    keptWhy: say('부서 사유', 'The department’s reason'),
    noKept: say('현행을 유지하기로 한 사항이 없습니다.', 'Nothing was kept against what was asked.'),
  },
  comments: {
    title: say('주민 의견', 'What residents said'),
    none: say('기록된 주민 의견이 없습니다.', 'No comment has been recorded.'),
    reply: say('답변', 'Reply'),
    unanswered: say('아직 답하지 않았습니다.', 'Not replied to yet.'),
  },
  behind: {
    opinion: say('위원회 의견', 'The committee’s opinion'),
    remarks: (count: number) => say(`근거 발언 ${count}건`, `From ${plural(count, 'remark')}`),
    proposal: say('부서가 낸 변경(안)', 'The department’s own proposal'),
    hidden: say('이 직위에서는 내용을 볼 수 없습니다.', 'Its words are not open to your post.'),
    fate: say('이 발언이 어떻게 되었는지', 'What became of this remark'),
    round: say('회차에서 보기', 'In its round'),
  },
  comparison: {
    title: say('계획 비교', 'Comparison'),
    from: say('비교 기준', 'Earlier version'),
    to: say('비교 대상', 'Later version'),
    as: say('비교할 수치', 'Figures'),
    adopted: say('확정한 때의 수치', 'As adopted'),
    standing: say('지금 시행 중인 수치', 'As they stand'),
    show: say('비교하기', 'Compare'),
    tableTitle: say('달라진 내용', 'What differs'),
    place: say('구분', 'What'),
    before: say('현행', 'From'),
    after: say('변경', 'To'),
    reason: say('사유', 'Reason'),
    nothing: say('달라진 내용이 없습니다.', 'Nothing differs.'),
    search: say('세부사업 찾기', 'Find a program'),
    count: (count: number) => say(`${count}건`, plural(count, 'difference')),
    nothingMarked: say('조건에 맞는 내용이 없습니다.', 'Nothing fits.'),
    all: say('전체', 'All'),
    gone: say('빠짐', 'Gone'),
    marked: markedByYear,
    markedWithin: {
      alreadyInForce: say('이미 시행 중', 'Already in force'),
      new: say('정정으로 새로', 'New with the correction'),
      byOffice: say('총괄부서가', 'By the office'),
    } satisfies Readonly<Record<DifferenceMark, Label>>,
    absent: say('없음', 'none'),
    present: say('있음', 'there'),
    priority: say('중점', 'Priority'),
    notPriority: say('일반', 'Ordinary'),
    abolishedOn: (date: Label) => say(`${date.ko} 폐지`, `Abolished on ${date.en}`),
    officeWithoutReason: say('적힌 사유가 없습니다.', 'No reason was noted.'),
    kept: say('현행 유지 사항과 사유', 'Kept, with the reason'),
    owed: say('남은 과제', 'Still owed'),
    noOwed: say('남은 과제가 없습니다.', 'Nothing is owed.'),
    until: (date: Label) => say(`${date.ko}까지`, `by ${date.en}`),
    toYear: (year: number) => say(`${year}년 계획에서 검토`, `To be considered for ${year}`),
    onlyOne: say(
      '비교할 다른 계획이 없습니다. 다음 계획이나 정정안이 작성되면 비교할 수 있습니다.',
      'There is nothing to compare it with yet: the next plan, or a correction, can be.',
    ),
  },
  fate: {
    title: say('이 발언은 어떻게 되었나', 'What became of this remark'),
    remark: say('발언', 'The remark'),
    opinion: say('위원회 의견', 'The committee’s opinion'),
    answer: say('부서 답변', 'The department’s answer'),
    noAnswer: say('아직 답변이 없습니다.', 'There is no answer yet.'),
    change: say('합의된 변경', 'The agreed change'),
    notTakenUp: say(
      '이 발언을 담은 의견 없이 회차가 끝났습니다.',
      'The round ended, and no opinion took this remark up.',
    ),
    undecided: say(
      '간사·총무가 의견을 정리하는 중입니다. 이 발언을 담을지는 아직 정해지지 않았습니다.',
      'Opinions are still being consolidated: whether one takes this remark up is not decided.',
    ),
    withdrawn: say('발언한 위원이 거두어들였습니다.', 'Its author took it back.'),
    revisedOn: (date: Label) => say(`${date.ko}부터 사업에 적용`, `In the program since ${date.en}`),
    inPlan: say('담긴 계획', 'In the plan'),
    plannedFrom: (date: Label) => say(`${date.ko} 시행`, `in force from ${date.en}`),
    claimed: say('부서의 이행 보고', 'What the department reported'),
    found: say('위원회 점검', 'What the committee found'),
    how: say('처리 내용', 'How'),
    steps: say('거친 절차', 'Steps taken'),
    speakerUnknown: say('발언자 미상', 'speaker unknown'),
  },
  indicators: {
    title: say('성과지표 이력', 'History of indicators'),
    none: say('이 사업에는 성과지표가 없습니다.', 'This program has no indicator.'),
    ofYear: (year: number) => say(`${year}년 계획`, `Plan for ${year}`),
    year: say('연도', 'Year'),
    first: say('처음 목표', 'First target'),
    revisions: say('바뀐 내용', 'Revisions'),
    present: say('지금 목표', 'Target now'),
    plan: say('확정한 계획', 'Adopted by'),
    notAdopted: say('아직 확정되지 않음', 'Not adopted yet'),
    unchanged: say('바뀌지 않음', 'Not revised'),
    ended: say('그해에 없어짐', 'Ended that year'),
    began: say('새로 생김', 'New'),
    inUnit: (name: string, unit: string) => `${name} (${unit})`,
    program: say('세부사업', 'Program'),
    owner: say('주관부서', 'Department'),
    cooperating: say('협조부서', 'With'),
    abolished: (date: Label) => say(`${date.ko}부터 폐지`, `Abolished as of ${date.en}`),
    endedOn: (date: Label) => say(`${date.ko}부터 종료`, `Ended as of ${date.en}`),
    place: say('계획에 편성하기', 'Place it in the plan'),
    byYear: say('연도별 내용과 예산', 'Content and budget by year'),
    by: say('바뀐 폭', 'Difference'),
  },
  forms: {
    planTitle: say('계획 이름', 'Title'),
    bodiesHint: say(
      '위에서부터 차례로 심의하고, 마지막 기구가 확정합니다.',
      'They deliberate in this order; the last one adopts.',
    ),
    addBody: say('심의 기구 더하기', 'Add a body'),
    nthBody: (nth: number) => say(`심의 기구 ${nth}`, `Body ${nth}`),
    nthClause: (nth: number) => say(`사업내용 ${nth}`, `Clause ${nth}`),
    addClause: say('사업내용 더하기', 'Add a clause'),
    addIndicator: say('성과지표 더하기', 'Add an indicator'),
    addLine: say('예산 항목 더하기', 'Add a budget line'),
    remove: (what: string) => say(`빼기: ${what}`, `Remove ${what}`),
    unnamed: say('이름 없음', 'unnamed'),
    signer: say('결재선의 자리', 'Place in the line'),
    addSigner: say('결재선에 더하기', 'Add to the line'),
    nthSigner: (nth: number) => say(`${nth}번째 직위`, `Title ${nth}`),
    part: (nth: number) => say(`${nth}번째 구분`, `Part ${nth}`),
    signedRemarkHint: say(
      '반대나 보충이 있으면 적습니다(의견 있음).',
      'A dissent or a remark beside the signature.',
    ),
    notPlaced: say(
      '편성할 수 있는 세부사업이 없습니다. 새 사업은 먼저 등록합니다.',
      'There is no program to place: a new one is introduced first.',
    ),
    leftOutBefore: say('이 계획(안)에서 제외한 사업', 'left out of this draft'),
    before: (figure: string) => say(`당초 ${figure}`, `Before: ${figure}`),
    allOf: (count: number) => say(`모두 선택 (${count})`, `Tick all (${count})`),
    hearingPlace: say('공고한 곳', 'Where it is announced'),
    documentNumber: say('문서 번호', 'Number of the document'),
    submittedTo: say('제출한 곳', 'Submitted to'),
    inForceFrom: say('시행일', 'In force from'),
    hearingFrom: say('시작일', 'From'),
    noChangesHint: say(
      '수치를 바꾸지 않고 이미 담긴 내용으로 처리하려면 변경을 모두 빼세요.',
      'Remove all changes where the draft says it already.',
    ),
  },
  foretell: {
    correction: say(
      '시행 중인 계획은 그대로 두고 정정안을 따로 작성합니다. 정정안은 계획(안)과 같은 절차와 결재를 거친 뒤에 시행됩니다.',
      'The plan in force stays as it is: the correction is drafted beside it, and comes into force by the same steps and approval as a plan.',
    ),
    draft: say(
      '바탕 계획의 추진전략과 세부사업이 지금 수치 그대로 옮겨 옵니다.',
      'Strategies and programs of the plan it follows are copied with their figures as they stand.',
    ),
    submit: say(
      '심의할 기구에 올립니다. 고치려면 반려되어야 합니다.',
      'It goes to its bodies: to change it, it has to be sent back.',
    ),
    putInForce: say(
      '계획이 시행되고, 앞 계획의 목표는 그날부터 움직이지 않습니다. 되돌릴 수 없습니다.',
      'The plan comes into force, and the targets of the one before stand still from that day. This cannot be undone.',
    ),
    close: say(
      '시행결과를 제출하고 계획을 마칩니다. 되돌릴 수 없습니다.',
      'The plan ends. This cannot be undone.',
    ),
    dropChange: say(
      '합의된 변경을 계획(안)에서 빼고 수치를 되돌립니다. 사유가 기록에 남습니다.',
      'The change leaves the draft and its figures go back. The reason stays in the record.',
    ),
    takeIn: say('합의한 대로 계획(안)에 넣습니다.', 'It enters the draft as it was agreed.'),
    carry: say('다음 모니터링 주기로 넘어갑니다.', 'It moves into the next cycle.'),
    decline: say('이 계획에는 담지 않습니다.', 'The plan does without it.'),
    sendBack: say(
      '다시 작성하게 되고, 심의는 처음부터 다시 합니다.',
      'It is a draft again, and every body takes it anew.',
    ),
    finishApproval: say(
      '결재가 끝났음을 기록합니다. 뒤에 고치려면 정정안을 새로 작성해야 합니다.',
      'The approval is complete: a later change needs a correction.',
    ),
    dropCorrection: say(
      '정정안을 폐기합니다. 번호와 사유는 남습니다.',
      'The correction is dropped; its number and reason stay.',
    ),
    abolish: say(
      '사업을 폐지합니다. 되돌릴 수 없습니다.',
      'The program is abolished. This cannot be undone.',
    ),
  },
} as const;
