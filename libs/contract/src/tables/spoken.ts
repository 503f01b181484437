// Words in cells of pasted tables, in whichever way Korean offices write them.
/** How a cell says yes, no, or nobody, besides a dash. */
export const spoken: {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly vacant: string;
  /** What stands before the unit of a whole column. */
  readonly unit: string;
  /** How the titles of heads end. */
  readonly headsEnd: readonly string[];
} = {
  yes: ['예', '네', '여', 'o', 'ㅇ', '○', 'y', 'yes', 'true', '1', 'v', '중점', '승인'],
  no: ['아니요', '아니오', '부', 'x', '×', 'n', 'no', 'false', '0', '일반'],
  vacant: '공석',
  unit: '단위',
  headsEnd: ['과장', '국장', '소장', '센터장', '관장', '단장', '원장', '부서장'],
};
