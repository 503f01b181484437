// Signs out whoever has not come in yet: the header, which has its own way out, stands behind the threshold.
import { useMutation } from '@tanstack/react-query';
import type { SessionAnswer } from '#contract/account-views';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { useSigning } from './session.js';
import { signingStrings } from './strings.js';

export function SignOutButton() {
  const text = useText();
  const { signOut } = useSigning();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => request<SessionAnswer>(routes.signOut(), { method: 'POST', body: {} }),
    onSuccess: () => signOut(),
  });
  return (
    <>
      <button className="button" type="button" disabled={isPending} onClick={() => mutate()}>
        {text(signingStrings.signOut)}
      </button>
      {error && <Failure error={error} />}
    </>
  );
}
