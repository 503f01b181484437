// The first start of a real installation: the organization, the first person of its coordinating office, and their password.
import { useState } from 'react';
import type { OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { AccountField, PasswordField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { ofBrowser } from '../storage.js';
import { linkStrings } from './strings.js';

interface Values {
  readonly organizationName: string;
  readonly postTitle: string;
  readonly personName: string;
  readonly email: string;
}

interface Props {
  readonly secret: string;
  readonly onDone: (own: OwnSession) => void;
}

const { founding: say } = linkStrings;
const kept = 'founding-by-link';

export function FoundingForm({ secret, onDone }: Props) {
  const text = useText();
  const [values, setValues] = useState<Values>(begun);
  const [password, setPassword] = useState('');
  const change = (some: Partial<Values>) => {
    const next = { ...values, ...some };
    ofBrowser.put(kept, next);
    setValues(next);
  };
  return (
    <>
      <h1>{text(say.title)}</h1>
      <p className="lead">{text(say.lead)}</p>
      <AskingForm<OwnSession>
        address={routes.link('founding')}
        body={{ link: secret, ...values, password }}
        submit={say.found}
        onDone={(own) => {
          ofBrowser.drop(kept);
          onDone(own);
        }}
      >
        <ShortField
          name="organizationName"
          label={say.organization}
          value={values.organizationName}
          onChange={(organizationName) => change({ organizationName })}
        />
        <ShortField
          name="postTitle"
          label={say.postTitle}
          value={values.postTitle}
          onChange={(postTitle) => change({ postTitle })}
        />
        <AccountField
          name="personName"
          label={say.person}
          type="text"
          fills="name"
          value={values.personName}
          onChange={(personName) => change({ personName })}
        />
        <AccountField
          name="email"
          hint={say.emailHint}
          type="email"
          fills="username"
          value={values.email}
          onChange={(email) => change({ email })}
        />
        <PasswordField
          name="password"
          label={linkStrings.setPassword.password}
          hint={linkStrings.setPassword.hint}
          fills="new-password"
          value={password}
          onChange={setPassword}
        />
        <p className="callout">{text(say.foretell)}</p>
      </AskingForm>
    </>
  );
}

function begun(): Values {
  const start = { organizationName: '', postTitle: say.postTitleStart, personName: '', email: '' };
  const before = ofBrowser.take(kept);
  return typeof before === 'object' && before !== null ? { ...start, ...before } : start;
}
