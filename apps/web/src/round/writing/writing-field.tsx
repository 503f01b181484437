// Where a member writes: kept in the browser as it is typed, said to be kept and not handed in, and handed in by one key.
import { useState } from 'react';
import type { Topic } from '#domain/round/states';
import { useText } from '../../language/language.js';
import { useKept } from '../../outbox/outbox-context.js';
import { roundStrings } from '../strings.js';
import { keptOn, type Writer } from './kept.js';
import { RemarkForm } from './remark-form.js';

interface Props {
  readonly topic: Topic;
  readonly writer: Writer;
  readonly takes: boolean;
}

/** After each remark the field is empty and ready for the next one. */
export function WritingField({ topic, writer, takes }: Props) {
  const text = useText();
  const [handedIn, setHandedIn] = useState(0);
  if (!takes) return <NotTaken topic={topic} writer={writer} />;
  return (
    <>
      <p className="visually-hidden" role="status">
        {handedIn > 0 && text(roundStrings.write.review.done)}
      </p>
      <RemarkForm
        key={handedIn}
        topic={topic}
        writer={writer}
        focused={handedIn > 0}
        onDone={() => setHandedIn((times) => times + 1)}
      />
    </>
  );
}

/** Why nothing can be written here now; what was written before is still there to be copied. */
function NotTaken({ topic, writer }: { readonly topic: Topic; readonly writer: Writer }) {
  const text = useText();
  const kept = useKept(() => keptOn(writer, topic.id)?.text);
  return (
    <div className="not-taken">
      <p className="muted small">
        {text(topic.status === 'awaiting' ? roundStrings.write.awaited : roundStrings.write.closed)}
      </p>
      {kept && (
        <div className="callout" data-tone="grave">
          <p>{text(roundStrings.write.tooLate)}</p>
          <blockquote className="said" lang="ko">
            {kept}
          </blockquote>
        </div>
      )}
    </div>
  );
}
