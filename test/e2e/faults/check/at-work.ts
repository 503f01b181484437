// An installation in which everything was done as it should be: a city, some acts of its people, and all that followed.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessRecords } from '#accounts/access-records';
import { People } from '#accounts/people';
import { openSmtp } from '#delivery/mail/smtp';
import { isRefusal } from '#domain/refusals';
import { openHouse, type House } from '#door/house';
import { keptIn } from '#files/keeps';
import { DiskStore } from '#files/disk-store';
import { openLists } from '#read-models/open-lists';
import type { Hand } from '#sample/act';
import { handInPost } from '#sample/offices';
import { freshDatabase } from '#testing/database';
import { startWorker } from '#worker/start-worker';
import { seated } from '../../../bench/web/city/playing.js';
import { untilNothingIsLeft } from '../rest.js';
import { loadTheCity, organization, theCity, thePlan } from '../stand/city.js';
import { startMailLog } from '../stand/mail-log.js';
import type { Acknowledged, Evidence } from './evidence.js';

export interface WellDone {
  readonly databaseUrl: string;
  /** Where its files and mails lie. */
  readonly folder: string;
  readonly evidence: Evidence;
  remove(): Promise<void>;
}

/** More than go by between two snapshots of a stream. */
const renamings = 230;

/** Does it all and closes everything: nobody is at the database any more. */
export async function allWellDone(): Promise<WellDone> {
  const database = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'cycles-well-done-'));
  await loadTheCity(database.url);
  const files = new DiskStore(folder);
  const house = await openHouse(database.url, () => undefined, undefined, keptIn(files));
  const mail = await startMailLog(join(folder, 'mails.jsonl'));
  const people = new People(house);
  const worker = await startWorker({
    ...house,
    files,
    databaseUrl: database.url,
    delivery: {
      carriers: [openSmtp(`smtp://127.0.0.1:${mail.port}`, { from: 'cycles@city.example' })],
      recipient: (person) => people.find(person),
    },
    log: () => undefined,
  });
  const lists = await openLists(database.url, worker);
  const acknowledged = await acts(house, files);
  const session = await signIn(house);
  await worker.sweep();
  const left = await untilNothingIsLeft(house, lists);
  if (left) throw new Error(`not done: ${left}`);
  await worker.stop();
  await lists.close();
  await house.close();
  await mail.close();
  return {
    databaseUrl: database.url,
    folder,
    evidence: { acknowledged, signedIn: [session], arrivals: mail.arrivals(), troubles: [] },
    remove: async () => {
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}

async function acts({ door }: House, files: DiskStore): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const ask = async (hand: Hand, stream: string, command: { readonly type: string }): Promise<void> => {
    const [kind = '', id = ''] = stream.split('/');
    const key = randomUUID();
    // The door judges whether it is a command of that stream.
    const asked = { organization, stream: kind, id, command, key } as unknown as Parameters<
      House['door']['ask']
    >[0];
    const answer = await door.ask(asked, hand);
    if (isRefusal(answer)) throw new Error(`${command.type}: ${answer.refused}`);
    const { version, position } = answer;
    acknowledged.push({ organization, key, stream, command: command.type, version, position });
  };
  const does = (type: string, words: object = {}) => ({ type, ...words });
  const [reviewer] = theCity.reviewers;
  if (!reviewer) throw new RangeError('nobody reviews anything');
  const { body, programs } = reviewer;
  const [chair, secretary, member] = ['chair', 'secretary', '1'].map((seat) => seated(body.id, seat));
  if (!chair || !secretary || !member) throw new RangeError('nobody sits there');
  const round = 'round/r-1';
  const topic = `${programs[0]?.id ?? ''}/midterm`;
  const dates = { opinionsDue: '2021-06-14', answersDue: '2021-06-21' };
  await ask(
    chair,
    round,
    does('OpenRound', { committee: body.id, plan: thePlan, title: '수시', tracks: ['midterm'], ...dates }),
  );
  await ask(chair, round, does('WaiveSubmission', { topic, reason: '회의에서 들음' }));
  for (const id of ['m-1', 'm-2'])
    await ask(member, round, does('SubmitRemark', { topic, id, kind: 'opinion', text: id }));
  const bytes = new TextEncoder().encode('상반기 실적을 확인함');
  const file = {
    hash: await files.put(organization, bytes),
    name: 'notes.txt',
    type: 'text',
    size: bytes.length,
  };
  await ask(member, round, does('AttachToRemark', { remark: 'm-1', file }));
  const agenda = [{ id: 'a-1', title: '수시 보고' }];
  const held = { date: '2021-07-01', time: '10:00', place: '시청 회의실' };
  await ask(
    secretary,
    'meeting/g-1',
    does('ConveneMeeting', { committee: body.id, number: '2021-9', ...held, agenda }),
  );
  await ask(secretary, 'meeting/g-1', does('SendNotice'));
  const office = handInPost('coordination-officer');
  await Promise.all(
    Array.from({ length: renamings }, (_, nth) =>
      ask(office, 'program/p-001', does('RenameProgram', { name: `사업 ${nth}`, reason: '다듬음' })),
    ),
  );
  return acknowledged;
}

/** Somebody comes in, as the door of the API records it. */
async function signIn({ pool, clock }: House): Promise<string> {
  const session = randomUUID();
  const records = new AccessRecords(pool, clock, () => undefined);
  const who = { organization, person: 'p-coordination-officer', session };
  for (const what of ['session', 'session/post'])
    await records.keep({ kind: 'signIn', ...who, what, outcome: 'done' });
  return session;
}
