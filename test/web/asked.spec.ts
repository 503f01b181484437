// Everything that a person may ever ask of the house can be asked on a screen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { streamNames, streams } from '#domain/between/streams';

/** Where the screens say of every command how it stands among what is offered; its type demands all that have a form. */
const standings = join(import.meta.dirname, '../../apps/web/src/panel/commands.ts');
const places = new Set(keysOf('standingOf', standings));
const isAsked = (command: string): boolean => places.has(command);

/** Roles that no person plays: what they ask follows from something else. */
const ofTheHouse: readonly string[] = [
  'carry-over',
  'installation',
  'intake policy',
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

/** The keys of an object that a file declares. */
function keysOf(name: string, path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return file.statements
    .flatMap((statement) => (ts.isVariableStatement(statement) ? statement.declarationList.declarations : []))
    .filter((declaration) => declaration.name.getText() === name)
    .flatMap(({ initializer }) =>
      initializer && ts.isObjectLiteralExpression(initializer) ? initializer.properties : [],
    )
    .flatMap((property) => property.name?.getText() ?? []);
}
