// Everything that a person may ever ask of the house can be asked on a screen.
import { describe, expect, it } from '@jest/globals';
import { streamNames, streams } from '#domain/between/streams';
import { isAsked } from '../../apps/web/src/panel/commands.js';

/** Roles that no person plays: what they ask follows from something else. */
const ofTheHouse: readonly string[] = [
  'carry-over',
  'installation',
  'meeting outcome',
  'next body',
  'owner policy',
  'reminder policy',
];

const commands = streamNames.flatMap((stream) =>
  Object.entries<{ readonly by: readonly string[] }>(streams[stream].table).map(([command, { by }]) => ({
    command,
    by,
  })),
);

describe('what a person may ask', () => {
  it('has its place on the screens, command by command', () => {
    const asked = commands.filter(({ by }) => by.some((role) => !ofTheHouse.includes(role)));
    expect(asked.filter(({ command }) => !isAsked(command))).toEqual([]);
  });

  it('is told from what the house asks itself, which no screen offers', () => {
    const asked = commands.filter(({ by }) => by.every((role) => ofTheHouse.includes(role)));
    expect(asked.filter(({ command }) => isAsked(command))).toEqual([]);
  });
});
