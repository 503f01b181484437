// The settings of the city's own sign-in: all of them or none, and an issuer that can be trusted.
import { describe, expect, it } from '@jest/globals';
import { readOidc } from './oidc-settings.js';

const set = {
  OIDC_ISSUER: 'https://sign-in.city.example/realm',
  OIDC_CLIENT_ID: 'cycles',
  OIDC_CLIENT_SECRET: 'hidden',
  PUBLIC_URL: 'https://cycles.city.example',
};

describe('the settings of the city’s own sign-in', () => {
  it('are taken as they stand', () => {
    expect(readOidc(set)).toEqual({
      value: { issuer: set.OIDC_ISSUER, clientId: 'cycles', clientSecret: 'hidden' },
    });
  });

  it('may be left out, together', () => {
    expect(readOidc({ PUBLIC_URL: set.PUBLIC_URL })).toEqual({ value: undefined });
    expect(readOidc({ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' })).toEqual({
      value: undefined,
    });
  });

  it('do without a secret', () => {
    expect(readOidc({ ...set, OIDC_CLIENT_SECRET: '' })).toEqual({
      value: { issuer: set.OIDC_ISSUER, clientId: 'cycles' },
    });
  });

  it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'PUBLIC_URL'])('say so where %s is missing', (name) => {
    const read = readOidc({ ...set, [name]: '' });
    expect(read).toHaveProperty('problem', expect.stringContaining(name));
    expect(JSON.stringify(read)).not.toContain('hidden');
  });

  it.each([
    'sign-in.city.example',
    'http://sign-in.city.example',
    'https://a:b@city.example',
    'https://c.kr/?a=1',
  ])('do not take %s for an issuer', (issuer) => {
    expect(readOidc({ ...set, OIDC_ISSUER: issuer })).toHaveProperty(
      'problem',
      expect.stringContaining('OIDC_ISSUER'),
    );
  });

  it('take one without TLS on this machine', () => {
    expect(readOidc({ ...set, OIDC_ISSUER: 'http://127.0.0.1:4000' })).toHaveProperty('value.clientId');
  });
});
