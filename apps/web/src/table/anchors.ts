// Where the items of the table stand in the document, so that focus can go to them.

interface Item {
  readonly on: string;
  readonly item?: string;
}

/** The id of the element that shows an item. */
export function anchorOf({ on, item }: Item): string {
  return item === undefined ? 'main' : `${on}:${item}`;
}

/** How many frames something that is opened has to be drawn. */
const patience = 10;

/** Brings an item into view and gives it the focus, once the page has been drawn again. */
export function focusItem(item: Item, left = patience): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(anchorOf(item));
    if (!element && left > 0 && openHolderOf(item)) return focusItem(item, left - 1);
    for (
      let around = element?.closest('details');
      around;
      around = around.parentElement?.closest('details')
    ) {
      around.open = true;
    }
    element?.scrollIntoView({ block: 'nearest' });
    element?.focus({ preventScroll: true });
  });
}

/** Opens what draws the item only once it is open; answers whether there is such a thing. */
function openHolderOf(item: Item): boolean {
  const holder = document.querySelector(`details[data-holds~="${CSS.escape(anchorOf(item))}"]`);
  if (!(holder instanceof HTMLDetailsElement)) return false;
  holder.open = true;
  return true;
}
