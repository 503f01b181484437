// Shows that what fails to close leaves nothing else open.
import { expect, it } from '@jest/globals';
import { closeInTurn } from './shutdown.js';

it('closes all that was started, the last first, and then says what failed first', async () => {
  const closed: string[] = [];
  const closing =
    (name: string, fails = false) =>
    async () => {
      closed.push(name);
      if (fails) throw new Error(`${name} failed`);
    };
  const parts = [closing('database'), closing('worker', true), closing('lists', true), closing('server')];
  await expect(closeInTurn(parts)).rejects.toThrow('lists failed');
  expect(closed).toEqual(['server', 'lists', 'worker', 'database']);
});

it('says nothing where nothing fails', async () => {
  await expect(closeInTurn([async () => 'closed'])).resolves.toBeUndefined();
});
