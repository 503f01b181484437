// Shows that the compose file is one, starts nothing with more rights than it needs, sets nothing that nobody reads, and hands
// on whatever an operator may set.
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readSettings } from '#api/settings';
import { compose, ours, textOf } from './deployment.js';

const { services } = compose();
const all = Object.entries(services);

/** Every name that the processes of the product look for in their environment. */
function namesRead(): ReadonlySet<string> {
  // The worker's own, beside what it shares with the API.
  const names = new Set(['METRICS_PORT']);
  const listening = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => {
        names.add(String(name));
        return undefined;
      },
    },
  );
  readSettings(listening);
  return names;
}

describe('the compose file', () => {
  it('keeps to the Compose Specification', () => {
    const schema = JSON.parse(textOf('test/deploy/compose-spec.schema.json')) as { $schema?: string };
    // Named by https, which is none of the dialects that the validator knows; it is draft 7.
    delete schema.$schema;
    const ajv = new Ajv({ strict: false, allErrors: true });
    (formats as unknown as (on: Ajv) => void)(ajv);
    ajv.addFormat('ports', true).addFormat('expose', true).addFormat('subnet_ip_address', true);
    const validate = ajv.compile(schema);
    validate(compose());
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ services: { api: { imagine: 'node' } } })).toBe(false);
  });

  it('starts the two servers for development by themselves, and everything by one profile', () => {
    const always = all.filter(([, { profiles }]) => profiles === undefined).map(([name]) => name);
    expect(always).toEqual(['postgres', 'redis']);
    for (const [name, { profiles, depends_on: needed = {} }] of all) {
      for (const other of Object.keys(needed)) {
        const there = services[other]?.profiles ?? profiles;
        expect({ name, other, there }).toEqual({
          name,
          other,
          there: expect.arrayContaining([...(profiles ?? [])]),
        });
      }
    }
  });

  it('runs one image as several of each process, once the database was brought up to date', () => {
    expect(new Set(ours.map((name) => services[name]?.image)).size).toBe(1);
    for (const name of ['api', 'worker']) {
      expect(services[name]?.deploy?.replicas).toBeGreaterThanOrEqual(2);
      expect(services[name]?.depends_on?.['migrate']).toEqual({
        condition: 'service_completed_successfully',
      });
    }
    expect(services['migrate']?.restart).toBe('no');
  });

  it.each(all)(
    'holds %s to what it needs',
    (name, { image = '', privileged, security_opt: security, ...service }) => {
      expect({ name, privileged }).toEqual({ name, privileged: undefined });
      expect(image).toMatch(/:[\w.${}:-]*\d/);
      // The scanner is an image of others that drops its rights itself.
      if (name === 'clamav') return;
      expect(security).toContain('no-new-privileges:true');
      const isConfined = service.read_only === true && service.cap_drop?.includes('ALL');
      // These two begin as root, to make their folders theirs.
      expect({ name, isConfined }).toEqual({ name, isConfined: !['postgres', 'objects'].includes(name) });
    },
  );

  it('gives what stays up a limit of memory, and opens ports to this machine only', () => {
    for (const [name, { deploy, ports = [] }] of all) {
      const limit = deploy?.resources?.limits?.['memory'];
      if (name !== 'clamav') expect({ name, limit }).toEqual({ name, limit: expect.any(String) });
      for (const port of ports) expect(asUsual(port)).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it('lets the site be opened on the ports of the web', () => {
    const open = (services['proxy']?.ports ?? []).map((port) => port.replace(/^\$\{(\w+):-.*\}:/, '$1:'));
    expect(open).toEqual(['SITE_HTTP:80', 'SITE_HTTPS:443']);
  });

  it('names its image by the version that it is built from', () => {
    const { version } = JSON.parse(textOf('package.json')) as { readonly version: string };
    expect(asUsual(services['api']?.image)).toBe(`committee-cycles:${version}`);
  });

  it('leaves each process more memory than the alert about it waits for', () => {
    const alerts = textOf('deploy/observability/alerts.yml');
    const [, expr = ''] = /alert: CyclesMemoryGrows\s+expr: '([^']+)'/.exec(alerts) ?? [];
    const bounds = [...expr.matchAll(/\{([^}]*)\} > (\S+)/g)];
    for (const name of ['api', 'worker']) {
      const isOwn = (by = '') => by.includes(`job="cycles-${name}"`);
      const isOfAll = (by = '') => by.includes('job=~') && !by.includes(`job!="cycles-${name}"`);
      const found = bounds.filter(([, by]) => isOwn(by) || isOfAll(by));
      expect(found).toHaveLength(1);
      const gigabytes = /^(\d+)g$/.exec(String(services[name]?.deploy?.resources?.limits?.['memory']))?.[1];
      expect(Number(found[0]?.[2])).toBeLessThan(Number(gigabytes) * 2 ** 30 * 0.8);
    }
  });

  it('sets nothing that the product does not read, nothing twice, and what it reads rightly', () => {
    const read = namesRead();
    for (const name of ours) {
      const environment = services[name]?.environment ?? {};
      expect(Object.keys(environment).filter((each) => !read.has(each))).toEqual([]);
      const settings = readSettings(resolved(environment));
      expect(settings).toHaveProperty('settings');
    }
  });

  it('hands on every setting that an operator may have made, but for those that the containers settle', () => {
    const settled = {
      api: ['HOST', 'DATA_DIR', 'SAMPLE', 'METRICS_PORT'],
      worker: ['HOST', 'DATA_DIR', 'SAMPLE', 'PORT', 'TRUST_PROXY'],
    };
    for (const [name, left] of Object.entries(settled)) {
      const handed = services[name]?.environment ?? {};
      const dropped = [...namesRead()].filter((each) => !(each in handed));
      expect({ name, dropped: dropped.sort() }).toEqual({ name, dropped: left.sort() });
    }
  });

  it('names in the README every setting that is read', () => {
    const table = textOf('README.md');
    expect([...namesRead()].filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
  });
});

/** A value as it is where an operator has set nothing. */
function asUsual(value = ''): string {
  return value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
}

/** The values as they are where an operator has set nothing. */
function resolved(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, asUsual(value)]));
}
