// Builds the API's server on given parts: limits, errors, documentation, and the browser's files where they were built.
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { compressAnswers } from './edge/compressed.js';
import { describeApi } from './edge/openapi.js';
import { answerUnroutable } from './edge/unroutable.js';
import type { ApiParts } from './parts.js';

/** Above the longest text that a command may carry, so that one too long is refused by its field. */
const bodyLimit = 4 * 1024 * 1024;

const webFiles = fileURLToPath(new URL('../../web/', import.meta.url));

/** The page asks nobody but this server, and runs nothing that stands in its own text. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file whose name changes with what it holds is asked for once; every other each time. */
const named = /[\\/]assets[\\/]/;

function describeFile(reply: Pick<FastifyReply, 'header'>, path: string): void {
  reply.header('cache-control', named.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  reply.header('content-security-policy', policy);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
}

/** The API, initialized and not yet listening. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.on(parts),
    new FastifyAdapter({ bodyLimit, trustProxy: false, frameworkErrors: answerUnroutable }),
    { logger: ['error', 'warn'] },
  );
  describeApi(app);
  compressAnswers(app.getHttpAdapter().getInstance());
  if (existsSync(webFiles)) {
    await app.register(fastifyStatic, {
      root: webFiles,
      wildcard: false,
      // The build lays them beside the files; nobody asks for them by their own names.
      preCompressed: true,
      globIgnore: ['**/*.br', '**/*.gz'],
      cacheControl: false,
      setHeaders: describeFile,
    });
    // The pages that everybody can read have paths of their own; the browser's code finds out which is meant.
    app
      .getHttpAdapter()
      .getInstance()
      .get('/public/*', (_request, reply) => reply.sendFile('index.html'));
  }
  await app.init();
  return app;
}
