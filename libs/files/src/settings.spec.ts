// What an operator sets of files is checked in plain words, and no secret is repeated in them.
import { describe, expect, it } from '@jest/globals';
import { readFiles, usualFiles } from './settings.js';

const s3 = {
  FILES_S3_ENDPOINT: 'https://objects.city.example',
  FILES_S3_BUCKET: 'cycles',
  FILES_S3_KEY: 'key',
  FILES_S3_SECRET: 'hidden',
};

describe('Settings of files', () => {
  it('are usual where nothing is set', () => expect(readFiles({})).toEqual({ value: usualFiles }));

  it('take what is set', () => {
    expect(readFiles({ ...s3, FILE_LIMIT_MB: '5', SCAN_URL: 'clamd://[::1]:4000' })).toEqual({
      value: {
        limit: 5 * 1024 * 1024,
        clamd: { host: '::1', port: 4000 },
        s3: {
          endpoint: 'https://objects.city.example',
          bucket: 'cycles',
          key: 'key',
          secret: 'hidden',
          region: 'us-east-1',
        },
      },
    });
  });

  it.each([
    [{ FILE_LIMIT_MB: '0' }, 'FILE_LIMIT_MB'],
    [{ FILE_LIMIT_MB: 'much' }, 'FILE_LIMIT_MB'],
    [{ SCAN_URL: 'http://scanner' }, 'SCAN_URL'],
    [{ SCAN_URL: 'clamd://' }, 'SCAN_URL'],
    [{ ...s3, FILES_S3_ENDPOINT: '' }, 'FILES_S3_ENDPOINT'],
    [{ ...s3, FILES_S3_ENDPOINT: 'https://objects.city.example/cycles' }, 'FILES_S3_ENDPOINT'],
    [{ ...s3, FILES_S3_ENDPOINT: 'https://user:hidden@objects.city.example' }, 'FILES_S3_ENDPOINT'],
    [{ ...s3, FILES_S3_BUCKET: 'My Bucket' }, 'FILES_S3_'],
    [{ ...s3, FILES_S3_KEY: '' }, 'FILES_S3_'],
  ])('name what is wrong in %j', (env, name) => {
    const read = readFiles(env);
    const problem = 'problem' in read ? read.problem : '';
    expect(problem).toContain(name);
    expect(problem).not.toContain('hidden');
  });
});
