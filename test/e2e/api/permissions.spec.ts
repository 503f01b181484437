// Every route and every command, asked as everybody: nothing answers that should not, and the page of the matrix is fresh.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { StreamName } from '#domain/between/streams';
import { boot, call, city, theRound, type Answered, type Booted } from './booted.js';
import { callersOf, elsewhere, type AtDoor, type Callers, type Insider } from './permissions/callers.js';
import { requestsIn, type Request } from './permissions/commands.js';
import { foundElsewhere, onlyThere } from './permissions/found-elsewhere.js';
import { allSaid, file, permissionsPage, said } from './permissions/page.js';
import { reportSomething } from './permissions/reported.js';
import { askedOf, forOffice, routesIn, type Route } from './permissions/routes.js';
import { yearOf } from './year-played.js';

/** The routes that answer whoever asks; every further one is a decision. */
const open: readonly string[] = [
  'GET /health',
  'GET /health/live',
  'GET /health/ready',
  'GET /api/sample/people',
  'POST /api/sample/sign-in',
  'GET /api/session',
  'POST /api/session',
  'POST /api/links/look',
  'POST /api/links/password',
  'POST /api/links/founding',
  'POST /api/links/invitation',
  'GET /api/sign-in/city',
  'GET /api/sign-in/city/callback',
  'GET /api/sign-in/ways',
  'POST /api/sign-in/passkey/options',
  'POST /api/sign-in/passkey',
  'GET /api/dev/mail',
  'GET /api/dev/mail/{mail}',
  'GET /api/public/{organization}',
  'GET /api/public/{organization}/round/{round}',
  'GET /api/public/{organization}/plan/{plan}',
  'GET /calendar/{file}',
  'GET /metrics',
];

/** The routes that give the invited what they were invited to, and of all else nothing. */
const forInvited: readonly string[] = [
  'GET /api/{organization}/rounds',
  'GET /api/{organization}/work',
  'GET /api/{organization}/live',
  'GET /api/{organization}/drafts/left',
];

/** Moments of the year at which much may be asked of these streams; who holds what is changed last. */
const moments = [
  { scene: 'agreement', streams: ['round', 'meeting', 'program', 'organization', 'committee'] },
  { scene: 'hearing', streams: ['plan', 'cycle', 'reminder', 'intake', 'paper'] },
] as const;

/** The year at one of these moments, with everybody who may come. */
interface Moment {
  readonly booted: Booted;
  readonly callers: Callers;
  readonly requests: readonly Request[];
  /** The secretary of the round's committee. */
  readonly insider: Insider;
  /** The secretary of the body above it: no part of the round. */
  readonly outsider: Insider;
  /** The same secretary, in another organization. */
  readonly stranger: AtDoor;
  /** By an invitation to another stream. */
  readonly guest: AtDoor;
}

/** About what the sample has none of at that moment. */
const aboutNothing: readonly string[] = [
  'plan/ReplyToComment',
  'organization/EndDeputy',
  'meeting/DismissAttendee',
  'meeting/AnswerInWriting',
  'committee/WithdrawRequest',
  'paper/RegisterPaper',
  'paper/WithdrawPaper',
];

/** For thousands of requests on a slow machine, in milliseconds. */
const patience = 600_000;

const nobody: AtDoor = {};
const streams: Answered = { status: 200, body: {} };
const elsewhereInvited = { stream: 'meeting', id: 'another' };

/** What the office alone may ask comes last: it ends posts and seats from which others ask. */
function isForOfficeOnly({ row }: Request): boolean {
  return row.by.every((role) => role === 'coordinator');
}

async function play({ scene, streams }: (typeof moments)[number]): Promise<Moment> {
  const booted = await boot();
  await yearOf(booted).playTo(scene);
  const callers = await callersOf(booted);
  await foundElsewhere(callers.house);
  await reportSomething(callers);
  const insider = holding(callers, 'seat:jobs/secretary');
  const order: readonly StreamName[] = streams;
  const requests = (await requestsIn(callers.house, callers.insiders))
    .filter(({ stream }) => order.includes(stream))
    .sort(
      (one, other) =>
        order.indexOf(one.stream) - order.indexOf(other.stream) ||
        Number(isForOfficeOnly(one)) - Number(isForOfficeOnly(other)),
    );
  return {
    booted,
    callers,
    requests,
    insider,
    outsider: holding(callers, 'seat:council/council-secretary'),
    stranger: await callers.elsewhere(insider),
    guest: await callers.invited(insider, elsewhereInvited),
  };
}

function holding({ insiders }: Callers, post: string): Insider {
  const found = insiders.find((each) => each.post === post);
  if (!found) throw new Error(`nobody holds ${post}`);
  return found;
}

describe('who is answered what', () => {
  let played: readonly Moment[];
  let now: Moment;
  let routes: readonly Route[];
  const ofRoutes: string[][] = [];
  const ofCommands: string[][] = [];

  beforeAll(async () => {
    const made: Moment[] = [];
    for (const moment of moments) made.push(await play(moment));
    played = made;
    now = made[0] as Moment;
    routes = routesIn(await call(`${now.booted.url}/api/docs-json`));
  }, patience);

  afterAll(async () => {
    for (const { callers, booted } of played) {
      await callers.close();
      await booted.stop();
    }
  });

  it(
    'nobody, another organization and another invitation reach no route, and learn nothing of one',
    async () => {
      const { callers, insider, stranger } = now;
      // Some routes end the session that asks; live updates never end by themselves.
      const invited = () => callers.invited(insider, elsewhereInvited);
      const wrong: string[] = [];
      for (const route of routes) {
        const [byNobody, byStranger, byGuest] = [
          await callers.ask(nobody, askedOf(route)),
          await callers.ask(await callers.elsewhere(insider), askedOf(route)),
          isLive(route) ? streams : await callers.ask(await invited(), askedOf(route)),
        ];
        ofRoutes.push([route.name, said(byNobody), said(byStranger), said(byGuest)]);
        if (open.includes(route.name)) continue;
        if (byNobody.status !== 401) wrong.push(`${route.name} answers nobody ${said(byNobody)}`);
        if (!route.isInside) continue;
        if (byStranger.status !== 401) wrong.push(`${route.name} answers a stranger ${said(byStranger)}`);
        if (byGuest.status !== 403 && !forInvited.includes(route.name))
          wrong.push(`${route.name} answers a guest ${said(byGuest)}`);
        expect(JSON.stringify(byGuest.body)).not.toContain(theRound);
        expect(await callers.ask(stranger, askedOf(route, 'never-founded'))).toEqual(byStranger);
      }
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it('who has no part in a round reads no word of it on any route', async () => {
    const { callers, insider, outsider } = now;
    const page = await callers.ask(insider, { method: 'GET', path: `/api/${city}/round/${theRound}` });
    const { remarks, opinions } = page.body['state'] as Readonly<
      Record<'remarks' | 'opinions', Readonly<Record<string, { text: string }>>>
    >;
    // A few characters may stand anywhere; a sentence comes from the round.
    const texts = [...Object.values(remarks), ...Object.values(opinions)].flatMap(({ text }) =>
      text.length > 20 ? [JSON.stringify(text).slice(1, -1)] : [],
    );
    expect(texts.length).toBeGreaterThan(20);
    const told: string[] = [];
    for (const route of routes) {
      if (route.method !== 'GET' || isLive(route)) continue;
      const answer = JSON.stringify((await callers.ask(outsider, askedOf(route))).body);
      if (texts.some((text) => answer.includes(text))) told.push(route.name);
    }
    expect(told).toEqual([]);
  });

  it(
    'nobody but who plays its role asks a command, and whoever else does writes nothing',
    async () => {
      const wrong: string[] = [];
      for (const { callers, requests, stranger, guest } of played) {
        const head = await callers.house.store.head();
        for (const { stream, row, id, body, wrong: others } of requests) {
          const name = `${stream}/${row.command}`;
          const ask = (who: AtDoor, on = id) =>
            callers.ask(who, { method: 'POST', path: `/api/${city}/${stream}/${on}/${row.command}`, body });
          const [byNobody, byStranger, byGuest] = [await ask(nobody), await ask(stranger), await ask(guest)];
          const byOthers: Answered[] = [];
          for (const other of others) {
            const answer = await ask(other);
            const isHidden = async () => said(answer) === said(await ask(other, 'never-begun'));
            byOthers.push(answer);
            if (answer.status < 400 || !(answer.body['code'] === 'not-your-part' || (await isHidden())))
              wrong.push(`${name} answers ${other.post} ${said(answer)}`);
          }
          const codes = [byNobody, byStranger, byGuest].map((answer) => String(answer.body['code']));
          if (codes.join() !== 'not-signed-in,not-signed-in,beyond-invitation')
            wrong.push(`${name} answers who does not belong ${codes.join()}`);
          ofCommands.push([name, said(byNobody), said(byStranger), said(byGuest), allSaid(byOthers)]);
        }
        expect(await callers.house.store.head()).toBe(head);
      }
      expect(wrong).toEqual([]);
    },
    patience,
  );

  it('ids of another organization answer as ids that nobody ever gave', async () => {
    const { callers } = now;
    const office = holding(callers, 'post:coordination-officer');
    const there = await callers.ask(await callers.elsewhere(office), {
      method: 'GET',
      path: `/api/${elsewhere}/committee/${onlyThere}`,
    });
    expect(there).toMatchObject({ status: 200, body: { state: { status: 'established' } } });
    const committee = (id: string) => `/api/${city}/committee/${id}`;
    const plan = `/api/${city}/plan/plan-2021`;
    const asks: readonly ((id: string) => Parameters<Callers['ask']>[1])[] = [
      (id) => ({ method: 'GET', path: committee(id) }),
      (id) => ({ method: 'GET', path: `${committee(id)}/history` }),
      (id) => ({ method: 'POST', path: `${committee(id)}/SetStages`, body: { stages: ['midterm'] } }),
      (id) => ({ method: 'GET', path: `/api/${city}/opinions?committee=${id}` }),
      (id) => ({ method: 'POST', path: `${plan}/AssignPart`, body: { committee: id, programs: [] } }),
      (id) => ({ method: 'POST', path: `${plan}/SetBodies`, body: { edition: 'first', bodies: [id] } }),
    ];
    for (const asked of asks) {
      const known = JSON.stringify(await callers.ask(office, asked(onlyThere)));
      const unknown = JSON.stringify(await callers.ask(office, asked('never-given')));
      expect(known.replaceAll(onlyThere, 'never-given')).toBe(unknown);
    }
  });

  it(
    'whoever plays its role is let through to every route and every command',
    async () => {
      const closed: string[] = [];
      for (const [index, route] of routes.entries()) {
        const { callers, insider, outsider } = now;
        // It never ends by itself.
        const ask = async (who: Insider) =>
          isLive(route) ? '200' : said(await callers.ask(await callers.afresh(who), askedOf(route)));
        const isForOffice = Object.hasOwn(forOffice, route.name);
        const [byOutsider, bySecretary] = [await ask(outsider), await ask(insider)];
        const byRight = isForOffice ? await ask(holding(callers, 'post:coordination-officer')) : bySecretary;
        ofRoutes[index]?.push(byOutsider, byRight);
        for (const answer of isForOffice ? [byOutsider, bySecretary] : [])
          if (!answer.startsWith('403')) closed.push(`${route.name} answers who is not the office ${answer}`);
        if (/\/round\/|\{stream\}/.test(route.path) && byOutsider.startsWith('2'))
          closed.push(`${route.name} answers who has no part ${byOutsider}`);
        if (/^40[13]/.test(byRight)) closed.push(`${route.name} answers ${byRight}`);
      }
      const asked = played.flatMap(({ callers, requests }) => requests.map((each) => ({ ...each, callers })));
      for (const [index, { callers, stream, row, id, body, right }] of asked.entries()) {
        const path = `/api/${city}/${stream}/${id}/${row.command}`;
        const answer = right && (await callers.ask(right, { method: 'POST', path, body }));
        ofCommands[index]?.push(answer ? said(answer) : '–');
        if (answer && /^40[13]/.test(said(answer)))
          closed.push(`${stream}/${row.command} answers ${right.post} ${said(answer)}`);
        const isAsked = right !== undefined || aboutNothing.includes(`${stream}/${row.command}`);
        if (!isAsked && row.by.some((role) => !isPolicy(role)))
          closed.push(`${stream}/${row.command} was asked by nobody`);
      }
      expect(closed).toEqual([]);
    },
    patience,
  );

  it('stands in docs/permissions.md as it was answered', () => {
    const page = permissionsPage(ofRoutes, ofCommands);
    if (process.env['PERMISSIONS'] === 'write') writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});

function isLive({ path }: Route): boolean {
  return path.endsWith('/live');
}

/** Whether a role is played by the installation itself. */
function isPolicy(role: string): boolean {
  return /policy|outcome|carry-over|next body|installation/.test(role);
}
