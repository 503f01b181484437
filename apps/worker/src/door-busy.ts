// What makes a batch wait for another try: nothing was decided, and nothing is wrong with it.

/** The door, or what lies behind it, was too busy. The code is SQLSTATE's for lacking resources: such a batch is tried again. */
export class DoorBusy extends Error {
  override readonly name = 'DoorBusy';
  readonly code = '53000';
}
