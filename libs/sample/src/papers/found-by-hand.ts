// What a person finds who holds every figure of the three papers against the others: all of it, and nothing else.
import type { Disagreement } from './printed.js';

/** Cells that say something else than follows; `by` is what they say less what follows. */
type ByHand = readonly (readonly [place: string, says: string, follows: string, by: string])[];

/**
 * The parts of the overview do not come to the whole; one share is not that of its amounts; two stretches of months are
 * longer than printed; the log takes on other people, and brings in more money, than the tables have.
 */
// prettier-ignore
const pledge: ByHand = [
  ['정책개요/공공일자리/공공근로/부담 비율/시비', '70', '69', '1'],
  ['정책개요/공공일자리/공공근로/부담 비율/구비', '30', '31', '-1'],
  ['총사업비와 정책개요/계', '34034', '33590', '444'],
  ['총사업비와 정책개요/시비', '17876', '16936', '940'],
  ['총사업비와 정책개요/구비', '15790', '16286', '-496'],
  ['일정별 추진실적/11/공공근로의 기간', '5', '6', '-1'],
  ['일정별 추진실적/16/구 자체 일자리의 기간', '4', '5', '-1'],
  ['현황/1/2023년 선발', '2305', '2057', '248'],
  ['투자계획/2024년 국비(따낸 돈)', '75', '106.161', '-31.161'],
  ['투자계획/2023년 시비(따낸 돈)', '3885', '6046', '-2161'],
  ['투자계획/2024년 시비(따낸 돈)', '4321', '5708', '-1387'],
];

/**
 * A chapter number comes twice and another not at all; three things were not done as often as so many a month make; one
 * goal is ten more than five percent; one test is once a month here and up to twice there.
 */
// prettier-ignore
const centre: ByHand = [
  ['장 번호/4번째', '6', '4', '2'],
  ['2015년 실적/일자리발굴단(달마다)', '18', '12', '6'],
  ['2015년 실적/일자리상담실(달마다)', '23', '24', '-1'],
  ['2015년 실적/직업심리검사(달마다)', '8', '12', '-4'],
  ['목표/구직(실적에서)', '6930', '6920', '10'],
  ['세부/3-1/한 달에', '1', '2', '-1'],
];

/** Every sum, column and rate of it is right. */
const roadMap: ByHand = [];

export const foundByHand = { pledge: asFound(pledge), centre: asFound(centre), roadMap: asFound(roadMap) };

/** What the plan of the centre counts in two units. */
export const countedTwoWays = ['2015년 구직', '2015년 발굴한 구인인원', '2016년 구직'];

function asFound(byHand: ByHand): readonly Disagreement[] {
  return byHand.map(([place, says, follows, by]) => ({ place, says, follows, by }));
}
