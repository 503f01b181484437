// What is measured inside the page, as the code that runs there: when something has been drawn, and how long a frame takes.

/** Runs before the page does: notes what moved although nobody touched it, and how long after an input its frame was there. */
export const watching = `
  globalThis.bench = { shift: 0, answered: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  for (const kind of ['input', 'click']) addEventListener(kind, () => {
    const since = performance.now();
    const isOpen = () => (bench.awaited && !document.querySelector(bench.awaited)) || document.querySelector('main [aria-busy=true]');
    const look = () => isOpen()
      ? requestAnimationFrame(look)
      : setTimeout(() => bench.answered.push(performance.now() - since));
    requestAnimationFrame(look);
  }, { capture: true });
  bench.settled = () => new Promise((done) => {
    const look = () => document.querySelector('main :is(h1, h2)') && !document.querySelector('[data-loading]')
      ? setTimeout(() => done(performance.now()))
      : requestAnimationFrame(look);
    look();
  });
  bench.answers = () => new Promise((done) => {
    const look = () => bench.answered.length > 0 ? done(bench.answered.splice(0)) : requestAnimationFrame(look);
    look();
  });
`;

/** Comes to how many milliseconds after its beginning the document showed what it was asked for. */
export const settled = 'bench.settled()';

/** Comes to how long the inputs since the last asking took until they were answered: one at least. */
export const answers = 'bench.answers()';

/** Comes to how long it took from leaving for an address until it was shown. */
export function goneTo(hash: string): string {
  return `(() => {
    const since = performance.now();
    location.hash = ${JSON.stringify(hash)};
    return new Promise((done) => requestAnimationFrame(() => bench.settled().then((at) => done(at - since))));
  })()`;
}

/** Comes to the time of every frame while the page is scrolled from its beginning to its end, at most so many of them. */
export const scrolled = `new Promise((done) => {
  const frames = [];
  let last = performance.now();
  scrollTo(0, 0);
  const step = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    const before = scrollY;
    scrollBy(0, 240);
    if (scrollY === before || frames.length > 600) done(frames.slice(1));
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
