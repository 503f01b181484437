// How long a reservation lasts where tests let its holder die, in milliseconds.

export const hold = 1_500;
