// What the page of a program says of its own, in both languages; the words of the domain come from the glossary.
import type { Label } from '#contract/label';
import type { Log } from '#domain/reported';
import { plural, say } from '../language/say.js';

export const programStrings = {
  parts: say('이 화면의 부분', 'Parts of this page'),
  total: say('총 이행률', 'Implementation rate'),
  standing: say('추진상황', 'Standing'),
  judged: say('담당자 판단', 'as judged'),
  byRule: say('규칙에 따름', 'by rule'),
  ruleSays: (word: Label): Label => say(`규칙으로는 ${word.ko}`, `by rule: ${word.en}`),
  noStanding: say('판단할 자료 없음', 'Nothing to go by yet'),
  reached: (reached: string, planned: string | undefined): Label =>
    planned === undefined
      ? say(`달성 ${reached}%`, `${reached} % reached`)
      : say(`달성 ${reached}% / 계획 ${planned}%`, `${reached} % reached of ${planned} % planned`),
  unmeasured: (count: number): Label =>
    say(
      `산정할 수 없는 지표 ${count}개 제외`,
      `${plural(count, 'indicator')} left out that cannot be measured`,
    ),
  indicators: {
    title: say('지표·실적', 'Indicators and results'),
    none: say('이 사업에는 성과지표가 없습니다.', 'This program has no indicator.'),
    table: (name: string): Label => say(`${name} – 목표와 실적`, `${name} – targets and results`),
    period: say('기간', 'Period'),
    reported: say('실적 상태', 'Reported'),
    whole: say('전체 기간', 'Whole term'),
    weight: (weight: string): Label => say(`가중치 ${weight}%`, `weight ${weight} %`),
    monthly: say('월평균', 'by the month'),
    derived: (value: string, raise: string): Label =>
      say(`기준값 ${value}에서 ${raise}% 증가`, `baseline ${value}, raised by ${raise} %`),
    ratio: say('다른 두 지표에서 계산', 'reckoned from two others'),
    down: say('낮을수록 좋음', 'less is better'),
    results: (count: number, provisional: number): Label =>
      provisional > 0
        ? say(
            `등록된 실적 ${count}건 (잠정 ${provisional}건)`,
            `${plural(count, 'result')} reported, ${provisional} provisional`,
          )
        : say(`등록된 실적 ${count}건`, `${plural(count, 'result')} reported`),
    claimed: (value: string): Label => say(`부서 보고 ${value}`, `claimed ${value}`),
    verified: (value: string): Label => say(`확정 ${value}`, `verified ${value}`),
    corrections: (count: number): Label => say(`정정 ${count}회`, plural(count, 'correction')),
    late: say('늦은 사유', 'Why so late'),
    rates: say('연도별 이행률과 가중치', 'Rates and weights by year'),
  },
  entry: {
    results: say('실적 입력', 'Enter results'),
    spending: say('집행액 입력', 'Enter spending'),
    inTable: say('표에서 입력', 'Enter in a table'),
    close: say('입력 표 닫기', 'Close the table'),
    year: say('연도', 'Year'),
    hint: say(
      '스프레드시트에서 복사한 칸을 그대로 붙여 넣을 수 있습니다. 입력한 내용은 등록하기 전까지 이 브라우저에 남아 있습니다.',
      'Cells copied from a spreadsheet can be pasted. What you type stays in this browser until it is sent.',
    ),
    keys: say(
      '화살표: 칸 이동 · Enter: 다음 행 · Esc: 되돌리기 · Ctrl+Enter: 모두 등록',
      'Arrows: other cells · Enter: next row · Esc: as it was · Ctrl+Enter: send all',
    ),
    nothing: say('이 연도에 새로 입력할 기간이 없습니다.', 'There is nothing left to enter for this year.'),
    noLines: say('이 연도에는 예산 항목이 없습니다.', 'This year has no budget line.'),
    what: say('지표', 'Indicator'),
    line: say('예산 항목', 'Budget line'),
    target: say('목표', 'Target'),
    value: say('실적', 'Result'),
    evidence: say('증빙 자료', 'Evidence'),
    note: say('비고', 'Note'),
    late: say('늦은 사유', 'Why so late'),
    before: say('지금까지 집행액', 'Spent so far'),
    amount: say('집행액(누계)', 'Spent since the year began'),
    until: say('기준일', 'Until'),
    state: say('상태', 'State'),
    cell: (row: string, column: Label): Label => say(`${row}, ${column.ko}`, `${row}, ${column.en}`),
    states: {
      untouched: say('입력 전', 'empty'),
      begun: say('작성 중', 'begun'),
      wrong: say('고칠 곳 있음', 'to correct'),
      ready: say('등록할 준비', 'ready'),
      sending: say('보내는 중', 'sending'),
      waiting: say('연결되면 보냄', 'waiting'),
      refused: say('되돌아옴', 'came back'),
      reported: say('등록됨', 'reported'),
      taken: say('이미 등록됨', 'already reported'),
    },
    send: (count: number): Label => say(`${count}건 등록`, `Send ${count}`),
    sending: (done: number, all: number): Label =>
      say(`${all}건 중 ${done}건 보냄`, `${done} of ${all} sent`),
    counts: (ready: number, wrong: number): Label =>
      say(`등록할 준비 ${ready}건, 고칠 곳 ${wrong}건`, `${ready} ready, ${wrong} to correct`),
    sent: (done: number, back: number): Label =>
      back > 0
        ? say(`${done}건을 등록했고, ${back}건은 되돌아왔습니다.`, `${done} done, ${back} came back.`)
        : say(`${done}건을 등록했습니다.`, `${done} done.`),
    pasted: (cells: number, left: number): Label =>
      left > 0
        ? say(
            `${cells}칸을 붙여 넣었고, 표 밖이나 이미 등록된 행의 ${left}칸은 넣지 않았습니다.`,
            `${plural(cells, 'cell')} pasted; ${left} lay outside of the table or in rows already reported.`,
          )
        : say(`${cells}칸을 붙여 넣었습니다.`, `${plural(cells, 'cell')} pasted.`),
    noFigure: say('숫자로 적어 주세요.', 'Write a figure.'),
    negative: say('0 이상이어야 합니다.', 'It must not be below zero.'),
    noWhole: say('소수점 없이 적어 주세요.', 'Write a whole number.'),
    noDate: say('날짜로 적어 주세요. 예: 2024-06-30', 'Write a date, such as 2024-06-30.'),
    future: say('오늘까지의 날짜여야 합니다.', 'It must not lie ahead of today.'),
    missing: say('비어 있습니다.', 'It is empty.'),
    withoutEvidence: say(
      '증빙이 없으면 맞지 않는 수치에 표시됩니다.',
      'Without evidence it is listed as odd.',
    ),
    lessThanBefore: (before: Label): Label =>
      say(
        `등록된 누계 ${before.ko}보다 적습니다. 1월 1일부터의 누계인지 확인해 주세요.`,
        `Less than the ${before.en} recorded: is it the sum since the year began?`,
      ),
    moreThanPlanned: (planned: Label): Label =>
      say(`예산 ${planned.ko}보다 많습니다.`, `More than the ${planned.en} planned.`),
    outside: (first: Label, last: Label): Label =>
      say(
        `${first.ko}부터 ${last.ko}까지의 날짜여야 합니다.`,
        `It must lie between ${first.en} and ${last.en}.`,
      ),
    recorded: (until: Label): Label =>
      say(
        `${until.ko}까지는 이미 등록되어 있습니다. 그 뒤의 날짜를 적거나 등록된 집행액을 정정해 주세요.`,
        `It is recorded until ${until.en}: choose a later day, or correct what is recorded.`,
      ),
    reportedBy: (value: string, who: string, on: Label): Label =>
      say(`등록된 실적 ${value} (${who}, ${on.ko})`, `${value} reported by ${who}, ${on.en}`),
    spentMeanwhile: (amount: string, until: Label, who: string): Label =>
      say(
        `작성하는 동안 집행액이 등록되었습니다: ${until.ko} 기준 ${amount} (${who})`,
        `Recorded while you were writing: ${amount} until ${until.en} (${who})`,
      ),
    correctInstead: say('이 내용으로 정정', 'Correct it with mine'),
    clear: say('입력 지우기', 'Clear'),
    clearOf: (row: string): Label => say(`입력 지우기: ${row}`, `Clear ${row}`),
  },
  money: {
    title: say('예산·집행', 'Budget and spending'),
    budget: say('예산', 'Budget'),
    table: say('연도와 재원별 예산과 집행액', 'Budget and spending by year and source'),
    inScale: (scale: Label): Label => say(`단위: ${scale.ko}`, `in ${scale.en}`),
    none: say('예산이 정해지지 않았습니다.', 'No budget has been stated.'),
    year: say('연도', 'Year'),
    all: say('계', 'Total'),
    lines: (year: number, count: number): Label =>
      say(`${year}년 예산 항목 ${count}개`, `${plural(count, 'budget line')} of ${year}`),
    unspent: say('집행 기록 없음', 'nothing recorded'),
    until: (date: Label): Label => say(`${date.ko} 기준`, `until ${date.en}`),
    earlier: say('이전 기록', 'Earlier'),
  },
  schedule: {
    title: say('추진일정', 'Schedule'),
    none: say('정해진 일정이 없습니다.', 'No schedule has been set.'),
    what: say('추진 내용', 'What is done'),
    when: say('기간', 'When'),
    planned: say('추진', 'planned'),
  },
  log: {
    title: say('추진실적·소통', 'Progress and outreach'),
    none: say('아직 기록이 없습니다.', 'Nothing has been recorded.'),
    earlier: (count: number): Label =>
      say(`이전 기록 ${count}건`, `${plural(count, 'entry', 'entries')} before`),
    former: (count: number): Label => say(`고치기 전 내용 ${count}건`, plural(count, 'earlier wording')),
    logs: {
      progress: say('일정별 추진실적', 'Progress by date'),
      outreach: say('주민 참여·소통', 'Outreach to residents'),
    } satisfies Readonly<Record<Log, Label>>,
  },
  checks: {
    title: say('자체점검', 'Self-checks'),
    none: say('자체점검 기록이 없습니다.', 'No quarter has been checked.'),
    done: say('추진한 내용', 'What was done'),
    obstacles: say('어려운 점', 'Obstacles'),
    remedy: say('대책', 'Remedy'),
    former: (count: number): Label => say(`이전 점검 ${count}건`, plural(count, 'earlier check')),
    replaced: say('바꾼 사유', 'Why it was replaced'),
  },
  odd: {
    title: say('맞지 않는 수치', 'What does not add up'),
    none: say('맞지 않는 수치가 없습니다.', 'Everything adds up.'),
    stated: (count: number): Label =>
      say(`문서에 적힌 수치 ${count}건`, `${plural(count, 'figure')} as printed`),
  },
  history: {
    title: say('목표 변경 이력', 'History of targets'),
  },
  period: {
    year: say('연도', 'Year'),
    part: say('기간', 'Part'),
    wholeYear: say('연간', 'whole year'),
    until: say('끝 연도', 'Until the year'),
    untilPart: say('끝 기간', 'Until the part'),
    onlyThis: say('같은 기간', 'the same'),
    tooEarly: say(
      '끝 기간은 시작 기간보다 뒤여야 합니다. 이대로는 등록되지 않습니다.',
      'The end must come after the beginning: as it stands it is not taken.',
    ),
  },
  forms: {
    choose: say('고르세요', 'Choose'),
    until: say('기준일', 'Until'),
    amount: say('집행액(그해 1월 1일부터의 누계)', 'Spent since the year began'),
    inUnit: (unit: string): Label => say(`단위: ${unit}`, `in ${unit}`),
    targetIs: (target: string): Label => say(`목표 ${target}`, `The target is ${target}`),
    spentBefore: (amount: string, date: Label): Label =>
      say(`${date.ko} 기준 ${amount}`, `${amount} until ${date.en}`),
    nthEvidence: (nth: number): Label => say(`증빙 ${nth}`, `Evidence ${nth}`),
    evidenceTitle: say('자료 이름', 'Title'),
    evidenceLink: say('주소', 'Address'),
    addEvidence: say('증빙 추가', 'Add evidence'),
    evidenceHint: say(
      '증빙이 없어도 등록할 수 있지만, 맞지 않는 수치에 표시됩니다.',
      'A result without evidence can be reported, and is listed as one.',
    ),
    lateHint: say(
      '다음 해 2월 말까지가 제출 기한입니다. 그 뒤에 등록하면 사유를 적습니다.',
      'Results are due by the end of February after; a later one says why.',
    ),
    differs: say('부서가 보고한 값과 다르면 사유를 적습니다.', 'Where it differs from the claim, say why.'),
    nthRow: (nth: number): Label => say(`${nth}번째 일정`, `Row ${nth}`),
    nthPeriod: (nth: number): Label => say(`${nth}번째 기간`, `Period ${nth}`),
    addRow: say('일정 추가', 'Add a row'),
    addPeriod: say('기간 추가', 'Add a period'),
    when: say('언제', 'When'),
    byDay: say('날짜', 'On a day'),
    byPeriod: say('기간', 'In a period'),
    day: say('날짜', 'Day'),
    quarter: say('점검할 분기', 'Quarter'),
    whatFigure: say('어떤 수치', 'Which figure'),
    which: say('맞지 않는 수치', 'What does not add up'),
    allSources: say('모든 재원', 'All sources'),
    item: say('예산 항목 이름', 'Cost item'),
    document: say('문서와 위치', 'Document and place'),
  },
  foretell: {
    correctConfirmed: say(
      '정정하면 잠정 실적이 되고, 다시 확정해야 합니다. 이전 값은 사유와 함께 남습니다.',
      'A corrected result is provisional again until it is verified; the former figure stays, with the reason.',
    ),
    confirm: say(
      '등록하거나 정정한 사람이 아닌 사람이 확인한 값으로 확정합니다. 부서가 보고한 값도 함께 남습니다.',
      'Verified by somebody else than who reported it; the claim is kept beside it.',
    ),
    withdraw: say(
      '실적을 철회하면 산정에서 빠집니다. 기록은 남습니다.',
      'A withdrawn result no longer counts; it stays in the record.',
    ),
    strike: say('삭제 표시한 기록은 사유와 함께 남습니다.', 'What is struck out stays, with the reason.'),
    lift: say('규칙에 따른 추진상황으로 돌아갑니다.', 'How it stands follows from the rule again.'),
    recall: say(
      '문서와의 비교에서 빠집니다. 기록은 남습니다.',
      'It is no longer compared; it stays in the record.',
    ),
  },
} as const;
