// What is sent to one route: well-formed requests, near misses of them, and what no client of ours would ever send.
import { fc } from '#testing/drawn';
import { allowedBy, nearMissOf, type KnownIds } from './from-schema.js';
import type { Description, Operation } from './description.js';
import { hostileTexts } from './values.js';

/** One request, as it goes over the wire. */
export interface Shot {
  readonly method: string;
  /** Sent as it is: nothing in it is put right. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string;
  /** Announces more than it sends, and goes away. */
  readonly truncated?: true;
  /** Which of the callers asks. */
  readonly caller: number;
}

/** What stands around the requests to a route. */
export interface Around {
  readonly schemas: Description['schemas'];
  readonly known: KnownIds;
  /** Bodies that would do something, where some are known. */
  readonly bodies: readonly object[];
  /** How many callers there are, and which of them may ask it. */
  readonly callers: number;
  readonly right: number | undefined;
}

/** Requests to a route. */
export function shotsAt(operation: Operation, around: Around): fc.Arbitrary<Shot> {
  const caller = fc.nat({ max: around.callers - 1 });
  return fc
    .record({
      method: fc.oneof(
        { weight: 40, arbitrary: fc.constant(operation.method) },
        { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE') },
      ),
      path: pathTo(operation, around),
      query: queryOf(operation, around),
      headers: headersTo(operation),
      sent: operation.takesBytes
        ? bytes
        : operation.method === 'GET'
          ? fc.constant<Sent>({ headers: {} })
          : sentTo(operation, around),
      caller:
        around.right === undefined
          ? caller
          : fc.oneof({ weight: 3, arbitrary: fc.constant(around.right) }, { weight: 2, arbitrary: caller }),
    })
    .map(({ method, path, query, headers, sent: { headers: ofBody, ...sent }, caller: who }) => ({
      method,
      path: `${path}${query}`,
      headers: { ...headers, ...ofBody },
      ...sent,
      caller: who,
    }));
}

/** In an address: what no router should be surprised by. */
const strangeParts: readonly string[] = [
  ...hostileTexts
    .filter((text) => !/\p{Surrogate}/u.test(text) && text.length < 2_000)
    .map(encodeURIComponent),
  '%',
  '%zz',
  '%c3%28',
  '%ed%a0%80',
  '..%2f..%2fetc',
  '..',
  '.',
  '%2e%2e',
  'a%2Fb',
  'a;b=c',
  'x'.repeat(5_000),
];

function pathTo({ path }: Operation, { known }: Around): fc.Arbitrary<string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = (name: string): fc.Arbitrary<string> => {
    const right = known[name] ?? known[''] ?? ['nothing'];
    return fc.oneof(
      { weight: name === 'organization' ? 24 : 8, arbitrary: fc.constantFrom(...right) },
      { weight: 1, arbitrary: fc.constantFrom(...(known['elsewhere'] ?? right)) },
      { weight: 1, arbitrary: fc.constantFrom(...strangeParts) },
    );
  };
  return fc
    .record(Object.fromEntries(names.map((name) => [name, filled(name)])))
    .map((parts) => path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? ''));
}

function queryOf({ queries }: Operation, { schemas, known }: Around): fc.Arbitrary<string> {
  const one = ({ name, schema }: Operation['queries'][number]): fc.Arbitrary<readonly string[]> => {
    const right = allowedBy(schema, schemas, known, { field: name }).map(
      (value) => `${name}=${encodeURIComponent(String(value))}`,
    );
    const strange = fc.constantFrom(...strangeParts).map((text) => `${name}=${text}`);
    const position = fc
      .constantFrom('0', '1', '40', '999999999999999', '-1')
      .map((text) => `${name}=${text}`);
    return fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 5, arbitrary: right.map((each) => [each]) },
      { weight: 1, arbitrary: position.map((each) => [each]) },
      { weight: 1, arbitrary: strange.map((each) => [each]) },
      { weight: 1, arbitrary: fc.tuple(right, strange) },
      { weight: 1, arbitrary: right.map((each) => [each.replace('=', '[a]=')]) },
    );
  };
  const further = fc.constantFrom([], [], [], [], ['unknown=1'], ['__proto__[x]=1'], ['=%'], ['&&&']);
  return fc
    .tuple(fc.tuple(...queries.map(one)), further)
    .map(([own, more]) => [...own.flat(), ...more])
    .map((parts) => (parts.length === 0 ? '' : `?${parts.join('&')}`));
}

type Headers = Shot['headers'];

const strangeHeaders: readonly Headers[] = [
  { accept: 'nothing/at-all;q=9' },
  { 'accept-language': 'zz'.repeat(900) },
  { 'accept-encoding': 'br;q=0, gzip;q=x, *' },
  { cookie: '__Host-session=%00; =; ;;;' },
  { authorization: 'Bearer ' },
  { authorization: 'Basic Og==' },
  { authorization: 'Bearer e30.e30.e30' },
  { 'x-forwarded-for': "1.2.3.4, ' OR 1=1" },
  { 'x-http-method-override': 'DELETE' },
  { 'if-none-match': '*', range: 'bytes=9-1,-5' },
  { 'acting-post': 'post:somebody-else' },
  { traceparent: '00-zz-zz-zz' },
  { 'x-request-id': 'a'.repeat(4_000) },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'last-event-id': '-1' },
];

const ifMatches: readonly Headers[] = [
  { 'if-match': '"1"' },
  { 'if-match': '"999999999"' },
  { 'if-match': '*' },
  { 'if-match': 'W/"1"' },
  { 'if-match': ['"1"', '"2"'] },
  { 'if-match': '"-1"' },
];

const keys: readonly Headers[] = [
  {},
  { 'idempotency-key': '' },
  { 'idempotency-key': 'short' },
  { 'idempotency-key': 'a'.repeat(101) },
  { 'idempotency-key': 'not ✓ an id'.replace('✓', '?') },
  { 'idempotency-key': ['first-of-two-1', 'second-of-two-2'] },
  { 'idempotency-key': 'the-same-for-everything' },
];

/** A command needs a key of its own: nearly every one gets it. */
function headersTo({ command }: Operation): fc.Arbitrary<Headers> {
  const fresh = fc.uuid().map((key): Headers => ({ 'idempotency-key': key }));
  return fc
    .tuple(
      command
        ? fc.oneof({ weight: 12, arbitrary: fresh }, { weight: 1, arbitrary: fc.constantFrom(...keys) })
        : fc.constant<Headers>({}),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant<Headers>({}) },
        { weight: 1, arbitrary: fc.constantFrom(...ifMatches) },
      ),
      fc.oneof(
        { weight: 8, arbitrary: fc.constant<Headers>({}) },
        { weight: 1, arbitrary: fc.constantFrom(...strangeHeaders) },
      ),
    )
    .map((all) => Object.assign({}, ...all) as Headers);
}

type Sent = Pick<Shot, 'headers' | 'body' | 'truncated'>;

const json = { 'content-type': 'application/json' };

/** Bodies that are no JSON of ours at all. */
const strangeBodies: readonly Sent[] = [
  { headers: json, body: '' },
  { headers: json, body: '{' },
  { headers: json, body: 'null' },
  { headers: json, body: '"text"' },
  { headers: json, body: '[]' },
  { headers: json, body: '{"a":1,"a":2}' },
  { headers: json, body: '{"__proto__":{"polluted":1}}' },
  { headers: json, body: '\ufeff{}' },
  { headers: json, body: `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}` },
  { headers: json, body: `[${'0,'.repeat(100_000)}0]` },
  { headers: json, body: `{"n":${'9'.repeat(30_000)}}` },
  { headers: json, body: '{"text":"\\ud800"}' },
  { headers: json, body: '{"text":"가', truncated: true },
  { headers: { 'content-type': 'text/plain' }, body: '{}' },
  { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1&a=2' },
  { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x\r\n\r\n--x--' },
  { headers: { 'content-type': 'application/octet-stream' }, body: 'bytes' },
  { headers: { 'content-type': 'application/json; charset=cp949' }, body: '{}' },
  { headers: { 'content-type': 'nonsense' }, body: '{}' },
  { headers: { ...json, 'content-encoding': 'gzip' }, body: 'not pressed' },
  { headers: { ...json, 'transfer-encoding': 'chunked' }, body: '{}' },
  { headers: {} },
];

function sentTo({ body: schema }: Operation, { schemas, known, bodies }: Around): fc.Arbitrary<Sent> {
  const allowed = schema ? allowedBy(schema, schemas, known) : fc.constant<unknown>({});
  const right =
    bodies.length === 0
      ? allowed
      : fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom<unknown>(...bodies) },
          { weight: 1, arbitrary: allowed },
        );
  const inJson = (value: unknown): Sent => ({ headers: json, body: JSON.stringify(value) ?? 'null' });
  return fc.oneof(
    { weight: 3, arbitrary: right.map(inJson) },
    { weight: 7, arbitrary: right.chain(nearMissOf).map(inJson) },
    { weight: 1, arbitrary: right.chain(nearMissOf).chain(nearMissOf).map(inJson) },
    { weight: 2, arbitrary: fc.constantFrom(...strangeBodies) },
  );
}

const octets = { 'content-type': 'application/octet-stream' };

/** Files, and what is none. */
const bytes: fc.Arbitrary<Sent> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }).map((body): Sent => ({ headers: octets, body })),
  fc
    .constantFrom('PK\u0003\u0004', '%PDF-1.7\n', '\u0089PNG\r\n', 'GIF89a', '<svg/>', '이름,값\n가,1\n')
    .map((body): Sent => ({ headers: octets, body })),
  fc.constantFrom(...strangeBodies),
);
