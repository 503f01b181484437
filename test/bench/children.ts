// Servers in processes of their own, asked over HTTP and ended with the bench.
import { spawn } from 'node:child_process';

/**
 * Runs `work` with the address that the script prints (`address: http://…`), and ends it, however `work` ends.
 * Rejects with what the script printed when it ends before.
 */
export async function withServer<T>(
  script: string,
  env: Readonly<Record<string, string>>,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = new Promise<string>((resolve, reject) => {
    let output = '';
    const listen = (chunk: string) => {
      output += chunk;
      const found = /address: (\S+)\n/.exec(output);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`A server ended too early:\n${output}`)));
  });
  try {
    return await work(await address);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}
