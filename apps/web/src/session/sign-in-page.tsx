// The first thing a newcomer sees: signing in, or who of the sample they want to be.
import { Fragment } from 'react';
import type { Label } from '#contract/label';
import type { SamplePerson } from '#contract/views';
import { groupedBy } from '#domain/grouped-by';
import { useTitle } from '../frame/title.js';
import { usePeople } from '../http/queries.js';
import { Refused } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { fetched } from '../frame/fetched.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { CityOutcomeCallout, OtherWays } from '../factors/other-ways.js';
import { Ended } from './ended.js';
import { postKindHints, postKindLabels } from './post-kinds.js';
import { signingStrings } from './strings.js';
import { useSignIn } from './use-sign-in.js';

const Founding = fetched(() => import('../setup/founding.js').then((code) => code.Founding));
const PasswordForm = fetched(() => import('./password-form.js').then((code) => code.PasswordForm));
const kinds = ['seat', 'department', 'office'] as const;

export function SignInPage() {
  const text = useText();
  const { data, error, isPending, refetch } = usePeople();
  useTitle();
  if (isPending) return <Loading />;
  if (isWithoutSample(error)) {
    return (
      <section className="part threshold">
        <h1>{text(signingStrings.title)}</h1>
        <Ended />
        <CityOutcomeCallout />
        <p className="lead">{text(signingStrings.lead)}</p>
        <PasswordForm />
        <OtherWays />
      </section>
    );
  }
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data.people.length === 0) {
    const [organization] = data.toFound;
    return organization === undefined ? (
      <Nobody why={strings.signIn.nobody} />
    ) : (
      <Founding organization={organization} />
    );
  }
  const areSeveral = new Set(data.people.map(({ organization }) => organization)).size > 1;
  return (
    <>
      <h1>{text(strings.signIn.title)}</h1>
      <p className="lead">{text(areSeveral ? strings.signIn.leadOfSeveral : strings.signIn.lead)}</p>
      <p className="muted">{text(strings.signIn.sample)}</p>
      <Ended />
      <CityOutcomeCallout />
      <People people={data.people} />
      <details className="part threshold">
        <summary>{text(signingStrings.withAccount)}</summary>
        <PasswordForm />
        <OtherWays />
      </details>
    </>
  );
}

/** An installation without the sample refuses to name people. */
function isWithoutSample(error: Error | null): boolean {
  return error instanceof Refused && error.problem.code === 'not-on-this-installation';
}

function Nobody({ why }: { readonly why: Label }) {
  const text = useText();
  return (
    <>
      <h1>{text(strings.signIn.nobodyTitle)}</h1>
      <p className="lead">{text(why)}</p>
    </>
  );
}

function People({ people }: { readonly people: readonly SamplePerson[] }) {
  const { signIn, busy, failure } = useSignIn();
  const organizations = [...groupedBy(people, ({ organization }) => organization)];
  return (
    <>
      {failure && <Failure error={failure} />}
      {organizations.map(([organization, own]) => (
        <Fragment key={organization}>
          {organizations.length > 1 && <h2 lang="ko">{own[0].organizationName}</h2>}
          {kinds.map((kind) => (
            <Group
              key={kind}
              kind={kind}
              people={own}
              isOneOfSeveral={organizations.length > 1}
              busy={busy}
              onChoose={signIn}
            />
          ))}
        </Fragment>
      ))}
    </>
  );
}

interface GroupProps {
  readonly kind: (typeof kinds)[number];
  readonly people: readonly SamplePerson[];
  /** Then it stands under the name of its organization, and is not explained anew for each. */
  readonly isOneOfSeveral: boolean;
  readonly busy: boolean;
  readonly onChoose: (person: SamplePerson) => void;
}

function Group({ kind, people, isOneOfSeveral, busy, onChoose }: GroupProps) {
  const text = useText();
  const mine = people.filter((person) => person.kind === kind);
  if (mine.length === 0) return null;
  return (
    <section className="people">
      {isOneOfSeveral ? (
        <h3>{text(postKindLabels[kind])}</h3>
      ) : (
        <>
          <h2>{text(postKindLabels[kind])}</h2>
          <p className="muted">{text(postKindHints[kind])}</p>
        </>
      )}
      <ul>
        {mine.map((person) => (
          <li key={`${person.person} ${person.post}`}>
            <button type="button" disabled={busy} onClick={() => onChoose(person)}>
              <span lang="ko">{person.title}</span>
              <OtherPosts person={person} people={people} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Somebody with two posts may not settle what they answer: worth knowing before choosing. */
function OtherPosts({
  person,
  people,
}: {
  readonly person: SamplePerson;
  readonly people: readonly SamplePerson[];
}) {
  const text = useText();
  const others = people.filter((each) => each.person === person.person && each.post !== person.post);
  if (others.length === 0) return null;
  return (
    <small className="muted">
      {text(strings.signIn.also)} <span lang="ko">{others.map(({ title }) => title).join(', ')}</span>
    </small>
  );
}
