// A screen has no words of its own: all of them stand in the message files and the contract, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../apps/web/src');

/** Where words may stand: the languages, the strings of a part, and how the kinds of post are called. */
const messageFiles = /^(language\/|session\/post-kinds\.ts$|([a-z-]+\/)+strings\.ts$)/;

/** What a reader reads or hears; the last two are those of our own components. */
const spokenAttributes: readonly string[] = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'placeholder',
  'title',
  'label',
  'hint',
];

const screens = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.ts$/.test(file) && !messageFiles.test(file));

/** The words that a file says itself: Korean and whole sentences anywhere, and any letters where they would be shown. */
function wordsIn(file: string, code: string): readonly string[] {
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) words.add(node.text.trim());
    if (isText(node) && isSaid(node)) words.add(said(node));
    for (const shown of shownBy(node)) if (/\p{L}/u.test(said(shown))) words.add(said(shown));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return [...words];
}

type Text = ts.StringLiteralLike | ts.TemplateExpression;

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** A text without what is put into it. */
function said(text: Text): string {
  if (!ts.isTemplateExpression(text)) return text.text;
  return [text.head, ...text.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join('…');
}

/** Korean, or words that begin as a sentence does; what an error says is for whoever mends it. */
function isSaid(text: Text): boolean {
  const isSentence = /^\p{Lu}\p{L}*[ ,…]+\p{L}/u.test(said(text)) && !ts.isNewExpression(text.parent);
  return /\p{Script=Hangul}/u.test(said(text)) || isSentence;
}

/** The texts that an element shows as they stand in the code: as its child, or as an attribute that is read or heard. */
function shownBy(node: ts.Node): readonly Text[] {
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) return outcomesOf(node.expression);
  if (!ts.isJsxAttribute(node) || !spokenAttributes.includes(node.name.getText())) return [];
  const { initializer } = node;
  return outcomesOf(initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer);
}

/** The texts that an expression may come to. */
function outcomesOf(node: ts.Node | undefined): readonly Text[] {
  if (!node) return [];
  if (isText(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return outcomesOf(node.expression);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(outcomesOf);
  if (ts.isBinaryExpression(node) && joining.includes(node.operatorToken.kind))
    return [node.left, node.right].flatMap(outcomesOf);
  return [];
}

const joining: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

describe('the words of the screens', () => {
  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p title="a hint" />', 'a hint'],
    ['<Field label="name" />', 'name'],
    ["<p aria-label={late ? 'late' : ''} />", 'late'],
    ["<p>{late && 'late'}</p>", 'late'],
    ["<p>{name ?? ('nobody')}</p>", 'nobody'],
    ["<p>{'by ' + name}</p>", 'by '],
    ['<p>{`${count} days`}</p>', '… days'],
    ["say('Not yet.')", 'Not yet.'],
    ["const said = '안녕';", '안녕'],
    ['const counted = (n: number) => `${n}건`;', '…건'],
  ])('are found in %s', (code, word) => {
    expect(wordsIn('page.tsx', code)).toEqual([word]);
  });

  it.each([
    '<p className="lone wide" id={`row-${id}`} lang="ko">{name}: {count}</p>',
    "<p title={text(strings.late)}>{status === 'late' && <b>{text(strings.late)}</b>}</p>",
    "throw new Error('Nobody is here');",
    "headers.set('Accept-Language', 'ko');",
  ])('are not seen in %s', (code) => {
    expect(wordsIn('page.tsx', code)).toEqual([]);
  });

  it.each(screens)('stand in the message files, not in %s', (file) => {
    expect(wordsIn(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});
