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

function isLook(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return isOfPost(checker.getSymbolAtLocation(node.name));
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return isOfPost(checker.getSymbolAtLocation(node.argumentExpression));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const of = checker.getTypeAtLocation(node.parent);
    return ts.isIdentifier(name) && isOfPost(of.getProperty(name.text));
  }
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn && checker.getTypeAtLocation(node.right).getProperties().some(isOfPost);
}

/** Whether a property is one of a post's own, and not that which says whose post it is. */
function isOfPost(symbol: ts.Symbol | undefined): boolean {
  return (symbol?.declarations ?? []).some((declaration) => {
    const owner = declaration.parent;
    const name = ts.isInterfaceDeclaration(owner) ? owner.name.text : '';
    return declaration.getSourceFile().fileName === postFile && !['Actor', 'Signature'].includes(name);
  });
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
