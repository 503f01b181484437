import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] });
const shot = async (name, { width=1280, language='ko', who, org, at, full=true }) => {
  const c = await b.newContext({ baseURL: 'http://127.0.0.1:4103', viewport: { width, height: 900 } });
  await c.addInitScript(`localStorage.setItem('language', '${JSON.stringify(language)}')`);
  const p = await c.newPage();
  p.on('response', r => r.status() >= 400 && console.log(name, r.status(), r.url())); p.on('console', m => m.type()==='error' && console.log(name, m.text()));
  await p.goto('/');
  if (who) { const h = p.locator('section.people button', { hasText: who }).nth(org ?? 0); await h.click(); await p.waitForTimeout(1200); if (at) { await p.goto('/#' + at); } }
  else if (at) await p.goto('/#'+at);
  await p.waitForTimeout(1800);
  console.log(name, await p.evaluate('[document.title, document.documentElement.scrollWidth].join(" | ")'));
  await p.screenshot({ path: `/tmp/w/C-shots/${name}.png`, fullPage: full });
  await c.close();
};
const list = JSON.parse(process.argv[2]);
for (const [name, o] of list) await shot(name, o);
await b.close();
