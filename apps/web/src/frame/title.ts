// What stands in the window's title: the page, then the product, in the language that is shown.
import { useEffect } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

/** Names the window after the page; after the product alone where the page has no name (yet). */
export function useTitle(page?: Label): void {
  const text = useText();
  const title = [...(page ? [text(page)] : []), text(strings.product)].join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
