// November and December 2021: the assembly hears, the line approves, the province receives, and the plan comes into force.
import { signatureMannerLabels } from '#contract/glossary';
import type { IsoDate } from '#domain/ids';
import { firstEdition } from '#domain/plan/words';
import { bringing, day, refused, step, tell, type Act } from '../act.js';
import { committee } from '../city.js';
import { consequence } from '../consequence.js';
import { changeOf, nextYears, owedOf, promisesLeft } from '../left-behind.js';
import { approvalLine, operatingResults, signatures, type CaseSignature } from '../next-plan.js';
import { nextPlan, plan, planYear, programs } from '../programs.js';
import { cycle, nextCycle, office } from './streams.js';

const edition = firstEdition;

const puttingInForce = (note: string) =>
  step(office, nextPlan, { type: 'PutInForce', edition, from: `${planYear + 1}-01-01` }, note);

const starting = (note: string) =>
  step(office, nextPlan, { type: 'StartApproval', edition, line: approvalLine }, note);

const signing = (signature: CaseSignature, note = mannerOf(signature)) =>
  step(
    office,
    nextPlan,
    { type: 'RecordSignature', edition, ...signature },
    `${approvalLine[signature.signer]?.title}: ${note}`,
  );

function mannerOf({ manner, remark }: CaseSignature): string {
  return `${signatureMannerLabels[manner].ko}${remark === undefined ? '' : ` (의견 있음: ${remark})`}`;
}

const signedOn = (date: IsoDate) =>
  signatures.filter(({ signed }) => signed === date).map((signature) => signing(signature));

const tooEarly = signatures
  .filter(({ manner }) => manner === 'delegated')
  .map((signature) =>
    refused(
      signing({ ...signature, signed: '2021-11-18' }, '전결을 먼저 적으려 하지만, 앞의 결재가 남아 있다.'),
      'signature-missing',
    ),
  );

/** Numbers, days and names of the line are examples; the binding approval happens in the city's own system. */
export const approval: readonly Act[] = tell(
  'approval',
  'rest',
  day(
    '2021-11-11',
    '10:00',
    refused(puttingInForce('심의를 마쳤으니 시행하려 하지만, 결재가 아직 없다.'), 'item-not-ready'),
    refused(starting('결재를 올리려 하지만, 의회에 보고하지 않았다.'), 'report-owed'),
  ),
  day(
    '2021-11-16',
    '14:00',
    step(
      office,
      nextPlan,
      { type: 'RecordReport', edition, reported: '2021-11-16', number: '의회 보고 2021-58' },
      '확정된 초안을 의회에 보고한다.',
    ),
  ),
  day(
    '2021-11-18',
    '09:30',
    starting('결재를 올린다. 기안부터 시장까지이고 예산과장이 협조한다.'),
    ...signedOn('2021-11-18'),
    ...tooEarly,
  ),
  day('2021-11-19', '15:00', ...signedOn('2021-11-19')),
  day('2021-11-22', '10:00', ...signedOn('2021-11-22')),
  day(
    '2021-11-23',
    '10:00',
    ...signedOn('2021-11-23'),
    step(
      office,
      nextPlan,
      { type: 'FinishApproval', edition, number: '총괄-2021-3517', approved: '2021-11-23' },
      '전결로 결재가 끝났으므로 문서 번호와 날짜를 적는다. 시장의 결재는 없어도 된다.',
    ),
    refused(puttingInForce('이제 시행하려 하지만, 도에 제출하지 않았다.'), 'submission-owed'),
  ),
  day(
    '2021-11-26',
    '16:00',
    step(
      office,
      nextPlan,
      {
        type: 'RecordSubmission',
        edition,
        to: '도(道)',
        submitted: '2021-11-26',
        number: '총괄-2021-3560',
      },
      '11월 30일에 앞서 도에 제출한다.',
    ),
  ),
);

const adopted = ({ id }: { readonly id: string }) =>
  consequence({ kind: 'program', id }, ['years', String(planYear + 1), 'adopted', 'plan'], nextPlan.id);

/** The old plan now only reports its results, and what is owed is in the next cycle. */
export const newYear: readonly Act[] = tell(
  'newYear',
  'rest',
  day(
    '2021-12-30',
    '10:00',
    bringing(
      puttingInForce(
        '2022년 1월 1일부터 시행하기로 적는다. 다음 주기가 저절로 열리고, 약속과 넘긴 일이 그리로 옮겨 간다.',
      ),
      ...programs.filter(({ abolishedOn }) => abolishedOn === undefined).map(adopted),
      consequence(plan, ['status'], 'reporting'),
      consequence(cycle, ['status'], 'adopted'),
      ...nextYears.map((opinion) => consequence(cycle, ['changes', changeOf(opinion), 'status'], 'inPlan')),
      consequence(nextCycle, ['status'], 'planned'),
      ...[...promisesLeft, operatingResults.opinion].map((opinion) =>
        consequence(nextCycle, ['owed', owedOf(opinion), 'status'], 'owed'),
      ),
      consequence(nextPlan, ['reviewers', committee.id], nextCycle.id),
    ),
  ),
);
