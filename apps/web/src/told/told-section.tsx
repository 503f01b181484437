// Who was told what about a stream, as evidence of notice, for those whose it is to read.
import '../styles/told.css';
import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ToldItem, ToldView } from '#contract/delivery-views';
import { channelLabels, deliveryStateLabels, letterKindLabels } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import { routes } from '#contract/routes';
import type { StreamName } from '#domain/between/streams';
import { keys } from '../http/queries.js';
import { request, requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { toneOf } from './tones.js';
import { toldStrings } from './strings.js';

interface Props {
  readonly stream: StreamName;
  readonly id: string;
  /** What it is called. */
  readonly name: Label;
}

/** What is evidence of people is read, and noted as read, only once somebody wants to see it. */
export function ToldSection({ stream, id, name }: Props) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="part told" aria-labelledby="told">
      <h2 id="told">{text(toldStrings.title)}</h2>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text(toldStrings.show)}</summary>
        {isOpen && <Told stream={stream} id={id} name={name} />}
      </details>
    </section>
  );
}

function Told({ stream, id, name }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [...keys.told, stream, id],
    queryFn: ({ signal }) => request<ToldView>(routes.told(organization, stream, id), { token, signal }),
  });
  const saving = useMutation({
    mutationFn: () =>
      requestFile(routes.toldTable(organization, stream, id), { method: 'POST', token, body: {} }),
    onSuccess: (table) => saveFile(table, `${name.ko} ${toldStrings.title.ko}.csv`),
  });
  if (isPending) return <Loading />;
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  const { told = [] } = data;
  if (told.length === 0) return <p className="muted">{text(toldStrings.none)}</p>;
  const people = new Set(told.map(({ person }) => person)).size;
  return (
    <>
      <p>
        <strong>{text(toldStrings.summary(people))}</strong>{' '}
        <span className="muted">{text(toldStrings.say)}</span>
      </p>
      <p>
        <button
          className="button"
          type="button"
          aria-disabled={saving.isPending}
          onClick={() => !saving.isPending && saving.mutate()}
        >
          {text(toldStrings.save)}
        </button>
      </p>
      {saving.error && <Failure error={saving.error} />}
      <ToldTable told={told} />
    </>
  );
}

const { columns } = toldStrings;

function ToldTable({ told }: { readonly told: readonly ToldItem[] }) {
  const text = useText();
  return (
    <table className="told-table">
      <caption className="visually-hidden">{text(toldStrings.title)}</caption>
      <thead>
        <tr>
          {[columns.person, columns.what, columns.written, columns.read, columns.ways].map((column) => (
            <th key={column.en} scope="col">
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {told.map(({ person, name, kind, subject, written, read, ways }, index) => (
          <tr key={index}>
            <th scope="row" lang={name === undefined ? undefined : 'ko'}>
              {name ?? person}
            </th>
            <td data-label={text(columns.what)}>
              <div>
                {text(subject)} <span className="muted small">{text(letterKindLabels[kind])}</span>
              </div>
            </td>
            <td data-label={text(columns.written)}>
              <time dateTime={written}>{text(instantLabel(written))}</time>
            </td>
            <td data-label={text(columns.read)}>
              {read === undefined ? (
                text(toldStrings.unread)
              ) : (
                <time dateTime={read}>{text(instantLabel(read))}</time>
              )}
            </td>
            <td data-label={text(columns.ways)}>
              <div className="told-ways">
                {ways.length === 0 && <span className="muted">{text(toldStrings.noOther)}</span>}
                {ways.map((way) => (
                  <Way key={way.channel} way={way} />
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Way({ way: { channel, state, sent, attempts, answer } }: { way: ToldItem['ways'][number] }) {
  const text = useText();
  return (
    <div>
      {text(channelLabels[channel])} <Chip tone={toneOf(state)}>{text(deliveryStateLabels[state])}</Chip>{' '}
      {sent !== undefined && <time dateTime={sent}>{text(instantLabel(sent))}</time>}
      {attempts > 1 && <span className="muted small"> {text(toldStrings.attempts(attempts))}</span>}
      {answer !== undefined && <p className="muted small">{answer}</p>}
    </div>
  );
}
