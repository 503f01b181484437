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
const head = '관광과장';
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
      { name: 'write-member', who: member, at: '#write=2021-midterm' },
      { name: 'consolidate', who: secretary, at: '#consolidate=2021-midterm' },
      { name: 'settle', who: chair, at: '#settle=2021-midterm' },
      { name: 'publish', who: office, at: '#publish=2021-midterm' },
      { name: 'opening', who: chair, at: '#at=opening' },
      { name: 'answers-officer', who: officer, at: '#answers=2021-midterm' },
      { name: 'answers-head', who: head, at: '#answers=2021-midterm' },
      { name: 'notes', who: secretary, at: '#notes=2021-midterm' },
      { name: 'meetings', who: secretary, at: '#at=meetings' },
      { name: 'calendar', who: secretary, at: '#at=calendar&day=2021-07-14' },
      { name: 'calendar-officer', who: officer, at: '#at=calendar&day=2021-08-06' },
      { name: 'convene', who: secretary, at: '#convene=jobs' },
      { name: 'meeting-held', who: secretary, at: '#meeting=jobs-2021-7' },
      { name: 'minutes', who: secretary, at: '#minutes=jobs-2021-7' },
      { name: 'attendance-sheet', who: secretary, at: '#sheet=jobs-2021-7&kind=attendance' },
      { name: 'progress', who: office, at: '#progress=plan-2021' },
      { name: 'trend', who: office, at: '#trend=p-1-1&indicator=i-1-1-people' },
      { name: 'cycle-midterm', who: chair, at: cycle },
      { name: 'search', who: chair, at: `#at=search&q=${encodeURIComponent('교육')}` },
      { name: 'rules', who: chair, at: '#at=rules' },
      { name: 'organization', who: office, at: '#at=organization' },
      { name: 'permissions', who: office, at: '#at=permissions' },
      { name: 'accounts', who: office, at: '#at=accounts' },
      { name: 'access', who: office, at: '#at=access' },
      { name: 'account', who: office, at: '#at=account' },
      { name: 'inbox', who: secretary, at: '#at=inbox' },
      { name: 'committee', who: office, at: '#committee=jobs' },
      { name: 'setup', who: office, at: '#at=setup' },
      { name: 'intakes', who: office, at: '#at=intakes&into=committee%2Fjobs' },
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
      { name: 'fate', who: member, at: '#fate=r-1-6-target&round=2021-midterm' },
      { name: 'opinion-story', who: chair, at: '#opinion=o-1-6-change&round=2021-midterm' },
      { name: 'plans', who: office, at: '#at=plans' },
    ],
  },
  {
    before: 'bodies',
    screens: [
      { name: 'plan-draft', who: office, at: '#plan=plan-2022' },
      { name: 'plan-line', who: office, at: '#plan=plan-2022&show=SetLine&on=edition&item=e-1&of=p-1-4' },
      { name: 'comparison', who: chair, at: '#comparison=plan-2022' },
      { name: 'indicators', who: chair, at: '#indicators=p-1-6' },
    ],
  },
];
