// Every route of the API's description but those of commands, with addresses of things that are there.
import { city, theRound, type Answered } from '../booted.js';
import type { Asked } from './callers.js';

const somebody = 'p-council-2';

/** What the coordinating office alone is answered, with what is said to each. */
export const forOffice: Readonly<Record<string, object>> = {
  'GET /api/{organization}/access': {},
  'POST /api/{organization}/access/review': { month: '2021-07', note: '이상 없음' },
  'POST /api/{organization}/access/retain': { months: 24 },
  'POST /api/{organization}/people/{person}/export': { reason: '정보주체 요청' },
  'POST /api/{organization}/people/{person}/erase': { reason: '해촉' },
  'GET /api/{organization}/accounts': {},
  'POST /api/{organization}/accounts/add': { name: '구민정' },
  'POST /api/{organization}/accounts/write': { person: somebody, name: '구민정' },
  'POST /api/{organization}/accounts/link': { person: somebody },
  'POST /api/{organization}/accounts/lock': { person: somebody },
  'POST /api/{organization}/accounts/unlock': { person: somebody },
  'POST /api/{organization}/accounts/sign-out': { person: somebody },
  'POST /api/{organization}/accounts/reset-factors': { person: somebody },
  'POST /api/{organization}/accounts/connect': { person: somebody, number: 'ABCDE-23456' },
  'POST /api/{organization}/accounts/disconnect': { person: somebody },
  'POST /api/{organization}/accounts/demand-factor': {},
  'POST /api/{organization}/accounts/drop-demand': {},
  'GET /api/{organization}/coming-reminders': {},
  'GET /api/{organization}/undelivered': {},
  'POST /api/{organization}/undelivered/try-again': { delivery: '6f1b0c1e-8f5e-4b8e-9a53-0c8f8c1f2a11' },
  'POST /api/{organization}/queues/open': { language: 'ko' },
  'GET /queues/{organization}': {},
  'GET /queues/{organization}/{path}': {},
  'GET /queues/{organization}/static/{path}': {},
  'GET /queues/{organization}/api/{path}': {},
  'POST /api/{organization}/round/{round}/publication-preview': {
    version: 76,
    remarks: 'bySector',
    redactions: [],
  },
  'POST /api/{organization}/plan/{plan}/publication-preview': { version: 13, redactions: [] },
};

/** What stands behind the question mark where a route cannot be asked without. */
const queries: Readonly<Record<string, string>> = {
  'GET /api/{organization}/program/{program}/explain': '?figure=programRate&period=2021',
  'GET /api/{organization}/program/{program}/trend': '?indicator=i-1-1-people',
  'GET /api/{organization}/paper/{kind}/{id}': '?format=html',
  'GET /api/{organization}/paper/{kind}/{id}/finals/{final}': '?format=html',
  'GET /api/{organization}/plan/{plan}/explain': '?figure=groupRate&period=2021',
};

/** A route by its name: `GET /api/{organization}/work`. */
export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Whether it belongs to one organization. */
  readonly isInside: boolean;
}

/** What stands in the place of each part of an address. */
const parts: Readonly<Record<string, string>> = {
  organization: city,
  stream: 'round',
  id: theRound,
  round: theRound,
  plan: 'plan-2021',
  program: 'p-1-1',
  remark: 'r-1-1-speed',
  opinion: 'o-1-2-midterm-1',
  person: somebody,
  path: 'queues',
  kind: 'opinion-table',
  final: 'f-1',
};

/** The routes of the description, in its order. */
export function routesIn({ body }: Answered): readonly Route[] {
  const paths = body['paths'] as Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId = '' }]): Route[] =>
      /^[a-z]+_[A-Z]/.test(operationId)
        ? []
        : [
            {
              name: `${method.toUpperCase()} ${path}`,
              method: method.toUpperCase(),
              path,
              isInside: path.includes('{organization}'),
            },
          ],
    ),
  );
}

/** What is asked of a route, in the city unless named. */
export function askedOf({ name, method, path }: Route, organization = city): Asked {
  const filled = path.replace(/\{(\w+)\}/g, (_, part: string) =>
    part === 'organization' ? organization : (parts[part] ?? 'nothing'),
  );
  const body = forOffice[name];
  const withQuery = `${filled}${queries[name] ?? ''}`;
  return { method, path: withQuery, ...(method === 'GET' || !body ? {} : { body }) };
}
