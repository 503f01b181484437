// Reports something of one program of the city, so that there is what to correct, confirm and take back.
import { city } from '../booted.js';
import type { Callers, Insider } from './callers.js';

/** The support centre for the social economy, of which its officer reports and the office says what a paper prints. */
const program = `/api/${city}/program/p-1-6`;

export async function reportSomething({ insiders, ask }: Callers): Promise<void> {
  const officer = insiders.find(
    ({ actor: { post } }) =>
      post.kind === 'department' && post.department === 'local-economy' && post.rank === 'officer',
  );
  const office = insiders.find(({ post }) => post === 'post:coordination-officer');
  const acts: readonly (readonly [who: Insider | undefined, command: string, body: object])[] = [
    [officer, 'ReportResult', { indicator: 'i-1-6-growth', period: '2021-Q1', value: '2', evidence: [] }],
    [officer, 'RecordSpending', { year: 2021, line: 'b-1-6-centre', amount: '100000', until: '2021-03-31' }],
    [officer, 'LogEntry', { log: 'progress', when: '2021-03', title: '상담', text: '상담을 시작함' }],
    [
      office,
      'StateFigure',
      { figure: { figure: 'budget', period: '2021' }, value: '420000', document: '시행계획 요약' },
    ],
  ];
  for (const [who, command, body] of acts) {
    if (!who) throw new Error(`nobody to ask ${command}`);
    const answer = await ask(who, { method: 'POST', path: `${program}/${command}`, body });
    if (answer.status >= 400) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
  }
}
