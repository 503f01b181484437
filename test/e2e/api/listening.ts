// Listens to live updates as a browser does.
import { city, type Booted, type Caller } from './booted.js';

/** Reads live updates until it is ended. */
export async function listen(house: Pick<Booted, 'url'>, caller: Caller) {
  const stop = new AbortController();
  const response = await fetch(`${house.url}/api/${city}/live`, {
    headers: { authorization: `Bearer ${caller.token}`, accept: 'text/event-stream' },
    signal: stop.signal,
  });
  let text = '';
  const reading = (async () => {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => undefined);
  return {
    /** Waits until the event was told. */
    async hears(event: string): Promise<void> {
      while (!text.includes(`"event":"${event}"`)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    heard: (event: string) => text.includes(`"event":"${event}"`),
    async end() {
      stop.abort();
      await reading;
    },
  };
}
