// The coordinating office looks after accounts, and nobody else; it cannot lock itself out.
import { describe, expect, it } from '@jest/globals';
import type { Actor, PostHeld } from '../actor.js';
import { accountActs, accountActsOn, refusesAccountAct } from './administering.js';

const acting = (post: PostHeld): Actor => ({ person: 'p-1', post, also: [] });
const office = acting({ kind: 'office', post: 'coordination' });
const others = [
  acting({ kind: 'seat', committee: 'jobs', seat: 'secretary', role: 'secretary' }),
  acting({ kind: 'seat', committee: 'jobs', seat: 'chair', role: 'chair' }),
  acting({ kind: 'department', post: 'tourism-head', department: 'tourism', rank: 'head' }),
  acting({ kind: 'policy', policy: 'installation' }),
];
const account = { person: 'p-2', hasEmail: true, isLocked: false, isShut: false };
const shut = { ...account, isShut: true };

describe('an act on an account', () => {
  it.each(accountActs)('%s is the coordinating office’s alone', (act) => {
    expect(refusesAccountAct(office, act, shut)).toBeUndefined();
    for (const actor of others)
      expect(refusesAccountAct(actor, act, shut)).toMatchObject({ refused: 'not-your-part' });
  });

  it('needs somebody to be about, but for adding one', () => {
    for (const act of accountActs) {
      const refused = refusesAccountAct(office, act, undefined)?.refused;
      expect(refused).toBe(act === 'add' ? undefined : 'unknown-person');
    }
  });

  it('gives no link to somebody without an address', () => {
    const refused = refusesAccountAct(office, 'link', { ...account, hasEmail: false });
    expect(refused).toMatchObject({ refused: 'email-owed', field: 'email' });
  });

  it('locks nobody twice, and not whoever asks for it', () => {
    expect(refusesAccountAct(office, 'lock', { ...account, person: 'p-1' })?.refused).toBe('own-account');
    expect(refusesAccountAct(office, 'lock', { ...account, isLocked: true })?.refused).toBe('account-locked');
  });

  it('unlocks what is locked, or was shut by failures', () => {
    expect(refusesAccountAct(office, 'unlock', account)?.refused).toBe('account-open');
    expect(refusesAccountAct(office, 'unlock', { ...account, isLocked: true })).toBeUndefined();
  });

  it('is offered as it would be accepted', () => {
    expect(accountActsOn(office, account)).toEqual(['write', 'link', 'lock', 'sign-out']);
    expect(accountActsOn(office, { person: 'p-1', hasEmail: false, isLocked: true, isShut: false })).toEqual([
      'write',
      'unlock',
      'sign-out',
    ]);
    for (const actor of others) expect(accountActsOn(actor, account)).toEqual([]);
  });
});
