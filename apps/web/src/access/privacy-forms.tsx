// Takes out what is kept of a person, or erases who they are; both with a reason, which is kept.
import '../styles/access.css';
import { useState } from 'react';
import type { PersonalDataView } from '#contract/access-views';
import { routes } from '#contract/routes';
import { ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { PersonalData } from './personal-data.js';
import { accessStrings } from './strings.js';

const { privacy: said } = accessStrings;

/** The form, and what it brought. */
export function TakeForm({ person, who }: { readonly person: string; readonly who: string }) {
  const { organization, token } = useSession();
  const [reason, setReason] = useState('');
  const [taken, setTaken] = useState<PersonalDataView>();
  if (taken) return <PersonalData data={taken} who={who} onClose={() => setTaken(undefined)} />;
  return (
    <AskingForm<PersonalDataView>
      address={routes.personalData(organization, person, 'export')}
      body={{ reason }}
      token={token}
      submit={said.take}
      onDone={setTaken}
    >
      <ShortField
        name="reason"
        label={said.reason}
        hint={said.reasonHint}
        value={reason}
        onChange={setReason}
      />
    </AskingForm>
  );
}

interface EraseProps {
  readonly person: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function EraseForm({ person, onDone, onCancel }: EraseProps) {
  const text = useText();
  const { organization, token } = useSession();
  const [reason, setReason] = useState('');
  return (
    <div className="callout" data-tone="grave">
      <p>{text(said.eraseSay)}</p>
      <AskingForm
        address={routes.personalData(organization, person, 'erase')}
        body={{ reason }}
        token={token}
        submit={said.erase}
        onDone={onDone}
      >
        <ShortField
          name="reason"
          label={said.reason}
          hint={said.reasonHint}
          value={reason}
          onChange={setReason}
        />
      </AskingForm>
      <button className="button" type="button" data-tone="quiet" onClick={onCancel}>
        {text(said.cancel)}
      </button>
    </div>
  );
}

/** One's own data, on one's own account page. */
export function OwnData() {
  const text = useText();
  const { actor } = useSession();
  return (
    <section className="part">
      <h2>{text(said.ownTitle)}</h2>
      <p className="muted">{text(said.ownSay)}</p>
      <TakeForm person={actor.person} who={actor.person} />
    </section>
  );
}
