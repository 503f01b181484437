// What an operator may set by environment, read once and checked in plain words before anything starts.
import { isIP } from 'node:net';
import { readOrigin } from '#delivery/origin';
import { readDelivery, type DeliverySettings } from '#delivery/settings';
import { readFiles, type FilesSettings } from '#files/settings';
import { readObserving, type ObservingSettings } from '#observing/settings';
import { readOidc, type OidcSettings } from './oidc-settings.js';

const samples = ['case', 'papers', 'empty', 'none'] as const;

/** Which organization the first run finds: the worked case, an empty organization, or nothing at all. */
export type Sample = (typeof samples)[number];

export interface Settings {
  /** 0–65535; 0 takes any free port. */
  readonly port: number;
  /** An address or host name to listen on; loopback unless an operator opens it. */
  readonly host: string;
  /**
   * Folder of the embedded database and the instance's lock; a relative one is meant from the project folder.
   */
  readonly dataDir: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl?: string;
  /** A Redis server for the queue; without it the queue runs on PostgreSQL. */
  readonly redisUrl?: string;
  readonly sample: Sample;
  /** The origin that browsers know the installation by, where a proxy stands before it; no path. */
  readonly publicUrl?: string;
  /** The city's own sign-in; without it only accounts of this installation sign in. */
  readonly oidc?: OidcSettings;
  /** A session ends after so many minutes without anything done in it. */
  readonly sessionIdleMinutes: number;
  /** A session ends after so many hours in any case. */
  readonly sessionHours: number;
  /** The proxies that are believed about who asks: addresses, or networks as `10.0.0.0/8`; none unless set. */
  readonly trustProxy?: readonly string[];
  /** How much is answered in a minute; what is usual unless set. */
  readonly rates?: Rates;
  /** By which figures are read from other machines, 16 characters or more; without it on this machine only. */
  readonly metricsToken?: string;
  /** How letters leave the house; unless set, mails lie in a folder. */
  readonly delivery?: DeliverySettings;
  /** How large files may be, where they lie, and who looks through them; what is usual unless set. */
  readonly files?: FilesSettings;
  /** How its processes are watched; plainly unless set. */
  readonly observing?: ObservingSettings;
}

/** How many requests are answered in a minute. */
export interface Rates {
  /** From one address, whoever asks: a whole office may come from one. */
  readonly perAddress: number;
  /** To one person. */
  readonly perAccount: number;
  /** Attempts to sign in, from one address. */
  readonly signIns: number;
  /** Files, by one person. */
  readonly files: number;
}

const shortestToken = 16;

export const usualRates: Rates = { perAddress: 6_000, perAccount: 1_200, signIns: 60, files: 60 };

type Read<T> = { readonly value: T } | { readonly problem: string };

/**
 * Reads the settings from `env`. An empty value counts as not set.
 * Returns the settings, or one sentence (Korean, then English) for every setting that is wrong.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): { settings: Settings } | { problems: string[] } {
  const port = readPort(env.PORT || '3000');
  const host = readHost(env.HOST || '127.0.0.1');
  const databaseUrl = readUrl('DATABASE_URL', env.DATABASE_URL, ['postgres', 'postgresql']);
  const redisUrl = readUrl('REDIS_URL', env.REDIS_URL, ['redis', 'rediss']);
  const sample = readSample(env.SAMPLE || 'case');
  const publicUrl = readOrigin(env.PUBLIC_URL);
  const oidc = readOidc(env);
  const idle = readNumber('SESSION_IDLE_MINUTES', env.SESSION_IDLE_MINUTES || '30', { from: 0, to: 1440 });
  const hours = readNumber('SESSION_HOURS', env.SESSION_HOURS || '10', { from: 0, to: 720 });
  const trustProxy = readNetworks(env.TRUST_PROXY);
  const delivery = readDelivery(env);
  const metricsToken = readToken('METRICS_TOKEN', env.METRICS_TOKEN);
  const most = { from: 0, to: 10_000_000 };
  const { perAddress, perAccount, signIns, files: ofFiles } = usualRates;
  const byAddress = readNumber('RATE_PER_ADDRESS', env.RATE_PER_ADDRESS || String(perAddress), most);
  const byAccount = readNumber('RATE_PER_ACCOUNT', env.RATE_PER_ACCOUNT || String(perAccount), most);
  const entering = readNumber('RATE_SIGN_INS', env.RATE_SIGN_INS || String(signIns), most);
  const bringing = readNumber('RATE_FILES', env.RATE_FILES || String(ofFiles), most);
  const files = readFiles(env);
  const observing = readObserving(env);
  if (
    'value' in port &&
    'value' in host &&
    'value' in databaseUrl &&
    'value' in redisUrl &&
    'value' in sample &&
    'value' in publicUrl &&
    'value' in oidc &&
    'value' in idle &&
    'value' in hours &&
    'value' in trustProxy &&
    'value' in byAddress &&
    'value' in byAccount &&
    'value' in entering &&
    'value' in delivery &&
    'value' in metricsToken &&
    'value' in bringing &&
    'value' in files &&
    'value' in observing
  ) {
    return {
      settings: {
        port: port.value,
        host: host.value,
        dataDir: env.DATA_DIR || '.data',
        databaseUrl: databaseUrl.value,
        redisUrl: redisUrl.value,
        sample: sample.value,
        publicUrl: publicUrl.value,
        oidc: oidc.value,
        sessionIdleMinutes: idle.value,
        sessionHours: hours.value,
        trustProxy: trustProxy.value,
        rates: {
          perAddress: byAddress.value,
          perAccount: byAccount.value,
          signIns: entering.value,
          files: bringing.value,
        },
        delivery: delivery.value,
        metricsToken: metricsToken.value,
        files: files.value,
        observing: observing.value,
      },
    };
  }
  return {
    problems: [
      port,
      host,
      databaseUrl,
      redisUrl,
      sample,
      publicUrl,
      oidc,
      idle,
      hours,
      trustProxy,
      byAddress,
      byAccount,
      entering,
      delivery,
      metricsToken,
      bringing,
      files,
      observing,
    ].flatMap((read) => ('problem' in read ? [read.problem] : [])),
  };
}

function readPort(text: string): Read<number> {
  const value = Number(text);
  return /^\d+$/.test(text) && value <= 65535
    ? { value }
    : {
        problem:
          `PORT는 0에서 65535 사이의 정수여야 합니다(지금 값: '${text}'). ` +
          `PORT must be a whole number from 0 to 65535 (it is '${text}').`,
      };
}

function readHost(text: string): Read<string> {
  return isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
    ? { value: text }
    : {
        problem:
          `HOST는 'http://'나 포트 없이 주소 또는 호스트 이름이어야 합니다(지금 값: '${text}'). ` +
          `HOST must be an address or a host name, without 'http://' or a port (it is '${text}').`,
      };
}

/** The value is never repeated in the sentence: it may hold a password. */
function readUrl(
  name: string,
  text: string | undefined,
  schemes: readonly string[],
): Read<string | undefined> {
  if (!text) return { value: undefined };
  const start = `${schemes[0]}://`;
  return URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1))
    ? { value: text }
    : {
        problem:
          `${name}은(는) '${start}'로 시작하는 올바른 주소여야 합니다. ` +
          `${name} must be a valid address that starts with '${start}'.`,
      };
}

/** The value is never repeated in the sentence. */
function readToken(name: string, text: string | undefined): Read<string | undefined> {
  if (!text) return { value: undefined };
  return text.length >= shortestToken
    ? { value: text }
    : {
        problem:
          `${name}은(는) ${shortestToken}자 이상이어야 합니다. ` +
          `${name} must have at least ${shortestToken} characters.`,
      };
}

/** Never 'everybody': whoever is believed says from where others come. */
function readNetworks(text: string | undefined): Read<readonly string[]> {
  const networks = (text ?? '').split(',').flatMap((each) => each.trim() || []);
  return networks.every(isNetwork)
    ? { value: networks }
    : {
        problem:
          `TRUST_PROXY는 프록시의 주소나 '10.0.0.0/8' 같은 대역을 쉼표로 이어 적어야 합니다(지금 값: '${text}'). ` +
          `TRUST_PROXY must list the proxies' addresses, or networks such as '10.0.0.0/8', with commas (it is '${text}').`,
      };
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  const isPrefix =
    prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) > 0 && Number(prefix) <= bits);
  return isIP(address) !== 0 && isPrefix && more.length === 0;
}

/** More than `from`, at most `to`; a fraction is taken. */
function readNumber(
  name: string,
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
): Read<number> {
  const value = Number(text);
  return /^\d+(\.\d+)?$/.test(text) && value > from && value <= to
    ? { value }
    : {
        problem:
          `${name}은(는) ${from}보다 크고 ${to} 이하인 수여야 합니다(지금 값: '${text}'). ` +
          `${name} must be a number above ${from} and at most ${to} (it is '${text}').`,
      };
}

function readSample(text: string): Read<Sample> {
  const value = samples.find((sample) => sample === text);
  return value
    ? { value }
    : {
        problem:
          `SAMPLE은 ${samples.join(', ')} 가운데 하나여야 합니다(지금 값: '${text}'). ` +
          `SAMPLE must be one of ${samples.join(', ')} (it is '${text}').`,
      };
}
