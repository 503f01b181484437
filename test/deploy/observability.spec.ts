// Shows that what is ready for Prometheus and Grafana asks for figures that there are, and that each alert says what to do.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSettings } from '#api/settings';
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

/** Every name that Prometheus keeps, of each kind of figure. */
let kept: ReadonlySet<string>;
/** The labels of our own figures, as the operators' table names them. */
const labelsIn = new Map<string, Set<string>>();
for (const [, name = '', labels] of operations.matchAll(/`(cycles_\w+)(?:\{([\w,]+)\})?`/g))
  labelsIn.set(name, new Set([...(labelsIn.get(name) ?? []), ...(labels?.split(',') ?? [])]));

beforeAll(async () => {
  const metrics = new Metrics();
  metrics.watchProcess({
    ...{ part: 'api', version: '0', pool: { totalCount: 0, idleCount: 0, waitingCount: 0 } },
    space: async () => ({ free: 1, size: 1 }),
  });
  const text = await metrics.text({ queues: [], subscriptions: [], clockAhead: 0 });
  kept = new Set(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => `${name}${end}`) : [name],
    ),
  );
});

/** A figure that an expression asks for, with the labels that it asks by. */
const selectors = (expr: string) =>
  [...expr.matchAll(/\b((?:cycles|process|nodejs)_\w+|up)\b(?:\{([^}]*)\})?/g)].map(
    ([, name = '', by = '']) => ({
      name,
      labels: [...by.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label),
    }),
  );

/** What Prometheus adds to every figure. */
const added = ['job', 'instance'];

describe.each(asked)('$by asks by: $expr', ({ expr }) => {
  it('for figures that a process counts, by labels that they have', () => {
    const found = selectors(expr);
    expect(found.length).toBeGreaterThan(0);
    for (const { name, labels } of found) {
      if (name !== 'up') expect({ name, isKept: kept.has(name) }).toEqual({ name, isKept: true });
      const known = labelsIn.get(name.replace(/_(bucket|sum|count)$/, '')) ?? new Set();
      for (const label of labels)
        expect({ name, label, isKnown: known.has(label) || added.includes(label) }).toMatchObject({
          isKnown: true,
        });
    }
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

it('operators read of every figure of ours, and of none that there is not', () => {
  const counted = [...kept].flatMap((name) =>
    name.startsWith('cycles_') ? [name.replace(/_(bucket|sum|count)$/, '')] : [],
  );
  expect([...labelsIn.keys()].filter((name) => !counted.includes(name) && !kept.has(name))).toEqual([]);
  expect([...new Set(counted)].filter((name) => !labelsIn.has(name))).toEqual([]);
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
