// The story has to tell the whole case over HTTP, and has to fail when something in it came out otherwise.
import { readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { yearTable } from '#sample/year-table';
import { endAll, run, temporaryFolder } from '../standalone/processes.js';
import { tellStory } from './telling.js';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryFolder();
});
afterEach(() => endAll(dataDir));

const emptyProduct = () => run({ DATA_DIR: dataDir, SAMPLE: 'empty' });

const story = (...args: readonly string[]) => tellStory(dataDir, ...args);

/** Stands before the product and rewrites what goes in. */
async function before(address: string, rewrite: (path: string, body: string) => string) {
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    const { host: _, 'content-length': __, connection: ___, ...headers } = request.headers;
    const body = rewrite(path, await text(request));
    const answer = await fetch(`${address}${path}`, {
      method: request.method,
      headers: headers as Record<string, string>,
      ...(body === '' ? {} : { body }),
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(await answer.text());
  };
  const server = createServer((request, response) => void pass(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

describe('npm run story', () => {
  it('starts the product itself, tells the case to its end, and leaves nothing behind', async () => {
    const { code, said, failed } = await story();
    expect(failed).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('12/17, 공공 · public 1/6, 민간 · private 11/11');
    expect(said).toContain('the printed figure differs: 참석 · present 11 ≠ 12 (+1)');
    expect(said).toContain('the printed figure differs: 공공 참석 · public present 0 ≠ 1 (+1)');
    expect(said.match(/^= o-/gm)).toHaveLength(23);
    expect(said.match(/→ 거절 · refused \[/g)).toHaveLength(25);
    expect(said.match(/^= \d-\d /gm)).toHaveLength(yearTable.length);
    expect(said).toMatch(
      /^= 1-6 .* 5% → 10% · 2021년에 이미 · already in 2021\n\s+← o-1-6-change .*\n\s+← r-1-6-target /m,
    );
    expect(said).toMatch(
      /^= 1-5 .*8시간까지 근무 · 2022년에 새로 · new in 2022\n\s+← o-1-5-midterm .*\n\s+← r-1-5-pay /m,
    );
    expect(said).toMatch(
      /^1-8 .* · 남아 있음 · Still owed\n\s+이월 · Carried over: .*\n\s+← o-1-8-change-1 /m,
    );
    expect(said).toMatch(/^= 1-3 .* · 빠짐 · gone\n\s+← 2020-12-31 폐지 · Abolished “/m);
    expect(said).toMatch(/^1-7 .*합동평가.*\n\s+← o-1-7-change .*\n\s+← r-1-7-indicator /m);
    expect(said).toContain('2022년의 주기: 회차 시작 전 · Planned, 남은 일 7건');
    expect(said).toMatch(
      /^2021-07-08 회의 통지 · Notice of a meeting “\[회의 소집\] 일자리분과 2021년 7차 회의” → 17명 · people$/m,
    );
    expect(said).toMatch(/^2021-\d\d-\d\d 할 일 알림 · What is owed → \d+명 · (people|person)/m);
    expect(said).toContain('Every outcome is that of the sample.');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('fails with the opinion, or the line of the plan, and the field that came out otherwise', async () => {
    const product = emptyProduct();
    const between = await before(await product.address, (path, body) =>
      path.endsWith('/GiveResponse')
        ? body.replace('"amount":"4000"', '"amount":"3500"')
        : path.endsWith('/TakeInDeferred')
          ? body.replace('"target":"150"', '"target":"140"')
          : body,
    );
    const { code, said, failed } = await story(between.address);
    between.close();
    expect(code).toBe(1);
    expect(said).toMatch(/^≠ o-1-2-change/m);
    expect(failed).toContain('- o-1-2-change: answer: expected');
    expect(failed).toContain('- o-1-2-change: changes: expected');
    expect(said).toMatch(/^≠ 1-8 /m);
    expect(failed).toMatch(/^- 1-8 \S+: to: expected "150", found "140"$/m);
  });

  it('stops at the first act that comes out otherwise', async () => {
    const product = emptyProduct();
    const between = await before(await product.address, (path, body) =>
      path.endsWith('/AddDepartment') ? body.replace('"name":"관광과"', '"name":" "') : body,
    );
    const { code, failed } = await story(between.address);
    between.close();
    expect(code).toBe(1);
    expect(failed).toMatch(/- act 3 .*AddDepartment.*should be accepted and was refused \(/);
  });
});
