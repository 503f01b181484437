// Asks over HTTP on connections that stay open, with as little work as Node allows, as caller and server share the machine.
import http from 'node:http';

export interface Caller {
  /**
   * Posts JSON and answers the JSON that comes back.
   * @throws Error with the answer where the status is not 200
   */
  post(path: string, body: object, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  close(): void;
}

/** A caller of the server at `address`. */
export function callerOf(address: string): Caller {
  const agent = new http.Agent({ keepAlive: true });
  return {
    post: (path, body, headers = {}) =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(body);
        const length = Buffer.byteLength(text);
        const request = http.request(
          `${address}${path}`,
          {
            method: 'POST',
            agent,
            headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
          },
          (response) => {
            let answer = '';
            response.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
            response.on('end', () => {
              if (response.statusCode === 200) resolve(JSON.parse(answer));
              else reject(new Error(`${path}: ${response.statusCode} ${answer}`));
            });
          },
        );
        request.on('error', reject);
        request.end(text);
      }),
    close: () => agent.destroy(),
  };
}
