// One small trespass per rule of .dependency-cruiser.mjs, in a make-believe house: each must make its own rule fire, and no other.

/** The house itself: everything here is lawful, so any rule that fires on it forbids too much. */
export const house = {
  'libs/domain/src/words.ts': 'export const word = 1;',
  'libs/domain/src/gate/gate.ts': `import { word } from '../words.js'; export const gate = word;`,
  'libs/domain/src/round/table.ts': `import { gate } from '../gate/gate.js'; export const table = gate;`,
  'libs/domain/src/round/rules.ts': `import { table } from './table.js'; export const rules = table;`,
  'libs/domain/src/round/evolve.ts': `import { word } from '../words.js'; export type Round = number; export const evolve = word;`,
  'libs/domain/src/round/evolve.spec.ts': `
    import { it } from '@jest/globals';
    import { fc } from '#testing/drawn';
    import { kit } from '#testing/kit';
    import { evolve } from './evolve.js';
    export const used = [it, fc, kit, evolve];`,
  'libs/domain/src/plan/evolve.ts': 'export const evolve = 1;',
  'libs/domain/src/between/opening.ts': `
    import { evolve as plan } from '../plan/evolve.js';
    import { evolve as round } from '../round/evolve.js';
    export const opening = [plan, round];`,
  'libs/contract/src/routes.ts': `
    import { word } from '#domain/words';
    import type { Open } from './commands/open.js';
    export type Known = Open; export const routes = word;`,
  'libs/contract/src/commands/open.ts': `
    import { IsString } from 'class-validator';
    import { Type } from 'class-transformer';
    import { ApiProperty } from '@nestjs/swagger';
    import { word } from '#domain/words';
    export class Open { fields = [IsString, Type, ApiProperty, word]; }`,
  'libs/event-store/src/store.ts': `import pg from 'pg'; import 'node:crypto'; export const store = pg;`,
  'libs/read-models/src/rows.ts': `
    import { Entity } from 'typeorm';
    import { evolve } from '#domain/round/evolve';
    import { store } from '#event-store/store';
    export const rows = [Entity, evolve, store];`,
  'libs/accounts/src/sessions.ts': `import pg from 'pg'; import 'node:crypto'; import { withheld } from '#observing/withheld'; export const sessions = [pg, withheld];`,
  'libs/delivery/src/outbox.ts': `import pg from 'pg'; import { routes } from '#contract/routes'; export const outbox = [pg, routes];`,
  'libs/documents/src/minutes.ts': `
    import { Document } from 'docx';
    import { zipSync } from 'fflate';
    import { word } from '#domain/words';
    export const minutes = [Document, zipSync, word];`,
  'libs/documents/src/read/document.ts': `export const read = 1;`,
  'libs/files/src/store.ts': `import 'node:crypto'; export const files = 1;`,
  'libs/intake/src/recognise.ts': `
    import { read } from '#documents/read/document';
    import { word } from '#domain/words';
    import { routes } from '#contract/routes';
    export const recognise = [read, word, routes];`,
  'libs/jobs/src/queue.ts': `
    import { Queue } from 'bullmq';
    import { Redis } from 'ioredis';
    export const queue = [Queue, Redis];`,
  'libs/metrics/src/metrics.ts': `import { Registry } from 'prom-client'; export const metrics = Registry;`,
  'libs/observing/src/withheld.ts': 'export const withheld = 1;',
  'libs/observing/src/open-traces.ts': `import { trace } from '@opentelemetry/api'; export const sent = trace;`,
  'libs/observing/src/observing.ts': `
    import { pino } from 'pino';
    export const traces = () => import('./open-traces.js');
    export const log = pino;`,
  'libs/sample/src/case.ts': `import { routes } from '#contract/routes'; export const sample = routes;`,
  'libs/testing/src/drawn.ts': `import fc from 'fast-check'; export { fc };`,
  'libs/testing/src/kit.ts': `import { expect } from '@jest/globals'; import { rows } from '#read-models/rows'; export const kit = [expect, rows];`,
  'apps/api/src/main.ts': `
    import { Module } from '@nestjs/common';
    import { rows } from '#read-models/rows';
    import { door } from '#door/door';
    export const api = [Module, rows, door];`,
  'libs/door/src/door.ts': `import { table } from '#domain/round/table'; import { store } from '#event-store/store'; export const door = [table, store];`,
  'apps/worker/src/main.ts': `import { queue } from '#jobs/queue'; export const worker = queue;`,
  'apps/web/src/page.tsx': `
    import { useState } from 'react';
    import { word } from '#domain/words';
    import { routes } from '#contract/routes';
    import type { Round } from '#domain/round/evolve';
    import type { Open } from '#contract/commands/open';
    import './page.css';
    export type Shown = Round & Open; export const page = [useState, word, routes];`,
  'apps/web/src/shown.ts': 'export const shown = 1;',
  'apps/web/src/page.css': 'main { margin: 0; }',
  'apps/web/vite.config.ts': `import 'node:path'; import { defineConfig } from 'vite'; export default defineConfig({});`,
  'apps/standalone/src/main.ts': `import { api } from '#api/main'; import { worker } from '#worker/main'; export const standalone = [api, worker];`,
  'test/e2e/story.spec.ts': `
    import { it } from '@jest/globals';
    import { api } from '#api/main';
    import { kit } from '#testing/kit';
    export const story = [it, api, kit];`,
  'dist/libs/domain/src/words.js': `import 'a-subpath-must-lead-to-the-source';`,
};

/** Trespasses by rule. A rule has several where it forbids through several holes. */
export const probes = {
  'domain-imports-nothing': [
    { 'libs/domain/src/takes-a-built-in.ts': `import 'node:crypto';` },
    {
      'libs/domain/src/round/takes-a-package.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    {
      'libs/domain/src/takes-a-type.ts': `import type { Readable } from 'stream'; export type R = Readable;`,
    },
    {
      'libs/domain/src/between/takes-the-contract.ts': `import { routes } from '#contract/routes'; export const r = routes;`,
    },
  ],
  'domain-spec-needs-only-the-test-kit': [
    {
      'libs/domain/src/takes-the-store.spec.ts': `import { store } from '#event-store/store'; export const s = store;`,
    },
    { 'libs/domain/src/reads-a-file.spec.ts': `import 'node:fs';` },
  ],
  'stream-knows-no-other-stream': [
    {
      'libs/domain/src/plan/takes-a-round.ts': `import { evolve } from '../round/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/plan/takes-a-type.ts': `import type { Round } from '../round/evolve.js'; export type R = Round;`,
    },
    {
      'libs/domain/src/meeting/goes-round.ts': `import { evolve } from '#domain/round/evolve'; export const e = evolve;`,
    },
    { 'libs/domain/src/organization/passes-on.ts': `export { evolve } from '../plan/evolve.js';` },
    { 'libs/domain/src/committee/at-run-time.ts': `export const e = () => import('../plan/evolve.js');` },
    {
      'libs/domain/src/program/takes-a-plan.spec.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/round/takes-a-plan.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/cycle/takes-a-plan.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/reminder/takes-a-plan.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
  ],
  'stream-knows-not-between': [
    {
      'libs/domain/src/meeting/takes-a-policy.ts': `import { policy } from '../between/policy.js'; export const p = policy;`,
      'libs/domain/src/between/policy.ts': 'export const policy = 1;',
    },
  ],
  'shared-words-know-no-stream': [
    {
      'libs/domain/src/knows-a-round.ts': `import type { Round } from './round/evolve.js'; export type R = Round;`,
    },
    {
      'libs/domain/src/gate/knows-a-plan.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/reckoning/knows-a-plan.ts': `import { evolve } from '../plan/evolve.js'; export const e = evolve;`,
    },
    {
      'libs/domain/src/knows-between.ts': `import { opening } from './between/opening.js'; export const o = opening;`,
    },
  ],
  'contract-reaches-domain-only': [
    {
      'libs/contract/src/takes-rows.ts': `import type { rows } from '#read-models/rows'; export type R = typeof rows;`,
    },
    {
      'libs/contract/src/commands/takes-the-store.ts': `import { store } from '#event-store/store'; export const s = store;`,
    },
  ],
  'contract-imports-no-package': [
    {
      'libs/contract/src/validates.ts': `import { IsString } from 'class-validator'; export const i = IsString;`,
    },
    { 'libs/contract/src/takes-a-built-in.ts': `import 'node:url';` },
    {
      'libs/contract/src/takes-a-type.ts': `import type { ReactNode } from 'react'; export type R = ReactNode;`,
    },
  ],
  'contract-keeps-schemas-from-browser': [
    {
      'libs/contract/src/takes-a-schema.ts': `import { Open } from './commands/open.js'; export const o = Open;`,
    },
    {
      'libs/contract/src/takes-type-and-value.ts': `
        import type { Open } from './commands/open.js';
        import { Open as Value } from './commands/open.js';
        export type O = Open; export const v = Value;`,
    },
    { 'libs/contract/src/passes-a-schema-on.ts': `export { Open } from './commands/open.js';` },
  ],
  'schemas-import-validators-only': [
    {
      'libs/contract/src/commands/takes-nest.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    { 'libs/contract/src/commands/takes-a-built-in.ts': `import 'node:fs';` },
  ],
  'web-knows-contract-and-domain-words': [
    {
      'apps/web/src/takes-the-store.ts': `import type { store } from '#event-store/store'; export type S = typeof store;`,
    },
    { 'apps/web/src/takes-rows.ts': `import { rows } from '#read-models/rows'; export const r = rows;` },
    { 'apps/web/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
  ],
  'web-decides-nothing': [
    {
      'apps/web/src/asks-the-table.ts': `import { table } from '#domain/round/table'; export const t = table;`,
    },
    { 'apps/web/src/asks-the-gate.ts': `import { gate } from '#domain/gate/gate'; export const g = gate;` },
    {
      'apps/web/src/asks-a-policy.tsx': `import { opening } from '#domain/between/opening'; export const o = opening;`,
    },
  ],
  'web-takes-schemas-as-types': [
    {
      'apps/web/src/takes-a-schema.ts': `import { Open } from '#contract/commands/open'; export const o = Open;`,
    },
    { 'apps/web/src/loads-a-schema.ts': `export const o = () => import('#contract/commands/open');` },
  ],
  'web-imports-browser-packages-only': [
    {
      'apps/web/src/takes-nest.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    {
      'apps/web/src/takes-typeorm.ts': `import type { Entity } from 'typeorm'; export type E = typeof Entity;`,
    },
    { 'apps/web/src/takes-a-built-in.tsx': `import 'node:fs';` },
  ],
  'accounts-reach': [
    {
      'libs/accounts/src/takes-the-domain.ts': `import type { word } from '#domain/words'; export type W = typeof word;`,
    },
    {
      'libs/accounts/src/takes-the-log.ts': `import { store } from '#event-store/store'; export const s = store;`,
    },
  ],
  'delivery-reach': [
    {
      'libs/delivery/src/takes-the-people.ts': `import type { sessions } from '#accounts/sessions'; export type S = typeof sessions;`,
    },
    { 'libs/delivery/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
  ],
  'event-store-knows-no-lib': [
    {
      'libs/event-store/src/takes-a-word.ts': `import { word } from '#domain/words'; export const w = word;`,
    },
    {
      'libs/event-store/src/takes-a-type.ts': `import type { routes } from '#contract/routes'; export type R = typeof routes;`,
    },
    { 'libs/event-store/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
    {
      'libs/event-store/src/takes-rows.spec.ts': `import { sample } from '#sample/case'; export const s = sample;`,
    },
  ],
  'read-models-reach': [
    { 'libs/read-models/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
    {
      'libs/read-models/src/takes-the-sample.ts': `import { sample } from '#sample/case'; export const s = sample;`,
    },
  ],
  'read-models-know-no-rule': [
    {
      'libs/read-models/src/asks-the-gate.ts': `import { gate } from '#domain/gate/gate'; export const g = gate;`,
    },
    {
      'libs/read-models/src/asks-the-table.ts': `import { table } from '#domain/round/table'; export const t = table;`,
    },
    {
      'libs/read-models/src/asks-the-rules.ts': `import type { rules } from '#domain/round/rules'; export type R = typeof rules;`,
    },
  ],
  'documents-reach': [
    {
      'libs/documents/src/takes-rows.ts': `import { rows } from '#read-models/rows'; export const r = rows;`,
    },
  ],
  'files-know-no-lib': [
    {
      'libs/files/src/takes-the-domain.ts': `import { word } from '#domain/words'; export const w = word;`,
    },
  ],
  'intake-reach': [
    { 'libs/intake/src/takes-rows.ts': `import { rows } from '#read-models/rows'; export const r = rows;` },
  ],
  'intake-reads-no-file': [
    {
      'libs/intake/src/reads.ts': `import { minutes } from '#documents/minutes'; export const m = minutes;`,
    },
  ],
  'jobs-reach': [
    {
      'libs/jobs/src/takes-the-store.ts': `import { store } from '#event-store/store'; export const s = store;`,
    },
  ],
  'metrics-know-no-lib': [
    { 'libs/metrics/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
  ],
  'observing-knows-no-lib': [
    { 'libs/observing/src/takes-jobs.ts': `import { queue } from '#jobs/queue'; export const q = queue;` },
  ],
  'only-observing-names-a-logger': [
    { 'apps/worker/src/takes-pino.ts': `import { pino } from 'pino'; export const log = pino;` },
    {
      'apps/api/src/takes-telemetry.ts': `import { trace } from '@opentelemetry/api'; export const t = trace;`,
    },
  ],
  'traces-are-brought-when-wanted': [
    {
      'apps/api/src/takes-traces.ts': `import { sent } from '#observing/open-traces'; export const s = sent;`,
    },
  ],
  'only-metrics-names-prometheus': [
    {
      'apps/api/src/takes-prometheus.ts': `import { Counter } from 'prom-client'; export const c = Counter;`,
    },
  ],
  'sample-reach': [
    {
      'libs/sample/src/takes-the-store.ts': `import { store } from '#event-store/store'; export const s = store;`,
    },
  ],
  'nest-is-the-door-frame': [
    {
      'libs/event-store/src/takes-nest.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    {
      'libs/read-models/src/takes-nest.ts': `import { Module } from '@nestjs/common'; export const t = Module;`,
    },
    {
      'libs/door/src/takes-nest.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    {
      'libs/documents/src/takes-nest.ts': `import { Injectable } from '@nestjs/common'; export const i = Injectable;`,
    },
    {
      'libs/sample/src/takes-nest.ts': `import { CommandBus } from '@nestjs/cqrs'; export const c = CommandBus;`,
    },
  ],
  'only-jobs-names-a-backend': [
    { 'apps/worker/src/takes-bullmq.ts': `import { Worker } from 'bullmq'; export const w = Worker;` },
    { 'apps/api/src/takes-redis.ts': `import type { Redis } from 'ioredis'; export type R = Redis;` },
    { 'test/e2e/takes-redis.spec.ts': `import { Redis } from 'ioredis'; export const r = Redis;` },
  ],
  'only-documents-names-a-format': [
    { 'apps/api/src/takes-docx.ts': `import { Document } from 'docx'; export const d = Document;` },
    { 'apps/worker/src/unpacks.ts': `import { unzipSync } from 'fflate'; export const u = unzipSync;` },
    {
      'apps/api/src/takes-typst.ts': `import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'; export type N = NodeCompiler;`,
    },
    { 'libs/delivery/src/takes-hucre.ts': `import { read } from 'hucre'; export const r = read;` },
  ],
  'libs-know-no-app': [
    { 'libs/jobs/src/takes-the-api.ts': `import { api } from '#api/main'; export const a = api;` },
    { 'libs/testing/src/boots-the-api.ts': `import { api } from '#api/main'; export const a = api;` },
  ],
  'door-reads-no-list': [
    { 'libs/door/src/takes-rows.ts': `import { rows } from '#read-models/rows'; export const r = rows;` },
  ],
  'app-knows-no-other-app': [
    { 'apps/api/src/takes-the-worker.ts': `import { worker } from '#worker/main'; export const w = worker;` },
    { 'apps/web/src/takes-the-api.ts': `import type { api } from '#api/main'; export type A = typeof api;` },
    {
      'apps/worker/src/takes-standalone.ts': `import { standalone } from '#standalone/main'; export const s = standalone;`,
    },
  ],
  'standalone-starts-api-and-worker-only': [
    {
      'apps/standalone/src/takes-the-browser.ts': `import { shown } from '#web/shown'; export const s = shown;`,
    },
  ],
  'no-cycle': [
    {
      'libs/documents/src/chicken.ts': `import { egg } from './egg.js'; export const chicken = egg;`,
      'libs/documents/src/egg.ts': `import { chicken } from './chicken.js'; export const egg = chicken;`,
    },
    {
      'libs/domain/src/hen.ts': `import type { Nest } from './nest.js'; export type Hen = Nest;`,
      'libs/domain/src/nest.ts': `import type { Hen } from './hen.js'; export type Nest = Hen;`,
    },
    {
      'apps/api/src/first.ts': `import { third } from './third.js'; export const first = third;`,
      'apps/api/src/second.ts': `import { first } from './first.js'; export const second = first;`,
      'apps/api/src/third.ts': `import { second } from './second.js'; export const third = second;`,
    },
  ],
  'no-unresolved': [
    {
      'libs/documents/src/reaches-nowhere.ts': `import { nothing } from './nowhere.js'; export const n = nothing;`,
    },
    {
      'apps/api/src/reaches-no-subpath.ts': `import { nothing } from '#domain/nowhere'; export const n = nothing;`,
    },
    {
      'apps/api/src/reaches-no-package.ts': `import { nothing } from 'no-such-package'; export const n = nothing;`,
    },
    { 'apps/worker/src/reaches-a-barrel.ts': `import { nothing } from '#domain'; export const n = nothing;` },
  ],
  'source-imports-no-spec': [
    {
      'libs/documents/src/leans-on-a-spec.ts': `import { helper } from './helper.spec.js'; export const h = helper;`,
      'libs/documents/src/helper.spec.ts': 'export const helper = 1;',
    },
    {
      'test/e2e/setup/leans-on-a-spec.ts': `import { story } from '../story.spec.js'; export const s = story;`,
    },
  ],
  'source-imports-no-test': [
    {
      'libs/jobs/src/leans-on-test.ts': `import { start } from '../../../test/e2e/setup/start.js'; export const s = start;`,
      'test/e2e/setup/start.ts': 'export const start = 1;',
    },
  ],
  'source-uses-no-test-kit': [
    { 'libs/domain/src/leans-on-the-kit.ts': `import { kit } from '#testing/kit'; export const k = kit;` },
    { 'apps/web/src/leans-on-the-kit.ts': `import { kit } from '#testing/kit'; export const k = kit;` },
    {
      'apps/api/src/leans-on-the-kit.ts': `import type { kit } from '#testing/kit'; export type K = typeof kit;`,
    },
  ],
  'draws-come-from-one-seed': [
    { 'test/history/draws.ts': `import fc from 'fast-check'; export const f = fc;` },
  ],
  'folders-meet-by-subpath': [
    {
      'apps/worker/src/climbs-out.ts': `import { word } from '../../../libs/domain/src/words.js'; export const w = word;`,
    },
    {
      'libs/sample/src/climbs-out.ts': `import { routes } from '../../contract/src/routes.js'; export const r = routes;`,
    },
    {
      'test/e2e/climbs-out.spec.ts': `import { api } from '../../apps/api/src/main.js'; export const a = api;`,
    },
  ],
  'package-is-declared': [
    { 'apps/api/src/takes-a-strangers-package.ts': `import { parse } from 'acorn'; export const p = parse;` },
  ],
  'source-runs-without-dev-packages': [
    {
      'apps/api/src/takes-a-dev-package.ts': `import { transform } from '@swc/core'; export const t = transform;`,
    },
    {
      'libs/sample/src/takes-a-dev-package.ts': `import { defineConfig } from 'vite'; export const d = defineConfig;`,
    },
  ],
  'folder-has-a-fence': [
    { 'libs/helpers/src/everything.ts': `import './more.js';`, 'libs/helpers/src/more.ts': 'export {};' },
    { 'libs/domain/src/helpers/everything.ts': `import { word } from '../words.js'; export const w = word;` },
    { 'apps/mobile/src/everything.ts': `import './more.js';`, 'apps/mobile/src/more.ts': 'export {};' },
  ],
};
