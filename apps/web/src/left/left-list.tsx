// What those before had begun in the reader's post and did not hand in: found again, form by form.
import { useId } from 'react';
import { commandLabels, type CommandName } from '#contract/glossary';
import type { LeftDraft } from '#contract/views';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { gistOf } from '../outbox/gist.js';
import { useLeft } from './queries.js';
import { leftStrings } from './strings.js';
import { ThrowAway } from './throw-away.js';

export function LeftList() {
  const text = useText();
  const titleId = useId();
  const { drafts } = useLeft();
  if (drafts.length === 0) return null;
  return (
    <section className="waits" aria-labelledby={titleId}>
      <h2 id={titleId}>
        {text(leftStrings.title)} <span className="count">{drafts.length}</span>
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={[draft.person, draft.stream, draft.command, draft.item, draft.part].join(' ')}>
            <a href={draft.where}>{text(nameOf(draft))}</a>
            <span className="muted small">
              <span lang="ko">{gistOf(draft.kept)}</span>{' '}
              {text(leftStrings.written(instantLabel(draft.writtenAt)))}
            </span>
            <ThrowAway draft={draft} of={nameOf(draft)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ command }: LeftDraft) {
  return Object.hasOwn(commandLabels, command) ? commandLabels[command as CommandName] : strings.begun;
}
