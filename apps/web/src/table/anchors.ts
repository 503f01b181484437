// Where the items of the table stand in the document, so that focus can go to them.

interface Item {
  readonly on: string;
  readonly item?: string;
}

/** The id of the element that shows an item. */
export function anchorOf({ on, item }: Item): string {
  return item === undefined ? 'main' : `${on}:${item}`;
}

/** Brings an item into view and gives it the focus, once the page has been drawn again. */
export function focusItem(item: Item): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(anchorOf(item));
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
