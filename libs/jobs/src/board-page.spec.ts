// The dashboard's page is made of another's parts: what is held here is that they all lie beside it, and that nothing else is loaded.
import { expect, it } from '@jest/globals';
import { boardFile, boardPage } from './board-page.js';

const page = () =>
  boardPage({ base: '/queues/city-s/', language: 'ko', title: '<작업>', settings: { a: '</script>' } });

it('loads what lies beside it, from nowhere else, and runs nothing that stands in its own text', async () => {
  const html = await page();
  const loaded = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(loaded.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
  expect(loaded.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
  for (const path of loaded) {
    if (path === '/queues/city-s/') continue;
    expect(path).toMatch(/^static\//);
    expect(await boardFile(path.slice('static/'.length))).toBeDefined();
  }
  expect(html).not.toMatch(/https?:|style=|<style/);
});

it('escapes what is put into it', async () => {
  const html = await page();
  expect(html).toContain('<title>&#60;작업&#62;</title>');
  expect(html).toContain('{"a":"\\u003c/script>"}');
});

it('gives no file but its own', async () => {
  expect(await boardFile('../index.ejs')).toBeUndefined();
  expect(await boardFile('../../package.json')).toBeUndefined();
  expect(await boardFile('js/nothing.js')).toBeUndefined();
  expect(await boardFile('')).toBeUndefined();
});
