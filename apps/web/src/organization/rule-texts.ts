// Values of rules that hold several things, taken apart for their fields and put together again as they are stored.

/** `done,onHold` */
export function listOf(value: string): readonly string[] {
  return value.split(',').map((word) => word.trim());
}

export function listText(words: readonly string[]): string {
  return words.join(',');
}

/** After how many days overdue who hears of it; empty where they never do. */
export interface Escalations {
  readonly head: string;
  readonly office: string;
}

/** `3:head,7:office`; `off` is nobody. */
export function escalationsOf(value: string): Escalations {
  const parts = listOf(value).map((part) => part.split(':'));
  const after = (superior: string) => parts.find(([, to]) => to === superior)?.[0] ?? '';
  return { head: after('head').replace('+', ''), office: after('office').replace('+', '') };
}

export function escalationText({ head, office }: Escalations): string {
  const said = [
    ...(head.trim() === '' ? [] : [`${head.trim()}:head`]),
    ...(office.trim() === '' ? [] : [`${office.trim()}:office`]),
  ];
  return said.length === 0 ? 'off' : listText(said);
}
