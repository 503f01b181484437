// Every screen of the product by its name, at the moment of the sample's year when there is something to see on it.
import type { Act } from '#sample/act';

/** A screen as one person sees it. */
export interface Screen {
  /** The name of its picture, too. */
  readonly name: string;
  /** The title of a post or seat; nobody is signed in on the first page. */
  readonly who?: string;
  /** What stands behind the '#'. */
  readonly at: string;
}

/** A moment of the year, and what is looked at then. */
export interface Moment {
  /** The year is played to right before the first act of this scene; undefined where the sample is as it was loaded. */
  readonly before?: Act['scene'];
  readonly screens: readonly Screen[];
}

const chair = '일자리분과 민간분과장';
const secretary = '일자리분과 총무';
const member = '일자리분과 민간 위원 1';
const officer = '사회적경제팀 담당자';
const office = '총괄부서 담당자';

const round = '#round=2021-midterm';
const cycle = '#cycle=jobs.plan-2021.2021';

export const moments: readonly Moment[] = [
  {
    screens: [
      { name: 'sign-in', at: '' },
      { name: 'work-officer', who: officer, at: '#' },
      { name: 'work-chair', who: chair, at: '#' },
      { name: 'work-nothing', who: member, at: '#' },
      { name: 'rounds', who: chair, at: '#at=rounds' },
      { name: 'round-chair', who: chair, at: round },
      { name: 'round-officer', who: officer, at: round },
      { name: 'cycle-midterm', who: chair, at: cycle },
      { name: 'unseen', who: officer, at: '#cycle=nobody.plan-2021.2021' },
    ],
  },
  {
    before: 'planChange',
    screens: [
      { name: 'work-follow-ups', who: secretary, at: '#' },
      { name: 'cycles', who: secretary, at: '#at=cycles' },
      { name: 'cycle-plan-change', who: chair, at: cycle },
      { name: 'cycle-as-of', who: officer, at: `${cycle}&asOf=2021-08-01T23%3A59%3A59%2B09%3A00` },
      { name: 'cycle-step', who: secretary, at: `${cycle}&show=RecordStep&on=stream` },
      { name: 'plan-in-force', who: office, at: '#plan=plan-2021' },
      { name: 'plans', who: office, at: '#at=plans' },
    ],
  },
  {
    before: 'bodies',
    screens: [
      { name: 'plan-draft', who: office, at: '#plan=plan-2022' },
      { name: 'comparison', who: chair, at: '#comparison=plan-2022' },
    ],
  },
];
