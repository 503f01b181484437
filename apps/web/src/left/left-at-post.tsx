// Over a form: that somebody who left the post had begun it, what they had written, and the way to go on with it.
import { commandLabels, type CommandName } from '#contract/glossary';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { gistOf } from '../outbox/gist.js';
import { Said } from '../widgets/said.js';
import { useLeftActs, useLeftOf } from './queries.js';
import { leftStrings } from './strings.js';
import { ThrowAway } from './throw-away.js';

interface Props {
  readonly stream: string;
  readonly command: CommandName;
  readonly item: string | undefined;
  readonly part?: string | undefined;
  /** Whether the reader has begun a text of their own there. */
  readonly begun: boolean;
}

export function LeftAtPost({ stream, command, item, part, begun }: Props) {
  const text = useText();
  const draft = useLeftOf({ stream, command, item, part });
  const { goOn } = useLeftActs();
  if (!draft) return null;
  return (
    <div className="callout left-at-post" role="note">
      <p>{text(leftStrings.here(instantLabel(draft.writtenAt)))}</p>
      <Said text={gistOf(draft.kept)} />
      {begun && <p className="small">{text(leftStrings.mine)}</p>}
      <div className="left-acts">
        {!begun && (
          <button className="button" type="button" onClick={() => goOn(draft)}>
            {text(leftStrings.goOn)}
          </button>
        )}
        <ThrowAway draft={draft} of={commandLabels[command]} />
      </div>
    </div>
  );
}
