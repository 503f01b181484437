// Gives a process a wall clock that can be set: given to `node --import`, it adds what stands in WALL_CLOCK_FILE (milliseconds)
// to every Date, as after a wrong time server or an operator's hand. What is measured monotonically is left alone, as it is then.
import { readFileSync } from 'node:fs';

const file = process.env.WALL_CLOCK_FILE;
const RealDate = Date;
let ahead = 0;

const read = () => {
  try {
    ahead = Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    ahead = 0;
  }
};

class WallClockDate extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + ahead);
    else super(...given);
  }

  static now() {
    return RealDate.now() + ahead;
  }
}

if (file) {
  read();
  setInterval(read, 250).unref();
  globalThis.Date = WallClockDate;
}
