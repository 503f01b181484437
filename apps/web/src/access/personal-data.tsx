// All that is kept of one person, as a page to read, to print, and to save as a file.
import { useEffect, useRef } from 'react';
import type { PersonalDataView } from '#contract/access-views';
import { labelOfStream } from '#contract/access/act-labels';
import { commandLabels, eventLabels } from '#contract/glossary';
import { channelLabels, deliveryStateLabels, letterKindLabels } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import { saveFile } from '../http/save-file.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { AccessTable } from './access-table.js';
import { accessStrings } from './strings.js';

const { data: said } = accessStrings;

interface Props {
  readonly data: PersonalDataView;
  readonly who: string;
  readonly onClose: () => void;
}

export function PersonalData({ data, who, onClose }: Props) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const shown = data.name ?? who;
  const facts: readonly (readonly [Label, string | undefined])[] = [
    [said.taken, text(instantLabel(data.takenAt))],
    [said.id, data.person],
    [said.name, data.name],
    [said.email, data.email],
    [said.phone, data.phone],
    [said.posts, data.posts.join(', ') || undefined],
    [said.passwordSet, data.passwordSetAt && text(instantLabel(data.passwordSetAt))],
    [said.app, data.factors.authenticatorApp ? text(said.isSet) : undefined],
    [said.recoveryCodes, String(data.factors.recoveryCodesLeft)],
    [said.passkeys, data.factors.passkeys.map(({ name }) => name).join(', ') || undefined],
    [said.cityAccounts, data.factors.cityAccounts.map(({ subject }) => subject).join(', ') || undefined],
    ...(data.erasedAt === undefined ? [] : [[said.erasedAt, text(instantLabel(data.erasedAt))] as const]),
  ];
  return (
    <article className="personal-data">
      <h3 tabIndex={-1} ref={heading}>
        {text(said.title(shown))}
      </h3>
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name.en}>
            <dt>{text(name)}</dt>
            <dd lang={fact === undefined ? undefined : 'ko'}>{fact ?? text(said.none)}</dd>
          </div>
        ))}
      </dl>
      <h4>
        {text(said.sessions)} <span className="muted">{text(said.counted(data.sessions.length))}</span>
      </h4>
      <ul>
        {data.sessions.map(({ begun, address, agent }) => (
          <li key={begun}>
            {text(instantLabel(begun))} · {address} · {agent}
          </li>
        ))}
      </ul>
      <h4>
        {text(said.drafts)} <span className="muted">{text(said.counted(data.drafts.length))}</span>
      </h4>
      <ul>
        {data.drafts.map(({ written, stream, command, item }) => (
          <li key={`${stream} ${command} ${item} ${written}`}>
            {text(instantLabel(written))} · {text(labelOfCommand(command))}{' '}
            <span className="muted small">
              {text(labelOfStream(stream))} {item}
            </span>
          </li>
        ))}
      </ul>
      <details open={data.told.length <= 20}>
        <summary>
          {text(said.told)} <span className="muted">{text(said.counted(data.told.length))}</span>
        </summary>
        <ul>
          {data.told.map(({ kind, subject, written, ways }, index) => (
            <li key={index}>
              {text(instantLabel(written))} · {text(letterKindLabels[kind])} ·{' '}
              <span lang="ko">{subject}</span>{' '}
              <span className="muted small">
                {ways
                  .map(
                    ({ channel, state }) =>
                      `${text(channelLabels[channel])} ${text(deliveryStateLabels[state])}`,
                  )
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </details>
      <details open={data.acts.length <= 20}>
        <summary>
          {text(said.acts)} <span className="muted">{text(said.counted(data.acts.length))}</span>
        </summary>
        <ul>
          {data.acts.map(({ position, at, stream, event, title }) => (
            <li key={position}>
              {text(instantLabel(at))} · {text(labelOfEvent(event))} · <span lang="ko">{title}</span>{' '}
              <span className="muted small">{text(labelOfStream(stream))}</span>
            </li>
          ))}
        </ul>
      </details>
      <details open={data.accesses.length <= 20}>
        <summary>
          {text(said.accesses)} <span className="muted">{text(said.counted(data.accesses.length))}</span>
        </summary>
        {data.accesses.length > 0 && (
          <AccessTable caption={text(said.accesses)} items={data.accesses} call={(person) => person} />
        )}
      </details>
      <p className="access-acts">
        <button className="button" type="button" data-tone="main" onClick={() => save(data)}>
          {text(said.save)}
        </button>
        <button className="button" type="button" onClick={() => print()}>
          {text(said.print)}
        </button>
        <button className="button" type="button" data-tone="quiet" onClick={onClose}>
          {text(said.close)}
        </button>
      </p>
    </article>
  );
}

function labelOfCommand(command: string): Label {
  return (commandLabels as Readonly<Record<string, Label>>)[command] ?? { ko: command, en: command };
}

function labelOfEvent(event: string): Label {
  return (eventLabels as Readonly<Record<string, Label>>)[event] ?? { ko: event, en: event };
}

function save(data: PersonalDataView): void {
  saveFile(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }), `${data.person}.json`);
}
