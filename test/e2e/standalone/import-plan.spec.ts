// An operator takes a plan in from a file in somebody's name: all that the door would refuse them is refused, and nothing is half done.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { endAll, operate, run, settled, temporaryFolder } from './processes.js';

const roadMap = resolve('test/corpus/road-map.txt');
const office = ['--as', 'p-coordination-officer'];

let dataDir: string;
let shelf: string;
beforeEach(() => {
  [dataDir, shelf] = [temporaryFolder(), temporaryFolder()];
});
afterEach(async () => {
  await endAll(dataDir);
  rmSync(shelf, { recursive: true, force: true });
});

async function imported(...words: readonly string[]) {
  const answer = await operate('import-plan', dataDir, ['city-s', ...words]);
  expect(answer.said).not.toMatch(/^\s+at /m);
  return answer;
}

it('asks what is open beside the running product, takes it in on the stopped one once it is decided, and only once', async () => {
  const product = run({ DATA_DIR: dataDir, SAMPLE: 'case' });
  await settled(product);

  expect(await imported(roadMap)).toMatchObject({ code: 2, said: expect.stringContaining('Say by --as') });
  expect(await imported(roadMap, '--as', 'nobody@city.example')).toMatchObject({
    code: 2,
    said: expect.stringContaining('Nobody in city-s'),
  });
  expect(await imported(roadMap, ...office, '--post', 'post:tourism-officer')).toMatchObject({
    code: 2,
    said: expect.stringContaining('post:coordination-officer'),
  });
  const note = join(shelf, 'note.txt');
  writeFileSync(note, '메모\n한 줄');
  expect(await imported(note, ...office)).toMatchObject({
    code: 2,
    said: expect.stringContaining('like no paper of a plan'),
  });

  const open = await imported(roadMap, ...office);
  expect(open).toMatchObject({ code: 1, said: expect.stringContaining('nothing was taken in') });
  const [, doubt = ''] = /^ {4}(\S+)=job-policy {4}/m.exec(open.said) ?? [];
  expect(doubt).toMatch(/^owner/);
  expect(open.said).toMatch(/^- \[\d+번째 줄 · line \d+\] /m);

  const decisions = join(shelf, 'decisions.txt');
  writeFileSync(decisions, `# 맡는 부서\n${doubt}=job-policy\n`);
  const decided = ['--decisions', decisions];
  const tourism = await imported(roadMap, '--as', 'p-tourism-officer', ...decided);
  expect(tourism).toMatchObject({ code: 1, said: expect.stringContaining('nothing was taken in') });

  const astray = join(shelf, 'astray.txt');
  writeFileSync(astray, `${doubt}=job-policy\nowner:9-9=tourism\n`);
  expect(await imported(roadMap, ...office, '--decisions', astray)).toMatchObject({
    code: 1,
    said: expect.stringContaining("'owner:9-9' was decided"),
  });

  product.child.kill('SIGTERM');
  await product.ended;
  const taken = await imported(roadMap, ...office, ...decided);
  expect(taken).toMatchObject({ code: 0, said: expect.stringContaining('반려됨 · Refused: 0') });
  const [, plan = '', intake = ''] = /#plan=(\S+)[\s\S]*#intake=(\S+)/.exec(taken.said) ?? [];
  const told = await operate('explain', dataDir, ['city-s', `plan/${plan}`]);
  expect(told).toMatchObject({ code: 0, said: expect.stringContaining('p-coordination-officer') });
  expect((await operate('explain', dataDir, ['city-s', `intake/${intake}`])).said).toContain(
    'IntakeCarriedOut',
  );

  const again = await imported(roadMap, ...office, ...decided);
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('taken in already') });
  expect((await operate('explain', dataDir, ['city-s', `plan/${plan}`])).said).toBe(told.said);
});
