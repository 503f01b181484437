// The addresses, as the API listens to them.
import { describe, expect, it } from '@jest/globals';
import { routes } from './routes.js';

describe('routes', () => {
  it('lead to a stream, its commands and its history', () => {
    expect(routes.command('city-s', 'round', '2021-july', 'GiveResponse')).toBe(
      '/api/city-s/round/2021-july/GiveResponse',
    );
    expect(routes.page('city-s', 'round', '2021-july')).toBe('/api/city-s/round/2021-july');
    expect(routes.page('city-s', 'round', '2021-july', { asOf: '2021-08-01T00:00:00+09:00' })).toBe(
      '/api/city-s/round/2021-july?asOf=2021-08-01T00%3A00%3A00%2B09%3A00',
    );
    expect(routes.history('city-s', 'round', '2021-july')).toBe('/api/city-s/round/2021-july/history');
    expect(routes.history('city-s', 'round', '2021-july', { kind: 'topic', item: 'p-1-6/change' })).toBe(
      '/api/city-s/round/2021-july/history?kind=topic&item=p-1-6%2Fchange',
    );
  });

  it('leave out what a query does not say, and keep what it does', () => {
    expect(routes.opinions('city-s', { track: undefined })).toBe('/api/city-s/opinions');
    expect(routes.opinions('city-s', { text: '예산 & 인력', page: 2 })).toBe(
      '/api/city-s/opinions?text=%EC%98%88%EC%82%B0%20%26%20%EC%9D%B8%EB%A0%A5&page=2',
    );
  });

  it('let nothing climb out of its place', () => {
    expect(routes.page('a/b', 'plan', '?x')).toBe('/api/a%2Fb/plan/%3Fx');
  });

  it('ask why by the name of a figure', () => {
    const rate = { figure: 'rate', indicator: 'i-1:2', period: '2022-Q3/2024-Q1' } as const;
    expect(routes.explain('city-s', 'p-1', rate, { asOf: 12 })).toBe(
      '/api/city-s/program/p-1/explain?asOf=12&figure=rate&indicator=i-1%3A2&period=2022-Q3%2F2024-Q1',
    );
    const spent = { figure: 'groupSpent', period: '2024', source: 'own' } as const;
    expect(routes.explainGroup('city-s', 'plan-2024', { ...spent, of: { kind: 'plan' } })).toBe(
      '/api/city-s/plan/plan-2024/explain?figure=groupSpent&period=2024&source=own',
    );
    const rateOfDepartment = { figure: 'groupRate', period: '2024' } as const;
    expect(
      routes.explainGroup('city-s', 'plan-2024', {
        ...rateOfDepartment,
        of: { kind: 'department', id: 'tourism' },
      }),
    ).toBe('/api/city-s/plan/plan-2024/explain?figure=groupRate&period=2024&department=tourism');
  });

  it('lead to the rest', () => {
    expect([routes.work('city-s'), routes.live('city-s')]).toEqual(['/api/city-s/work', '/api/city-s/live']);
    expect([routes.people(), routes.signIn(), routes.clock(), routes.health()]).toEqual([
      '/api/sample/people',
      '/api/sample/sign-in',
      '/api/sample/clock',
      '/health',
    ]);
  });
});
