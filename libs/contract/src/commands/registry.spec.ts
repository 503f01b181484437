// The API's description knows a schema by its name alone: of two with one name, one would be lost.
import { describe, expect, it } from '@jest/globals';
import { fieldsOf, type Schema } from './fields.js';
import { commandSchemas } from './registry.js';

describe('the schemas of commands', () => {
  it('have a name each', () => {
    const schemas = Object.values(commandSchemas).flatMap((ofStream) => Object.values<Schema>(ofStream));
    const names = [...new Set(schemas)].map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('are told by their fields where two streams have a command of one name', () => {
    const { plan, cycle } = commandSchemas;
    expect([...fieldsOf(plan.NoteRevision).keys()]).toEqual(['agreed']);
    expect([...fieldsOf(cycle.NoteRevision).keys()]).toEqual(['change']);
    expect(plan.DropChange).toBe(cycle.DropChange);
  });
});
