// Periods as people read them on a screen.
export { partLabel, periodLabel } from '#contract/period-labels';
