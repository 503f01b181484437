// The office reviews accesses by their names: whatever the API may note, each of its routes among it, has one in both languages.
import 'reflect-metadata';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { labelOfAct, labelOfStream, notedFiles } from '#contract/access/act-labels';
import { routeLabels } from '#contract/access/route-labels';
import { commandLabels, streamLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { ApiModule } from '../api.module.js';
import { ApiParts } from '../parts.js';

const other = labelOfAct('');

type Handler = (...given: readonly unknown[]) => unknown;

/** What the API notes an access to one of its routes as, unless it says more: `GET /api/:organization/access`. */
const routes = (ApiModule.on(Object.create(ApiParts.prototype) as ApiParts).controllers ?? []).flatMap(
  (controller) => {
    const { prototype } = controller as { readonly prototype: Readonly<Record<string, Handler>> };
    const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
    return Object.getOwnPropertyNames(prototype).flatMap((name) => {
      const handler = prototype[name] as Handler;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      const paths = [Reflect.getMetadata(PATH_METADATA, handler) as string | readonly string[]].flat();
      return paths.map((path) => `${RequestMethod[method]} ${addressOf(base, path)}`);
    });
  },
);

function addressOf(...parts: readonly string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}

describe('what is noted of an access', () => {
  it('is found in the API', () => {
    expect(routes).toContain('GET /api/:organization/access');
    expect(routes).toContain('GET /api/:organization/live');
    expect(routes).toContain('GET /queues/:organization/*');
  });

  it.each([...routes, ...notedFiles, ...wordsOf(commandLabels).map((command) => `any/${command}`)])(
    'is said in words: %s',
    (what) => {
      expect(labelOfAct(what)).not.toBe(other);
    },
  );

  it('names no route that there is not', () => {
    expect(wordsOf(routeLabels).filter((route) => !routes.includes(route))).toEqual([]);
  });

  it.each(['round/constructor', 'GET nowhere', 'a/b/c'])('is some request: %j', (what) => {
    expect(labelOfAct(what)).toBe(other);
  });

  it('is the route where its head alone is asked for, and the operator’s where they called', () => {
    expect(labelOfAct('HEAD /api/:organization/access').ko).toBe('접속 기록 조회');
    expect(labelOfAct('npm run cycles -- sign-in-link').ko).toBe('서버 운영자의 명령');
  });

  it('says which paper it was, and in which format', () => {
    expect(labelOfAct('final-paper/minutes.pdf').ko).toBe('확정된 회의록 내려받기 · PDF');
    expect(labelOfAct('papers.zip/hwpx').ko).toBe('문서 모음 내려받기 · 한글(HWPX)');
  });

  it.each(wordsOf(streamLabels))('says of a %s what it is', (stream) => {
    const { ko, en } = streamLabels[stream];
    expect(labelOfStream(`${stream}/a:b/c`)).toEqual({ ko: `${ko} a:b/c`, en: `${en} a:b/c` });
  });

  it('leaves what is no stream as it is', () => {
    expect(labelOfStream('strange')).toEqual({ ko: 'strange', en: 'strange' });
  });
});
