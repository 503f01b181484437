// Plays the sample's year in a product that a browser looks at.
import { moveClock, signIn } from '../api/booted.js';
import { yearOf, type PlayedYear } from '../api/year-played.js';

/** The year of the product at an address, which has just loaded the sample. */
export function yearAt(address: string): PlayedYear {
  return yearOf({
    as: (person, post) => signIn(address, person, post),
    moveClock: (now) => moveClock(address, now),
  });
}
