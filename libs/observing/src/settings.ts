// What an operator sets of how the house is watched, read by every process.
import { logFormats, logLevels, type LogSettings } from './log.js';

export interface ObservingSettings {
  readonly log: LogSettings;
  /** Whether spans are sent; where to, and which, the exporter reads from OTEL_… itself. */
  readonly tracing: boolean;
}

type Read = { readonly value: ObservingSettings } | { readonly problem: string };

/**
 * Reads LOG_LEVEL, LOG_FORMAT and OTEL_EXPORTER_OTLP_ENDPOINT. The endpoint is not repeated: it may hold a secret.
 * @returns the settings, or one sentence (Korean, then English) for what is wrong first
 */
export function readObserving(env: Readonly<Record<string, string | undefined>>): Read {
  const { LOG_LEVEL = '', LOG_FORMAT = '', OTEL_EXPORTER_OTLP_ENDPOINT: endpoint = '' } = env;
  const level = logLevels.find((each) => each === (LOG_LEVEL || 'info'));
  if (!level) return { problem: oneOf('LOG_LEVEL', logLevels, LOG_LEVEL) };
  const format = logFormats.find((each) => each === (LOG_FORMAT || 'plain'));
  if (!format) return { problem: oneOf('LOG_FORMAT', logFormats, LOG_FORMAT) };
  if (endpoint && !isHttp(endpoint)) return { problem: noEndpoint };
  return { value: { log: { level, format }, tracing: endpoint !== '' } };
}

/** As it is unless an operator says otherwise. */
export const usualObserving: ObservingSettings = { log: { level: 'info', format: 'plain' }, tracing: false };

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function oneOf(name: string, known: readonly string[], given: string): string {
  return (
    `${name}은(는) ${known.join(', ')} 가운데 하나여야 합니다(지금 값: '${given}'). ` +
    `${name} must be one of ${known.join(', ')} (it is '${given}').`
  );
}

const noEndpoint =
  "OTEL_EXPORTER_OTLP_ENDPOINT는 'http://collector:4318'처럼 적어야 합니다. " +
  "OTEL_EXPORTER_OTLP_ENDPOINT must be like 'http://collector:4318'.";
