// Shows that the bill of materials says the same of the same lock, and that a licence that is not allowed is found.
import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}

interface Sbom {
  billOfMaterials(of: { project: object; lock: Lock }): string;
  licencesPage(of: { lock: Lock }): string;
}

const script = pathToFileURL(join(import.meta.dirname, '../../scripts/sbom.mjs')).href;
const { billOfMaterials, licencesPage } = (await import(script)) as Sbom;

const project = { name: 'product', version: '1.0.0', dependencies: { outer: '1.0.0', inner: '1.0.0' } };
const integrity = `sha512-${Buffer.from('bytes').toString('base64')}`;
const lock: Lock = {
  packages: {
    '': project,
    'node_modules/outer': { version: '1.0.0', license: 'MIT', integrity, dependencies: { inner: '2' } },
    'node_modules/outer/node_modules/inner': { version: '2.0.0', license: 'ISC', integrity },
    'node_modules/inner': { version: '1.0.0', license: 'ISC', integrity },
    'node_modules/tool': { version: '3.0.0', license: 'MPL-2.0', integrity, dev: true },
  },
};

const withPackage = (entry: object): Lock => ({
  packages: { ...lock.packages, 'node_modules/other': { version: '1.0.0', integrity, ...entry } },
});

describe('the bill of materials', () => {
  it('lists what is shipped, with its hash and what each piece is made of', () => {
    const text = billOfMaterials({ project, lock });
    expect(billOfMaterials({ project, lock })).toBe(text);
    const bill = JSON.parse(text) as {
      components: readonly { purl: string; hashes: readonly object[] }[];
      dependencies: readonly object[];
    };
    expect(bill.components.map(({ purl }) => purl).sort()).toEqual([
      'pkg:npm/inner@1.0.0',
      'pkg:npm/inner@2.0.0',
      'pkg:npm/outer@1.0.0',
    ]);
    expect(bill.components[0]?.hashes).toEqual([
      { alg: 'SHA-512', content: Buffer.from('bytes').toString('hex') },
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'product', dependsOn: ['pkg:npm/inner@1.0.0', 'pkg:npm/outer@1.0.0'] },
      { ref: 'pkg:npm/inner@1.0.0', dependsOn: [] },
      { ref: 'pkg:npm/outer@1.0.0', dependsOn: ['pkg:npm/inner@2.0.0'] },
      { ref: 'pkg:npm/inner@2.0.0', dependsOn: [] },
    ]);
  });
});

describe('a licence', () => {
  it.each([
    ['that asks for more than its notice, in what is shipped', { license: 'GPL-3.0-only' }],
    ['that may only help to build, in what is shipped', { license: 'MPL-2.0' }],
    ['that nobody knows', { license: 'OURS', dev: true }],
    ['that is not there', {}],
  ])('%s stops the check', (_, entry) => {
    expect(() => licencesPage({ lock: withPackage(entry) })).toThrow(/other 1\.0\.0: .+ is not allowed/);
  });

  it('that is allowed is listed', () => {
    expect(licencesPage({ lock })).toContain('| ISC | 2 | inner 1.0.0, inner 2.0.0 |');
  });
});
