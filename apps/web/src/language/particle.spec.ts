// A wrong particle is the first thing that a Korean reader trips over.
import { expect, it } from '@jest/globals';
import { joined, subjectOf, topicOf, towards } from './particle.js';

it.each([
  ['2021년도 시행계획', '2021년도 시행계획과'],
  ['당초 계획서', '당초 계획서와'],
  ['정정 1차', '정정 1차와'],
  ['힣', '힣과'],
  ['가', '가와'],
  ['plan-2021', 'plan-2021과'],
  ['정정(2차)', '정정(2차)와'],
  ['', '와'],
])('%j is joined as %j', (word, expected) => {
  expect(joined(word)).toBe(expected);
});

it.each([
  ['위원장', '위원장으로'],
  ['간사', '간사로'],
  ['총괄', '총괄로'],
  ['조례 제7조제2항', '조례 제7조제2항으로'],
  ['155', '155로'],
  ['61', '61로'],
  ['1,200', '1,200으로'],
  ['8.3', '8.3으로'],
])('towards %j is %j', (word, expected) => {
  expect(towards(word)).toBe(expected);
});

it.each([
  ['2022', '는', '가'],
  ['2020', '은', '이'],
  ['일자리', '는', '가'],
  ['축제 예산', '은', '이'],
])('%j is spoken of with %j, and acts with %j', (word, topic, subject) => {
  expect([topicOf(word), subjectOf(word)]).toEqual([topic, subject]);
});
