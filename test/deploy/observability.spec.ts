// Shows that what is ready for Prometheus and Grafana asks for figures that there are, and that each alert says what to do.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '#api/settings';
import type { Outcome } from '#delivery/channels';
import type { NotWritten } from '#documents/press';
import type { RefusalCode } from '#domain/refusals';
import { Metrics } from '#metrics/metrics';
import { readFigures } from '#worker/figures-settings';

const root = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
}

const { groups } = parse(textOf('deploy/observability/alerts.yml')) as {
  readonly groups: readonly { readonly rules: readonly Alert[] }[];
};
const alerts = groups.flatMap(({ rules }) => rules);

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}
const dashboard = JSON.parse(textOf('deploy/observability/grafana/dashboards/cycles.json')) as {
  readonly panels: readonly Panel[];
};

const asked = [
  ...alerts.map(({ alert, expr }) => ({ by: alert, expr })),
  ...dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ by: title, expr }))),
];

const operations = textOf('docs/operations.md');

/** Of every name that Prometheus keeps, each label that a process counts by, with values that it counted. */
const kept = new Map<string, Map<string, Set<string>>>();
/** The labels of our own figures, as the operators' table names them. */
const toldLabels = new Map(
  [...operations.matchAll(/^\| (`cycles_.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`(cycles_\w+)(?:\{([\w,]+)\})?`/g)].map(
      ([, name = '', labels]) => [name, (labels?.split(',') ?? []).sort()] as const,
    ),
  ),
);

/** What a process tells that has done everything once. */
async function toldBy(part: string): Promise<string> {
  const metrics = new Metrics();
  metrics.watchProcess({
    ...{ part, version: '0', pool: { totalCount: 0, idleCount: 0, waitingCount: 0 } },
    space: async () => ({ free: 1, size: 1 }),
  });
  const [sent, paper]: [Outcome['outcome'], NotWritten['reason']] = ['refused', 'busy'];
  const refused: RefusalCode = 'too-many';
  const ms = 1;
  metrics.appended({ outcome: 'appended', ms });
  metrics.answered({ method: 'POST', status: 429, ms, refused });
  metrics.ran({ queue: 'reminders', lateMs: 0, ms, failed: false });
  metrics.sent({ channel: 'mail', outcome: sent });
  metrics.signedIn('done');
  metrics.filed({ act: 'get', ended: 'missing', ms });
  for (const ended of ['done', paper]) metrics.wrote({ format: 'hwpx', ended, ms });
  return metrics.text({
    queues: [{ queue: 'reminders', jobs: { delayed: 1 }, lateMs: 0 }],
    subscriptions: [{ name: 'opinions', isRunning: true, lag: 0 }],
    clockAhead: 0,
  });
}

beforeAll(async () => {
  for (const part of ['api', 'worker', 'standalone'])
    for (const [, name = '', labels = ''] of (await toldBy(part)).matchAll(/^(\w+)(?:\{(.*)\})? \S+$/gm)) {
      const values = kept.get(name) ?? new Map<string, Set<string>>();
      kept.set(name, values);
      for (const [, label = '', value = ''] of labels.matchAll(/(\w+)="([^"]*)"/g))
        values.set(label, (values.get(label) ?? new Set()).add(value));
    }
});

/** A figure that an expression asks for, with the labels and the values that it asks by. */
const selectors = (expr: string) =>
  [...expr.matchAll(/\b((?:cycles|process|nodejs)_\w+|up)\b(?:\{([^}]*)\})?/g)].map(
    ([, name = '', by = '']) => ({
      name,
      asks: [...by.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*"([^"]*)"/g)].map(([, label = '', value = '']) => ({
        ...{ label, values: value.split('|') },
      })),
    }),
  );

/** What Prometheus adds to every figure. */
const added = ['job', 'instance'];

describe.each(asked)('$by asks by: $expr', ({ expr }) => {
  it('for figures that a process counts, by labels and values that they have', () => {
    const found = selectors(expr);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, asks } of found) {
      if (name === 'up') continue;
      expect([...kept.keys()]).toContain(name);
      for (const { label, values } of asks.filter((each) => !added.includes(each.label)))
        expect({ name, label, values: [...(kept.get(name)?.get(label) ?? [])] }).toMatchObject({
          values: expect.arrayContaining(values),
        });
    }
  });

  it('and sums by labels that one of them has', () => {
    const counted = selectors(expr).flatMap(({ name }) => [...(kept.get(name)?.keys() ?? [])]);
    for (const [, labels = ''] of expr.matchAll(/\b(?:by|on) \(([\w, ]+)\)/g))
      expect([...counted, ...added]).toEqual(expect.arrayContaining(labels.split(/, */)));
  });

  it('closes what it opens', () => {
    const bare = expr.replace(/"[^"]*"/g, '""');
    const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };
    const open: string[] = [];
    for (const sign of bare.replace(/[^(){}[\]]/g, ''))
      if (closing[sign]) open.push(closing[sign]);
      else expect(open.pop()).toBe(sign);
    expect(open).toEqual([]);
  });
});

describe.each(alerts)('$alert', ({ alert, labels, annotations, for: lasting }) => {
  it('waits for it to last, and says in both languages what it is', () => {
    expect(lasting).toMatch(/^\d+[mh]$/);
    expect(['page', 'ticket']).toContain(labels.severity);
    expect(annotations.summary).toMatch(/[가-힣].*[.] [A-Z{].*[.]$/);
  });

  it('leads to what is to be done', () => {
    expect(annotations.runbook).toBe(`docs/operations.md#${alert.toLowerCase()}`);
    const [, todo = ''] = operations.split(`### ${alert}\n`);
    expect(todo.split('###')[0]?.trim().length).toBeGreaterThan(80);
  });
});

it('nothing is told to be done about an alert that there is not', () => {
  const told = [...operations.matchAll(/^### (Cycles\w+)$/gm)].map(([, name]) => name);
  expect(told).toEqual(alerts.map(({ alert }) => alert));
});

it('operators read of every figure of ours with its labels, and of none that there is not', () => {
  const counted = new Map(
    [...kept].flatMap(([name, values]) =>
      name.startsWith('cycles_') && !/_seconds_(sum|bucket)$/.test(name)
        ? [[name.replace(/_seconds_count$/, '_seconds'), [...values.keys()].sort()] as const]
        : [],
    ),
  );
  expect(Object.fromEntries(toldLabels)).toEqual(Object.fromEntries(counted));
});

it('the dashboard names each panel once', () => {
  const ids = dashboard.panels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('what watches the whole product sets only what its processes read', () => {
  const read = new Set<string>();
  const listening = new Proxy<Record<string, string | undefined>>(
    { METRICS_PORT: '1' },
    {
      get: (known, name) => {
        read.add(String(name));
        return known[String(name)];
      },
    },
  );
  readSettings(listening);
  readFigures(listening);
  const { services } = parse(textOf('docker-compose.observability.yml'), { merge: true }) as {
    readonly services: Readonly<Record<string, { readonly environment?: object }>>;
  };
  for (const name of ['api', 'worker'])
    for (const setting of Object.keys(services[name]?.environment ?? {}))
      expect({ name, setting, isRead: read.has(setting) }).toMatchObject({ isRead: true });
});
