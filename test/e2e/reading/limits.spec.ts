// Files that need more time, memory or patience than there is are given up for that reason, and the next one is read.
import { afterEach, describe, expect, it } from '@jest/globals';
import { ReadingRoom } from '#documents/reading-room';
import { forgedZip } from '#testing/hostile/zip';
import { hangulFile, hangulText, wordFile, wordText } from '#testing/hostile/packages';

const good = new TextEncoder().encode('번호\t의견\n1\t확대\n');
const large = new TextEncoder().encode('가\t나\n'.repeat(1_000_000));

let room: ReadingRoom;
const said: string[] = [];

const opened = (changes = {}) =>
  (room = new ReadingRoom((line) => said.push(line), undefined, {
    longest: 30_000,
    heap: 512,
    resident: 1_024,
    ...changes,
  }));
afterEach(() => room.close());

const readsOn = async () => expect((await room.read(good, 'text')).blocks).toHaveLength(1);

describe('The reading room', () => {
  it('gives up a file that takes longer than its asker waits, and tells the operator', async () => {
    opened();
    await readsOn();
    said.length = 0;
    await expect(room.read(large, 'text', 20)).rejects.toMatchObject({ reason: 'too-long' });
    expect(said).toEqual(['a file of type text: too-long']);
    await readsOn();
  });

  it('gives up a file that takes more heap than there is', async () => {
    opened({ heap: 32 });
    await expect(room.read(large, 'text')).rejects.toMatchObject({ reason: 'too-large' });
    await readsOn();
  });

  it('reads the same file where there is room for it, as far as tables are read', async () => {
    opened();
    const { blocks, leftOut } = await room.read(large, 'text');
    expect(blocks).toHaveLength(1);
    expect(leftOut).toEqual([{ kind: 'rows-beyond', where: '1' }]);
  });

  it('asks whoever comes when many wait to come again', async () => {
    opened();
    const waiting = Array.from({ length: 12 }, () => room.read(good, 'text'));
    await expect(room.read(good, 'text')).rejects.toMatchObject({ reason: 'busy' });
    await Promise.all(waiting);
    await readsOn();
  });

  it('knows what it does not read, and what is too large, before anybody opens it', async () => {
    opened();
    await expect(room.read(good, 'png')).rejects.toMatchObject({ reason: 'unsupported' });
    await expect(room.read(new Uint8Array(65 * 1024 * 1024), 'text')).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('reads what is given to it as each format', async () => {
    opened();
    const texts = await Promise.all([
      room.read(wordFile(wordText('말')), 'docx'),
      room.read(hangulFile(hangulText('말')), 'hwpx'),
    ]);
    expect(texts.map(({ blocks }) => blocks)).toEqual(
      texts.map(() => [{ kind: 'text', text: '말', line: 1 }]),
    );
    await expect(room.read(forgedZip([]), 'xlsx')).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('that is closed reads nothing any more', async () => {
    opened();
    await room.close();
    await expect(room.read(good, 'text')).rejects.toMatchObject({ reason: 'busy' });
  });
});
