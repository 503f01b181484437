// Writes the case as a page: its table from the data, each choice in a sentence, and everything that is an example.
import { dispositionLabels, trackLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { caseTable, type CaseOpinion } from './case-table.js';
import { committeeName, departmentName, departments, seats } from './city.js';
import { table } from './markdown.js';
import { officeLines } from './next-plan.js';
import { planYear, programs, proposals, strategy } from './programs.js';
import { grouped, proofText, topicName } from './proof-text.js';
import { looseEnds, spokenRemarks, writtenRemarks } from './remarks.js';
import { countedRoll, printedRoll } from './roll.js';
import { yearSections } from './render-year.js';
import { assessments, latePrograms } from './submissions.js';

/** The page as Markdown, Korean first, then English. */
export function renderCase(): string {
  return `${[...page('ko'), '', '---', '', ...page('en')].join('\n')}\n`;
}

function page(language: Language): readonly string[] {
  const say = (label: Label) => label[language];
  const headings = [
    'number',
    'track',
    'asked',
    'disposition',
    'proof',
    'effective',
    'final',
    'again',
    'example',
  ] as const;
  return [
    `# ${say(words.title)}`,
    '',
    say(words.source),
    '',
    say(words.reading),
    '',
    `## ${say(words.table)}`,
    '',
    ...table(
      headings.map((heading) => say(words[heading])),
      caseTable.map((opinion) => cells(opinion, language)),
    ),
    '',
    `## ${say(words.choices)}`,
    '',
    ...caseTable.map(
      ({ id, topic, choice }) =>
        `- \`${id}\`${language === 'ko' ? ` (${topicName(topic)})` : ''}: ${choice[language]}`,
    ),
    '',
    `## ${say(words.roll)}`,
    '',
    say(rollSentence()),
    '',
    ...yearSections(language),
    `## ${say(words.examples)}`,
    '',
    ...examples().map((each) => `- ${say(each)}`),
  ];
}

function cells(opinion: CaseOpinion, language: Language): readonly string[] {
  const { row: number, track, asked, answer, agreed, effective, final, askedAgain, example } = opinion;
  return [
    number,
    trackLabels[track][language],
    asked[language],
    dispositionLabels[answer.disposition][language],
    proofText(answer, agreed, language),
    effective === undefined ? '' : String(effective),
    words[final][language],
    askedAgain === 0 ? '' : String(askedAgain),
    example ? words.isExample[language] : '',
  ];
}

const words = {
  title: { ko: '표본의 한 해', en: 'The year of the sample' },
  source: {
    ko: `S시의 한 해를 2021년 1월부터 2022년 2월까지 보인다. ${committeeName}가 ${planYear}년 7월 회의에서 다룬 추진전략 ${strategy.number}과 세부사업 아홉 개의 실제 회차를 바탕으로 한다. 사실과 수치는 문서를 따르고, 문장은 모두 새로 썼으며, 사람은 직위로만 나온다.`,
    en: `A year of City S, from January 2021 to February 2022. It stands on a real round: strategy ${strategy.number} and its nine programs before City S's jobs subcommittee in July ${planYear}. Facts and figures follow the papers, every sentence is our own, and people appear by their office only.`,
  },
  reading: {
    ko: '문서에는 처분이 찍혀 있지 않다. 아래의 처분은 부서의 답을 읽은 것이고, 문서가 열어 둔 것을 어떻게 정했는지는 표 다음에 한 줄씩 적었다. ‘예시’는 날짜나 금액 같은 것을 우리가 지었다는 뜻이다.',
    en: 'The papers print no dispositions: those below are read from the answers, and the sentences after the table say what was chosen wherever a paper leaves it open. ‘Example’ marks a date, an amount or the like that is ours.',
  },
  table: { ko: '의견과 답', en: 'Opinions and answers' },
  choices: { ko: '문서가 열어 둔 것과 우리의 선택', en: 'What the papers leave open, and what we chose' },
  roll: { ko: '7월 회의의 명부', en: 'The roll of the July meeting' },
  examples: { ko: '예시로 지은 것', en: 'What is an example' },
  number: { ko: '번호', en: 'No.' },
  track: { ko: '구분', en: 'Track' },
  asked: { ko: '의견의 요지', en: 'What was asked' },
  disposition: { ko: '처분', en: 'Disposition' },
  proof: { ko: '증빙', en: 'Proof' },
  effective: { ko: '적용 연도', en: 'Effective' },
  final: { ko: '끝', en: 'In the end' },
  again: { ko: '재검토 요청', en: 'Asked again' },
  example: { ko: '예시', en: 'Example' },
  settled: { ko: '답변 수용', en: 'settled' },
  agreedAndSettled: { ko: '변경 합의, 답변 수용', en: 'change agreed, settled' },
  isExample: { ko: '예시', en: 'example' },
} as const satisfies Readonly<Record<string, Label>>;

function rollSentence(): Label {
  const { present, enrolled, sectors } = countedRoll;
  const count = ({ present: came, enrolled: of }: { readonly present: number; readonly enrolled: number }) =>
    `${came}/${of}`;
  const printed = printedRoll.sectors.map(count);
  return {
    ko:
      `자리마다 적힌 대로 세면 ${enrolled}명 가운데 ${present}명(공공 ${count(sectors.public)}, 민간 ${count(sectors.private)})인데, ` +
      `머리에는 ${count(printedRoll)}(공공 ${printed[0]}, 민간 ${printed[1]})로 찍혀 있다. 둘을 함께 두고 다르다고 알린다.`,
    en:
      `Counted seat by seat ${present} of ${enrolled} were there (public ${count(sectors.public)}, private ${count(sectors.private)}); ` +
      `the header prints ${count(printedRoll)} (public ${printed[0]}, private ${printed[1]}). Both are kept, and the difference is reported.`,
  };
}

function examples(): readonly Label[] {
  const targets = programs.flatMap(({ number, indicators }) =>
    number === '1-6'
      ? []
      : indicators.map(({ name, target, unit }) => `${number} ${name} ${grouped(target)}${unit}`),
  );
  const amounts = programs.flatMap(({ number, budget }) =>
    budget.map(({ item, amount }) => `${number} ${item} ${grouped(amount)}천원`),
  );
  const releasing = departments.filter(({ releases }) => releases).map(({ id }) => departmentName(id));
  const cooperating = programs.flatMap(({ number, cooperating: others }) =>
    others.map((id) => `${number} ${departmentName(id)}`),
  );
  const late = programs.filter(({ id }) => latePrograms.includes(id)).map(({ number }) => number);
  const misplaced = spokenRemarks.filter(({ topic }) => topic === 'p-1-4/midterm').length;
  const alsoInPosts = seats.filter((seat) => 'alsoIn' in seat).length;
  return [
    {
      ko: `성과지표의 목표: 1-6의 5%만 문서에 있고 나머지는 예시이다(${targets.join(', ')}).`,
      en: "Targets of indicators: only 1-6's 5 % stands in the papers, the others are examples.",
    },
    {
      ko: `예산: 문서에 금액이 없어 모두 예시이다(${amounts.join(', ')}).`,
      en: 'Budgets: the papers name no amounts, all are examples.',
    },
    {
      ko: `부서의 제출: 실적과 자체평가 ${assessments.length}건, 변경안 ${Object.keys(proposals).length}건, 늦어서 기다리지 않은 ${late.join(', ')}은 모두 예시이다.`,
      en: `What departments submit: ${assessments.length} assessments, ${Object.keys(proposals).length} proposals, and the late one of ${late.join(', ')}.`,
    },
    {
      ko: `발언: 문서의 발언은 모두 말한 것이다. 위원 ${writtenRemarks.length}명이 미리 적어 낸 것, 거두고 고친 것은 예시이다. 폐지된 1-3의 번호 아래 적힌 발언은 1-4의 것이므로 1-4에 ${misplaced}건으로 두었다.`,
      en: `Remarks: the papers' were all spoken; ${writtenRemarks.length} sent in beforehand, one withdrawn and one corrected are examples. What the minutes list under abolished 1-3 is about 1-4, and stands there.`,
    },
    {
      ko: `남은 것: 의견에 담기지 않은 발언 ${looseEnds.notTakenUp.length}건과 답변 없는 질의 ${looseEnds.withoutReply.length}건을 그대로 보인다.`,
      en: `Left over: ${looseEnds.notTakenUp.length} remark that no opinion took up and ${looseEnds.withoutReply.length} question without reply are shown as such.`,
    },
    {
      ko: `부서 안의 일: ${releasing.join(', ')}의 과장 결재, 협조부서(${cooperating.join(', ')}), 이송과 반려는 예시이다.`,
      en: 'Inside the departments: the head who releases answers, the cooperating department, transfers and the returned answer.',
    },
    {
      ko: `마무리: 재검토 요청, 다시 연 1-8, 늦춘 기한, 8월 회의의 참석과 표결은 예시이다. 미결로 남긴 의견은 없다.`,
      en: 'The end: asking again, the reopened topic, the moved deadline, attendance and vote in August. Nothing is recorded open.',
    },
    {
      ko: `사람: 17자리 가운데 ${alsoInPosts}자리가 부서의 직위를 겸한다. 두 공동분과장은 전략을 이끌고 공공 위원 한 사람은 1-6에 답한다. 여기까지는 문서대로이고, 공공분과장의 직위는 과장으로 보았으며, 사람은 모두 지어냈다.`,
      en: `People: ${alsoInPosts} of the 17 seats are held by people with a post in a department, as in the papers: both co-chairs lead the strategy, one public member answers for 1-6. That the public one is head of a department is our reading; the persons are made up.`,
    },
    {
      ko: '올해의 변경: 주민 의견, 보고, 결재, 제출의 날짜와 문서 번호, 9월 회의의 참석과 표결은 예시이다.',
      en: 'This year’s changes: the days and numbers of hearing, report, approval and submission, attendance and votes in September.',
    },
    {
      ko: `2022년 계획: 총괄부서가 고친 ${officeLines.length}줄, 1-8에 더한 지표와 넘긴 까닭, 주민 의견과 답, 두 협의체의 자리와 표결, 결재선과 의견은 모두 예시이다.`,
      en: `The plan for 2022: the ${officeLines.length} lines set by the office, the indicator added to 1-8 and the reason of the item carried, the comment and its reply, the councils' seats and votes, the approval line.`,
    },
    {
      ko: '2022년: 약속을 지켰다는 알림과 그 점검 결과는 예시이다.',
      en: 'In 2022: what departments report of their promises, and what was found.',
    },
    {
      ko: '규칙 묶음: 시행 첫날은 예시이고, 확인하지 못한 조문에는 (?)를 붙였다.',
      en: 'The rule pack: its first day in force is an example, and articles that could not be confirmed carry (?).',
    },
  ];
}
