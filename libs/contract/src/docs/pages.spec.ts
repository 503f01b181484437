// The generated pages show what the code holds, all of it.
import { describe, expect, it } from '@jest/globals';
import { streamNames } from '#domain/between/streams';
import { refusalCodes } from '#domain/refusals';
import { commandLabels, eventLabels, streamLabels } from '../glossary.js';
import { terms } from '../terms.js';
import { glossaryPage } from './glossary-page.js';
import { lifecyclePage } from './lifecycle-page.js';
import { codes, table } from './markdown.js';
import { refusalsPage } from './refusals-page.js';
import { guardOf, rowsOf } from './rows.js';

const pages = { lifecycle: lifecyclePage(), glossary: glossaryPage(), refusals: refusalsPage() };

describe('docs/lifecycle.md', () => {
  it('has a line for every row of every table', () => {
    const parts = pages.lifecycle.split('\n## ');
    for (const stream of streamNames) {
      const lines = parts.find((part) => part.startsWith(`${streamLabels[stream].en} · `))?.split('\n') ?? [];
      for (const row of rowsOf(stream)) {
        const [line, ...more] = lines.filter((each) => each.startsWith(`| \`${row.command}\` `));
        expect(more).toEqual([]);
        expect(line).toContain(` | ${row.by.join(', ')} | `);
        expect(line).toContain(` | ${codes(row.gives)} | ${guardOf(row) ?? ''} | ${codes(row.uses)} |`);
      }
    }
  });

  it('shows a row as it stands in the table', () => {
    expect(pages.lifecycle).toContain(
      '| `AgreeChange` 변경 합의 | chair, meeting outcome | `answering` | opinion | `answered` | `ChangeAgreed` | agreeable | `settlement.recusal` |',
    );
  });

  it('draws states and arrows that mermaid can read', () => {
    const diagrams = [...pages.lifecycle.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(
      ([, text = '']) => text,
    );
    expect(diagrams.length).toBeGreaterThan(streamNames.length);
    for (const diagram of diagrams) {
      const [head, ...lines] = diagram.split('\n');
      expect(head).toBe('stateDiagram-v2');
      const states = lines.flatMap((line) => /^ {2}state "[^"]+" as (\w+)$/.exec(line)?.[1] ?? []);
      const arrows = lines.slice(states.length);
      for (const line of arrows) {
        const [, from, to] = /^ {2}(\[\*\]|\w+) --> (\w+) : \w+(?:, \w+)*$/.exec(line) ?? [];
        expect(['[*]', ...states]).toContain(from);
        expect(states).toContain(to);
      }
    }
  });

  it('lets every state be reached from the beginning', () => {
    for (const [, text = ''] of pages.lifecycle.matchAll(/```mermaid\n([\s\S]*?)\n```/g)) {
      const states = [...text.matchAll(/ as (\w+)$/gm)].map(([, state]) => state);
      const reached = new Set([...text.matchAll(/ --> (\w+) :/g)].map(([, to]) => to));
      expect(states.filter((state) => !reached.has(state))).toEqual([]);
    }
  });
});

describe('docs/refusals.md', () => {
  it('has a line for every code', () => {
    const listed = [...pages.refusals.matchAll(/^\| `([a-z-]+)` \| \d{3} \|/gm)].map(([, code]) => code);
    expect(listed.sort()).toEqual([...refusalCodes].sort());
  });
});

describe('docs/glossary.md', () => {
  it('has every term, command and event in both languages', () => {
    for (const { en, ko, meaning } of terms)
      expect(pages.glossary).toContain(`| ${en} | ${ko} | ${meaning} |`);
    for (const [word, { ko, en }] of Object.entries({ ...commandLabels, ...eventLabels })) {
      expect(pages.glossary).toContain(`| \`${word}\` | ${ko} | ${en} |`);
    }
  });

  it('defines no term twice', () => {
    const english = terms.map(({ en }) => en);
    expect(english).toEqual([...new Set(english)]);
  });
});

describe('every page', () => {
  it.each(Object.entries(pages))(
    '%s says that it is generated, and comes out the same again',
    (name, text) => {
      const again = { lifecycle: lifecyclePage, glossary: glossaryPage, refusals: refusalsPage };
      expect(text).toContain('Generated from the code');
      expect(Object.entries(again).find(([each]) => each === name)?.[1]()).toBe(text);
    },
  );

  it('keeps its tables whole whatever a cell says', () => {
    expect(table(['a'], [['x | y\nz']])).toBe('| a |\n| --- |\n| x \\| y z |');
  });
});
