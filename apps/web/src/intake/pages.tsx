// The pages about files that are taken in: what they share is brought once.
export { IntakePage } from './intake-page.js';
export { IntakesPage } from './intakes-page.js';
