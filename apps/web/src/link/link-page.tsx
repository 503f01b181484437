// What stands behind a one-time link: founding an organization, setting a password, or an invitation. Looking uses nothing up.
import { useQuery } from '@tanstack/react-query';
import type { LinkView, OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { formatAddress, home } from '../address.js';
import { Refused, request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { scopeAddress } from '../session/scope.js';
import { useSigning } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { FoundingForm } from './founding-form.js';
import { Invitation } from './invitation.js';
import { SetPassword } from './set-password.js';
import { linkStrings } from './strings.js';

export function LinkPage({ secret }: { readonly secret: string }) {
  const text = useText();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['link', secret],
    queryFn: ({ signal }) =>
      request<LinkView>(routes.link('look'), { method: 'POST', body: { link: secret }, signal }),
  });
  if (isPending) return <Loading />;
  if (error) {
    return error instanceof Refused ? (
      <section className="part threshold">
        <h1>{text(linkStrings.link.spentTitle)}</h1>
        <Failure error={error} />
        <p>
          <a href={formatAddress(home)}>{text(linkStrings.link.toSignIn)}</a>
        </p>
      </section>
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <section className="part threshold">
      <Behind secret={secret} view={data} />
      <Bounds until={data.until} />
    </section>
  );
}

function Behind({ secret, view }: { readonly secret: string; readonly view: LinkView }) {
  const { enter } = useSigning();
  const { replace } = useAddress();
  const enterAt = (place: 'setup' | 'work') => (own: OwnSession) => {
    enter(own);
    replace(own.scope ? scopeAddress(own.scope) : { place });
  };
  switch (view.purpose) {
    case 'founding':
      return <FoundingForm secret={secret} onDone={enterAt('setup')} />;
    case 'password':
      return <SetPassword secret={secret} view={view} onDone={enterAt('work')} />;
    case 'invitation':
      return <Invitation secret={secret} view={view} onDone={enterAt('work')} />;
  }
}

function Bounds({ until }: { readonly until: string }) {
  const text = useText();
  const { session, own } = useSigning();
  return (
    <p className="muted">
      {text(linkStrings.link.until(instantLabel(until)))} {(session ?? own) && text(linkStrings.link.other)}
    </p>
  );
}
