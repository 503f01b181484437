// Builds the API's server on given parts: limits, headers, errors, documentation, and the browser's files where they were built.
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { keptMailsPage } from '#contract/routes';
import { frameworkLog } from '#observing/framework-log';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { proposing } from './application/intake/proposing.js';
import { followCauses, idOfRequest } from './edge/causes.js';
import { compressAnswers } from './edge/compressed.js';
import { describeFile, secureAnswers } from './edge/headers.js';
import { measureAnswers } from './edge/measuring.js';
import { noteAccesses } from './edge/noting.js';
import { describeApi } from './edge/openapi.js';
import { bodyLimit, limitBodies, refuseDeepBodies } from './edge/bodies.js';
import { takeRawBodies } from './edge/raw-bodies.js';
import { limitAddresses } from './edge/rates.js';
import { answerUnroutable } from './edge/unroutable.js';
import type { ApiParts } from './parts.js';

const webFiles = fileURLToPath(new URL('../../web/', import.meta.url));

/** The API, initialized and not yet listening. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.on(parts),
    new FastifyAdapter({
      ...believing(parts.trustProxy),
      bodyLimit,
      frameworkErrors: answerUnroutable,
      genReqId: idOfRequest,
    }),
    { logger: frameworkLog(parts.observing.log) },
  );
  parts.door.takesIn(proposing(parts));
  const server = app.getHttpAdapter().getInstance();
  followCauses(server, parts.observing);
  secureAnswers(server, parts.publicOrigin);
  limitBodies(server);
  refuseDeepBodies(server);
  takeRawBodies(server);
  await limitAddresses(app, parts);
  noteAccesses(server, parts.access);
  measureAnswers(server, parts.metrics);
  await app.register(fastifyCookie);
  describeApi(app);
  compressAnswers(server);
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
    app
      .getHttpAdapter()
      .getInstance()
      .get(keptMailsPage, (_request, reply) => reply.sendFile('index.html'));
  }
  await app.init();
  return app;
}

/** Nobody is believed about who asks but the proxies that an operator named. */
function believing(proxies: readonly string[]) {
  return { trustProxy: proxies.length > 0 && [...proxies] };
}
