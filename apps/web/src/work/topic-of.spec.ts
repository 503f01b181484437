// Two things owed on one program are told apart by their track, and lead to the same subject.
import { expect, it } from '@jest/globals';
import { subjectOfTopic, trackOfTopic } from './topic-of.js';

it('takes a topic apart', () => {
  expect([subjectOfTopic('p-1-6/midterm'), trackOfTopic('p-1-6/midterm')]).toEqual(['p-1-6', 'midterm']);
  expect([subjectOfTopic('s-1/change'), trackOfTopic('s-1/change')]).toEqual(['s-1', 'change']);
});

it('knows no track where an id ends on none', () => {
  expect(trackOfTopic('p-1-6')).toBeUndefined();
});
