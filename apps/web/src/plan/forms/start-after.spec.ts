// The next plan is likely to be called as the one before, for the years after it.
import { expect, it } from '@jest/globals';
import { startAfter } from './start-after.js';

it('follows an annual plan with the next year', () => {
  expect(
    startAfter({ id: 'plan-2021', title: '2021년도 시행계획', year: 2021, lastYear: 2021 }, 2030),
  ).toEqual({
    title: '2022년도 시행계획',
    year: '2022',
    lastYear: '',
    basis: 'plan-2021',
    bodies: [],
  });
});

it('follows a plan of a term with as many years', () => {
  const term = { id: 'pledges', title: '민선 8기 공약 실천계획', year: 2022, lastYear: 2025 };
  expect(startAfter(term, 2030)).toMatchObject({ title: term.title, year: '2026', lastYear: '2029' });
});

it('begins with nothing but the year where there is no plan to follow', () => {
  expect(startAfter(undefined, 2022)).toEqual({
    title: '',
    year: '2022',
    lastYear: '',
    basis: '',
    bodies: [],
  });
});
