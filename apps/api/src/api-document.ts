// The API's description as a document, made without a database: what `docs/openapi.json` holds.
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { describe } from './edge/openapi.js';
import { ApiParts } from './parts.js';

/** The description as JSON text. The application is only looked at: nothing in it is made. */
export async function renderApiDocument(): Promise<string> {
  const nothing = Object.create(ApiParts.prototype) as ApiParts;
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.on(nothing), new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  return `${JSON.stringify(describe(app), null, 2)}\n`;
}
