// A screen has no words of its own: all of them stand in the message files and the contract, in both languages.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../apps/web/src');

/** Where words may stand: the languages, the strings of a part, and how the kinds of post are called. */
const messageFiles = /^(language\/|session\/post-kinds\.ts$|[a-z]+\/strings\.ts$)/;

const spokenAttributes: readonly string[] = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

const screens = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.spec\.ts$/.test(file) && !messageFiles.test(file));

/** The words that a file says itself: Korean anywhere, and any letters where a reader would read or hear them. */
function wordsIn(file: string, code: string): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) words.push(node.text.trim());
    else if (ts.isStringLiteralLike(node) && isSpoken(node)) words.push(node.text);
    else if (ts.isTemplateExpression(node) && /\p{Script=Hangul}/u.test(node.getText()))
      words.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return words;
}

function isSpoken(node: ts.StringLiteralLike): boolean {
  const { parent, text } = node;
  const isAttribute = ts.isJsxAttribute(parent) && spokenAttributes.includes(parent.name.getText());
  return isAttribute ? /\p{L}/u.test(text) : /\p{Script=Hangul}/u.test(text);
}

describe('the words of the screens', () => {
  it('are found where a screen has some', () => {
    const code = [
      'export const Page = () => <p title="a hint">Hello</p>;',
      "const said = '안녕';",
      'const counted = (n: number) => `${n}건`;',
      'const name = "className";',
    ].join('\n');
    expect(wordsIn('page.tsx', code)).toEqual(['a hint', 'Hello', '안녕', '`${n}건`']);
  });

  it.each(screens)('stand in the message files, not in %s', (file) => {
    expect(wordsIn(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });
});
