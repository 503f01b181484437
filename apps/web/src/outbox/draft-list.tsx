// What its reader began and did not hand in, whichever form it stands in: found again, or thrown away.
import { useState } from 'react';
import { commandLabels } from '#contract/glossary';
import { draftsOf, dropDraft, putDraft, type Draft, type DraftName } from '../forms/draft.js';
import { useText } from '../language/language.js';
import { useLeft } from '../left/queries.js';
import { leftStrings } from '../left/strings.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';
import { gistOf } from './gist.js';
import { useKept, useLetters } from './outbox-context.js';
import { outboxStrings } from './strings.js';

type Begun = DraftName & Draft<object>;

/** Of what was begun; whoever pasted a table pasted much. */
const mostLetters = 200;

export function DraftList() {
  const text = useText();
  const drafts = useDrafts();
  const { keeps } = useLeft();
  const [thrown, setThrown] = useState<Begun>();
  if (drafts.length === 0 && !thrown) return null;
  return (
    <section className="waits" aria-labelledby="drafts-title">
      <h2 id="drafts-title">
        {text(outboxStrings.drafts)} <span className="count">{drafts.length}</span>
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={[draft.stream, draft.command, draft.item, draft.part].join(' ')}>
            <a href={draft.where}>{text(nameOf(draft))}</a>
            <span className="muted small" lang="ko">
              {gistOf(JSON.stringify(draft.values)).slice(0, mostLetters)}
            </span>
            <button
              className="button work-due"
              type="button"
              data-tone="quiet"
              aria-label={text(outboxStrings.throwAway(nameOf(draft)))}
              onClick={() => {
                setThrown(draft);
                dropDraft(draft);
              }}
            >
              {text(outboxStrings.remove)}
            </button>
          </li>
        ))}
      </ul>
      {keeps && drafts.length > 0 && <p className="hint">{text(leftStrings.kept)}</p>}
      {thrown && (
        <p role="status">
          {text(outboxStrings.thrown)}{' '}
          <button
            className="button"
            type="button"
            onClick={() => {
              const { organization, person, stream, command, item, part, ...draft } = thrown;
              putDraft({ organization, person, stream, command, item, part }, draft);
              setThrown(undefined);
            }}
          >
            {text(outboxStrings.undo)}
          </button>
        </p>
      )}
    </section>
  );
}

/** What can be gone on with: it was begun, it is not on its way, and its form is known. */
function useDrafts(): readonly Begun[] {
  const { organization, actor } = useSession();
  const letters = useLetters();
  const written = useKept(() => JSON.stringify(draftsOf(organization, actor.person)));
  return (JSON.parse(written) as readonly Begun[]).filter(
    ({ attempt, where }) => where !== undefined && !letters.some(({ key }) => key === attempt?.key),
  );
}

function nameOf({ command }: Begun) {
  if (command === 'sheet') return outboxStrings.table;
  const labels: Readonly<Record<string, (typeof commandLabels)[keyof typeof commandLabels]>> = commandLabels;
  return labels[command] ?? strings.begun;
}
