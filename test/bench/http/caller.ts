// Asks over HTTP on connections that stay open, with as little work as Node allows, as caller and server share the machine.
import http from 'node:http';

export interface Caller {
  /**
   * Posts JSON and answers the JSON that comes back.
   * @throws Error with the answer where the status is not 200
   */
  post(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Reads what stands there, in the same way. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  close(): void;
}

/** A caller of the server at `address`. */
export function callerOf(address: string): Caller {
  const agent = new http.Agent({ keepAlive: true });
  const send = (
    method: 'GET' | 'POST',
    path: string,
    headers: Readonly<Record<string, string | number>>,
    text?: string,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const request = http.request(`${address}${path}`, { method, agent, headers }, (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(JSON.parse(answer));
          else reject(new Error(`${path}: ${response.statusCode} ${answer}`));
        });
      });
      request.on('error', reject);
      request.end(text);
    });
  return {
    post: (path, body, headers = {}) => {
      const text = JSON.stringify(body);
      const length = Buffer.byteLength(text);
      return send(
        'POST',
        path,
        { 'content-type': 'application/json', 'content-length': length, ...headers },
        text,
      );
    },
    get: (path, headers = {}) => send('GET', path, headers),
    close: () => agent.destroy(),
  };
}
