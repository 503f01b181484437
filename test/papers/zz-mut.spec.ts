import { it } from '@jest/globals';
import { readText } from '#documents/read/text/read-text';
import { operatingPlan } from '#intake/operating-plan/recogniser';
import { pledgeSheet } from '#intake/pledge-sheet/recogniser';
import { roadMap } from '#intake/road-map/recogniser';
import { corpusOf } from '#testing/corpus';
import { district as districtK } from '#sample/jury/district';
import { contextIn, founded } from './taking-in.js';
it('mut', () => {
  const house = founded(districtK); const ctx = contextIn(house, districtK, '2026-11-02');
  for (const [f, r] of [['pledge-sheet.txt', pledgeSheet], ['operating-plan.txt', operatingPlan], ['road-map.txt', roadMap]] as const) {
    const [t] = corpusOf(f, 'zzz');
    const base = JSON.stringify(r.propose(readText(t!.bytes), {}, ctx).findings);
    const missed: string[] = [];
    t!.lines.forEach((line, i) => {
      for (const m of line.matchAll(/\d[\d,]*(?:\.\d+)?/g)) {
        const n = m[0];
        const last = n.length - 1;
        const bumped = n.slice(0, last) + (n[last] === '9' ? '8' : String(Number(n[last]) + 1));
        const lines = [...t!.lines];
        lines[i] = line.slice(0, m.index) + bumped + line.slice(m.index + n.length);
        const after = JSON.stringify(r.propose(readText(Buffer.from(lines.join('\n'))), {}, ctx).findings);
        if (after === base) missed.push(`${i + 1}:${n}`);
      }
    });
    console.log(f, missed.length, missed.join(' '));
  }
});
