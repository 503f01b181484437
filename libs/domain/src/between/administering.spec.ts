// The coordinating office looks after accounts, and nobody else; it cannot lock itself out.
import { describe, expect, it } from '@jest/globals';
import type { Actor, PostHeld } from '../actor.js';
import {
  accountActs,
  accountActsOn,
  refusesAccountAct,
  refusesDemand,
  type AccountStanding,
} from './administering.js';

const acting = (post: PostHeld): Actor => ({ person: 'p-1', post, also: [] });
const office = acting({ kind: 'office', post: 'coordination' });
const others = [
  acting({ kind: 'seat', committee: 'jobs', seat: 'secretary', role: 'secretary' }),
  acting({ kind: 'seat', committee: 'jobs', seat: 'chair', role: 'chair' }),
  acting({ kind: 'department', post: 'tourism-head', department: 'tourism', rank: 'head' }),
  acting({ kind: 'policy', policy: 'installation' }),
];
const account: AccountStanding = {
  person: 'p-2',
  hasEmail: true,
  isLocked: false,
  isShut: false,
  hasFactor: false,
  cityAccount: 'not-taken',
};
/** Each act can be done to one of these. */
const shut: AccountStanding = { ...account, isShut: true, hasFactor: true, cityAccount: 'none' };
const bound: AccountStanding = { ...shut, cityAccount: 'bound' };

describe('an act on an account', () => {
  it.each(accountActs)('%s is the coordinating office’s alone', (act) => {
    expect(refusesAccountAct(office, act, act === 'disconnect' ? bound : shut)).toBeUndefined();
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
    expect(accountActsOn(office, { ...bound, person: 'p-1', hasEmail: false, isLocked: true })).toEqual([
      'write',
      'unlock',
      'sign-out',
      'disconnect',
    ]);
    expect(accountActsOn(office, shut)).toEqual([
      'write',
      'link',
      'lock',
      'unlock',
      'sign-out',
      'reset-factors',
      'connect',
    ]);
    for (const actor of others) expect(accountActsOn(actor, account)).toEqual([]);
  });

  it('resets the factors of others who have some', () => {
    expect(refusesAccountAct(office, 'reset-factors', account)?.refused).toBe('factor-missing');
    expect(refusesAccountAct(office, 'reset-factors', { ...shut, person: 'p-1' })?.refused).toBe(
      'own-account',
    );
  });

  it('connects one account of the city, where they are taken, and disconnects it', () => {
    expect(refusesAccountAct(office, 'connect', account)?.refused).toBe('not-on-this-installation');
    expect(refusesAccountAct(office, 'connect', bound)?.refused).toBe('city-account-bound');
    expect(refusesAccountAct(office, 'disconnect', shut)?.refused).toBe('city-account-missing');
  });
});

describe('a second factor of everybody', () => {
  it('is demanded, and no longer, by the coordinating office alone', () => {
    expect(refusesDemand(office, 'demand-factor', false)).toBeUndefined();
    expect(refusesDemand(office, 'drop-demand', true)).toBeUndefined();
    for (const actor of others)
      expect(refusesDemand(actor, 'demand-factor', false)).toMatchObject({ refused: 'not-your-part' });
  });

  it('is demanded once', () => {
    expect(refusesDemand(office, 'demand-factor', true)?.refused).toBe('demand-stands');
    expect(refusesDemand(office, 'drop-demand', false)?.refused).toBe('demand-stands');
  });
});
