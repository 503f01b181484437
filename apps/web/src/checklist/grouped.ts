// The items of a form by their headings: neighbours of one heading stand together, an item without one stands alone.
import type { CheckItem } from '#domain/checklist';

export interface CheckGroup {
  readonly heading: string | undefined;
  readonly items: readonly CheckItem[];
}

export function groupsOf(items: readonly CheckItem[]): readonly CheckGroup[] {
  return items.reduce<readonly CheckGroup[]>((groups, item) => {
    const last = groups.at(-1);
    return last && item.group !== undefined && last.heading === item.group
      ? [...groups.slice(0, -1), { ...last, items: [...last.items, item] }]
      : [...groups, { heading: item.group, items: [item] }];
  }, []);
}
