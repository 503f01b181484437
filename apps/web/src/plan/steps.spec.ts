// The line of steps has to say where an edition stands, and leave out nothing that its rules ask for.
import { describe, expect, it } from '@jest/globals';
import type { DatedRule } from '#domain/rule-packs';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import { stepsOf } from './steps.js';

const rule = (key: DatedRule['key']): DatedRule => ({
  key,
  value: 'required',
  article: '§ 35',
  from: '2020-01-01',
});

const plan = {
  year: 2022,
  lastYear: 2022,
  bodies: ['working', 'council'],
  rules: [rule('plan.residents-heard'), rule('plan.deliberated'), rule('plan.approved')],
} as unknown as DraftedPlan;

const base = { id: 'e-1', revision: 1, strategies: {}, lines: {}, leftOut: [], sentBack: [] } as const;
const hearing = { from: '2021-10-08', until: '2021-10-27', place: '시보' };
const taken = { body: 'working', meeting: 'working-2021-4', on: '2021-11-03' };

const standingsOf = (edition: Edition) => stepsOf(plan, edition).map(({ standing }) => standing);

describe('the steps of an edition', () => {
  it('begin with the residents, and name what no rule asks for', () => {
    expect(standingsOf({ ...base, status: 'draft' })).toEqual([
      'now',
      'ahead',
      'ahead',
      'ahead',
      'notRequired',
      'ahead',
      'notRequired',
      'ahead',
    ]);
  });

  it('hand on what no body takes to whoever signs', () => {
    const signedOnly = { ...plan, bodies: [], rules: [rule('plan.approved')] };
    const edition: Edition = { ...base, status: 'deliberated', submittedOn: '2021-10-28', deliberations: [] };
    expect(stepsOf(signedOnly, edition).map(({ kind, standing }) => [kind, standing])).toEqual([
      ['hearing', 'notRequired'],
      ['handedOn', 'done'],
      ['reported', 'notRequired'],
      ['approved', 'now'],
      ['submission', 'notRequired'],
      ['inForce', 'ahead'],
    ]);
  });

  it('go on with the body whose turn it is, and keep the meeting of the one before', () => {
    const edition: Edition = {
      ...base,
      hearing,
      status: 'submitted',
      submittedOn: '2021-10-28',
      deliberations: [taken],
    };
    const steps = stepsOf(plan, edition);
    expect(steps.filter(({ standing }) => standing === 'done').map(({ kind }) => kind)).toEqual([
      'hearing',
      'submitted',
      'deliberated',
    ]);
    expect(steps[2]?.recorded).toEqual({ on: '2021-11-03', meeting: 'working-2021-4' });
    expect(steps.find(({ standing }) => standing === 'now')).toEqual({
      kind: 'deliberated',
      body: 'council',
      standing: 'now',
    });
  });

  it('have no next one where the edition is on its way no more', () => {
    expect(standingsOf({ ...base, status: 'dropped', reason: '그대로 두기로 함' })).not.toContain('now');
    expect(standingsOf({ ...base, status: 'inForce', from: '2022-01-01' })).not.toContain('now');
  });
});
