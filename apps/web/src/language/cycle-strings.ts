// What the pages of the year say of their own: the work list, the cycles and the list of plans.
import { cycleOfYearLabel } from '#contract/where-owed';
import type { Label } from '#contract/label';
import { plural, say } from './say.js';

export const workStrings = {
  late: say('기한이 지난 일', 'Late'),
  soon: say('일주일 안에 할 일', 'Within a week'),
  later: say('일주일 넘게 남은 일', 'More than a week left'),
  undated: say('기한 없는 일', 'Without a date'),
  nothing: say('지금 처리할 일이 없습니다.', 'You owe nothing at present.'),
  nothingSay: say(
    '할 일이 생기면 기한과 함께 여기에 나타납니다.',
    'Whatever you come to owe appears here with its date.',
  ),
  others: say('기다리는 일', 'Waiting for others'),
  othersNothing: say('기다리는 일이 없습니다.', 'You wait for nobody.'),
  othersPartly: say(
    '일부를 불러오지 못해 빠진 것이 있을 수 있습니다.',
    'Part of it could not be read: something may be missing.',
  ),
  waitsFor: say('담당:', 'With'),
  committee: say('위원회', 'the committee'),
  office: say('총괄부서', 'the coordinating office'),
  head: (department: string) => say(`${department} 부서장`, `the head of ${department}`),
  more: (count: number) => say(`${count}건 더 보기`, `Show ${count} more`),
  underWay: say('진행 중', 'Under way'),
  allOf: (part: Label) => say(`${part.ko} 모두 보기`, `All ${part.en.toLowerCase()}`),
} as const;

export const cycleStrings = {
  list: say('모니터링 주기', 'Monitoring cycles'),
  none: say('볼 수 있는 주기가 없습니다.', 'There is no cycle for you to see.'),
  noneSay: say(
    '위원회가 계획을 살피기 시작하면 여기에 나타납니다.',
    'Once a committee begins to review a plan, its cycle appears here.',
  ),
  ofYear: cycleOfYearLabel,
  named: (committee: string, year: number) =>
    say(`${committee} ${year}년 모니터링 주기`, `${committee}: monitoring cycle ${year}`),
  notBegun: say('아직 시작하지 않은 주기입니다.', 'This cycle has not begun.'),
  couldBegin: say('시작할 수 있는 주기', 'Cycles that can begin'),
  changeCount: (count: number) => say(`변경 ${count}건`, plural(count, 'change')),
  plan: say('대상 계획', 'Plan'),
  stages: {
    label: say('주기의 단계', 'Stages of the cycle'),
    now: say('지금 단계', 'now'),
    done: say('지남', 'passed'),
    ahead: say('아직', 'ahead'),
  },
  figures: {
    rounds: say('진행 중 회차', 'Running rounds'),
    onTheWay: say('절차 중인 변경', 'Changes on the way'),
    stuck: say('보류된 변경', 'Stuck changes'),
    waiting: say('차년도 대기', 'Waiting for next year'),
    owed: say('남은 과제', 'Owed'),
    overdue: say('기한 지남', 'Overdue'),
  },
  asYouSee: say('이 직위에서 볼 수 있는 항목만 센 것입니다.', 'Counted from what this post can see.'),
  duties: {
    title: say('미처리 사항', 'What is missing'),
    nothing: say('이 주기에 미처리 사항이 없습니다.', 'Nothing is owed in this cycle at present.'),
    who: say('담당:', 'With'),
    whole: say('주기 전체', 'The cycle as a whole'),
    count: (count: number) => say(`${count}건`, plural(count, 'item')),
  },
  rounds: {
    title: say('이 주기의 회차', 'Rounds of this cycle'),
    none: say('아직 회차가 없습니다.', 'No round yet.'),
    status: {
      running: say('진행 중', 'Running'),
      concluded: say('종료', 'Concluded'),
      cancelled: say('취소', 'Cancelled'),
    },
  },
  standings: say('추진전략·부서별 현황', 'By strategy and department'),
  group: {
    by: say('묶어 보기', 'Group by'),
    strategy: say('추진전략', 'Strategy'),
    department: say('부서', 'Department'),
    unknown: say('그 밖', 'Others'),
  },
  changes: {
    title: say('올해 적용할 변경', 'Changes for this year'),
    none: say('올해 적용하기로 합의한 변경이 없습니다.', 'No change for this year was agreed.'),
    steps: say('법정 절차', 'Legal steps'),
    before: say('계획 변경 단계가 시작되면 절차를 밟습니다.', 'Its legal steps begin with the plan change.'),
    done: say('마침', 'done'),
    next: say('다음 차례', 'next'),
    ahead: say('아직', 'ahead'),
    inForceSince: (date: Label) => say(`${date.ko}부터 시행`, `In force since ${date.en}`),
    stuck: say('세부사업에 적용하지 못했습니다.', 'Its program did not take it.'),
    droppedFor: say('제외 사유:', 'Dropped because'),
    postponedFor: say('미룬 사유:', 'Postponed because'),
    opinion: say('근거 의견 보기', 'The opinion behind it'),
    indicators: say('지표 이력', 'The indicators over the years'),
  },
  next: {
    title: say('차년도 반영 대상 변경', 'Waits for next year'),
    none: say('차년도에 반영할 변경이 없습니다.', 'Nothing waits for next year.'),
    inPlan: say('반영된 계획 보기', 'The plan that has it'),
  },
  owed: {
    title: say('남은 과제', 'What is owed'),
    none: say('남은 과제가 없습니다.', 'Nothing is owed.'),
    asked: say('위원회 요청', 'Asked'),
    promised: say('후속조치', 'Promised'),
    reason: say('사유', 'Reason'),
    toYear: (year: number) => say(`${year}년 계획에서 검토`, `For the plan of ${year}`),
    inherited: say('지난 주기에서 이월', 'From an earlier cycle'),
    claim: say('이행 보고', 'Said to be done'),
    found: say('점검 내용', 'What was found'),
    dealtWith: say('처리 내용', 'How it was dealt with'),
    carriedFor: say('이월 사유:', 'Carried over because'),
  },
  kept: {
    title: (count: number) => say(`미수용 의견 ${count}건`, plural(count, 'opinion') + ' not accepted'),
  },
  forms: {
    step: say('이행한 절차', 'The step that was taken'),
    changes: say('절차를 마친 변경', 'The changes that took it'),
    noStep: say('지금 기록할 절차가 없습니다.', 'No step is to be recorded at present.'),
    number: say('문서 번호 또는 공고한 곳', 'Number of the paper, or where it was published'),
    evidence: say('이행한 내용', 'What was done'),
    finding: say('점검 결과', 'Finding'),
    found: say('확인한 내용', 'What was found'),
    outcome: say('처리 결과', 'Outcome'),
    dealtWith: say('처리 내용 또는 사유', 'How, or why'),
  },
  foretell: {
    open: (plan: string, year: number) =>
      say(
        `‘${plan}’의 ${year}년 주기를 시작합니다. 단계와 규칙은 오늘 위원회가 정해 둔 대로 정해집니다.`,
        `The cycle ${year} on “${plan}” begins, with the stages and rules that the committee has today.`,
      ),
    beginPlanChange: (count: number) =>
      say(
        `합의된 변경 ${count}건이 법정 절차를 밟기 시작합니다. 절차는 오늘의 규칙으로 정해지며, 되돌릴 수 없습니다.`,
        `${plural(count, 'agreed change')} ${count === 1 ? 'begins its' : 'begin their'} legal steps, as the rules stand today. This cannot be undone.`,
      ),
    beginAdoption: (count: number) =>
      say(
        `차년도 대기 중인 변경 ${count}건을 차년도 계획(안)에 넘깁니다. 되돌릴 수 없습니다.`,
        `${plural(count, 'change')} waiting for next year ${count === 1 ? 'goes' : 'go'} to the draft of its plan. This cannot be undone.`,
      ),
    close: (owed: number) =>
      owed === 0
        ? say('주기를 종료합니다. 되돌릴 수 없습니다.', 'The cycle ends. This cannot be undone.')
        : say(
            `주기를 종료합니다. 남은 과제 ${owed}건은 다음 주기로 넘어갑니다. 되돌릴 수 없습니다.`,
            `The cycle ends; what is owed (${owed}) goes on into the next one. This cannot be undone.`,
          ),
    retry: say(
      '세부사업에 이 변경을 다시 적용해 봅니다.',
      'Its program is asked once more to take the change.',
    ),
    postpone: say(
      '올해 적용하지 않고 차년도 계획에 반영하도록 기다립니다.',
      'It does not take effect this year, and waits for the next year’s plan.',
    ),
    drop: say(
      '합의된 변경을 제외합니다. 사유와 함께 기록에 남으며, 되돌릴 수 없습니다.',
      'The agreed change is given up. It stays in the record with its reason; this cannot be undone.',
    ),
    report: say(
      '이행했음을 알립니다. 위원회가 점검하기 전까지는 보고로만 남습니다.',
      'You say that it is done; until the committee has looked, it stands as a claim.',
    ),
    carry: say('다음 주기에서 다루도록 넘깁니다.', 'The next cycle is to deal with it.'),
  },
} as const;

export const plansStrings = {
  none: say('볼 수 있는 계획이 없습니다.', 'There is no plan for you to see.'),
  noneSay: say(
    '시행 중인 계획과, 이 직위가 함께 만들거나 살피는 계획(안)이 여기에 나타납니다.',
    'Plans in force appear here, and drafts that your post makes or reviews.',
  ),
} as const;
