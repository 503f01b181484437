// Holds the noting of what was told to not standing in anybody's way: what the door does not take now waits for the next time.
import { expect, it } from '@jest/globals';
import { refuse } from '#domain/refusals';
import type { Done } from '#door/door';
import { noteTold, type NotingParts, type ToldReminder } from './noting-told.js';

const about = (id: string): ToldReminder => ({
  ...{ stream: 'round', id, obligation: 'answer/o-1/0', due: '2021-08-20', step: -1 },
});
const done: Done = { version: 1, position: 1, repeated: false, events: [] };

it('leaves what is refused for the next time, says so, and notes the rest', async () => {
  const noted: string[] = [];
  const heard: string[] = [];
  const parts: NotingParts = {
    door: {
      askAs: async ({ command }) => {
        const id = 'round' in command ? command.round : undefined;
        if (id === 'busy') return refuse('busy');
        return id === 'of an earlier version' ? refuse('key-reused') : done;
      },
    },
    told: {
      noted: async ({ thing }) => {
        noted.push(thing);
      },
    },
    log: (line) => heard.push(line),
  };
  const rounds = ['r-1', 'busy', 'of an earlier version', 'r-2'];
  await noteTold(
    rounds.map((id) => ({ organization: 'city', person: 'somebody', thing: id, about: about(id) })),
    parts,
  );
  expect(noted).toEqual(['r-1', 'of an earlier version', 'r-2']);
  expect(heard).toEqual([expect.stringMatching(/round busy: busy$/)]);
});
