// The way back leads to what the reader may see of a round, and to nothing where they see none of it.
import { expect, it } from '@jest/globals';
import type { Signature } from '#domain/actor';
import type { Opinion, Remark, Topic } from '#domain/round/states';
import { behindIn } from './behind-in.js';

const topic = 'p-1/change';
const origin = { round: 'r-1', opinion: 'o-1', topic, remarks: ['m-1', 'm-2'] };
const by: Signature = {
  person: 'p-officer',
  post: { kind: 'department', post: 'officer', department: 'tourism', rank: 'officer' },
};

const reviewed: Topic = {
  id: topic,
  revision: 1,
  subject: { kind: 'program', program: 'p-1' },
  track: 'change',
  status: 'open',
  submission: { kind: 'proposal', changes: [], reason: '대기자가 많음', by, on: '2021-07-05' },
};
const opinion: Opinion = {
  id: 'o-1',
  revision: 1,
  topic,
  asks: 'change',
  text: '올릴 것',
  remarks: ['m-1', 'm-2'],
  addressee: { kind: 'department', department: 'tourism' },
  contributions: [],
  responses: [],
  asked: [],
  status: 'sent',
};
const remark: Remark = {
  id: 'm-1',
  revision: 1,
  topic,
  kind: 'opinion',
  text: '낮다',
  by,
  on: '2021-07-07',
  sealed: false,
  replies: [],
  status: 'standing',
};
const round = {
  title: '2021년 회차',
  topics: { [topic]: reviewed },
  opinions: { 'o-1': opinion },
  remarks: { 'm-1': remark },
};

it('finds the opinion, the remarks that can be seen, and why the department proposed it', () => {
  expect(behindIn(round, origin)).toEqual({
    round: '2021년 회차',
    opinion,
    remarks: [remark],
    proposal: '대기자가 많음',
  });
});

it('tells nothing of a round that is not open to the reader', () => {
  expect(behindIn(undefined, origin)).toEqual({ remarks: [] });
});
