// Tells that a page names all that an edition lacks, of which the gate refuses with the first.
import { describe, expect, it } from '@jest/globals';
import { after, today } from '#testing/given';
import {
  announced,
  awaited,
  commented,
  draftedFor,
  draftedWith,
  laden,
  life,
  planYear,
  replied,
} from '#testing/given-plan';
import type { Stamped } from '../gate/evolution.js';
import { lackingIn } from './lacking.js';
import { planStream } from './table.js';
import type { PlanEvent } from './words.js';

const { first } = life;

function lackingAfter(events: readonly Stamped<PlanEvent>[], on = today) {
  const plan = after(planStream, events);
  const edition = plan.status === 'none' ? undefined : plan.editions['e-1'];
  if (plan.status === 'none' || !edition) throw new Error('no edition');
  return lackingIn(plan, edition, on);
}

const codes = (lacking: ReturnType<typeof lackingIn>) => lacking.map(({ refused }) => refused);

describe('what an edition lacks', () => {
  it('is named whole, and not only the first of it', () => {
    expect(lackingAfter([draftedFor(planYear), awaited()])).toEqual([
      { refused: 'parts-awaited', field: 'edition', about: { committees: 'jobs', count: 1 } },
      { refused: 'hearing-owed', field: 'edition' },
    ]);
    expect(codes(lackingAfter(laden))).toEqual(['changes-conflicting', 'deferred-open', 'hearing-owed']);
  });

  it('is nothing once it is ready, and residents have had their days', () => {
    const heard = [draftedFor(planYear), announced(), commented()];
    expect(codes(lackingAfter(heard))).toEqual(['comments-unanswered']);
    expect(codes(lackingAfter([...heard, replied()], '2021-07-19'))).toEqual(['hearing-owed']);
    expect(lackingAfter([...heard, replied()], '2021-07-20')).toEqual([]);
  });

  it('does not hold bodies against a plan that was adopted elsewhere', () => {
    const elsewhere = { basis: undefined, bodies: [] };
    expect(lackingAfter([draftedWith(elsewhere)])).toEqual([]);
    expect(codes(lackingAfter([draftedWith({ bodies: [] })]))).toContain('bodies-missing');
    const empty = { ...elsewhere, copied: { strategies: [], lines: [] } };
    expect(codes(lackingAfter([draftedWith(empty)]))).toEqual(['list-empty']);
  });

  it('is the report, then each signature, then the submission', () => {
    expect(lackingAfter(first.submitted)).toEqual([]);
    expect(codes(lackingAfter(first.deliberated))).toEqual(['report-owed']);
    expect(codes(lackingAfter(first.approving)).every((code) => code === 'signature-missing')).toBe(true);
    expect(codes(lackingAfter(first.approved))).toEqual(['submission-owed']);
    expect(lackingAfter(first.handedIn)).toEqual([]);
  });
});
