// The application that the standalone serves: everything between an open database and an answering address.
import { People } from '#accounts/people';
import type { PersonRef } from '#accounts/parts';
import { howToBegin } from '#api/first-sign-in';
import { originOf } from '#api/listening';
import { furtherMigrations } from '#api/migrations';
import { sampleOrganizations } from '#api/sample-organizations';
import type { Settings } from '#api/settings';
import { closeInTurn } from '#api/shutdown';
import { startApi, type RunningApi } from '#api/start-api';
import { openCarriers, unsent } from '#delivery/settings';
import { keptIn } from '#files/keeps';
import { openFiles, usualFiles } from '#files/settings';
import { migrate, openHouse, type House } from '#door/house';
import { Metrics } from '#metrics/metrics';
import { traceAppend } from '#observing/appended';
import { currentCause } from '#observing/cause';
import { unobserved, type Observing } from '#observing/observing';
import { spaceAt } from '#observing/space';
import { versionOfProduct } from '#observing/version';
import { saidOf } from '#observing/withheld';
import { postsOn } from '#domain/between/posts';
import { startWorker } from '#worker/start-worker';
import { loadSample } from './sample.js';

export interface Application {
  /** Where it answers, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Lines that tell how to sign in: each person of the sample, or the link of the first start, or how it is made. */
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
  /** Hears how it comes to stand; where nobody watches, of troubles too. */
  log: (line: string) => void;
  observing?: Observing;
  /** Whether somebody stands where the lines are printed: only they are given the link of the first start. */
  isWatched?: boolean;
}): Promise<Application> {
  const { settings, databaseUrl, log, observing = unobserved, isWatched = false } = o;
  const { traces } = observing;
  const trouble = o.observing?.log.warn ?? log;
  await migrate(databaseUrl, furtherMigrations);
  const metrics = new Metrics();
  const files = openFiles(settings.files ?? usualFiles, settings.dataDir);
  const house = await openHouse(
    databaseUrl,
    trouble,
    (append) => {
      metrics.appended(append);
      traceAppend(traces, append);
    },
    keptIn(files),
    currentCause,
  );
  metrics.watchProcess({
    ...{ part: 'standalone', version: versionOfProduct(), pool: house.pool },
    space: () => spaceAt(settings.dataDir),
  });
  const closing: (() => Promise<unknown>)[] = [() => house.close()];
  const stop = () => closeInTurn(closing.splice(0));
  try {
    await loadSample(house, settings.sample, log);
    const worker = await startWorker({
      ...house,
      files,
      databaseUrl,
      redisUrl: settings.redisUrl,
      delivery: deliveryOf(settings, house),
      metrics,
      observing,
      log: trouble,
    });
    closing.push(() => worker.stop());
    const api = await startApi({
      ...{ settings, databaseUrl, house, files, metrics, worker, observing },
      log: trouble,
    });
    closing.push(() => api.stop());
    const samples = sampleOrganizations(settings.sample);
    const signIns = samples.length > 0 ? await peopleOf(samples, house) : await firstOf(api, isWatched);
    return { address: api.address, signIns, stop };
  } catch (error) {
    await stop().catch((failure: unknown) => trouble(`stopping: ${saidOf(failure)}`));
    throw error;
  }
}

/** Nobody's link is ended by one that nobody is shown. */
async function firstOf(api: RunningApi, isWatched: boolean): Promise<readonly string[]> {
  if (isWatched) return api.firstSignIn();
  return (await api.isFounded()) ? [] : [howToBegin];
}

/** People of the sample have addresses that exist nowhere, and only where no mail server could be bothered with them. */
function deliveryOf({ delivery = unsent, dataDir, publicUrl, host, port, sample }: Settings, house: House) {
  const { clock } = house;
  const people = new People(house);
  const isTriedOut = delivery.smtpUrl === undefined;
  const origin = isTriedOut ? originOf({ publicUrl, host, port }) : publicUrl;
  const trueTime = () => new Date(clock.now().getTime() - clock.ahead);
  return {
    carriers: openCarriers(delivery, { dataDir, origin, trueTime }),
    recipient: async (ref: PersonRef) => {
      const known = await people.find(ref);
      if (known || !isTriedOut || !sampleOrganizations(sample).includes(ref.organization)) return known;
      return { name: undefined, email: `${ref.person}@${ref.organization}.example`, phone: undefined };
    },
  };
}

async function peopleOf(samples: readonly string[], { door }: House): Promise<readonly string[]> {
  const offices = await Promise.all(samples.map((organization) => door.offices(organization)));
  return offices.flatMap((each) =>
    postsOn(each, door.today).map(({ title, person }) => `${title} (${person})`),
  );
}
