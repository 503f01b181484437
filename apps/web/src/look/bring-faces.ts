// Brings the typeface once the first page stands; until then, and where it does not come, the system's own is read.

export function bringFaces(): void {
  if (document.readyState === 'complete') bring();
  else addEventListener('load', bring, { once: true });
}

/** After two frames something has been painted. A typeface that does not come is no failure. */
function bring(): void {
  requestAnimationFrame(() => requestAnimationFrame(() => void import('./faces.js').catch(() => undefined)));
}
