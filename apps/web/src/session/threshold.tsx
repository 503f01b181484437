// The frame of everything before somebody acts: signing in, a one-time link, choosing a post.
import { QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useTitle } from '../frame/title.js';
import { queryClientFor } from '../http/query-client.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LookControl } from '../look/look-control.js';

export function Threshold({ title, children }: { readonly title?: Label; readonly children: ReactNode }) {
  const [client] = useState(() => queryClientFor(() => undefined));
  const text = useText();
  useTitle(title);
  // However far down the posts the chosen one stands, the page behind begins at its top.
  useLayoutEffect(
    () => () => {
      scrollTo(0, 0);
    },
    [],
  );
  return (
    <QueryClientProvider client={client}>
      <header className="header">
        <div className="header-parts">
          <p className="product">{text(strings.product)}</p>
          <LookControl />
          <LanguageSwitch />
        </div>
      </header>
      <main className="sign-in">{children}</main>
    </QueryClientProvider>
  );
}
