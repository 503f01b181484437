// The very first page of an installation that has nobody: registers the organization with its first post, and signs that in.
import '../styles/office.css';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type SubmitEvent } from 'react';
import { commandLabels } from '#contract/glossary';
import { routes } from '#contract/routes';
import type { DoneView, SessionView } from '#contract/views';
import { formatAddress } from '../address.js';
import { ShortField } from '../forms/fields.js';
import { ProblemContext } from '../forms/problem-context.js';
import { Refused, request } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSignIn } from '../session/use-sign-in.js';
import { ofBrowser } from '../storage.js';
import { Failure } from '../widgets/failure.js';
import { idFor } from './ids.js';
import { setupStrings } from './strings.js';

interface Values {
  readonly name: string;
  readonly postTitle: string;
  readonly person: string;
}

const { founding: say } = setupStrings;
const kept = 'founding';
const installation = { person: 'p-installation', post: 'policy:installation' };

export function Founding({ organization }: { readonly organization: string }) {
  const text = useText();
  const [values, setValues] = useState<Values>(begun);
  const key = useRef<string>(undefined);
  const {
    signIn,
    busy,
    failure: unsigned,
  } = useSignIn(() => {
    ofBrowser.drop(kept);
    location.hash = formatAddress({ place: 'setup' });
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ name, postTitle, person }: Values) => {
      const post = idFor('o', '', postTitle);
      const { token } = await request<SessionView>(routes.signIn(), {
        method: 'POST',
        body: { organization, ...installation },
      });
      key.current ??= crypto.randomUUID();
      await request<DoneView>(
        routes.command(organization, 'organization', organization, 'EstablishOrganization'),
        {
          method: 'POST',
          token,
          headers: { 'idempotency-key': key.current },
          body: { name, post, postTitle, person },
        },
      );
      return { organization, person, post: `post:${post}` };
    },
    onSuccess: signIn,
    onError: (failed) => {
      // What was refused was not done: said otherwise, it is another request.
      if (failed instanceof Refused) key.current = undefined;
    },
  });
  const failure = error ?? unsigned;
  const field = failure instanceof Refused ? failure.problem.field : undefined;
  const problem =
    failure instanceof Refused && field !== undefined ? { at: field, sentence: failure.sentence } : undefined;
  const change = (some: Partial<Values>) => {
    const next = { ...values, ...some };
    ofBrowser.put(kept, next);
    setValues(next);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isPending && !busy) mutate(values);
  };
  return (
    <section className="part founding">
      <h1>{text(say.title)}</h1>
      <p className="lead">{text(say.lead)}</p>
      <form className="command" onSubmit={submit} noValidate aria-busy={isPending || busy}>
        <ProblemContext value={problem}>
          <ShortField
            name="name"
            label={say.name}
            value={values.name}
            onChange={(name) => change({ name })}
          />
          <ShortField
            name="postTitle"
            label={say.postTitle}
            value={values.postTitle}
            onChange={(postTitle) => change({ postTitle })}
          />
          <ShortField
            name="person"
            label={say.person}
            hint={say.personHint}
            value={values.person}
            onChange={(person) => change({ person })}
          />
        </ProblemContext>
        <p className="callout">{text(say.foretell)}</p>
        {failure && !problem && <Failure error={failure} />}
        <div className="form-foot">
          <button className="button" type="submit" data-tone="main" aria-disabled={isPending || busy}>
            {isPending || busy ? text(strings.sending) : text(commandLabels.EstablishOrganization)}
          </button>
        </div>
      </form>
    </section>
  );
}

function begun(): Values {
  const start = { name: '', postTitle: say.postTitleStart, person: 'p-coordination-officer' };
  const before = ofBrowser.take(kept);
  return typeof before === 'object' && before !== null ? { ...start, ...before } : start;
}
