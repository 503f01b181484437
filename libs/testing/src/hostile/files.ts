// Some hundred files that were made to hurt whoever opens them, always the same ones: each with what may come of it.
import { containers } from './containers.js';
import { damaged } from './damaged.js';
import type { HostileFile } from './hostile-file.js';
import { markup } from './markup.js';
import { sheets } from './sheets.js';
import { texts } from './texts.js';

/** One after the other, so that not all are held at a time. */
export async function* hostileFiles(): AsyncGenerator<HostileFile> {
  yield* damaged();
  yield* containers();
  yield* markup();
  yield* sheets();
  yield* texts();
}
