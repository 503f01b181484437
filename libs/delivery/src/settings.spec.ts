// Holds what an operator may set of deliveries, and that a wrong setting is named without its secrets.
import { describe, expect, it } from '@jest/globals';
import { readDelivery, unsent } from './settings.js';

const secret = 'sixteen letters!';

describe('the settings of deliveries', () => {
  it('send nothing unless set', () => {
    expect(readDelivery({})).toEqual({ value: unsent });
    expect(readDelivery({ SMTP_URL: '', MAIL_FROM: '', WEBHOOK_URL: '', WEBHOOK_SECRET: '' })).toEqual({
      value: unsent,
    });
  });

  it('take a mail server with its sender, and a webhook with its secret', () => {
    const mailFrom = '가시 위원회 <cycles@city.go.kr>';
    const smtpUrl = 'smtps://user:p%40ss@mail.city.go.kr:465';
    const url = 'https://gateway.city.go.kr/hook';
    expect(
      readDelivery({ SMTP_URL: smtpUrl, MAIL_FROM: mailFrom, WEBHOOK_URL: url, WEBHOOK_SECRET: secret }),
    ).toEqual({ value: { smtpUrl, mailFrom, webhook: { url, secret } } });
  });

  it.each([
    ['SMTP_URL', { SMTP_URL: 'mail.city.go.kr' }],
    ['SMTP_URL', { SMTP_URL: 'http://user:hidden@mail.city.go.kr', MAIL_FROM: 'a@b.kr' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.city.go.kr' }],
    ['MAIL_FROM', { MAIL_FROM: 'nobody' }],
    ['MAIL_FROM', { MAIL_FROM: 'a@b.kr\r\nBcc: c@d.kr' }],
    ['MAIL_FROM', { MAIL_FROM: 'A\nBcc: x <a@b.kr>' }],
    ['MAIL_FROM', { MAIL_FROM: 'a@b.kr, c@d.kr' }],
    ['WEBHOOK_URL', { WEBHOOK_URL: 'ftp://hidden.example', WEBHOOK_SECRET: secret }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: 'https://gateway.example' }],
    ['WEBHOOK_SECRET', { WEBHOOK_URL: 'https://gateway.example', WEBHOOK_SECRET: 'hidden' }],
  ])('name %s where it is wrong, and no value', (name, env) => {
    const read = readDelivery(env);
    expect('problem' in read && read.problem).toContain(`${name} must`);
    expect(JSON.stringify(read)).not.toContain('hidden');
  });
});
