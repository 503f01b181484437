// One remark that was written and not handed in: what it says, on what, and how far its handing in is.
import { useEffect, useState } from 'react';
import { remarkKindLabels, trackLabels } from '#contract/glossary';
import type { Topic } from '#domain/round/states';
import { formatAddress } from '../../address.js';
import { useCommand } from '../../forms/use-command.js';
import { Waiting } from '../../http/request.js';
import { useText } from '../../language/language.js';
import { Chip } from '../../widgets/chip.js';
import { Failure } from '../../widgets/failure.js';
import { Said } from '../../widgets/said.js';
import { useRoundView } from '../round-context.js';
import type { Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { viewAt } from '../views.js';
import { newRemark, type RemarkValues, type Writer } from './kept.js';

interface Props {
  readonly row: Row;
  readonly topic: Topic;
  readonly writer: Writer;
  /** Where it puts its way of being handed in, for whoever hands in all. */
  readonly senders: Map<string, () => Promise<void>>;
}

export function KeptLine({ row, topic, senders }: Props) {
  const text = useText();
  const { page } = useRoundView();
  const [sent, setSent] = useState('');
  const [done, setDone] = useState(false);
  const written = useCommand<'round', RemarkValues>({
    stream: 'round',
    id: page.id,
    command: 'SubmitRemark',
    item: topic,
    start: newRemark,
    bodyOf: ({ kind, text: said }) => ({ topic: topic.id, kind, text: said }),
    onDone: () => setDone(true),
  });
  const { values, busy, failure, moved, send } = written;
  const said = roundStrings.write.review;
  const handIn = async () => {
    setSent(values.text);
    await send();
  };
  useEffect(() => {
    if (done || moved) senders.delete(topic.id);
    else senders.set(topic.id, handIn);
  });
  const { program, strategy } = row;
  const state = done
    ? 'done'
    : busy
      ? 'sending'
      : failure && !(failure instanceof Waiting)
        ? 'refused'
        : 'waiting';
  return (
    <li className="kept-line" data-state={state} aria-busy={busy}>
      <p>
        <span className="subject" lang="ko">
          <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
        </span>{' '}
        <span className="muted small">
          {text(trackLabels[topic.track])}, {text(remarkKindLabels[values.kind])}
        </span>{' '}
        <Chip tone={state === 'done' ? 'done' : state === 'refused' ? 'grave' : 'waiting'}>
          {text(said[state])}
        </Chip>
      </p>
      <Said text={done ? sent : values.text} />
      {failure && <Failure error={failure} />}
      {!done && (
        <div className="offers">
          <a className="button" href={formatAddress(viewAt('write', page.id, { subject: row.id }))}>
            {text(said.edit)}
          </a>
          {!moved && (
            <button
              className="button"
              type="button"
              data-tone="main"
              aria-disabled={busy}
              onClick={() => void handIn()}
            >
              {text(roundStrings.write.handIn)}
            </button>
          )}
        </div>
      )}
    </li>
  );
}
