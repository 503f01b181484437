// How the minutes came to read as they do: every revision with its reason, and what changed from one to another.
import { useState } from 'react';
import type { ConvenedMeeting, Minutes } from '#domain/meeting/states';
import type { MinutesWords } from '#domain/meeting/words';
import { SelectField } from '../forms/fields.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { differencesOf, type Run } from './differences.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { minutesStrings } from './strings.js';

const { revisions: say, parts } = minutesStrings;

export function MinutesRevisions({ minutes: { revisions } }: { readonly minutes: Minutes }) {
  const text = useText();
  const names = useNames();
  return (
    <section className="part minutes-revisions" aria-labelledby="revisions-title">
      <h2 id="revisions-title">
        {text(say.title)} <span className="count">{text(say.count(revisions.length))}</span>
      </h2>
      <ol>
        {revisions.map(({ by, on, reason }, index) => (
          <li key={index}>
            <strong>{text(say.nth(index + 1))}</strong>{' '}
            <span className="muted small">
              {text(minutesStrings.writtenBy(names.ofSignature(by), dateLabel(on)))}
            </span>
            {reason !== undefined && (
              <p className="small">
                {text(say.reason)} <span lang="ko">{reason}</span>
              </p>
            )}
          </li>
        ))}
      </ol>
      {revisions.length > 1 && <Compared key={revisions.length} revisions={revisions} />}
    </section>
  );
}

function Compared({ revisions }: Pick<Minutes, 'revisions'>) {
  const text = useText();
  const { meeting } = useMeetingView();
  const [from, setFrom] = useState(revisions.length - 2);
  const [to, setTo] = useState(revisions.length - 1);
  const [before, after] = [revisions[from]?.words, revisions[to]?.words];
  const choices = revisions.map((_, index) => ({ value: String(index), label: text(say.nth(index + 1)) }));
  const changed = before && after ? changedParts(meeting, before, after) : [];
  return (
    <section className="minutes-compared" aria-labelledby="compared-title">
      <h3 id="compared-title">{text(say.compare)}</h3>
      {revisions.length > 2 && (
        <div className="convene-when">
          <SelectField
            name="from"
            label={say.from}
            value={String(from)}
            choices={choices}
            onChange={(chosen) => setFrom(Number(chosen))}
          />
          <SelectField
            name="to"
            label={say.to}
            value={String(to)}
            choices={choices}
            onChange={(chosen) => setTo(Number(chosen))}
          />
        </div>
      )}
      {changed.length === 0 ? (
        <p className="muted">{text(say.same)}</p>
      ) : (
        <dl>
          {changed.map(({ id, name, runs }) => (
            <div key={id}>
              <dt>{text(name)}</dt>
              <dd lang="ko" className="said">
                {runs.map((run, index) => (
                  <OneRun key={index} run={run} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function OneRun({ run: { kind, text: said } }: { readonly run: Run }) {
  const text = useText();
  switch (kind) {
    case 'same':
      return said;
    case 'added':
      return (
        <ins>
          <span className="visually-hidden">[{text(say.added)}: </span>
          {said}
          <span className="visually-hidden">]</span>
        </ins>
      );
    case 'removed':
      return (
        <del>
          <span className="visually-hidden">[{text(say.removed)}: </span>
          {said}
          <span className="visually-hidden">]</span>
        </del>
      );
  }
}

function changedParts({ agenda }: ConvenedMeeting, before: MinutesWords, after: MinutesWords) {
  const on = ({ items }: MinutesWords, id: string) =>
    items.find(({ agendaItem }) => agendaItem === id)?.text ?? '';
  const sides = [
    { id: 'opening', name: parts.opening, was: before.opening, is: after.opening },
    ...Object.values(agenda).map(({ id, title }) => ({
      id: `item ${id}`,
      name: { ko: title, en: title },
      was: on(before, id),
      is: on(after, id),
    })),
    { id: 'closing', name: parts.closing, was: before.closing, is: after.closing },
  ];
  return sides
    .filter(({ was, is }) => was !== is)
    .map(({ id, name, was, is }) => ({ id, name, runs: differencesOf(was, is) }));
}
