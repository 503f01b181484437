// Where the clock of an empty installation starts: it only goes forward, so no story may begin earlier.

/** The day on which the earliest story begins, the jury's; an ISO instant in Korean time. */
export const beginning = '2018-07-02T00:00:00+09:00';
