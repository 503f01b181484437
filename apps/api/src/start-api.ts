// Starts the API on an open house, in a process of its own or in one with the worker.
import { AccessRecords } from '#accounts/access-records';
import { keepCutting } from '#accounts/access/cutting';
import { openAccounts } from '#accounts/accounts';
import { CitySignIn } from '#accounts/city-sign-in';
import { openFactors } from '#accounts/open-factors';
import type { SessionLimits } from '#accounts/sessions';
import type { Carrier } from '#delivery/channels';
import { openSmtp } from '#delivery/mail/smtp';
import { mailFolderOf } from '#delivery/settings';
import { Press } from '#documents/press';
import { ReadingRoom } from '#documents/reading-room';
import type { House } from '#door/house';
import { countedFiles } from '#files/counted';
import type { FileStore } from '#files/file-store';
import { openScanner, usualFiles } from '#files/settings';
import { backendAt } from '#jobs/backend';
import { QueueWatch } from '#jobs/queue-watch';
import type { Metrics } from '#metrics/metrics';
import { unobserved, type Observing } from '#observing/observing';
import { saidOf } from '#observing/withheld';
import type { Nearby } from '#read-models/lists';
import { openLists } from '#read-models/open-lists';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { countedPress } from './counted.js';
import { createApi } from './create-api.js';
import { firstSignIn } from './first-sign-in.js';
import { healthOfApi } from './health.js';
import type { ApiParts, SubscriptionStatus } from './parts.js';
import { sampleOrganizations } from './sample-organizations.js';
import { usualRates, type Settings } from './settings.js';
import { closeInTurn, closeServer } from './shutdown.js';
import { Signing } from './signing.js';

/** The worker, where it runs in the same process. */
export interface WorkerBeside extends Nearby {
  statuses(): readonly SubscriptionStatus[];
  sweep(): Promise<void>;
}

/** What an API is started on. */
export interface ApiGround {
  readonly settings: Settings;
  /** The database of `house`: the lists and the queues open connections of their own. */
  readonly databaseUrl: string;
  readonly house: House;
  readonly files: FileStore;
  readonly metrics: Metrics;
  readonly worker?: WorkerBeside;
  readonly observing?: Observing | undefined;
  /** Hears of troubles. */
  readonly log: (line: string) => void;
}

export interface RunningApi {
  /** Where it answers, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Lines with a new link by which an installation is founded; none once somebody can sign in. */
  firstSignIn(): Promise<readonly string[]>;
  /** Whether anybody can sign in. */
  isFounded(): Promise<boolean>;
  /** Answers what is in flight, then closes; the house stays open. */
  stop(): Promise<void>;
}

/**
 * Builds the API and listens where the settings say.
 * @throws the system's error (code `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`) when it cannot listen there; nothing runs then
 */
export async function startApi(ground: ApiGround): Promise<RunningApi> {
  const { settings, log } = ground;
  const closing: (() => Promise<unknown>)[] = [];
  const stop = () => closeInTurn(closing.splice(0));
  try {
    const parts = await partsOn(ground, closing);
    const api = await createApi(parts);
    closing.push(() => closeServer(api, api.getHttpServer()));
    const address = await listen(api, settings);
    const { accounts, publicOrigin } = parts;
    return {
      address,
      firstSignIn: () => firstSignIn(accounts, publicOrigin ?? address),
      isFounded: () => accounts.credentials.areAny(),
      stop,
    };
  } catch (error) {
    await stop().catch((failure: unknown) => log(`stopping: ${saidOf(failure)}`));
    throw error;
  }
}

/** Opens what the API works with; how to end each is put into `closing`. */
async function partsOn(ground: ApiGround, closing: (() => Promise<unknown>)[]): Promise<ApiParts> {
  const { settings, databaseUrl, house, files, metrics, worker, log, observing = unobserved } = ground;
  const { redisUrl, dataDir } = settings;
  const filesSettings = settings.files ?? usualFiles;
  const kept = countedFiles(files, (measured) => metrics.filed(measured));
  const scanner = openScanner(filesSettings, log);
  const lists = await openLists(databaseUrl, worker);
  closing.push(() => lists.close());
  const queues = await QueueWatch.open(backendAt({ databaseUrl, redisUrl }), log);
  closing.push(() => queues.close());
  const press = new Press(log);
  const readers = new ReadingRoom(log);
  closing.push(
    () => press.close(),
    () => readers.close(),
  );
  const secret = await house.installation.secret();
  const access = new AccessRecords(house.pool, house.clock, log);
  closing.push(() => access.flush(), keepCutting(house.pool, house.clock, log));
  return {
    ...house,
    lists,
    access,
    keepClock: async (ahead) => {
      await house.keepClock(ahead);
      // Not waited for: a queue that is away must not keep anybody from moving the clock.
      worker?.sweep().catch((error: unknown) => log(`reminders: ${saidOf(error)}`));
    },
    signing: new Signing(secret),
    accounts: openAccounts(house, limitsOf(settings)),
    // Authenticator apps show the true time, however far the installation's clock was moved.
    factors: openFactors(house.pool, secret, () => new Date(house.clock.now().getTime() - house.clock.ahead)),
    citySignIn: citySignInOf(settings, log),
    publicOrigin: settings.publicUrl,
    trustProxy: settings.trustProxy ?? [],
    rates: settings.rates ?? usualRates,
    samples: sampleOrganizations(settings.sample),
    linkMail: linkMailOf(settings),
    mailFolder: settings.delivery?.smtpUrl ? undefined : mailFolderOf(dataDir),
    queues,
    files: kept,
    fileLimit: filesSettings.limit,
    scanner,
    press: countedPress(press, metrics),
    readers,
    metrics,
    observing,
    health: healthOfApi({
      ...{ store: house.store, queues, files, scanner, dataDir },
      smtpUrl: settings.delivery?.smtpUrl,
      statuses: worker && (() => worker.statuses()),
    }),
    metricsToken: settings.metricsToken,
    statuses: () => worker?.statuses() ?? [],
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
