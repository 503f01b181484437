// The application that the standalone serves: everything between an open database and an answering address.
import { AccessRecords } from '#accounts/access-records';
import { keepCutting } from '#accounts/access/cutting';
import { accountsMigrations } from '#accounts/migrations';
import { openAccounts } from '#accounts/accounts';
import { CitySignIn } from '#accounts/city-sign-in';
import { openFactors } from '#accounts/open-factors';
import type { SessionLimits } from '#accounts/sessions';
import { People } from '#accounts/people';
import type { PersonRef } from '#accounts/parts';
import { createApi } from '#api/create-api';
import { foundingLink } from '#api/application/founding';
import type { ApiParts } from '#api/parts';
import { usualRates, type Settings } from '#api/settings';
import { Signing } from '#api/signing';
import { deliveryMigrations } from '#delivery/migrations';
import type { Carrier } from '#delivery/channels';
import { openSmtp } from '#delivery/mail/smtp';
import { mailFolderOf, openCarriers, unsent } from '#delivery/settings';
import { Press } from '#documents/press';
import { ReadingRoom } from '#documents/reading-room';
import { keptIn } from '#files/keeps';
import { openFiles, openScanner, usualFiles } from '#files/settings';
import { migrate, openHouse, type House } from '#door/house';
import { backendAt } from '#jobs/backend';
import { QueueWatch } from '#jobs/queue-watch';
import { Metrics } from '#metrics/metrics';
import { postsOn } from '#domain/between/posts';
import { listsMigrations } from '#read-models/migrations';
import { openLists } from '#read-models/open-lists';
import { startWorker } from '#worker/start-worker';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadSample, sampleOrganizations } from './sample.js';
import { closeInTurn, closeServer } from './shutdown.js';

export interface Application {
  /** Where it answers, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Lines that tell how to sign in: each person of the sample, or the link of the first start. */
  readonly signIns: readonly string[];
  /** Answers what is in flight, then closes; within seconds. */
  stop(): Promise<void>;
}

/**
 * Starts the application on the database at `databaseUrl` and listens where `settings` say.
 * Rejects with the system's error (code `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when it cannot listen there.
 */
export async function startApplication(o: {
  settings: Settings;
  databaseUrl: string;
  log: (line: string) => void;
}): Promise<Application> {
  await migrate(o.databaseUrl, [...listsMigrations, ...accountsMigrations, ...deliveryMigrations]);
  const metrics = new Metrics();
  const filesSettings = o.settings.files ?? usualFiles;
  const files = openFiles(filesSettings, o.settings.dataDir);
  const house = await openHouse(o.databaseUrl, o.log, (append) => metrics.appended(append), keptIn(files));
  const closing: (() => Promise<unknown>)[] = [() => house.close()];
  const stop = () => closeInTurn(closing.splice(0));
  try {
    await loadSample(house, o.settings.sample, o.log);
    const worker = await startWorker({
      ...house,
      files,
      databaseUrl: o.databaseUrl,
      redisUrl: o.settings.redisUrl,
      delivery: deliveryOf(o.settings, house),
      metrics,
      log: o.log,
    });
    closing.push(() => worker.stop());
    const lists = await openLists(o.databaseUrl, worker);
    closing.push(() => lists.close());
    const queues = await QueueWatch.open(
      backendAt({ databaseUrl: o.databaseUrl, redisUrl: o.settings.redisUrl }),
      o.log,
    );
    closing.push(() => queues.close());
    const press = new Press(o.log);
    const readers = new ReadingRoom(o.log);
    closing.push(
      () => press.close(),
      () => readers.close(),
    );
    const secret = await house.installation.secret();
    const access = new AccessRecords(house.pool, house.clock, o.log);
    closing.push(() => access.flush(), keepCutting(house.pool, house.clock, o.log));
    const parts: ApiParts = {
      ...house,
      lists,
      access,
      keepClock: async (ahead) => {
        await house.keepClock(ahead);
        // Not waited for: a queue that is away must not keep anybody from moving the clock.
        worker.sweep().catch((error: Error) => o.log(`reminders: ${error.message}`));
      },
      signing: new Signing(secret),
      accounts: openAccounts(house, limitsOf(o.settings)),
      factors: openFactors(house.pool, secret, () => trueTime(house)),
      citySignIn: citySignInOf(o.settings, o.log),
      publicOrigin: o.settings.publicUrl,
      trustProxy: o.settings.trustProxy ?? [],
      rates: o.settings.rates ?? usualRates,
      samples: sampleOrganizations(o.settings.sample),
      linkMail: linkMailOf(o.settings),
      mailFolder: o.settings.delivery?.smtpUrl ? undefined : mailFolderOf(o.settings.dataDir),
      queues,
      files,
      fileLimit: filesSettings.limit,
      scanner: openScanner(filesSettings, o.log),
      press,
      readers,
      metrics,
      metricsToken: o.settings.metricsToken,
      statuses: () => worker.statuses(),
    };
    const api = await createApi(parts);
    closing.push(() => closeServer(api, api.getHttpServer()));
    const address = await listen(api, o.settings);
    return { address, signIns: await signInsOf(house, { parts, address }), stop };
  } catch (error) {
    await stop().catch((failure: Error) => o.log(`stopping: ${failure.message}`));
    throw error;
  }
}

/** Authenticator apps show the true time, however far the installation's clock was moved. */
function trueTime({ clock }: House): Date {
  return new Date(clock.now().getTime() - clock.ahead);
}

/** People of the sample have addresses that exist nowhere, and only where no mail server could be bothered with them. */
function deliveryOf({ delivery = unsent, dataDir, publicUrl, host, port, sample }: Settings, house: House) {
  const people = new People(house);
  const isTriedOut = delivery.smtpUrl === undefined;
  const origin = publicUrl ?? (isTriedOut ? `http://${host}:${port}` : undefined);
  return {
    carriers: openCarriers(delivery, { dataDir, origin, trueTime: () => trueTime(house) }),
    recipient: async (ref: PersonRef) => {
      const known = await people.find(ref);
      if (known || !isTriedOut || !sampleOrganizations(sample).includes(ref.organization)) return known;
      return { name: undefined, email: `${ref.person}@${ref.organization}.example`, phone: undefined };
    },
  };
}

/** A link needs an address to lead to, and never lies in a folder. */
function linkMailOf({ delivery, publicUrl }: Settings): Carrier['carry'] | undefined {
  if (!delivery?.smtpUrl || publicUrl === undefined) return undefined;
  return openSmtp(delivery.smtpUrl, { from: delivery.mailFrom, origin: publicUrl }).carry;
}

function citySignInOf({ oidc, publicUrl }: Settings, log: (line: string) => void): CitySignIn | undefined {
  if (!oidc || !publicUrl) return undefined;
  const redirect = new URL('/api/sign-in/city/callback', publicUrl);
  return new CitySignIn({ ...oidc, issuer: new URL(oidc.issuer), redirect }, log);
}

function limitsOf({ sessionIdleMinutes, sessionHours }: Settings): SessionLimits {
  return { idle: sessionIdleMinutes * 60_000, absolute: sessionHours * 3_600_000 };
}

/** Fastify's own listen: Nest's would print the system's error before the operator reads the plain sentence. */
function listen(app: NestFastifyApplication, { port, host }: Settings): Promise<string> {
  return app.getHttpAdapter().getInstance().listen({ port, host });
}

interface Answering {
  readonly parts: ApiParts;
  readonly address: string;
}

async function signInsOf({ door }: House, { parts, address }: Answering): Promise<readonly string[]> {
  if (parts.samples.length === 0) return firstSignIn(parts, address);
  const offices = await Promise.all(parts.samples.map((organization) => door.offices(organization)));
  return offices.flatMap((each) =>
    postsOn(each, door.today).map(({ title, person }) => `${title} (${person})`),
  );
}

/** Whoever reads the operator's terminal becomes the first coordinator; nobody else can be reached yet. */
async function firstSignIn(parts: ApiParts, address: string): Promise<readonly string[]> {
  const secret = await foundingLink(parts);
  return secret === undefined
    ? []
    : [
        '아직 아무도 로그인할 수 없습니다. 아래 링크에서 기관과 첫 담당자를 등록해 주세요(24시간, 한 번).',
        'Nobody can sign in yet. Register the organization and its first coordinator here (24 hours, once).',
        `${parts.publicOrigin ?? address}/#at=link&secret=${secret}`,
      ];
}
