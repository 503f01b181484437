// What the operator's commands do before: like `npm start`, but nothing is installed or built under a running product.
import { join } from 'node:path';
import { buildWhenStale, isBuilt } from './setup-build.mjs';
import { assertNode, installWhenNeeded, isInstalled } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { runningOn } from './setup-running.mjs';
import { Failure, orFail } from './setup-say.mjs';

const projectFolder = join(import.meta.dirname, '..');

/** As of the commands themselves; 1 is what they found. */
const couldNotBeDone = 2;

await orFail(async () => {
  assertNode();
  await alone(projectFolder, async () => {
    if (isInstalled(projectFolder) && isBuilt(projectFolder)) return;
    const running = await runningOn(projectFolder);
    if (running) throw underneath(running);
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
}, couldNotBeDone);

function underneath({ address, pid }) {
  return new Failure(
    `프로그램이 바뀌었는데 바뀌기 전의 것이 아직 실행 중입니다: ${address} (프로세스 ${pid}). 그 밑에서 새로 설치하거나 빌드하지 않습니다. 먼저 멈추고 npm start로 다시 시작한 뒤 이 명령을 실행해 주세요.`,
    `The program has changed, and what was there before still runs: ${address} (process ${pid}). Nothing is installed or built underneath it. Stop it and start it again with npm start, then run this command.`,
  );
}
