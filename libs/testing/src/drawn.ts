// What specs draw, they draw from one seed: one run asks what every other asks, and a rare find falls on nobody's unrelated change.
import fc from 'fast-check';

/** Whoever looks for rare finds gives another as DRAW_SEED; `npm run test:long` does so each time, and says which. */
const { drawSeed = 20_210_714 } = globalThis as { readonly drawSeed?: number };

fc.configureGlobal({ seed: drawSeed });

export { fc };
