// Signs out whoever has not come in yet: the header, which has its own way out, stands behind the threshold.
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { signingStrings } from './strings.js';
import { useSignOut } from './use-sign-out.js';

export function SignOutButton() {
  const text = useText();
  const { mutate, isPending, error } = useSignOut();
  return (
    <>
      <button className="button" type="button" disabled={isPending} onClick={() => mutate()}>
        {text(signingStrings.signOut)}
      </button>
      {error && <Failure error={error} />}
    </>
  );
}
