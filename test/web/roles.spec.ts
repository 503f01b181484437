// A screen knows not what its reader's post may do: what is offered comes from the server, so no screen looks into a post.
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'apps/web/src');

/** How posts are called, and which committee a form begins with: the one file that looks, and decides nothing by it. */
const looking = join(source, 'session/own-post.ts');

/** Where a post, its kind, its role and its rank are declared. */
const postFile = join(root, 'libs/domain/src/actor.ts');

/** Screens that look into a post in every way that there is, and one that only hands it on. */
const probes: Readonly<Record<string, string>> = {
  'reads-it.tsx': `if (useSession().actor.post.kind === 'seat') throw new Error();`,
  'reads-it-by-name.tsx': `export const kind = useSession().actor.post['kind'];`,
  'takes-it-apart.tsx': `const { post: { kind } } = useSession().actor; export const shown = kind === 'office';`,
  'takes-a-part.tsx': `const { post } = useSession().actor; const { kind: mine } = post; export const shown = mine;`,
  'asks-for-a-part.tsx': `export const sits = 'role' in useSession().actor.post;`,
  'looks-at-others.tsx': `export const heads = useSession().actor.also.some((post) => 'rank' in post);`,
  'hands-it-on.tsx': `export const key = postKey(useSession().actor.post); export const item = { kind: 'a' }.kind;`,
};
const probeFile = (name: string) => join(source, 'probes', name);
const probeCode = new Map(
  Object.entries(probes).map(([name, code]) => [
    probeFile(name),
    `import { postKey } from '#domain/actor'; import { useSession } from '../session/session.js'; postKey; ${code}`,
  ]),
);

const program = programOf();
const checker = program.getTypeChecker();
const parts = partsOfPosts();
const partNames = new Set(
  parts.flatMap((part) => (ts.isPropertySignature(part) ? [part.name.getText()] : [])),
);

/** The screens with the probes among them, read as the compiler reads them. */
function programOf(): ts.Program {
  const configFile = join(root, 'apps/web/tsconfig.json');
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, join(root, 'apps/web'));
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists } = host;
  host.readFile = (path) => probeCode.get(path) ?? readFile(path);
  host.fileExists = (path) => probeCode.has(path) || fileExists(path);
  return ts.createProgram([...fileNames, ...probeCode.keys()], options, host);
}

/** The places where a file looks into a post. */
function looksIn(file: ts.SourceFile): readonly string[] {
  const looks: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLook(node))
      looks.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return looks;
}

/** Names are compared first: working out what everything is takes long. */
function isLook(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node))
    return partNames.has(node.name.text) && isPart(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return (
      partNames.has(node.argumentExpression.text) &&
      isPart(checker.getSymbolAtLocation(node.argumentExpression))
    );
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return (
      ts.isIdentifier(name) &&
      partNames.has(name.text) &&
      isPart(checker.getTypeAtLocation(node.parent).getProperty(name.text))
    );
  }
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn && checker.getTypeAtLocation(node.right).getProperties().some(isPart);
}

/** Whether a property is a part of a post. */
function isPart(symbol: ts.Symbol | undefined): boolean {
  return (symbol?.declarations ?? []).some((declaration) => parts.includes(declaration));
}

/** What posts are made of; whose post it is does not say what it is. */
function partsOfPosts(): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    const isAround = ts.isInterfaceDeclaration(node) && ['Actor', 'Signature'].includes(node.name.text);
    if (isAround) return;
    if (ts.isPropertySignature(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  const file = program.getSourceFile(postFile);
  if (file) visit(file);
  return found;
}

const screens = program
  .getSourceFiles()
  .map(({ fileName }) => fileName)
  .filter((file) => file.startsWith(source) && !file.endsWith('.spec.ts') && file !== looking);

describe('the post of the reader', () => {
  it.each(Object.keys(probes))('is watched (%s)', (name) => {
    const file = program.getSourceFile(probeFile(name));
    expect(file && looksIn(file)).toHaveLength(name === 'hands-it-on.tsx' ? 0 : 1);
  });

  it('is looked into by no screen', () => {
    const looks = screens
      .filter((file) => !probeCode.has(file))
      .flatMap((file) => {
        const code = program.getSourceFile(file);
        return (code ? looksIn(code) : []).map((look) => `${file.slice(source.length + 1)}:${look}`);
      });
    expect(looks).toEqual([]);
  });
});
