// Who can open the first round, and the way to it: the guide ends where the committee begins.
import type { ReadinessView } from '#contract/views';
import { formatAddress } from '../address.js';
import { usePage, usePeople } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { useAddress } from '../use-address.js';
import { Failure } from '../widgets/failure.js';
import { setupStrings } from './strings.js';

const { round: say } = setupStrings;

export function FirstRound({ ready }: { readonly ready: ReadinessView }) {
  const text = useText();
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const { data: sample } = usePeople();
  const { replace } = useAddress();
  const { signIn, busy, failure } = useSignIn(() => replace({ place: 'opening' }));
  const openers = ready.committees.flatMap(({ lacking, openers: mine }) =>
    lacking.length === 0 ? mine : [],
  );
  const inForce = ready.plans.some(({ status }) => status === 'inForce');
  if (openers.length === 0 || !inForce) return <p>{text(say.needs)}</p>;
  return (
    <>
      <p>{text(say.tell)}</p>
      {failure && <Failure error={failure} />}
      <ul className="openers">
        {openers.map((post) => {
          const title = page?.names[post] ?? post;
          const person = sample?.people.find(
            (each) => each.organization === organization && each.post === post,
          );
          return (
            <li key={post}>
              {person ? (
                <button
                  className="button"
                  type="button"
                  data-tone="main"
                  disabled={busy}
                  onClick={() => signIn(person)}
                >
                  {text(say.as(title))}
                </button>
              ) : (
                <span lang="ko">{title}</span>
              )}
            </li>
          );
        })}
      </ul>
      {ready.rounds > 0 && (
        <p>
          <a href={formatAddress({ place: 'rounds' })}>{text(say.look)}</a>
        </p>
      )}
    </>
  );
}
