// How one wants to be told: where mails go, in which language, and whether what is owed comes by mail at all.
import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeliveryPreferences as Preferences } from '#contract/delivery-views';
import { routes } from '#contract/routes';
import { CheckList, RadioField } from '../forms/fields.js';
import { useNotice } from '../frame/notice.js';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { accountStrings } from './strings.js';

const { delivery: said } = accountStrings;
const key = ['delivery preferences'];

export function DeliveryPreferences() {
  const text = useText();
  const { organization, token } = useSession();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      request<Preferences>(routes.deliveryPreferences(organization), { token, signal }),
  });
  return (
    <section className="part" aria-labelledby="delivery-preferences">
      <h2 id="delivery-preferences">{text(said.title)}</h2>
      <p className="muted">{text(said.say)}</p>
      {isPending && <Loading />}
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {data && <Form preferred={data} />}
    </section>
  );
}

function Form({ preferred }: { readonly preferred: Preferences }) {
  const text = useText();
  const { organization, token } = useSession();
  const client = useQueryClient();
  const notice = useNotice();
  const [language, setLanguage] = useState<string>(preferred.language);
  const [byMail, setByMail] = useState<readonly string[]>(preferred.digestsByMail ? ['digest'] : []);
  const { email, bounced } = preferred;
  return (
    <>
      <p>{text(email === undefined ? said.noEmail : said.goTo(email))}</p>
      {bounced !== undefined && (
        <div className="callout" data-tone="grave">
          <p>{text(said.bounces)}</p>
          <p className="muted small">{bounced}</p>
        </div>
      )}
      <AskingForm<Preferences>
        address={routes.deliveryPreferences(organization)}
        body={{ language, digestsByMail: byMail.includes('digest') }}
        token={token}
        submit={said.save}
        onDone={(kept) => {
          client.setQueryData(key, kept);
          notice(said.saved);
        }}
      >
        <CheckList
          name="digestsByMail"
          label={said.digests}
          values={byMail}
          onChange={setByMail}
          choices={[{ value: 'digest', label: text(said.digestsByMail) }]}
        />
        <RadioField
          name="language"
          label={said.language}
          value={language}
          onChange={setLanguage}
          choices={[
            { value: 'ko', label: text(said.languages.ko) },
            { value: 'en', label: text(said.languages.en) },
          ]}
        />
      </AskingForm>
    </>
  );
}
