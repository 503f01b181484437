// The API's own description (docs/openapi.json), read as what can be asked of every route and what it may answer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** As much of JSON schema as the description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

/** One route with its method. */
export interface Operation {
  /** `POST /api/{organization}/inbox/read`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly queries: readonly { readonly name: string; readonly schema: Schema }[];
  /** What its body is; undefined where it takes none, or bytes. */
  readonly body: Schema | undefined;
  readonly takesBytes: boolean;
  /** By status, and by media type without its parameters; a status without any answers as it likes. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Schema>>>>;
  /** Of a command: its stream and name. */
  readonly command?: { readonly stream: string; readonly type: string };
}

export interface Description {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

const file = join(import.meta.dirname, '../../../docs/openapi.json');

/** The description as it is kept; `npm run check` holds it to the code. */
export function readDescription(): Description {
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
    readonly components: { readonly schemas: Description['schemas'] };
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(method.toUpperCase(), path, described)),
  );
  return { operations, schemas: components.schemas };
}

/** A schema, or the one that it stands for. */
export function resolved(schema: Schema, schemas: Description['schemas']): Schema {
  const ref = schema.$ref ?? schema.allOf?.find(({ $ref }) => $ref)?.$ref;
  if (ref === undefined) return schema;
  const named = schemas[ref.replace('#/components/schemas/', '')];
  if (!named) throw new Error(`${ref} is not described`);
  return named;
}

function operationOf(method: string, path: string, described: Described): Operation {
  const [stream, type] = /^[a-z]+_[A-Z]/.test(described.operationId) ? described.operationId.split('_') : [];
  return {
    name: `${method} ${path}`,
    method,
    path,
    queries: (described.parameters ?? []).flatMap((each) =>
      each.in === 'query' ? { name: each.name, schema: each.schema ?? { type: 'string' } } : [],
    ),
    body: described.requestBody?.content?.['application/json']?.schema,
    takesBytes: described.requestBody?.content?.['application/octet-stream'] !== undefined,
    answers: Object.fromEntries(
      Object.entries(described.responses).map(([status, { content = {} }]) => [
        status,
        Object.fromEntries(Object.entries(content).map(([media, { schema = {} }]) => [media, schema])),
      ]),
    ),
    ...(stream && type ? { command: { stream, type } } : {}),
  };
}
