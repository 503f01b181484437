// Holds a deliverer to what it says of a delivery when others are at it too, and to what it looks at again.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Carrier, Outcome, Recipient } from '#delivery/channels';
import { Deliverer, type DelivererParts } from '#delivery/deliverer';
import { eventually } from '../eventually.js';
import { freshOutbox, notice, type FreshOutbox } from './fresh-outbox.js';
import { recorded } from './recording.js';

const now = new Date('2021-08-12T10:00:00+09:00');
const sky: Recipient = { name: undefined, email: 'sky@city.example', phone: undefined };

describe('a deliverer', () => {
  let fresh: FreshOutbox;

  beforeEach(async () => {
    fresh = await freshOutbox();
  });
  afterEach(() => fresh.drop());

  const mailBy = (carry: Carrier['carry']): Carrier => ({
    channel: 'mail',
    addressOf: ({ email }) => email,
    carry,
  });
  const delivererWith = (parts: Partial<DelivererParts>) =>
    new Deliverer({ pool: fresh.pool, now: () => now, recipient: async () => sky, carriers: [], ...parts });
  const idOf = async () => {
    const { rows } = await fresh.pool.query<{ id: string }>('SELECT id FROM delivery.deliveries');
    return rows[0]?.id ?? '';
  };

  it.each<Outcome>([
    { outcome: 'failed', error: 'silence' },
    { outcome: 'refused', answer: '550 5.7.1 no', address: false },
  ])('whose reservation is over does not say that what another sent is $outcome', async (late) => {
    let answer: (outcome: Outcome) => void = () => undefined;
    const silent = mailBy(() => new Promise((resolve) => (answer = resolve)));
    const first = delivererWith({ carriers: [silent], hold: 1 });
    await fresh.outbox.put([notice()]);
    await first.route();
    const id = await idOf();
    const overtaken = first.deliver(id);
    const second = delivererWith({
      carriers: [mailBy(async () => ({ outcome: 'sent', answer: '250 kept' }))],
    });
    await eventually(async () => {
      await second.deliver(id);
      expect(await recorded(fresh.pool)).toMatchObject([{ state: 'sent', attempts: 2 }]);
    });
    answer(late);
    await overtaken;
    expect(await recorded(fresh.pool)).toMatchObject([
      { state: 'sent', attempts: 2, answer: '250 kept', error: null },
    ]);
  });

  it('sends to somebody who has an address at last what was told of meetings, and of their digests the latest alone', async () => {
    const known = new Map<string, Recipient>();
    const asked: string[] = [];
    const arrived: string[] = [];
    const deliverer = delivererWith({
      carriers: [
        mailBy(async ({ letter: { key } }) => {
          arrived.push(key);
          return { outcome: 'sent', answer: '250 kept' };
        }),
      ],
      recipient: async ({ person }) => {
        asked.push(person);
        return known.get(person);
      },
    });
    const days = ['2021-08-10', '2021-08-11', '2021-08-12'];
    await fresh.outbox.put([
      notice(),
      ...days.map((day) => notice({ kind: 'digest', key: `digest/${day}` })),
      notice({ person: 'member-2', kind: 'digest', key: 'digest/2021-08-10' }),
    ]);
    await deliverer.route();
    const deliverAll = async () => {
      for (const { id } of await deliverer.open()) await deliverer.deliver(id);
    };
    await deliverAll();
    expect((await recorded(fresh.pool)).map(({ state }) => state)).toEqual(Array(5).fill('unaddressed'));

    asked.length = 0;
    known.set('member-1', sky);
    await deliverer.readdress();
    expect(asked.sort()).toEqual(['member-1', 'member-2']);
    await deliverAll();
    expect(arrived.sort()).toEqual(['digest/2021-08-12', 'notice/7']);
  });
});
