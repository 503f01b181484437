// Reads server-sent events from a response: EventSource itself cannot carry a bearer token.

export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/** The events of a response's body, until it ends. */
export async function* eventsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<ServerEvent> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    yield* blocks.flatMap(eventOf);
  }
}

/** One block of lines as an event; none where it carries no data. */
export function eventOf(block: string): readonly ServerEvent[] {
  const fields = block.split(/\r?\n/).map((line) => /^(event|data): ?(.*)$/.exec(line) ?? []);
  const named = (name: string) => fields.flatMap(([, field, value = '']) => (field === name ? [value] : []));
  const data = named('data');
  return data.length === 0 ? [] : [{ event: named('event').at(-1) ?? 'message', data: data.join('\n') }];
}
