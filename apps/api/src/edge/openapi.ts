// The API's description: the routes as Nest knows them, and one route per command, from the table and its schema.
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { commandSchemas } from '#contract/commands/registry';
import { commandLabels, roleLabels } from '#contract/glossary';
import { sayings } from '#contract/refusals';
import { streams, streamNames } from '#domain/between/streams';
import { rows, type Stream, type Vocabulary } from '#domain/gate/gate';

type PathItem = NonNullable<OpenAPIObject['paths'][string]>;
type Operation = NonNullable<PathItem['post']>;

const text = { type: 'string' };

/** What every refusal looks like on the wire. */
const problem: NonNullable<NonNullable<OpenAPIObject['components']>['schemas']> = {
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail', 'detailEn', 'request'],
    properties: {
      type: { type: 'string', pattern: '^urn:committee-cycles:refusal:[a-z-]+$' },
      title: text,
      status: { type: 'integer', minimum: 400, maximum: 599 },
      code: { type: 'string', enum: Object.keys(sayings) },
      field: { type: 'string', description: 'The path of the field that is wrong: `changes[0].to`' },
      detail: { type: 'string', description: 'What is wrong and what to do, in the language asked for' },
      detailEn: text,
      about: { type: 'object', description: 'What the sentence names' },
      request: { type: 'string', description: 'The id of the request, by which it is found in the log' },
    },
  },
};

const no: Operation['responses'][string] = {
  description: 'Refused, with its code, field and sentence',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** The whole description. */
export function describe(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Committee cycles')
    .setDescription(
      '위원회 모니터링 주기 API. Every write is one command of one stream; a no is a problem document (RFC 9457).',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  const schemas = Object.values(commandSchemas).flatMap((commands) =>
    Object.values<new () => object>(commands),
  );
  const document = SwaggerModule.createDocument(app, config, { extraModels: schemas });
  const paths = { ...document.paths, ...commandPaths() };
  return {
    ...document,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, withNo(item)])),
    components: { ...document.components, schemas: { ...document.components?.schemas, ...problem } },
  };
}

/** Serves the description at `/api/docs`, and as JSON at `/api/docs-json`. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => describe(app));
}

/** Every route may say no, and says it alike. */
function withNo(item: PathItem): PathItem {
  return Object.fromEntries(
    Object.entries(item as Readonly<Record<string, Operation>>).map(([method, operation]) => [
      method,
      { ...operation, responses: { ...operation.responses, default: no } },
    ]),
  );
}

function commandPaths(): OpenAPIObject['paths'] {
  const paths = streamNames.flatMap((name) =>
    rows(streams[name] as unknown as Stream<Vocabulary>).map((row): [string, PathItem] => {
      const schema =
        (commandSchemas[name] as Record<string, new () => object>)[row.command]?.name ?? row.command;
      return [`/api/{organization}/${name}/{id}/${row.command}`, { post: operation(name, row, schema) }];
    }),
  );
  return Object.fromEntries(paths);
}

function operation(stream: string, row: ReturnType<typeof rows>[number], schema: string): PathItem['post'] {
  const label = (commandLabels as Record<string, { readonly ko: string; readonly en: string }>)[row.command];
  return {
    tags: [stream],
    operationId: `${stream}_${row.command}`,
    summary: label ? `${label.ko} · ${label.en}` : row.command,
    description:
      `Asked by: ${row.by.map((role) => (roleLabels as Record<string, { readonly en: string }>)[role]?.en ?? role).join(', ')}. ` +
      `When the ${stream} is: ${row.when.join(', ')}.` +
      (row.on === 'stream' ? '' : ` On a ${row.on} that is: ${row.is.join(', ')}.`) +
      ` Gives: ${row.gives.join(' or ')}.`,
    security: [{ bearer: [] }],
    parameters: [
      { name: 'organization', in: 'path', required: true, schema: { type: 'string' } },
      { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description: 'Chosen by the caller, once per request; a repeat answers the same',
        schema: { type: 'string', minLength: 8, maxLength: 100 },
      },
      {
        name: 'If-Match',
        in: 'header',
        required: false,
        description:
          'The revision of the item that the caller saw, in quotes; 409 with both texts where it has moved',
        schema: { type: 'string' },
      },
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
    },
    responses: {
      200: {
        description: 'Done, or done before under the same key',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['version', 'position', 'repeated'],
              properties: {
                version: { type: 'integer' },
                position: { type: 'integer' },
                repeated: { type: 'boolean' },
              },
            },
          },
        },
      },
    },
  };
}
