// Settings are the first thing an operator gets wrong: every slip must be named, all in one go.
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '#api/settings';

describe('readSettings', () => {
  it('takes loopback, port 3000 and the worked case when nothing is set', () => {
    expect(readSettings({})).toEqual({
      settings: {
        port: 3000,
        host: '127.0.0.1',
        dataDir: '.data',
        databaseUrl: undefined,
        redisUrl: undefined,
        sample: 'case',
        publicUrl: undefined,
        sessionIdleMinutes: 30,
        sessionHours: 10,
        trustProxy: [],
        rates: { perAddress: 6_000, perAccount: 1_200, signIns: 60, files: 60 },
        delivery: { mailFrom: 'cycles@localhost' },
        files: { limit: 30 * 1024 * 1024 },
        observing: { log: { level: 'info', format: 'plain' }, tracing: false },
      },
    });
  });

  it('takes what is set', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/srv/cycles',
      DATABASE_URL: 'postgresql://app:secret@db:5432/cycles',
      REDIS_URL: 'rediss://queue:6380/2',
      SAMPLE: 'empty',
      PUBLIC_URL: 'https://cycles.example',
      SESSION_IDLE_MINUTES: '0.5',
      SESSION_HOURS: '12',
      TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,fd00::/8',
      RATE_PER_ADDRESS: '9000',
      RATE_PER_ACCOUNT: '500',
      RATE_SIGN_INS: '20',
      SMTP_URL: 'smtp://mail.city.example',
      MAIL_FROM: 'cycles@city.example',
      METRICS_TOKEN: 'sixteen-letters!',
      RATE_FILES: '5',
      FILE_LIMIT_MB: '5',
      SCAN_URL: 'clamd://scanner',
      LOG_LEVEL: 'debug',
      LOG_FORMAT: 'json',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    };
    expect(readSettings(env)).toEqual({
      settings: {
        port: 0,
        host: '::1',
        dataDir: '/srv/cycles',
        databaseUrl: 'postgresql://app:secret@db:5432/cycles',
        redisUrl: 'rediss://queue:6380/2',
        sample: 'empty',
        publicUrl: 'https://cycles.example',
        sessionIdleMinutes: 0.5,
        sessionHours: 12,
        trustProxy: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'],
        rates: { perAddress: 9_000, perAccount: 500, signIns: 20, files: 5 },
        delivery: { smtpUrl: 'smtp://mail.city.example', mailFrom: 'cycles@city.example' },
        metricsToken: 'sixteen-letters!',
        files: { limit: 5 * 1024 * 1024, clamd: { host: 'scanner', port: 3310 } },
        observing: { log: { level: 'debug', format: 'json' }, tracing: true },
      },
    });
  });

  it('counts an empty value as not set', () => {
    expect(
      readSettings({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', REDIS_URL: '', SAMPLE: '' }),
    ).toEqual(readSettings({}));
  });

  it('names every wrong setting at once', () => {
    const read = readSettings({
      PORT: '70000',
      HOST: 'http://localhost:3000',
      DATABASE_URL: 'mysql://db',
      REDIS_URL: 'nowhere',
      SAMPLE: 'demo',
      PUBLIC_URL: 'https://city.example/cycles',
      SESSION_IDLE_MINUTES: '0',
      SESSION_HOURS: 'ten',
    });
    const names = [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'REDIS_URL',
      'SAMPLE',
      'PUBLIC_URL',
      'SESSION_IDLE_MINUTES',
      'SESSION_HOURS',
    ];
    const problems = 'problems' in read ? read.problems : [];
    expect(problems.map((problem) => names.find((name) => problem.startsWith(name)))).toEqual(names);
  });

  it.each(['abc', '-1', '80.5', '1e3', '65536', ' 80'])(
    'refuses the port %j in Korean and in English',
    (port) => {
      expect(readSettings({ PORT: port })).toEqual({
        problems: [expect.stringMatching(/^PORT는 .*여야 합니다.* PORT must be .*\.$/)],
      });
    },
  );

  it('keeps a password out of its sentences', () => {
    expect(JSON.stringify(readSettings({ DATABASE_URL: 'http://app:secret@db' }))).not.toContain('secret');
  });

  it.each(['true', '*', '0.0.0.0/0', '10.0.0.0/33', 'proxy.city', '10.0.0.0/8/8'])(
    'believes nobody about who asks by %j',
    (text) => {
      const read = readSettings({ TRUST_PROXY: text });
      expect('problems' in read && read.problems).toEqual([expect.stringMatching(/^TRUST_PROXY/)]);
    },
  );
});
