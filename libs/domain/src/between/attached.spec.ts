// Shows that the paper which an answer was found in can be taken by whoever sees the answer, like any file that is attached to it.
import { expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theSecretary } from '#testing/given-actors';
import { answering, aRefusal, asksForAction } from '#testing/given-round';
import { fileNumbered } from '#testing/samples-files';
import { roundStream } from '../round/table.js';
import { attachedIn } from './attached.js';

it.each([
  ['an answer', { answer: aRefusal }],
  ['a bare promise', {}],
])('has the paper that %s was found in', (_what, said) => {
  const file = fileNumbered(7);
  const round = after(roundStream, [
    ...answering('market/midterm', asksForAction),
    by(theSecretary, {
      type: 'ResponseEntered',
      ...{ opinion: 'o-1', text: 'We shall see', source: { place: 'Page 3', file } },
      ...said,
    }),
  ]);
  expect(attachedIn('round', round)).toEqual([expect.objectContaining(file)]);
});
