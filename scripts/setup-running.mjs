// Finds the product that runs from this folder, before anything is changed underneath it.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Who holds the data folder that the settings name: an address or a command, and its process. Undefined where nobody does,
 * or nothing was ever built that could.
 */
export async function runningOn(projectFolder) {
  const lock = resolve(projectFolder, process.env.DATA_DIR || '.data', 'instance.lock');
  const table = join(projectFolder, 'dist/apps/standalone/src/process-table.js');
  const holder = holderIn(lock);
  if (holder?.identity === undefined || !existsSync(table)) return undefined;
  // The very code that a product identifies itself by.
  const { processIdentity } = await import(pathToFileURL(table).href);
  return processIdentity(holder.pid) === holder.identity
    ? { address: holder.address, pid: holder.pid }
    : undefined;
}

function holderIn(lock) {
  try {
    return JSON.parse(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
