// What a signed-in person sees: the header, the state of the connection, and the page that the address asks for.
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClientFor } from '../http/query-client.js';
import { KeepAtPost } from '../left/keep-at-post.js';
import { OutboxProvider } from '../outbox/outbox-context.js';
import { Undo } from '../outbox/undo.js';
import { IdleNotice } from '../session/idle.js';
import { useSigning } from '../session/session.js';
import { ConnectionBar } from './connection-bar.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { NoticeProvider } from './notice.js';
import { Router } from './router.js';

export function SignedIn() {
  const { signOut } = useSigning();
  const [client] = useState(() => queryClientFor(signOut));
  return (
    <QueryClientProvider client={client}>
      <OutboxProvider>
        <KeepAtPost />
        <NoticeProvider beside={<Undo />}>
          <Header />
          <IdleNotice />
          <ConnectionBar />
          <Router />
          <Footer />
        </NoticeProvider>
      </OutboxProvider>
    </QueryClientProvider>
  );
}
