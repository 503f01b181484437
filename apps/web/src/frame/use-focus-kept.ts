// Keeps the focus near where it was when what had it is drawn no more: a button goes with the act that it offered.
import { useEffect, type RefObject } from 'react';

/** What stands around something that has the focus and can take it over, the nearest first, by id. */
function holdersOf(element: Element): readonly string[] {
  const ids: string[] = [];
  for (
    let holder = element.closest('[id][tabindex]');
    holder;
    holder = holder.parentElement?.closest('[id][tabindex]') ?? null
  ) {
    if (holder !== element) ids.push(holder.id);
  }
  return ids;
}

/** Within `root`; whoever clicks beside everything has given the focus away and is not brought back. */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = root;
    if (!current) return undefined;
    let last: { readonly element: Element; readonly holders: readonly string[] } | undefined;
    const note = (element: Element | null) => {
      last = element && current.contains(element) ? { element, holders: holdersOf(element) } : undefined;
    };
    const onFocus = ({ target }: Event) => note(target instanceof Element ? target : null);
    const onPress = () => note(null);
    const onClick = () => note(document.activeElement);
    const keep = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const holder = last.holders.map((id) => document.getElementById(id)).find((each) => each !== null);
      last = undefined;
      holder?.focus({ preventScroll: true });
    });
    keep.observe(current, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('click', onClick);
    return () => {
      keep.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('click', onClick);
    };
  }, [root]);
}
