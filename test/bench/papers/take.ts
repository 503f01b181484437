// A process that takes all papers of a plan and throws them away: what it prints is how long that took, and how much it was.
import { ArchiveHandler, ArchiveQuery } from '#api/application/papers/archive';
import { openHouse } from '#door/house';
import { Press } from '#documents/press';
import { isRefusal } from '#domain/refusals';
import type { PaperFormat } from '#contract/papers';
import { handInPost } from '#sample/offices';
import type { Taken } from './taken.js';

const [databaseUrl = '', organization = '', plan = '', way = 'text'] = process.argv.slice(2);

/** The words of a paper and nothing else: what packing them takes at least. */
const plain: Pick<Press, 'write'> = {
  write: (paper) => Promise.resolve(Buffer.from(JSON.stringify(paper.sections))),
};

const house = await openHouse(databaseUrl, () => undefined);
const press = new Press((line) => console.error(line));
const counted = { papers: 0, bytes: 0 };
const writing: Pick<Press, 'write'> = {
  write: async (paper, format) => {
    counted.papers += 1;
    return (way === 'text' ? plain : press).write(paper, format);
  },
};
/** None of its minutes has a photograph. */
const files = { get: () => Promise.resolve(undefined) };
const format: PaperFormat = way === 'text' ? 'html' : (way as PaperFormat);
const started = performance.now();
const archive = await new ArchiveHandler({ ...house, files, press: writing }).execute(
  new ArchiveQuery({ kind: 'plan', id: plan }, format, 'ko', {
    organization,
    signed: handInPost('coordination-officer'),
  }),
);
if (isRefusal(archive)) throw new Error(JSON.stringify(archive));
let first: number | undefined;
for await (const piece of archive.bytes) {
  first ??= performance.now() - started;
  counted.bytes += piece.length;
}
const taken: Taken = { ...counted, ms: performance.now() - started, firstMs: first ?? 0 };
console.log(JSON.stringify(taken));
await press.close();
await house.close();
