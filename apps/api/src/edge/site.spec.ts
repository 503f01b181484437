// Where passkeys can be: under a name, never under a number.
import { describe, expect, it } from '@jest/globals';
import { siteOf } from './site.js';

describe('the site of passkeys', () => {
  it('is the one that was asked', () => {
    expect(siteOf({ host: 'localhost:3000', protocol: 'http' }, undefined)).toEqual({
      domain: 'localhost',
      origin: 'http://localhost:3000',
    });
  });

  it('is the installation’s own behind a proxy', () => {
    expect(siteOf({ host: '127.0.0.1:3000', protocol: 'http' }, 'https://cycles.city.example')).toEqual({
      domain: 'cycles.city.example',
      origin: 'https://cycles.city.example',
    });
  });

  it.each(['127.0.0.1:3000', '[::1]:3000', '', 'a b'])('is none at %j', (host) => {
    expect(siteOf({ host, protocol: 'http' }, undefined)).toBeUndefined();
  });
});
