// Every route of the API's description but those of commands, with addresses of things that are there.
import { city, theRound, type Answered } from '../booted.js';
import type { Asked } from './callers.js';

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
export function askedOf({ method, path }: Route, organization = city): Asked {
  const filled = path.replace(/\{(\w+)\}/g, (_, part: string) =>
    part === 'organization' ? organization : (parts[part] ?? 'nothing'),
  );
  return { method, path: filled };
}
