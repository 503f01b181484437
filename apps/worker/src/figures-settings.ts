// What an operator sets of where a worker's figures and health are read.
import { isIP } from 'node:net';

export interface FiguresSettings {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; this machine's own unless an operator opens it. */
  readonly host: string;
  /** By which they are read from other machines; without it on this machine only. */
  readonly token?: string;
}

type Read = { readonly value: FiguresSettings | undefined } | { readonly problem: string };

const shortestToken = 16;

/**
 * Reads METRICS_PORT, METRICS_HOST and METRICS_TOKEN; nothing is served without a port. The token is never repeated.
 * @returns the settings, or one sentence (Korean, then English) for what is wrong first
 */
export function readFigures(env: Readonly<Record<string, string | undefined>>): Read {
  const { METRICS_PORT: port, METRICS_HOST, METRICS_TOKEN: token } = env;
  const host = METRICS_HOST || '127.0.0.1';
  if (!port) return { value: undefined };
  if (!/^\d+$/.test(port) || Number(port) > 65_535) return problems.port;
  if (!isIP(host)) return problems.host;
  if (token && token.length < shortestToken) return problems.token;
  return { value: { port: Number(port), host, ...(token ? { token } : {}) } };
}

const problems = {
  port: {
    problem:
      'METRICS_PORT는 0에서 65535 사이의 정수여야 합니다. METRICS_PORT must be a whole number from 0 to 65535.',
  },
  host: {
    problem:
      "METRICS_HOST는 '0.0.0.0'이나 '10.0.0.5' 같은 주소여야 합니다. " +
      "METRICS_HOST must be an address such as '0.0.0.0' or '10.0.0.5'.",
  },
  token: {
    problem:
      `METRICS_TOKEN은(는) ${shortestToken}자 이상이어야 합니다. ` +
      `METRICS_TOKEN must have at least ${shortestToken} characters.`,
  },
} as const;
