// Finds every statement in the sources that reads or writes a table, as the programs send it to the database.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Statement {
  /** The file, from the root of the project. */
  readonly file: string;
  /** As it stands in the source, with `…` where something is put in, and every run of blanks as one. */
  readonly sql: string;
  /** The tables that it names, with their schemas; `…` where a table is put in. */
  readonly tables: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const begins =
  /^\s*(?:BEGIN;.*|DECLARE\s.*?\sFOR\s+)?(?:WITH|SELECT|INSERT|UPDATE|DELETE|TRUNCATE)\b|^\s*COPY\s/s;
const table =
  /\b(?:(?<!DISTINCT )FROM|JOIN|INTO|UPDATE|TRUNCATE|COPY)\s+(?:ONLY\s+|\()?([a-z_]+\.[a-z_]+|…)/g;

/** The statements of all libs and apps; what migrations and the embedded server do once is not among them. */
export function statements(): readonly Statement[] {
  return sources().flatMap((file) => statementsIn(file, readFileSync(join(root, file), 'utf8')));
}

/** The statements of one source; one that is put together in several ways is as many. */
export function statementsIn(file: string, text: string): readonly Statement[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext);
  const parts = partsOf(source);
  const found: Statement[] = [];
  const visit = (node: ts.Node): void => {
    if (isPart(node, parts)) return;
    const texts = ts.isConditionalExpression(node) ? [] : textsOf(node, parts);
    if (!texts.some((each) => begins.test(each))) return ts.forEachChild(node, visit);
    for (const each of texts) {
      const sql = each.replaceAll(/\s+/g, ' ').trim();
      const tables = [...sql.matchAll(table)].flatMap(([, name]) => name ?? []);
      if (tables.length > 0) found.push({ file, sql, tables: [...new Set(tables)] });
    }
  };
  visit(source);
  return found;
}

/** The files that write SQL by way of a query builder, which no statement shows. */
export function builders(): readonly string[] {
  return sources().filter((file) =>
    /createQueryBuilder|getRepository/.test(readFileSync(join(root, file), 'utf8')),
  );
}

/** Texts of a file by the names under which they are put into other texts. */
type Parts = ReadonlyMap<string, ts.Expression>;

function partsOf(source: ts.SourceFile): Parts {
  const named = new Map<string, ts.Expression>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer)
      named.set(node.name.text, node.initializer);
    if (ts.isTemplateSpan(node) && ts.isIdentifier(node.expression)) used.add(node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return new Map([...named].filter(([name]) => used.has(name)));
}

/** What is only put into others is no statement of its own. */
function isPart(node: ts.Node, parts: Parts): boolean {
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && parts.has(node.name.text);
}

/** The texts that an expression may make, as far as they stand in its file; none where it makes none. */
function textsOf(node: ts.Node, parts: Parts): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression, parts);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].flatMap((each) => putIn(each, parts));
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const rights = putIn(node.right, parts);
    return textsOf(node.left, parts).flatMap((left) => rights.map((right) => left + right));
  }
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce<readonly string[]>(
    (texts, { expression, literal }) =>
      texts.flatMap((text) => putIn(expression, parts).map((put) => `${text}${put}${literal.text}`)),
    [node.head.text],
  );
}

/** What is put into a text: `…` where it is made elsewhere. */
function putIn(node: ts.Expression, parts: Parts): readonly string[] {
  const named = ts.isIdentifier(node) ? parts.get(node.text) : node;
  const texts = named ? textsOf(named, parts) : [];
  return texts.length > 0 ? texts : ['…'];
}

function sources(): readonly string[] {
  return ['libs', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter(
        (path) =>
          path.endsWith('.ts') && !path.endsWith('.spec.ts') && !/\/(migrations|testing|web)\//.test(path),
      ),
  );
}
