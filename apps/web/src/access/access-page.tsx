// The monthly review of the access records, how long they are kept, and the data of each person; for the coordinating office.
import '../styles/access.css';
import { useState, type SubmitEvent } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AccessReviewView } from '#contract/access-views';
import { routes } from '#contract/routes';
import { LongField, ShortField } from '../forms/fields.js';
import { useNotice } from '../frame/notice.js';
import { useTitle } from '../frame/title.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { AskingForm } from '../session/asking-form.js';
import { useSession } from '../session/session.js';
import { useAddress } from '../use-address.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { AccessList } from './access-list.js';
import { useCalling } from './calling.js';
import { MonthTable } from './month-table.js';
import { PrivacySection } from './privacy-section.js';
import { accessKey, useAccessReview } from './queries.js';
import { accessStrings } from './strings.js';

export function AccessPage({ month }: { readonly month: string | undefined }) {
  const text = useText();
  useTitle(accessStrings.title);
  const { data, error, isPending, refetch } = useAccessReview(month);
  return (
    <div className="access-page">
      <header>
        <h1>{text(accessStrings.title)}</h1>
        <p>{text(accessStrings.lead)}</p>
      </header>
      {!data && isPending && <Loading />}
      {!data && error && <Failure error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <Stale error={error} />
          <Month view={data} />
        </>
      )}
    </div>
  );
}

function Month({ view }: { readonly view: AccessReviewView }) {
  const call = useCalling(view.subjects);
  return (
    <>
      <Months key={view.month} view={view} />
      <Reviewed view={view} />
      <MonthTable people={view.people} call={call} />
      <AccessList id="downloads" said={accessStrings.downloads} items={view.downloads} call={call} />
      <AccessList id="refusals" said={accessStrings.refusals} items={view.refusals} call={call} />
      <PrivacySection subjects={view.subjects} call={call} />
      <Retention key={view.retention.months} view={view} />
    </>
  );
}

function Months({ view: { month, months } }: { readonly view: AccessReviewView }) {
  const text = useText();
  const { go } = useAddress();
  const [chosen, setChosen] = useState(month);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    go({ place: 'access', more: { month: chosen } });
  };
  return (
    <form className="access-month" onSubmit={submit}>
      <label htmlFor="access-month">{text(accessStrings.month)}</label>
      <select id="access-month" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        {months.map((each) => (
          <option key={each} value={each}>
            {text(accessStrings.monthIs(each))}
          </option>
        ))}
      </select>
      <button className="button" type="submit">
        {text(accessStrings.show)}
      </button>
    </form>
  );
}

function Reviewed({ view }: { readonly view: AccessReviewView }) {
  const text = useText();
  const { organization, token } = useSession();
  const refresh = useRefresh();
  const [note, setNote] = useState('');
  const { review } = accessStrings;
  const reviews = view.reviews.filter(({ month }) => month === view.month);
  return (
    <section className="part" aria-labelledby="access-review">
      <h2 id="access-review">
        {text(review.title)} <span className="muted">{text(accessStrings.monthIs(view.month))}</span>
      </h2>
      {reviews.length === 0 ? (
        <p className="muted">{text(review.none)}</p>
      ) : (
        <ul className="access-reviews">
          {reviews.map(({ at, person, name, title, note: found }) => (
            <li key={at}>
              <p lang="ko">{found}</p>
              <p className="muted small">{text(review.by(name ?? person, title, instantLabel(at)))}</p>
            </li>
          ))}
        </ul>
      )}
      {view.allowed.includes('review') && (
        <AskingForm
          address={routes.reviewAccess(organization)}
          body={{ month: view.month, note }}
          token={token}
          submit={review.submit}
          onDone={() => {
            setNote('');
            refresh(review.done);
          }}
        >
          <LongField name="note" label={review.note} hint={review.hint} value={note} onChange={setNote} />
        </AskingForm>
      )}
    </section>
  );
}

function Retention({ view: { retention, allowed } }: { readonly view: AccessReviewView }) {
  const text = useText();
  const { organization, token } = useSession();
  const refresh = useRefresh();
  const [months, setMonths] = useState(String(retention.months));
  const { retention: said } = accessStrings;
  return (
    <section className="part" aria-labelledby="access-retention">
      <h2 id="access-retention">{text(said.title)}</h2>
      <p className="muted">{text(said.say(retention.least, retention.most))}</p>
      {allowed.includes('retain') && (
        <AskingForm
          address={routes.retainAccess(organization)}
          body={{ months: /^\d+$/.test(months) ? Number(months) : months }}
          token={token}
          submit={said.submit}
          onDone={() => refresh(said.done)}
        >
          <ShortField name="months" label={said.months} value={months} onChange={setMonths} numeric />
        </AskingForm>
      )}
    </section>
  );
}

function useRefresh() {
  const client = useQueryClient();
  const notice = useNotice();
  return (said: Parameters<typeof notice>[0]) => {
    notice(said);
    void client.invalidateQueries({ queryKey: accessKey });
  };
}
