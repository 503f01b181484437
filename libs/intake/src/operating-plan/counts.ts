// Targets and sums that an operating plan tells in sentences: halves of a year, things to be found, parts in brackets.
import type { Indicator } from '#domain/changes';
import type { ReadDocument } from '#documents/read/document';
import { held } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Decisions, Doubt, Finding, Place } from '../proposal.js';
import { textsIn } from '../tables/chapters.js';
import { decimalOf, figure } from '../tables/figures.js';
import { plain } from '../tables/words.js';
import type { Outline, Project } from './outline.js';

/** Something a sentence says is to be reached: an indicator, if a person takes it for one. */
export interface Told {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly printed: string;
}

const halves = new RegExp(
  `상반기[^/,]*?(${figure})(개|건|명)\\s*[/,]\\s*하반기[^/,]*?(${figure})(?:개|건|명)`,
);

/** What is told of a project's year; each thing once. */
export function toldIn({ blocks, number, name: project }: Project, year: number): readonly Told[] {
  const found = textsIn({ blocks }).flatMap(({ text, line }) =>
    [...halvesIn(text, project, year), ...aheadIn(text, year)].map((each) => ({
      ...each,
      printed: plain(text),
      place: { line },
    })),
  );
  return found.map(({ name, unit, target, parts, place, printed }, index) => ({
    place,
    printed,
    indicator: { indicator: `t-${number}-${index + 1}`, name, unit, target, ...(parts && { parts }) },
  }));
}

interface Found {
  readonly name: string;
  readonly unit: string;
  readonly target: string;
  readonly parts?: Indicator['parts'];
}

function halvesIn(text: string, name: string, year: number): readonly Found[] {
  const [, first, unit = '', second] = halves.exec(plain(text)) ?? [];
  if (first === undefined || second === undefined) return [];
  const [one, other] = [decimalOf(first), decimalOf(second)];
  return [
    {
      name,
      unit,
      target: sumOf([{ value: one }, { value: other }]),
      parts: [
        { period: `${year}-H1`, target: one },
        { period: `${year}-H2`, target: other },
      ],
    },
  ];
}

/** `’16년 30개 센터(업체 200건, 인원 270명) 예정`: only of the plan's own year. */
function aheadIn(text: string, year: number): readonly Found[] {
  const said = plain(text);
  const of = new RegExp(
    `^['’‘]?${String(year).slice(2)}년\\s*(${figure})(개|건|명)\\s*([가-힣]+)\\(([^()]*)\\).*예정`,
  );
  const [, value, unit = '', name = '', inBrackets = ''] = of.exec(said) ?? [];
  if (value === undefined) return [];
  const more = [...inBrackets.matchAll(new RegExp(`([가-힣]+)\\s*(${figure})(개|건|명)`, 'g'))];
  return [
    { name, unit, target: decimalOf(value) },
    ...more.map(([, of = '', target = '0', counted = '']) => ({
      name: of,
      unit: counted,
      target: decimalOf(target),
    })),
  ];
}

const doubtOn = ({ indicator }: Told) => `told:${indicator.indicator}`;

/** Whether each of them is an indicator of its project. */
export function toldDoubts(told: readonly Told[]): readonly Doubt[] {
  return told.map((each): Doubt => ({
    id: doubtOn(each),
    place: each.place,
    question: {
      ko: `${each.indicator.name} ${each.indicator.target}${each.indicator.unit}: 성과지표로 넣습니까?`,
      en: `${each.indicator.name}, ${each.indicator.target}: is it an indicator?`,
    },
    quoted: each.printed,
    choices: [
      { value: 'yes', label: { ko: '성과지표로 넣음', en: 'An indicator' } },
      { value: 'no', label: { ko: '사업내용으로만 둠', en: 'Only content' } },
    ],
    usual: 'yes',
  }));
}

/** Those that are taken for indicators. */
export function takenOf(told: readonly Told[], decisions: Decisions): readonly Indicator[] {
  return told.filter((each) => decisions[doubtOn(each)] !== 'no').map(({ indicator }) => indicator);
}

/** `47개(완공 38, 건축중 4, 미착공 5)`: parts in brackets against the whole before them. */
export function heldBrackets({ projects }: Outline): readonly Finding[] {
  return projects.flatMap(({ number, blocks }) =>
    textsIn({ blocks }).flatMap(({ text, line }) =>
      [...text.matchAll(new RegExp(`(${figure})(?:개|명|건|곳)\\(([^()]*)\\)`, 'g'))].flatMap(
        ([printed, whole = '0', inside = '']) => {
          const parts = inside
            .split(',')
            .map((part) => new RegExp(`^\\s*[가-힣 ]+?\\s*(${figure})\\s*$`).exec(part)?.[1]);
          if (parts.length < 2 || parts.some((part) => part === undefined)) return [];
          return held(
            { value: decimalOf(whole), place: { line } },
            sumOf(parts.map((part = '0') => ({ value: decimalOf(part) }))),
            { ko: `${number}: ‘${printed}’의 괄호 안을 더한 값`, en: `${number}: sum in ‘${printed}’` },
          );
        },
      ),
    ),
  );
}

/** `근무인원: 9명`, against the people in the lines right under it. */
export function heldStaff(document: ReadDocument): readonly Finding[] {
  const lines = textsIn(document);
  return lines.flatMap(({ text, line }, index) => {
    const [, whole] = new RegExp(`인원\\s*:\\s*(${figure})명$`).exec(plain(text)) ?? [];
    const under = lines
      .slice(index + 1)
      .map((each) => [...each.text.matchAll(new RegExp(`(${figure})명`, 'g'))]);
    const end = under.findIndex((people) => people.length === 0);
    const people = under.slice(0, end < 0 ? undefined : end).flat();
    if (whole === undefined || people.length < 2) return [];
    return held(
      { value: decimalOf(whole), place: { line } },
      sumOf(people.map(([, value = '0']) => ({ value: decimalOf(value) }))),
      { ko: '근무인원: 더한 값', en: 'Staff: sum' },
    );
  });
}
