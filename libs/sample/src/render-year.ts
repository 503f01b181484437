// Writes the year as a part of the page on the sample: its scenes, the two plans side by side, what was kept and what is owed.
import { dispositionLabels } from '#contract/glossary';
import type { Label, Language } from '#contract/label';
import { acts } from './acts.js';
import { caseOpinion } from './case-table.js';
import { pledges, isCarried, jurors, plannedFor, roundYear } from './jury/pledges.js';
import { district } from './jury/district.js';
import { table } from './markdown.js';
import { officeLines, operatingResults } from './next-plan.js';
import { programs } from './programs.js';
import { grouped, proofText } from './proof-text.js';
import { scenes } from './scenes.js';
import { keptTable, owedTable, yearTable, type YearRow } from './year-table.js';
import { differenceText, markLabel, placeText, standingLabels } from './year-text.js';

/** The sections of the year in one language. */
export function yearSections(language: Language): readonly string[] {
  return [
    ...section(words.year, words.aboutYear, sceneTable(language), language),
    ...section(words.comparison, words.aboutComparison, comparisonTable(language), language),
    ...section(words.kept, words.aboutKept, keptRows(language), language),
    ...section(words.owed, words.aboutOwed, owedRows(language), language),
    ...section(words.jury, words.aboutJury, juryTable(language), language),
  ];
}

function section(title: Label, about: Label, rows: readonly string[], language: Language): readonly string[] {
  return [`## ${title[language]}`, '', about[language], '', ...rows, ''];
}

function sceneTable(language: Language): readonly string[] {
  const headings = [words.scene, words.days, words.acts, words.refused].map((label) => label[language]);
  const names = [...new Set(acts.map(({ scene }) => scene))];
  return table(
    headings,
    names.map((name) => {
      const played = acts.filter(({ scene }) => scene === name);
      const days = [played[0], played.at(-1)].map((act) => act?.at.slice(0, 10) ?? '');
      const codes = played.flatMap(({ expect }) => expect ?? []);
      return [
        scenes[name][language],
        [...new Set(days)].join(' – '),
        String(played.length),
        codes.map((code) => `\`${code}\``).join(', '),
      ];
    }),
  );
}

function comparisonTable(language: Language): readonly string[] {
  const headings = [words.number, words.what, words.difference, words.mark, words.behind];
  return table(
    headings.map((label) => label[language]),
    yearTable.map((row) => [
      row.number,
      placeText(row, language),
      differenceText(row, language),
      markLabel(row)[language],
      behind(row, language),
    ]),
  );
}

/** The opinions with the number of their remarks; else the reason of the office, or since when the program is abolished. */
function behind({ opinions, to, program }: YearRow, language: Language): string {
  if (opinions.length > 0) {
    const remarks = opinions.flatMap((id) => caseOpinion(id).remarks).length;
    const counted = { ko: `발언 ${remarks}건`, en: `${remarks} remark${remarks === 1 ? '' : 's'}` };
    return [...opinions.map((id) => `\`${id}\``), ...(remarks > 0 ? [counted[language]] : [])].join(', ');
  }
  if (to === undefined) {
    const since = programs.find(({ id }) => id === program)?.abolishedOn ?? '';
    return { ko: `${since} 폐지`, en: `abolished on ${since}` }[language];
  }
  const reason = officeLines.find((line) => line.program.id === program)?.reason ?? '';
  return { ko: reason, en: words.itsReason.en }[language];
}

function keptRows(language: Language): readonly string[] {
  return table(
    [words.number, words.asked, words.answer].map((label) => label[language]),
    keptTable.map((id) => {
      const { row, asked, answer, agreed } = caseOpinion(id);
      const said = `${dispositionLabels[answer.disposition][language]}: ${proofText(answer, agreed, language)}`;
      return [row, asked[language], said];
    }),
  );
}

function owedRows(language: Language): readonly string[] {
  return table(
    [words.number, words.what, words.standing].map((label) => label[language]),
    Object.entries(owedTable).map(([id, standing]) => {
      const { row, asked, answer, agreed } = caseOpinion(id);
      const carried = id === operatingResults.opinion;
      const what = carried ? asked[language] : proofText(answer, agreed, language);
      const stands = standingLabels[standing][language];
      return [row, what, carried ? `${stands} (${words.carried[language]})` : stands];
    }),
  );
}

function juryTable(language: Language): readonly string[] {
  const headings = [words.number, words.target, words.votes, words.outcome];
  return table(
    headings.map((label) => label[language]),
    pledges.map((pledge) => {
      const { number, name, measured, unit, wanted, inFavour } = pledge;
      return [
        language === 'ko' ? `${number} ${name}` : number,
        language === 'ko'
          ? `${measured} ${grouped(plannedFor(pledge))}${unit} → ${grouped(wanted)}${unit}`
          : `${grouped(plannedFor(pledge))} → ${grouped(wanted)}`,
        `${inFavour} : ${jurors - inFavour}`,
        words[isCarried(pledge) ? 'inForce' : 'withdrawn'][language],
      ];
    }),
  );
}

const words = {
  year: { ko: '한 해의 장면', en: 'The scenes of the year' },
  aboutYear: {
    ko: '`npm run story`가 들려주는 차례이다. 7월의 회차만 문서에 있고, 나머지는 그 결과에서 이어지도록 지었다.',
    en: '`npm run story` tells them in this order. Only the round of July is in the papers; the rest is made up to follow from it.',
  },
  scene: { ko: '장면', en: 'Scene' },
  days: { ko: '날짜', en: 'Days' },
  acts: { ko: '한 일', en: 'Acts' },
  refused: { ko: '보이는 거절', en: 'Refusals shown' },
  comparison: {
    ko: '2021년 처음 계획과 2022년 계획의 차이',
    en: 'What differs between 2021 as first adopted and 2022',
  },
  aboutComparison: {
    ko: '‘2021년에 이미’는 올해 적용한 변경, ‘2022년에 새로’는 합의하거나 미루었다가 초안에 담은 것, ‘총괄부서가’는 총괄부서가 까닭을 적고 고친 것이다. 이야기는 제품이 보이는 차이가 이 표와 다르면 그 줄을 대며 실패한다.',
    en: '‘Already in 2021’ took effect this year, ‘new in 2022’ was agreed or deferred and entered the draft, ‘by the office’ was set by the office with its reason. The story fails, naming the row, where what the product shows differs from this table.',
  },
  number: { ko: '번호', en: 'No.' },
  what: { ko: '무엇', en: 'What' },
  difference: { ko: '2021 → 2022', en: '2021 → 2022' },
  mark: { ko: '표시', en: 'Mark' },
  behind: { ko: '바탕', en: 'Behind it' },
  itsReason: { ko: '까닭', en: 'with its reason' },
  kept: { ko: '그대로 둔 것', en: 'What was kept' },
  aboutKept: {
    ko: '부서가 받아들이지 않고 위원회가 그 까닭을 받아들인 의견이다.',
    en: 'The department said no with its reason, and the committee took it.',
  },
  asked: { ko: '의견의 요지', en: 'What was asked' },
  answer: { ko: '답', en: 'Answer' },
  owed: { ko: '2022년의 주기로 넘어간 것', en: 'What the cycle of 2022 took over' },
  aboutOwed: {
    ko: '2022년 2월 말의 모습이다. 무엇을 점검하여 어떻게 적었는지는 예시이다.',
    en: 'As it stands at the end of February 2022. What was checked, and with which finding, is an example.',
  },
  standing: { ko: '지금', en: 'Now' },
  carried: { ko: '까닭을 적고 넘김', en: 'carried with its reason' },
  jury: { ko: '다른 이야기: 주민배심원단', en: 'Another story: a citizen jury' },
  aboutJury: {
    ko: `${district.name}의 배심원 아홉이 ${roundYear}년 공약의 조정을 하나씩 표결한다. III-1-1의 연도별 목표와 예산만 문서에 있고 나머지는 예시이다. 주기의 단계와 규칙 묶음만 다르고, 따로 만든 코드는 없다.`,
    en: `Nine jurors of a district vote on the adjustment of each pledge for ${roundYear}. Only the yearly targets and money of III-1-1 are in the papers. Stages and rule pack differ; there is no code of its own.`,
  },
  target: { ko: '조정', en: 'Adjustment' },
  votes: { ko: '찬성 : 반대', en: 'For : against' },
  outcome: { ko: '끝', en: 'In the end' },
  inForce: { ko: '시행', en: 'in force' },
  withdrawn: { ko: '부서가 거둠', en: 'withdrawn by its department' },
} as const satisfies Readonly<Record<string, Label>>;
