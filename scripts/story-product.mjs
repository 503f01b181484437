// Starts the built product for one story: empty, on a free port, in a folder that is gone afterwards.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './setup-say.mjs';

/** Runs `work` with the product's address and stops the product, however `work` ends. Answers what `work` answers. */
export async function withEmptyProduct(projectFolder, work) {
  const dataDir = mkdtempSync(join(tmpdir(), 'cycles-story-'));
  chmodSync(dataDir, 0o755);
  const product = start(projectFolder, dataDir);
  const interrupted = () => void stop(product, dataDir).then(() => process.exit(130));
  process.once('SIGINT', interrupted);
  process.once('SIGTERM', interrupted);
  try {
    return await work(await product.address);
  } finally {
    await stop(product, dataDir);
  }
}

function start(projectFolder, dataDir) {
  const child = spawn(process.execPath, [join(projectFolder, 'dist/apps/standalone/src/main.js')], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: dataDir,
      SAMPLE: 'empty',
      DATABASE_URL: '',
      REDIS_URL: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      output += chunk;
      const found = /address: (\S+)\n/.exec(output);
      if (found) resolve(found[1]);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then((code) =>
      reject(
        new Failure(
          '제품이 시작되지 않았습니다.',
          `The product did not start (it ended with ${code}):\n${output}`,
        ),
      ),
    );
  });
  return { child, ended, address };
}

async function stop({ child, ended }, dataDir) {
  child.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}
