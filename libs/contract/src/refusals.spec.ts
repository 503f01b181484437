// Every no that the house says somewhere has a sentence that fits it, with no gap in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { refusalCodes, refuse, type RefusalCode } from '#domain/refusals';
import { findFieldName, nameOfPath } from './field-names.js';
import { invalidReasons, refusalOf } from './invalid.js';
import { languages, type Label } from './label.js';
import { problemOf, sayings, sentenceOf } from './refusals.js';
import { itemStatusLabels, labelOfItemStatus, labelOfStatus, statusLabels } from './statuses.js';

/** One place in the source where somebody says no. */
interface Use {
  readonly where: string;
  readonly code: RefusalCode;
  readonly about: readonly string[];
  /** Whether a field is named; `or none` where that depends. */
  readonly field: 'named' | 'or none' | 'none';
  /** The last step of the field's path, where the source spells it out. */
  readonly fieldName?: string;
}

const root = join(import.meta.dirname, '../../..');
const sources = ['libs', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => join(root, folder, name, 'src'))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file)),
    )
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('libs/testing/'))
    .map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true)),
);
const uses = sources.flatMap(usesIn);

describe('the sentences', () => {
  it('are found for the places that say no', () => {
    expect(uses.length).toBeGreaterThan(100);
  });

  it('tell nothing that some use does not give', () => {
    const gaps = uses.flatMap(({ where, code, about, field }) =>
      languages.flatMap((language) =>
        placeholdersOf(sayings[code][language])
          .filter((key) => (key === 'field' ? field === 'none' : !about.includes(key)))
          .map((key) => `${where}: ${code} does not give {${key}}`),
      ),
    );
    expect(gaps).toEqual([]);
  });

  it('name every field that the source names', () => {
    const nameless = uses.flatMap(({ where, fieldName }) =>
      fieldName === undefined || findFieldName(fieldName) ? [] : [`${where}: ${fieldName}`],
    );
    expect(nameless).toEqual([]);
  });

  it.each(refusalCodes)('%s: both languages say what is wrong and what to do, and tell the same', (code) => {
    const { ko, en } = sayings[code];
    expect(ko).toMatch(/[가-힣].*[.}]$/);
    expect(en).toMatch(/^[A-Z‘].*[.}]$/);
    expect(new Set(placeholdersOf(en))).toEqual(new Set(placeholdersOf(ko)));
  });
});

describe('sentenceOf', () => {
  it('fills in the field by its name and the values', () => {
    const refusal = refuse('date-past', 'opinionsDue', { date: '2021-07-01', today: '2021-07-20' });
    expect(sentenceOf(refusal, 'ko')).toBe(
      '‘의견 제출 기한’ 날짜(2021-07-01)가 오늘(2021-07-20)보다 이릅니다. 오늘이나 그 뒤의 날짜로 정해 주세요.',
    );
    expect(sentenceOf(refusal, 'en')).toBe(
      '‘Opinions due’ (2021-07-01) lies before today (2021-07-20). Choose today or a later day.',
    );
  });

  it('says states and commands in words', () => {
    expect(sentenceOf(refuse('wrong-stage', undefined, { status: 'open' }), 'ko')).toContain('(회의 중)');
    expect(sentenceOf(refuse('item-not-ready', 'topic', { status: 'open' }), 'ko')).toContain('(검토 가능)');
    expect(sentenceOf(refuse('item-not-ready', 'topic', { status: 'change' }), 'ko')).toContain('(변경(안))');
    expect(sentenceOf(refuse('item-not-ready', 'agendaItem', { status: 'information' }), 'en')).toContain(
      '(for information)',
    );
    expect(sentenceOf(refuse('item-not-ready', 'owed', { status: 'carried' }), 'ko')).toContain('(이월)');
    expect(sentenceOf(refuse('item-not-ready', 'agendaItem', { status: 'carried' }), 'ko')).toContain(
      '(가결)',
    );
    expect(sentenceOf(refuse('item-not-ready', 'changes[1]', { status: 'dropped' }), 'ko')).toContain(
      '(제외)',
    );
    expect(sentenceOf(refuse('unknown-command', 'command', { command: 'toString' }), 'en')).toContain(
      '(toString)',
    );
  });

  it('says stages and steps of a cycle in words', () => {
    expect(sentenceOf(refuse('cycle-takes-no-rounds', 'plan', { status: 'adoption' }), 'ko')).toContain(
      '(차년도 반영)',
    );
    expect(sentenceOf(refuse('stage-not-in-cycle', undefined, { stage: 'midterm' }), 'en')).toContain(
      '(Mid-term evaluation)',
    );
    expect(sentenceOf(refuse('step-out-of-order', 'changes[0]', { step: 'reported' }), 'ko')).toContain(
      '(의회 보고)',
    );
  });

  it('keeps what somebody typed as it is', () => {
    const refusal = refuse('number-taken', 'number', { number: '$& {number} $1' });
    expect(sentenceOf(refusal, 'en')).toBe('The number $& {number} $1 is in use. Choose another.');
  });

  it('says what a field is not, and of the whole request where no field is named', () => {
    expect(sentenceOf(refusalOf([{ field: 'answer.proof.changes[0].to', reason: 'notDecimal' }]), 'ko')).toBe(
      `‘답변 › 수용 내용 › 변경 내용 1 › 변경(안)’ 항목이 올바르지 않습니다. ${invalidReasons.notDecimal.ko}`,
    );
    expect(sentenceOf(refusalOf([{ field: '', reason: 'notObject' }]), 'en')).toBe(
      `‘The request’ is not right. ${invalidReasons.notObject.en}`,
    );
    expect(sentenceOf(refuse('invalid-field', 'text'), 'ko')).toBe('‘내용’ 항목이 올바르지 않습니다.');
  });
});

describe('problemOf', () => {
  it('is a problem document with its code, field and both languages', () => {
    expect(problemOf(refuse('no-quorum', undefined, { present: 3, needed: 9 }), 'ko')).toEqual({
      type: 'urn:committee-cycles:refusal:no-quorum',
      title: '현재 상태와 맞지 않음',
      status: 409,
      code: 'no-quorum',
      detail: '참석 위원이 모자랍니다(현재 3명, 필요 9명). 참석 기록을 확인해 주세요.',
      detailEn: 'Too few members are present (3; 9 are needed). Check the roll.',
      about: { present: 3, needed: 9 },
    });
    expect(problemOf(refuse('text-missing', 'text'), 'en')).toEqual({
      type: 'urn:committee-cycles:refusal:text-missing',
      title: 'Content to be corrected',
      status: 422,
      code: 'text-missing',
      field: 'text',
      detail: '‘Text’ is empty. Fill it in.',
      detailEn: '‘Text’ is empty. Fill it in.',
    });
  });
});

describe('the names of fields', () => {
  it('depend on where a field stands, and count its place from one', () => {
    expect(nameOfPath('from').ko).toBe('시작일');
    expect(nameOfPath('changes[1].from').ko).toBe('변경 내용 2 › 현행');
    expect(nameOfPath('line[1].title').ko).toBe('결재선 2 › 직위');
    expect(nameOfPath('years[0].budget[0].line').ko).toBe('연도별 내용 1 › 예산 1 › 예산 항목');
    expect(nameOfPath('opinions[0]').en).toBe('Opinions 1');
    expect(nameOfPath('constructor').en).toBe('constructor');
  });
});

describe('the words for states', () => {
  it('mean one thing each, of a stream or of a kind, so that a refusal can say them without naming the stream', () => {
    const streams = Object.values(statusLabels).flatMap((labels) => Object.entries<Label>(labels));
    const items = Object.values(itemStatusLabels)
      .flatMap((kinds) => Object.entries<Readonly<Record<string, Label>>>(kinds))
      .flatMap(([kind, labels]) => Object.entries(labels).map(([word, label]) => ({ kind, word, label })));
    expect(streams.filter(([word, label]) => labelOfStatus(word)?.ko !== label.ko)).toEqual([]);
    expect(items.filter(({ kind, word, label }) => labelOfItemStatus(word, kind)?.ko !== label.ko)).toEqual(
      [],
    );
  });

  it('are those of the round where nobody says of what', () => {
    expect(labelOfItemStatus('open')?.ko).toBe('검토 가능');
    expect(labelOfItemStatus('open', 'deferred')?.ko).toBe('처리 대기');
    expect(labelOfItemStatus('passedOn')?.ko).toBe('다음 주기로 이월됨');
    expect(labelOfItemStatus('toString')).toBeUndefined();
  });
});

function placeholdersOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => key);
}

function usesIn(source: ts.SourceFile): readonly Use[] {
  return callsIn(source).flatMap((call) => {
    const name = call.expression.getText(source);
    const [first, second, third] = call.arguments;
    const where = `${source.fileName.slice(root.length + 1)}:${source.getLineAndCharacterOfPosition(call.pos).line + 1}`;
    if (name === 'refuse' && first && ts.isStringLiteral(first)) {
      return [{ where, code: codeOf(first), about: keysOf(third), ...fieldOf(second) }];
    }
    if (name === 'needsText') {
      const code = third && ts.isStringLiteral(third) ? codeOf(third) : 'text-missing';
      return [{ where, code, about: [], ...fieldOf(second) }];
    }
    return [];
  });
}

function callsIn(node: ts.Node): readonly ts.CallExpression[] {
  const within: ts.CallExpression[] = [];
  node.forEachChild((child) => void within.push(...callsIn(child)));
  return ts.isCallExpression(node) ? [node, ...within] : within;
}

function codeOf({ text }: ts.StringLiteral): RefusalCode {
  const code = refusalCodes.find((known) => known === text);
  if (!code) throw new Error(`${text} is no code`);
  return code;
}

function keysOf(about: ts.Expression | undefined): readonly string[] {
  if (!about) return [];
  if (!ts.isObjectLiteralExpression(about)) throw new Error(`cannot read ${about.getText()}`);
  return about.properties.map((property) => property.name?.getText() ?? '');
}

function fieldOf(field: ts.Expression | undefined): Pick<Use, 'field' | 'fieldName'> {
  if (!field || field.getText() === 'undefined') return { field: 'none' };
  if (ts.isConditionalExpression(field)) return { field: 'or none' };
  const path =
    ts.isStringLiteral(field) || ts.isNoSubstitutionTemplateLiteral(field) ? field.text : undefined;
  const tail = ts.isTemplateExpression(field) ? field.templateSpans.at(-1)?.literal.text : path;
  const fieldName = tail === undefined || /[[\]]$/.test(tail) ? undefined : tail.split('.').at(-1);
  return { field: 'named', ...(fieldName ? { fieldName } : {}) };
}
