// Any two versions can be compared: each has to be told from the others by its name.
import { expect, it } from '@jest/globals';
import type { PlanSummary } from '#contract/views';
import { keyOf, versionsOf } from './versions.js';

const plan = (year: number, ...editions: PlanSummary['editions']): PlanSummary => ({
  id: `plan-${year}`,
  title: `${year}년도 시행계획`,
  year,
  lastYear: year,
  status: 'inForce',
  editions,
});

it('lists every edition of every plan, the latest first', () => {
  const versions = versionsOf([
    plan(2022, { id: 'e-1', status: 'inForce', programs: 8 }, { id: 'e-2', status: 'draft', programs: 8 }),
    plan(2021, { id: 'e-1', status: 'inForce', programs: 9 }),
  ]);
  expect(versions.map(({ name }) => name.ko)).toEqual([
    '2022년도 시행계획 · 정정 1차 (작성 중)',
    '2022년도 시행계획 · 당초 계획서 (시행 중)',
    '2021년도 시행계획 · 당초 계획서 (시행 중)',
  ]);
  expect(new Set(versions.map(({ key }) => key)).size).toBe(3);
  expect(versions[2]?.key).toBe(keyOf({ plan: 'plan-2021', edition: 'e-1' }));
});
