// A file that comes again goes by the name that it was first taken in under, but tells nobody a name that they were never told.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import { postKey, type Actor } from '#domain/actor';
import { isRefusal } from '#domain/refusals';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import { theCoordinator, theOfficerOf, theSecretary } from '#testing/given-actors';
import { Reader } from '../streams-read.js';
import { takenInBefore } from './taken-in-before.js';

const organization = 'city-s';
const target = { stream: 'round', id: 'round-1' } as const;
const file = (name: string) => ({ hash: 'a'.repeat(64), name, type: 'xlsx', size: 9_000 }) as const;

describe('a file that was taken in before', () => {
  const store = new MemoryEventStore();
  const door = new Door({ store, streams: new Streams(store), clock: new MovableClock() });
  const begin = (id: string, who: Actor, name: string) =>
    store.append({
      ...{ organization, stream: `intake/${id}`, expectedVersion: 0 },
      ...{ commandId: id, fingerprint: 'f', recordedAt: '2021-07-20T00:00:00.000Z' },
      events: [
        recordOf(
          by(who, {
            ...{ type: 'IntakeBegun', file: file(name), kind: 'answer-sheet', target, decisions: [] },
            ...{ proposal: 'b'.repeat(64), steps: 3, findings: 0 },
          }),
          [],
        ),
      ],
    });
  const askedBy = async (actor: Actor) => {
    const signed = { person: actor.person, post: postKey(actor.post) };
    const reader = await Reader.of({ store, door }, { organization, signed, actor });
    if (isRefusal(reader)) throw new Error(reader.refused);
    return takenInBefore({ file: file('새 이름.xlsx'), target }, organization, reader, store);
  };

  beforeAll(async () => {
    await begin('z', theOfficerOf('tourism'), '관광과 답변서.xlsx');
    await begin('m', theOfficerOf('housing'), '주거과 답변서.xlsx');
    await begin('a', theCoordinator, '총괄 답변서.xlsx');
  });

  it('goes by its first name, in the order of the log and not of the ids', async () => {
    const { before, named } = await askedBy(theCoordinator);
    expect(before.map(({ file: { name } }) => name)).toEqual([
      '관광과 답변서.xlsx',
      '주거과 답변서.xlsx',
      '총괄 답변서.xlsx',
    ]);
    expect(named).toMatchObject({ name: '관광과 답변서.xlsx' });
  });

  it('goes by the first name that its reader may know, if there is one', async () => {
    expect((await askedBy(theOfficerOf('housing'))).named).toMatchObject({ name: '주거과 답변서.xlsx' });
    const unknown = await askedBy(theSecretary);
    expect(unknown.named).toBeUndefined();
    expect(unknown.before).toHaveLength(3);
  });
});
