// Two starts on one clone must not install or compile over each other: the second waits for the first.
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure, say } from './setup-say.mjs';

const limitMs = 10 * 60_000;

/** Runs `work` while no other process does so on `projectFolder`; waits up to ten minutes for its turn. */
export async function alone(projectFolder, work) {
  const scratch = join(projectFolder, 'dist');
  mkdirSync(scratch, { recursive: true });
  const lock = join(scratch, '.setup.lock');
  const mine = `${lock}.${randomUUID()}`;
  writeFileSync(mine, String(process.pid));
  try {
    await take(mine, lock);
  } finally {
    rmSync(mine);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function take(mine, lock) {
  const until = Date.now() + limitMs;
  for (let told = false; !linked(mine, lock);) {
    const holder = read(lock);
    if (holder !== undefined && !isRunning(holder)) takeAway(lock, holder);
    else if (Date.now() > until) {
      throw new Failure(
        `다른 설치 또는 빌드가 끝나지 않습니다. 실행 중인 것이 없으면 ${lock} 파일을 지워 주세요.`,
        `Another installation or build does not end. If none is running, delete ${lock}.`,
      );
    } else {
      if (!told)
        say(
          '다른 설치 또는 빌드가 끝나기를 기다립니다.',
          'Waiting for another installation or build to end.',
        );
      told = true;
      await pause(200);
    }
  }
}

function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isRunning(pid) {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Between reading the lock and taking it away, another process may have put its own there: that one goes
 * back.
 */
function takeAway(lock, holder) {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (read(aside) !== holder) linked(aside, lock);
  rmSync(aside);
}
