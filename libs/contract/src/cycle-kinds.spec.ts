// Every kind that is offered can be defined as it stands, and each differs from the others.
import { expect, it } from '@jest/globals';
import { checkKind } from '#domain/cycle-kinds';
import { offeredKinds } from './cycle-kinds.js';

const kinds = offeredKinds('2024-01-01');

it.each(kinds)('can be defined as it stands: $id', (kind) => {
  expect(checkKind(kind, 'kind')).toBeUndefined();
});

it('differ in their stages and rules', () => {
  const told = kinds.map(({ stages, rules }) => JSON.stringify([stages, rules]));
  expect(new Set(told).size).toBe(kinds.length);
});
