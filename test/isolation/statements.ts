// Finds every statement in the sources that reads or writes a table, as the programs send it to the database.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Statement {
  /** The file, from the root of the project. */
  readonly file: string;
  /** As it stands in the source, with `…` where something is put in, and every run of blanks as one. */
  readonly sql: string;
  /** The tables that it names, with their schemas. */
  readonly tables: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const begins = /^\s*(?:BEGIN;.*)?(WITH|SELECT|INSERT|UPDATE|DELETE|TRUNCATE)\b/s;
const table = /\b(?:FROM|JOIN|INTO|UPDATE|TRUNCATE)\s+(?:ONLY\s+)?([a-z_]+\.[a-z_]+)/g;

/** The statements of all libs and apps; what migrations and the embedded server do once is not among them. */
export function statements(): readonly Statement[] {
  return sources().flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ESNext);
    const parts = partsOf(source);
    const found: Statement[] = [];
    const visit = (node: ts.Node): void => {
      const text = textOf(node, parts);
      if (text !== undefined && begins.test(text)) {
        const sql = text.replaceAll(/\s+/g, ' ').trim();
        const tables = [...sql.matchAll(table)].flatMap(([, name]) => name ?? []);
        if (tables.length > 0) found.push({ file, sql, tables: [...new Set(tables)] });
        return;
      }
      if (isPart(node, parts)) return;
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
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

/** The text that an expression makes, as far as it stands in its file; undefined where it makes none. */
function textOf(node: ts.Node, parts: Parts): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const left = textOf(node.left, parts);
    return left === undefined ? undefined : left + (textOf(node.right, parts) ?? '…');
  }
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const put = ts.isIdentifier(expression) ? parts.get(expression.text) : undefined;
    return `${(put && textOf(put, parts)) ?? '…'}${literal.text}`;
  });
  return node.head.text + spans.join('');
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
