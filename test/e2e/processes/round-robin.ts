// A proxy as plain as can be before several APIs: each request goes to the next of them, with nothing kept of who asked.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Passes requests on to the addresses in turn, until it is closed. */
export async function roundRobin(addresses: readonly string[]) {
  const answered = addresses.map(() => 0);
  let next = 0;
  const server = createServer((asked, reply) => {
    const turn = next % addresses.length;
    next += 1;
    answered[turn] = (answered[turn] ?? 0) + 1;
    const onward = request(new URL(asked.url ?? '/', addresses[turn]), {
      method: asked.method,
      headers: asked.headers,
    });
    onward.on('response', (response) => {
      reply.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(reply);
    });
    onward.on('error', () => reply.destroy());
    reply.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** How many requests each address got. */
    answered: (): readonly number[] => answered,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
