// The parts of the bench, in the order in which they are measured and told.
export const partNames = [
  'append',
  'alone',
  'catching-up',
  'visible',
  'page',
  'http',
  'web',
  'dashboards',
  'papers',
  'lists',
  'reminders',
  'starting',
  'processes',
  'memory',
] as const;

export type PartName = (typeof partNames)[number];
