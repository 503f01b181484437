// Sends spans to an OpenTelemetry collector over HTTP, as JSON; brought only where an operator named one.
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type SpanContext } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { currentCause, type Cause } from './cause.js';
import { noTraces, type SpanName, type Traces } from './traces.js';

const kinds: Readonly<Record<SpanName, SpanKind>> = {
  request: SpanKind.SERVER,
  command: SpanKind.INTERNAL,
  append: SpanKind.CLIENT,
  subscription: SpanKind.CONSUMER,
  policy: SpanKind.CONSUMER,
  notice: SpanKind.CONSUMER,
  intake: SpanKind.CONSUMER,
  job: SpanKind.CONSUMER,
  sending: SpanKind.CLIENT,
};

/** So often, in milliseconds, what was gathered is sent. */
const sendEveryMs = 1_000;

/**
 * Traces of a process. Where to and which are sent, OTEL_EXPORTER_OTLP_… and OTEL_TRACES_SAMPLER say.
 * @param part which process it is
 */
export function sendTraces(part: string, version: string): Traces {
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({
      'service.name': process.env.OTEL_SERVICE_NAME || `cycles-${part}`,
      'service.version': version,
      'process.pid': process.pid,
    }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter(), { scheduledDelayMillis: sendEveryMs })],
  });
  const tracer = provider.getTracer('cycles', version);
  return {
    isKept: true,
    begin: (name, options = {}) => {
      const { facts, cause = currentCause(), also = [], begins = false, began } = options;
      const parent = placeIn(cause);
      if (!parent && !begins) return noTraces.begin(name, { cause });
      const span = tracer.startSpan(
        name,
        {
          kind: kinds[name],
          attributes: { ...facts, ...(cause.request && { 'cycles.request': cause.request }) },
          links: also.flatMap((each) => placeIn(each) ?? []).map((context) => ({ context })),
          ...(began !== undefined && { startTime: began }),
        },
        parent ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
      );
      return {
        cause: { ...cause, trace: writtenOut(span.spanContext()) },
        end: (more = {}, failed) => {
          span.setAttributes({ ...more });
          if (failed !== undefined) span.setStatus({ code: SpanStatusCode.ERROR, message: failed });
          span.end();
        },
      };
    },
    close: () => provider.shutdown(),
  };
}

function placeIn({ trace: text }: Cause): SpanContext | undefined {
  const [, traceId, spanId, flags] = text?.split('-') ?? [];
  return traceId && spanId
    ? { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true }
    : undefined;
}

function writtenOut({ traceId, spanId, traceFlags }: SpanContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}
