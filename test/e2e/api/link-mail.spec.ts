// Shows one-time links going by mail to whom they are for, and to nobody else: not shown, not kept, void where they were not sent.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startMailServer, type MailServer } from '../delivery/mail-server.js';
import { boot, call, city, theRound, type Answered, type Booted, type Caller } from './booted.js';

const publicUrl = 'https://cycles.city.example';
const member = 'p-private-1';

describe('a one-time link', () => {
  let server: MailServer;
  let booted: Booted;
  let office: Caller;
  let secretary: Caller;

  beforeAll(async () => {
    server = await startMailServer();
    booted = await boot('case', {
      publicUrl,
      delivery: { smtpUrl: `${server.url}?ignoreTLS=true`, mailFrom: 'cycles@city.example' },
    });
    office = await booted.as('p-coordination-officer', 'post:coordination-officer');
    secretary = await booted.as('p-secretary', 'seat:jobs/secretary');
    await post(office, '/accounts/write', { person: member, name: '구민정', email: 'minjeong@city.example' });
  });

  afterEach(() => server.answers({}));
  afterAll(async () => {
    await booted.stop();
    await server.close();
  });

  const post = (caller: Caller, path: string, body: object): Promise<Answered> =>
    call(`${booted.url}/api/${city}${path}`, { method: 'POST', token: caller.token, body });
  const makeLink = () => post(office, '/accounts/link', { person: member });
  const secretIn = (text = '') => /#at=link&secret=([\w-]+)/.exec(text)?.[1];
  const look = (secret: string | undefined) =>
    call(`${booted.url}/api/links/look`, {
      method: 'POST',
      body: { link: secret },
      headers: { origin: publicUrl },
    });

  it('for a password reaches its owner, is not shown to who made it, and is kept nowhere', async () => {
    const made = await makeLink();
    expect(made).toMatchObject({ status: 200, body: { person: member, link: { sent: true } } });
    expect(JSON.stringify(made.body)).not.toContain('secret');
    const [arrived] = server.arrived;
    expect(arrived?.to).toEqual(['minjeong@city.example']);
    expect(arrived?.mail.subject).toBe('로그인 비밀번호를 정하는 링크');
    const secret = secretIn(arrived?.mail.text);
    expect(arrived?.mail.text).toContain(`${publicUrl}/#at=link&secret=${secret}`);
    expect(await look(secret)).toMatchObject({ status: 200, body: { purpose: 'password' } });
    const pool = new pg.Pool({ connectionString: booted.databaseUrl });
    const { rows } = await pool.query('SELECT paragraphs::text FROM delivery.letters');
    await pool.end();
    expect(JSON.stringify(rows)).not.toContain(String(secret));
  });

  it('for an invitation reaches the member', async () => {
    const before = server.arrived.length;
    const invited = await post(secretary, `/round/${theRound}/invitations`, {
      seat: 'private-1',
      until: '2021-08-31',
    });
    expect(invited).toMatchObject({ status: 200, body: { sent: true } });
    const arrived = server.arrived[before];
    expect(arrived?.to).toEqual(['minjeong@city.example']);
    expect(await look(secretIn(arrived?.mail.text))).toMatchObject({
      status: 200,
      body: { purpose: 'invitation' },
    });
  });

  it('is shown, to be passed on, where its owner has no address', async () => {
    const before = server.arrived.length;
    const invited = await post(secretary, `/round/${theRound}/invitations`, {
      seat: 'private-2',
      until: '2021-08-31',
    });
    expect(invited.body['secret']).toMatch(/^[\w-]{43}$/);
    expect(server.arrived).toHaveLength(before);
  });

  it.each([
    ['451 4.3.0 come back later', 503, 'mail-not-sent'],
    ['550 5.1.1 no such mailbox', 409, 'mail-refused'],
  ])('that the server answers with %s is void, and said to be', async (answer, status, code) => {
    await makeLink();
    const before = secretIn(server.arrived.at(-1)?.mail.text);
    expect(await look(before)).toMatchObject({ status: 200 });
    server.answers({ recipient: answer });
    const made = await makeLink();
    expect(made).toMatchObject({ status, body: { code } });
    const pool = new pg.Pool({ connectionString: booted.databaseUrl });
    const { rows } = await pool.query(
      `SELECT 1 FROM accounts.links WHERE person = $1 AND purpose = 'password' AND used_at IS NULL`,
      [member],
    );
    await pool.end();
    expect(rows).toEqual([]);
  });
});
