// Tells what of earlier answers a form begins with.
import { expect, it } from '@jest/globals';
import type { Checklist } from '#domain/checklist';
import { answersFor } from './answers.js';

const form: Checklist = {
  title: 'Prior review',
  required: true,
  items: [
    { id: 'a', label: 'A', kind: 'mark' },
    { id: 'b', label: 'B', kind: 'yesNo' },
    { id: 'c', label: 'C', kind: 'choice', options: ['x', 'y'] },
    { id: 'd', label: 'D', kind: 'choice', options: ['x', 'y'], several: true },
    { id: 'e', label: 'E', kind: 'text' },
  ],
};

it('has an answer of its kind for each item, not given yet', () => {
  expect(answersFor(form, [])).toEqual([
    { item: 'a', kind: 'mark', marked: false },
    { item: 'b', kind: 'yesNo' },
    { item: 'c', kind: 'choice', chosen: [] },
    { item: 'd', kind: 'choice', chosen: [] },
    { item: 'e', kind: 'text', text: '' },
  ]);
});

it('keeps what was given before as far as the form still asks for it', () => {
  const given = [
    { item: 'gone', kind: 'text', text: 'Left behind' },
    { item: 'a', kind: 'text', text: 'Asked in words then' },
    { item: 'b', kind: 'yesNo', yes: true, note: 'Twice' },
    { item: 'c', kind: 'choice', chosen: ['y', 'x'] },
    { item: 'd', kind: 'choice', chosen: ['y', 'z'] },
  ] as const;
  expect(answersFor(form, given)).toEqual([
    { item: 'a', kind: 'mark', marked: false },
    { item: 'b', kind: 'yesNo', yes: true, note: 'Twice' },
    { item: 'c', kind: 'choice', chosen: ['y'] },
    { item: 'd', kind: 'choice', chosen: ['y'] },
    { item: 'e', kind: 'text', text: '' },
  ]);
});
