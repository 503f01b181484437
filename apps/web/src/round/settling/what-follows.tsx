// What comes of an opinion once its answer is taken: its changes in figures, from when and by which way; what stays owed.
import type { Change } from '#domain/changes';
import type { Opinion, Topic } from '#domain/round/states';
import type { ScopedProgram } from '#domain/round/words';
import { useText } from '../../language/language.js';
import { ChangeLine } from '../../table/change-line.js';
import { useRoundView } from '../round-context.js';
import { proposedOn } from '#contract/round-rows';
import { followingOf, followingOfAnswer } from './following.js';
import { decisionsOn } from './settling.js';
import { settlingStrings } from './strings.js';

interface Props {
  readonly opinion: Opinion;
  readonly topic: Topic;
  readonly program: ScopedProgram | undefined;
}

export function WhatFollows({ opinion, topic, program }: Props) {
  const text = useText();
  const { page, round } = useRoundView();
  if (!('response' in opinion)) return <p className="muted small">{text(settlingStrings.follows.none)}</p>;
  const offered = decisionsOn(opinion, page.allowed);
  const agreeable = offered.includes('AgreeChange');
  const changes = 'changes' in opinion ? opinion.changes : agreeable ? offeredBy(opinion, topic) : [];
  const twice = changes.length === 0 && offered.includes('SettleOpinion');
  return (
    <ul className="follows">
      {changes.map((change, index) => (
        <li key={index}>
          <p>
            <ChangeLine change={change} />
          </p>
          <p className="small">{text(followingOf(change, round.scope.year, program))}</p>
        </li>
      ))}
      {followingOfAnswer(opinion, twice).map((label) => (
        <li key={label.ko}>{text(label)}</li>
      ))}
    </ul>
  );
}

/** The changes that an answer carries, or those of the proposal that it goes by. */
function offeredBy(opinion: Opinion, topic: Topic): readonly Change[] {
  const answer = 'response' in opinion ? opinion.response.answer : undefined;
  if (!answer || !('proof' in answer)) return [];
  return answer.proof.kind === 'changes' ? answer.proof.changes : proposedOn(topic);
}
