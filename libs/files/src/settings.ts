// What an operator sets of files: how large they may be, where they lie, and who looks through them.
import { join } from 'node:path';
import { clamdAt } from './clamd.js';
import { DiskStore } from './disk-store.js';
import type { FileStore } from './file-store.js';
import { S3Store, type S3Settings } from './s3-store.js';
import type { Scanner } from './scanner.js';

export interface FilesSettings {
  /** The largest file that is taken, in bytes. */
  readonly limit: number;
  /** Object storage; without it files lie in the installation's folder. */
  readonly s3?: S3Settings;
  /** Where a scanner listens; without it nobody looks through files. */
  readonly clamd?: { readonly host: string; readonly port: number };
}

const megabyte = 1024 * 1024;
const usualLimit = 30;
const largestLimit = 1_000;
const usualRegion = 'us-east-1';
const clamdPort = 3310;

/** Files as they are kept unless an operator says otherwise. */
export const usualFiles: FilesSettings = { limit: usualLimit * megabyte };

/**
 * Reads FILE_LIMIT_MB, FILES_S3_… and SCAN_URL. No value of a secret is repeated in a problem.
 * @returns the settings, or one sentence (Korean, then English) for what is wrong first
 */
export function readFiles(
  env: Readonly<Record<string, string | undefined>>,
): { readonly value: FilesSettings } | { readonly problem: string } {
  const megabytes = Number(env.FILE_LIMIT_MB || usualLimit);
  if (!Number.isInteger(megabytes) || megabytes < 1 || megabytes > largestLimit) return problems.limit;
  const clamd = env.SCAN_URL ? clamdIn(env.SCAN_URL) : undefined;
  if (env.SCAN_URL && !clamd) return problems.scan;
  const { FILES_S3_ENDPOINT: endpoint, FILES_S3_BUCKET: bucket } = env;
  const { FILES_S3_KEY: key, FILES_S3_SECRET: secret, FILES_S3_REGION: region } = env;
  const limit = megabytes * megabyte;
  const scanned = clamd && { clamd };
  if (!endpoint && !bucket && !key && !secret) return { value: { limit, ...scanned } };
  if (!endpoint || !isEndpoint(endpoint)) return problems.endpoint;
  if (!bucket || !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) return problems.bucket;
  if (!key || !secret) return problems.key;
  return {
    value: { limit, s3: { endpoint, bucket, key, secret, region: region || usualRegion }, ...scanned },
  };
}

/** Where files lie on this installation. */
export function openFiles({ s3 }: FilesSettings, dataDir: string): FileStore {
  return s3 ? new S3Store(s3) : new DiskStore(join(dataDir, 'files'));
}

/** Who looks through files on this installation, if anybody. */
export function openScanner({ clamd }: FilesSettings, log: (line: string) => void): Scanner | undefined {
  return clamd && clamdAt(clamd, log);
}

function clamdIn(text: string): FilesSettings['clamd'] {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, pathname, username } = new URL(text);
  if (protocol !== 'clamd:' || hostname === '' || pathname.length > 1 || username !== '') return undefined;
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? clamdPort : Number(port) };
}

function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}${username}` === '/';
}

const problems = {
  limit: {
    problem:
      `FILE_LIMIT_MB는 1에서 ${largestLimit} 사이의 정수여야 합니다. ` +
      `FILE_LIMIT_MB must be a whole number from 1 to ${largestLimit}.`,
  },
  scan: {
    problem:
      "SCAN_URL은 'clamd://host:3310'처럼 적어야 합니다. " + "SCAN_URL must be like 'clamd://host:3310'.",
  },
  endpoint: {
    problem:
      "FILES_S3_ENDPOINT는 'https://'로 시작하고 경로가 없는 주소여야 합니다. 버킷은 FILES_S3_BUCKET에 적어 주세요. " +
      "FILES_S3_ENDPOINT must be an address that starts with 'https://' and has no path; the bucket goes into FILES_S3_BUCKET.",
  },
  bucket: {
    problem:
      'FILES_S3_ENDPOINT를 쓰려면 FILES_S3_BUCKET에 버킷 이름을 적어야 합니다(소문자, 숫자, 점, 붙임표). ' +
      'FILES_S3_BUCKET must name a bucket (small letters, digits, dots, hyphens); FILES_S3_ENDPOINT needs it.',
  },
  key: {
    problem:
      'FILES_S3_ENDPOINT를 쓰려면 FILES_S3_KEY와 FILES_S3_SECRET을 모두 적어야 합니다. ' +
      'FILES_S3_KEY and FILES_S3_SECRET must both be set; FILES_S3_ENDPOINT needs them.',
  },
} as const;
