// What a year came to, read as its people read it: every stream, the lists and the papers, without what only tells when the machine did it.
import { routes } from '#contract/routes';
import { paperStreams, type PaperKind } from '#contract/papers';
import type { StreamName } from '#domain/between/streams';
import { acts } from '#sample/acts';
import { call, city, type Caller } from '../api/booted.js';
import type { PlayedYear } from '../api/year-played.js';
import { eventually } from '../eventually.js';

export interface Outcome {
  /** The state of each stream as the coordinating office sees it. */
  readonly streams: Readonly<Record<string, unknown>>;
  /** What each reader finds in each list. */
  readonly lists: Readonly<Record<string, unknown>>;
  /** The text of each paper. */
  readonly papers: Readonly<Record<string, string>>;
}

const readers = [
  ['p-self-support-head', 'seat:jobs/chair-private'],
  ['p-coordination-officer', 'post:coordination-officer'],
  ['p-local-economy-head', 'post:local-economy-head'],
  ['p-labour-policy-officer', 'post:labour-policy-officer'],
] as const;

/** When the machine did it, and where in the log it lies by then. */
const ofTheMachine = new Set(['recordedAt', 'at', 'position', 'version', 'remindedAt']);

/** Reads all of it at an address, once the lists have come as far as the log is by now. */
export async function outcomeOf(url: string, year: PlayedYear): Promise<Outcome> {
  const office = await year.as('p-coordination-officer', 'post:coordination-officer');
  const streams: Record<string, unknown> = {};
  const known = [
    ...new Map(acts.map(({ stream }) => [`${stream.kind}/${stream.id}`, stream])).values(),
    { kind: 'plan', id: 'plan-2022' } as const,
    { kind: 'cycle', id: 'jobs.plan-2022.2022' } as const,
  ];
  for (const { kind, id } of known)
    streams[`${kind}/${id}`] = (await read(url, office, routes.page(city, kind, id))).state;
  const lists: Record<string, unknown> = {};
  for (const [person, post] of readers) {
    const reader = await year.as(person, post);
    const rowsOf = (address: string) => read(url, reader, address);
    await eventually(async () => {
      const { position } = (await rowsOf(routes.work(city))) as { position: number };
      if (position < (await headOf(url))) throw new Error('the lists are not there yet');
    });
    lists[`${post} opinions`] = (await rowsOf(routes.opinions(city, { limit: 100 }))).items;
    lists[`${post} work`] = (await rowsOf(routes.work(city))).items;
    lists[`${post} found`] = await rowsOf(routes.search(city, { q: '일자리', limit: 50 }));
    lists[`${post} follow-ups`] = await rowsOf(routes.followUps(city));
  }
  return { streams: plain(streams), lists: plain(lists), papers: await papersOf(url, office, known) };
}

async function papersOf(
  url: string,
  office: Caller,
  known: readonly { readonly kind: StreamName; readonly id: string }[],
): Promise<Readonly<Record<string, string>>> {
  const papers: Record<string, string> = {};
  const kinds: readonly PaperKind[] = ['minutes', 'opinion-table', 'follow-ups', 'year-report', 'plan'];
  for (const paper of kinds) {
    for (const { id } of known.filter(({ kind }) => kind === paperStreams[paper])) {
      const response = await fetch(`${url}${routes.paper(city, paper, id, { format: 'html' })}`, {
        headers: { authorization: `Bearer ${office.token}` },
      });
      papers[`${paper} ${id}`] = `${response.status} ${withoutPlace(await response.text())}`;
    }
  }
  return papers;
}

/** A paper says at which position of the log it was made, and when what is there was recorded. */
function withoutPlace(html: string): string {
  return html
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '(when)')
    .replaceAll(/(<meta name="position" content=")\d+/g, '$1(where)');
}

async function read(url: string, reader: Caller, address: string) {
  const { status, body } = await call(`${url}${address}`, { token: reader.token });
  if (status !== 200) throw new Error(`${address}: ${JSON.stringify(body)}`);
  return body;
}

async function headOf(url: string): Promise<number> {
  return Number((await call(`${url}/health`)).body['head']);
}

function plain<T>(told: T): T {
  return JSON.parse(
    JSON.stringify(told, (key, value: unknown) => (ofTheMachine.has(key) ? undefined : value)),
  ) as T;
}
