// Every page brings the titles of posts and seats: which committees there are is read from their keys.
import { expect, it } from '@jest/globals';
import { committeesIn, nameIn, postsIn } from './named.js';

const titles = {
  'post:tourism-head': '관광과장',
  'seat:jobs/secretary': '일자리분과 총무',
  'seat:jobs/public-1': '일자리분과 공공 위원 1',
  'seat:council/council-1': '대표협의체 위원 1',
};

it('tells posts from committees, each once', () => {
  expect(postsIn(titles)).toEqual([{ id: 'tourism-head', name: '관광과장' }]);
  expect(committeesIn(titles)).toEqual(['jobs', 'council']);
});

it('gives an id for what nobody named', () => {
  expect(nameIn(postsIn(titles), 'tourism-head')).toBe('관광과장');
  expect(nameIn(postsIn(titles), 'gone')).toBe('gone');
});
