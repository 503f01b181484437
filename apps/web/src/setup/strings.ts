// What the guide to the first round says, how the columns of its tables are called, and how people fill them in.
import type { Label } from '#contract/label';
import { towards } from '../language/particle.js';
import { plural, say } from '../language/say.js';

interface ColumnWords {
  readonly label: Label;
  readonly also?: readonly string[];
}

const column = (ko: string, en: string, ...also: readonly string[]): ColumnWords => ({
  label: say(ko, en),
  also,
});

export const sheetColumns = {
  offices: {
    department: column('부서', 'Department', '부서명', '과', '소속', '담당부서'),
    title: column('직위', 'Post', '직위명', '직함', '보직', '담당'),
    rank: column('직위 구분', 'Rank', '구분', '직급'),
    person: column('사람 식별자', 'Person', '식별자', '담당자 식별자', '사번', '아이디', 'ID', '사람'),
    from: column('시작일', 'From', '담당 시작일', '발령일', '임용일', '부임일'),
    releases: column('부서장 승인', 'Released by the head', '부서장 승인 여부', '승인'),
  },
  committees: {
    committee: column('위원회', 'Committee', '위원회명', '분과', '분과명', '협의체'),
    kind: column('위원회 구분', 'Kind', '구분', '종류'),
    parent: column('상위 위원회', 'Reports to', '상위', '보고 대상'),
    title: column('위원석', 'Seat', '직위', '자리', '위원', '명칭'),
    sector: column('공공·민간', 'Sector', '공공·민간 구분', '부문', '영역'),
    role: column('역할', 'Role', '직책'),
    person: column('사람 식별자', 'Person', '식별자', '위원 식별자', '사번', '아이디', 'ID', '겸직', '사람'),
    from: column('임기 시작', 'From', '임기 시작일', '위촉일', '시작일'),
    until: column('임기 종료', 'Until', '임기 종료일', '임기 만료일', '종료일', '만료일'),
  },
  programs: {
    strategyNumber: column('전략 번호', 'Strategy number', '추진전략 번호', '전략번호'),
    strategy: column('추진전략', 'Strategy', '전략', '전략명'),
    leaders: column('전략 담당 직위', 'Leading posts', '담당 직위', '전략 담당', '책임자'),
    number: column('사업 번호', 'Number', '번호', '연번', '세부사업 번호'),
    name: column('세부사업', 'Program', '사업명', '세부사업명', '사업'),
    kind: column('사업 구분', 'Kind', '구분', '신규·지속'),
    priority: column('중점', 'Priority', '중점사업', '중점사업 여부', '중점 추진사업'),
    owner: column('주관부서', 'Owning department', '담당부서', '부서', '소관부서'),
    cooperating: column('협조부서', 'Cooperating departments', '협력부서'),
    content: column('사업내용', 'Content', '내용', '주요내용'),
    indicator: column('성과지표', 'Indicator', '지표', '지표명'),
    target: column('목표값', 'Target', '목표', '목표치'),
    unit: column('단위', 'Unit', '지표 단위'),
    source: column('재원', 'Source', '재원 구분'),
    item: column('비목·산출내역', 'Cost item', '비목', '산출내역', '예산 항목'),
    amount: column('예산액', 'Amount', '예산', '금액', '사업비'),
    scale: column('금액 단위', 'Scale', '예산 단위'),
  },
} as const;

/** What stands in the tables of an example, line by line. */
export const exampleRows: Readonly<Record<keyof typeof sheetColumns, readonly (readonly string[])[]>> = {
  offices: [
    ['일자리정책과', '일자리정책과장', '부서장', 'kim-2021', '2021-01-04', '예'],
    ['일자리정책과', '일자리정책팀 담당자', '담당자', '', '', ''],
    ['', '총괄부서 담당자 2', '총괄 담당', '', '', ''],
  ],
  committees: [
    [
      '일자리분과',
      '실무분과',
      '',
      '공공분과장',
      '공공',
      '분과장',
      '일자리정책과장',
      '2021-01-04',
      '2022-12-31',
    ],
    ['', '', '', '총무', '민간', '총무', '', '2021-01-04', '2022-12-31'],
    ['', '', '', '민간 위원 1', '민간', '위원', '', '2021-01-04', '2022-12-31'],
  ],
  programs: [
    [
      'I',
      '누구나 일하는 일자리',
      '일자리정책과장',
      '1-1',
      '공공일자리 연계',
      '지속',
      '예',
      '일자리정책과',
      '',
      '',
      '참여 인원',
      '120',
      '명',
      '구(시군)비',
      '인건비',
      '960,000',
      '천원',
    ],
    ['', '', '', '', '', '', '', '', '', '', '취업 인원', '60', '명', '', '교육비', '24,000', '천원'],
  ],
};

export const setupStrings = {
  title: say('처음 설정', 'First setup'),
  lead: say(
    '부서와 위원회, 계획을 차례로 등록하면 첫 모니터링 회차를 시작할 수 있습니다. 어디까지 했는지는 기록에서 읽으므로, 그만두었다가 언제든 이어서 할 수 있습니다.',
    'Register departments, committees and the plan in turn, and the first review round can begin. How far you are is read from the record: stop at any time and go on later.',
  ),
  progress: (done: number, all: number) =>
    say(`${all}단계 가운데 ${done}단계 마침`, `${done} of ${all} steps done`),
  complete: say('처음 설정을 모두 마쳤습니다.', 'The first setup is complete.'),
  completeSay: say(
    '부서나 위원, 규칙이 바뀌면 기관 화면과 위원회 화면에서 고칩니다.',
    'Later changes to departments, members and rules are made on the pages of the organization and its committees.',
  ),
  toOrganization: say('기관 화면으로', 'To the organization'),
  notYours: say(
    '처음 설정은 총괄부서가 합니다. 이 직위로는 어디까지 되었는지만 볼 수 있습니다.',
    'The coordinating office does the first setup. In your post you can only see how far it is.',
  ),
  standing: {
    done: say('마침', 'Done'),
    now: say('지금 할 단계', 'Now'),
    ahead: say('다음 단계', 'Ahead'),
  },
  steps: {
    offices: say('부서와 직위, 담당자', 'Departments, posts and holders'),
    rules: say('규칙 묶음', 'Rule packs'),
    committees: say('위원회와 위원', 'Committees and members'),
    plan: say('시행계획', 'Plan'),
    programs: say('추진전략과 세부사업', 'Strategies and programs'),
    inForce: say('계획 시행', 'Plan in force'),
    round: say('첫 회차', 'First round'),
  },
  says: {
    offices: say(
      '의견에 답변할 부서와 그 부서의 직위를 등록하고 담당자를 지정합니다. 등록한 부서와 직위는 지울 수 없습니다.',
      'The departments that answer opinions, their posts and who holds them. Departments and posts cannot be removed once registered.',
    ),
    rules: say(
      '절차와 정족수, 기한의 근거가 되는 규칙을 적용합니다. 적용한 뒤의 모든 처리에 근거 조문이 남습니다.',
      'The rules behind procedure, quorum and deadlines. Every act from then on records the article it used.',
    ),
    committees: say(
      '위원회와 위원석을 등록하고 위원을 위촉합니다. 회차를 하려면 위원장(분과장)과 간사(총무), 위원이 있어야 합니다.',
      'Committees, their seats and who sits in them. A round needs a chair, a secretary and members.',
    ),
    plan: say(
      '올해 시행 중인 계획을 등록합니다. 이미 확정된 계획은 심의 절차 없이 그대로 넘겨받습니다.',
      'The plan of this year. One that was adopted elsewhere is taken over as it is.',
    ),
    programs: say(
      '추진전략 아래 세부사업을 성과지표, 예산과 함께 등록합니다. 지표나 예산이 여러 줄이면 사업 칸을 비운 채 아래에 이어 적습니다.',
      'Programs under their strategies, with indicators and budget. Further indicators and amounts go on lines below, with the program left blank.',
    ),
    inForce: say(
      '계획을 시행하면 세부사업의 목표와 예산이 확정되고, 회차를 시작할 수 있습니다.',
      'Once in force, targets and budget of the programs are fixed, and rounds can begin.',
    ),
    round: say(
      '회차는 위원장(분과장)이 기한을 정해 시작합니다.',
      'A round is opened by the chair, with its deadlines.',
    ),
  },
  found: {
    offices: (departments: number, posts: number) =>
      say(
        `부서 ${departments}곳, 직위 ${posts}개`,
        `${plural(departments, 'department')}, ${plural(posts, 'post')}`,
      ),
    vacant: (count: number) => say(`공석 ${count}개`, `${count} vacant`),
    silent: (names: readonly string[]) =>
      say(`답변할 담당자가 없는 부서: ${names.join(', ')}`, `Nobody could answer in: ${names.join(', ')}`),
    packs: (count: number) => say(`규칙 묶음 ${count}개 적용`, `${plural(count, 'rule pack')} applied`),
    unset: (rules: readonly Label[]) =>
      say(
        `정하지 않은 규칙: ${rules.map(({ ko }) => ko).join(', ')}`,
        `Not set: ${rules.map(({ en }) => en).join(', ')}`,
      ),
    seats: (filled: number, seats: number) =>
      say(`위원 ${filled}명 / ${seats}석`, `${filled} of ${seats} seats filled`),
    programs: (strategies: number, programs: number) =>
      say(
        `추진전략 ${strategies}개, 세부사업 ${programs}개`,
        `${plural(strategies, 'strategy', 'strategies')}, ${plural(programs, 'program')}`,
      ),
    rounds: (count: number) => say(`회차 ${count}건`, plural(count, 'round')),
    none: say('아직 없음', 'None yet'),
  },
  planForm: {
    /** Of the plan itself, which is Korean. */
    title: (year: number) => `${year}년도 시행계획`,
    name: say('계획 이름', 'Title of the plan'),
    lastYearHint: say(
      '여러 해의 계획이면 마지막 해를 적습니다.',
      'For a plan of several years, the last one.',
    ),
    open: say('계획 화면에서 보기', 'See it on the plan’s page'),
    first: say('계획을 먼저 등록해 주세요.', 'Register the plan first.'),
    notWritten: say(
      '이미 시행 중인 계획입니다. 세부사업은 계획 화면의 정정으로 바꿉니다.',
      'This plan is in force: its programs change by a correction on its page.',
    ),
    needsPrograms: say(
      '세부사업을 하나 이상 등록한 뒤에 시행할 수 있습니다.',
      'It can come into force once it has a program.',
    ),
  },
  round: {
    needs: say(
      '위원장(분과장)이 위촉되고 계획이 시행되면 여기에서 시작할 사람이 나타납니다.',
      'Once a chair sits and a plan is in force, those who can begin appear here.',
    ),
    as: (title: string) => say(`${towards(title)} 들어가 회차 시작하기`, `Open a round as ${title}`),
    tell: say(
      '아래 직위의 위원이 들어와 회차 화면에서 시작합니다.',
      'Whoever holds one of these seats signs in and opens it on the page of rounds.',
    ),
    look: say('회차 화면으로', 'To the rounds'),
  },
  oneByOne: say('하나씩 등록', 'One at a time'),
  toNext: (step: Label) => say(`다음 단계: ${step.ko}`, `Next: ${step.en}`),
  doIt: say('등록하기', 'Do this step'),
  doMore: say('더 등록하거나 보기', 'Add to it, or look'),
  sheet: {
    paste: say('표 붙여넣기', 'Paste a table'),
    hint: say(
      '스프레드시트에서 머리글과 함께 복사해 붙여 넣습니다. 다시 붙여 넣어도 이미 등록된 것은 그대로 둡니다.',
      'Copy from a spreadsheet, with its headings. Pasted again, what is there already stays as it is.',
    ),
    file: say('파일에서 읽기(CSV)', 'Read a file (CSV)'),
    columns: say('열 이름', 'Columns'),
    copyHeadings: say('머리글 복사', 'Copy the headings'),
    copied: say('머리글을 복사했습니다.', 'The headings are copied.'),
    example: say('예시 넣기', 'Put in an example'),
    clear: say('표 지우기', 'Clear the table'),
    clearSay: say(
      '적은 표를 지웁니다. 등록된 것은 그대로입니다.',
      'Clears what you pasted; what is registered stays.',
    ),
    missing: (columns: readonly Label[]) =>
      say(
        `‘${columns.map(({ ko }) => ko).join('’, ‘')}’ 열을 찾지 못했습니다. 머리글을 확인해 주세요.`,
        `No column ‘${columns.map(({ en }) => en).join('’, ‘')}’ was found. Check the headings.`,
      ),
    unheaded: say(
      '머리글이 없어 열 순서대로 읽었습니다. 맞는지 확인해 주세요.',
      'There were no headings: the columns are taken in their order. Check that they fit.',
    ),
    unread: (headings: readonly string[]) =>
      say(`읽지 않는 열: ${headings.join(', ')}`, `Columns not read: ${headings.join(', ')}`),
    preview: (title: Label) => say(`등록할 내용: ${title.ko}`, `To register: ${title.en}`),
    progress: say('등록 진행', 'Progress'),
    line: say('줄', 'Line'),
    standing: say('상태', 'Standing'),
    counts: (fresh: number, there: number, wrong: number) =>
      say(
        `새로 등록 ${fresh}건 · 이미 등록 ${there}건 · 고칠 곳 있음 ${wrong}건`,
        `${fresh} new · ${there} there already · ${wrong} to correct`,
      ),
    apply: (count: number) => say(`${count}건 등록`, `Register ${count}`),
    goOn: (count: number) => say(`남은 ${count}건 이어서 등록`, `Go on with the remaining ${count}`),
    stop: say('멈춤', 'Stop'),
    running: (done: number, all: number) => say(`${all}건 가운데 ${done}건 처리`, `${done} of ${all} done`),
    skipping: (wrong: number) =>
      say(
        `고칠 곳이 있는 ${wrong}건은 두고 나머지만 등록합니다.`,
        `${wrong} to correct are left; the others are registered.`,
      ),
    finished: (count: number) => say(`${count}건을 등록했습니다.`, `${count} registered.`),
    refused: (count: number) =>
      say(
        `${count}건은 등록하지 못했습니다. 이유를 확인해 주세요.`,
        `${count} could not be registered. See why.`,
      ),
    stopped: say(
      '멈췄습니다. 표는 그대로 있고, 이어서 하면 등록되지 않은 것만 보냅니다.',
      'It stopped. The table is kept; going on sends only what is not there.',
    ),
    unreached: say('서버에 닿지 못했습니다.', 'The server did not answer.'),
    fixHere: say('고칠 칸은 여기에서 바로 고칠 수 있습니다.', 'What is wrong can be corrected right here.'),
    cell: (column: Label, line: number) => say(`${line}번째 줄 ${column.ko}`, `${column.en}, line ${line}`),
    tooLong: (lines: number) =>
      say(`표가 너무 깁니다(${lines}줄까지).`, `The table is too long (at most ${lines} lines).`),
    states: {
      fresh: say('등록할 것', 'New'),
      there: say('이미 등록됨', 'There'),
      differs: say('이미 등록됨(다름)', 'There, otherwise'),
      wrong: say('고칠 곳 있음', 'To correct'),
      sending: say('보내는 중', 'Sending'),
      done: say('등록함', 'Registered'),
      refused: say('등록 못함', 'Refused'),
      goesOn: say('위에 이어짐', 'Goes on'),
    },
  },
  problems: {
    empty: say('비어 있습니다.', 'It is empty.'),
    twice: say('같은 것이 위에 있습니다.', 'It stands above already.'),
    oneOf: (labels: Readonly<Record<string, Label>>) =>
      say(
        `다음 가운데 하나로 적어 주세요: ${Object.values(labels)
          .map(({ ko }) => ko)
          .join(', ')}`,
        `One of: ${Object.values(labels)
          .map(({ en }) => en)
          .join(', ')}`,
      ),
    coordinatorPlace: say(
      '총괄 담당은 부서 칸을 비우고, 부서장과 담당자는 부서를 적어 주세요.',
      'Coordinators have no department; heads and officers have one.',
    ),
    noDate: say('2021-01-04처럼 날짜로 적어 주세요.', 'A date such as 2021-01-04.'),
    endsBefore: say('시작일보다 이릅니다.', 'It lies before the beginning.'),
    noFlag: say('예 또는 아니요로 적어 주세요.', 'Yes or no.'),
    torn: say('같은 부서의 다른 줄과 다릅니다.', 'Another line of the department says otherwise.'),
    noPersonId: say(
      '사람은 이름 대신 영문·숫자 식별자로 적어 주세요(예: 사번). 비우면 새로 만듭니다.',
      'An id of letters and digits in place of a name; left blank, one is made.',
    ),
    noPersonOrPost: say(
      '겸직이면 그 직위 이름을, 아니면 영문·숫자 식별자를 적어 주세요. 비우면 새로 만듭니다.',
      'The title of a post that they hold besides, or an id of letters and digits; left blank, one is made.',
    ),
    unknownCommittee: say(
      '등록된 위원회도, 위에 적은 위원회도 아닙니다.',
      'No such committee is there or above.',
    ),
    unknownDepartment: say('등록된 부서가 아닙니다.', 'There is no such department.'),
    unknownPost: say('부서에 등록된 직위가 아닙니다.', 'There is no such post in a department.'),
    noFigure: say('숫자로 적어 주세요.', 'A figure.'),
    noAmount: say('금액을 정수로 적어 주세요.', 'A whole amount.'),
    heldByAnother: say('다른 사람이 맡고 있어 그대로 둡니다.', 'Somebody else holds it, and stays.'),
  },
  packs: {
    choose: say('적용할 묶음', 'Packs to apply'),
    from: say('시행일', 'In force from'),
    apply: (count: number) => say(`고른 ${count}개 적용`, `Apply ${count}`),
    rules: (count: number) => say(`규칙 ${count}개`, plural(count, 'rule')),
    applied: say('적용됨', 'Applied'),
    unsure: say(
      '근거 조문에 (?)가 있는 것은 조문을 확인하지 못한 것입니다. 기관 화면에서 조문과 값을 고쳐 적용할 수 있습니다.',
      'A (?) marks an article that could not be confirmed. On the organization’s page value and article can be changed before applying.',
    ),
    cannotUndo: say(
      '적용한 규칙은 되돌릴 수 없고, 뒤의 규칙으로 바꿉니다.',
      'A rule that was applied stays; a later one takes its place.',
    ),
  },
  founding: {
    title: say('새 기관을 등록합니다', 'Register the organization'),
    lead: say(
      '아직 아무도 없는 설치본입니다. 기관과 총괄부서의 첫 담당자를 등록하면 그 직위로 들어가 나머지를 설정합니다.',
      'Nobody is here yet. Register the organization and the first post of its coordinating office; that post then sets up the rest.',
    ),
    name: say('기관 이름', 'Name of the organization'),
    postTitle: say('총괄부서 직위', 'Post in the coordinating office'),
    postTitleStart: '총괄부서 담당자',
    person: say('담당자 식별자', 'Its holder'),
    personHint: say(
      '사번처럼 영문·숫자로 된 식별자입니다. 사람의 이름은 적지 않습니다.',
      'An id of letters and digits, such as a staff number; no name of a person.',
    ),
    foretell: say(
      '기관 이름은 등록한 뒤에 바꿀 수 없습니다.',
      'The name cannot be changed once it is registered.',
    ),
  },
} as const;
