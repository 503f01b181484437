// The mails of an installation without a mail server: a page of its own, for whoever sits at the machine.
import '../styles/public.css';
import '../styles/inbox.css';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeptMailsView } from '#contract/delivery-views';
import { letterKindLabels } from '#contract/delivery-words';
import { routes } from '#contract/routes';
import { Crash } from '../frame/crash.js';
import { useTitle } from '../frame/title.js';
import { queryClientFor } from '../http/query-client.js';
import { request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { LanguageSwitch } from '../language/language-switch.js';
import { LanguageProvider, useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LookControl } from '../look/look-control.js';
import { LookProvider } from '../look/look-context.js';
import { letterTones } from '../told/tones.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { devMailStrings } from './strings.js';

/** In milliseconds: nobody is signed in here, so nothing tells when another has come. */
const lookEvery = 5_000;

export function DevMailApp() {
  const [client] = useState(() => queryClientFor(() => undefined));
  return (
    <LanguageProvider>
      <LookProvider>
        <Crash>
          <QueryClientProvider client={client}>
            <Frame />
          </QueryClientProvider>
        </Crash>
      </LookProvider>
    </LanguageProvider>
  );
}

function Frame() {
  const text = useText();
  return (
    <>
      <header className="header public-header">
        <div className="header-parts">
          <p className="product">
            <a href="/">{text(strings.product)}</a>
          </p>
          <LookControl />
          <LanguageSwitch />
        </div>
      </header>
      <main id="main" className="public" tabIndex={-1}>
        <Mails />
      </main>
    </>
  );
}

function Mails() {
  const text = useText();
  useTitle(devMailStrings.title);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['kept mails'],
    queryFn: ({ signal }) => request<KeptMailsView>(routes.keptMails(), { signal }),
    refetchInterval: lookEvery,
  });
  return (
    <div className="inbox">
      <header>
        <h1>{text(devMailStrings.title)}</h1>
        <p className="muted">{text(devMailStrings.lead)}</p>
      </header>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.mails.length === 0 && (
        <div className="inbox-empty">
          <p className="lead">{text(devMailStrings.none)}</p>
        </div>
      )}
      {data && data.mails.length > 0 && (
        <>
          <ul className="letters">
            {data.mails.map((mail) => (
              <Mail key={mail.id} mail={mail} />
            ))}
          </ul>
          <p className="muted small">{text(devMailStrings.latest)}</p>
        </>
      )}
    </div>
  );
}

function Mail({ mail }: { readonly mail: KeptMailsView['mails'][number] }) {
  const text = useText();
  const { id, organization, person, kind, subject, lines, invites, sent } = mail;
  return (
    <li>
      <details>
        <summary>
          <span className="letter-subject">
            {text(subject)} <span className="muted small">{person}</span>
          </span>
          <Chip tone={letterTones[kind]}>{text(letterKindLabels[kind])}</Chip>
          <time className="muted small" dateTime={sent}>
            {text(instantLabel(sent))}
          </time>
        </summary>
        <div className="letter-body">
          <p className="muted small">
            {text(devMailStrings.to)}: {person} ({organization})
            {invites && <> · {text(devMailStrings.invites)}</>}
          </p>
          {lines.map((line, index) => (
            <p key={index} className="said">
              {text(line)}
            </p>
          ))}
          <p>
            <a
              className="button"
              href={routes.keptMail(id)}
              aria-label={text(devMailStrings.fileOf(text(subject)))}
            >
              {text(devMailStrings.file)}
            </a>
          </p>
        </div>
      </details>
    </li>
  );
}
