// One opinion with its answer and what follows from taking it, side by side, and the decisions that are offered on it.
import { useState, type KeyboardEvent } from 'react';
import { commandLabels, trackLabels } from '#contract/glossary';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { useNames } from '../../names/names.js';
import { useRoleNames } from '../../names/use-role-names.js';
import { OffersBehind } from '../../panel/offers.js';
import { AnswerSide } from '../../table/answer-side.js';
import { anchorOf } from '../../table/anchors.js';
import { OpinionBody } from '../../table/opinion-body.js';
import { SubmissionDetails } from '../../table/submission-body.js';
import { useRoundView } from '../round-context.js';
import { roundStrings } from '../strings.js';
import { useFocusOnStep } from '../use-focus-on-step.js';
import { Deciding } from './deciding.js';
import {
  decisions,
  decisionsOn,
  keyOfDecision,
  letterOfKey,
  standingOf,
  type Decision,
  type Item,
} from './settling.js';
import { settlingStrings } from './strings.js';
import { WhatFollows } from './what-follows.js';

interface Props {
  readonly item: Item;
  readonly place: number;
  readonly count: number;
  /** Goes to the one before or after. */
  readonly onStep: (by: 1 | -1) => void;
  /** It was decided, and the next one is wanted. */
  readonly onDecided: () => void;
}

export function SettleItem({ item, place, count, onStep, onDecided }: Props) {
  const text = useText();
  const { page, open } = useRoundView();
  const { opinion, row, topic } = item;
  const { id } = opinion;
  const heading = useFocusOnStep(id);
  const [chosen, setChosen] = useState<{ readonly opinion: string; readonly decision: Decision }>();
  const offered = decisionsOn(opinion, page.allowed);
  const deciding = chosen?.opinion === id && offered.includes(chosen.decision) ? chosen.decision : undefined;
  const decide = (decision: Decision | undefined) => setChosen(decision && { opinion: id, decision });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = letterOfKey(event);
    const decision = offered.find((each) => keyOfDecision[each] === key);
    if (key === 'J') onStep(1);
    else if (key === 'K') onStep(-1);
    else if (decision) decide(decision);
    else return;
    event.preventDefault();
  };
  const done = () => {
    // An agreed change is taken as the answer next: its reader stays with it.
    if (deciding === 'AgreeChange') {
      decide('SettleOpinion');
      return;
    }
    decide(undefined);
    onDecided();
  };
  const { program, strategy } = row;
  return (
    <section
      className="settle-item"
      id={anchorOf({ on: 'opinion', item: id })}
      tabIndex={-1}
      aria-labelledby="settled"
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="settled" tabIndex={-1} ref={heading}>
          <span lang="ko">
            <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
          </span>{' '}
          <span className="muted">{text(trackLabels[topic.track])}</span>
        </h2>
        <span className="settle-steps">
          <button className="button" type="button" aria-keyshortcuts="K" onClick={() => onStep(-1)}>
            {text(roundStrings.previous)} <kbd>{text(roundStrings.keys.previous)}</kbd>
          </button>
          <span className="muted small">{text(roundStrings.placeOf(place, count))}</span>
          <button className="button" type="button" aria-keyshortcuts="J" onClick={() => onStep(1)}>
            {text(roundStrings.next)} <kbd>{text(roundStrings.keys.next)}</kbd>
          </button>
        </span>
      </header>
      <div className="settle-sides">
        <div>
          <h3>{text(settlingStrings.opinion)}</h3>
          <OpinionBody opinion={opinion} />
          <SubmissionDetails topic={topic} />
        </div>
        <div>
          <h3>{text(settlingStrings.answer)}</h3>
          <AnswerSide opinion={opinion} />
        </div>
        <div>
          <h3>{text(settlingStrings.follows.title)}</h3>
          <WhatFollows opinion={opinion} topic={topic} program={program} />
        </div>
      </div>
      <NotDecided item={item} />
      <div className="decisions">
        {offered.map((decision) => (
          <DecisionButton
            key={decision}
            decision={decision}
            pressed={decision === deciding}
            main={decision === offered[0] && decision !== 'RecordOpen'}
            onPress={() => decide(decision === deciding ? undefined : decision)}
          />
        ))}
        <span className="pair-aside">
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => open({ show: 'history', on: 'opinion', item: id })}
          >
            {text(strings.history.open)}
          </button>
          <OffersBehind on="opinion" item={id} among={isNoDecision} />
        </span>
      </div>
      {deciding && <Deciding key={`${id} ${deciding}`} decision={deciding} opinion={opinion} onDone={done} />}
    </section>
  );
}

function isNoDecision(command: string): boolean {
  return !decisions.some((decision) => decision === command);
}

interface DecisionButtonProps {
  readonly decision: Decision;
  readonly pressed: boolean;
  readonly main: boolean;
  readonly onPress: () => void;
}

function DecisionButton({ decision, pressed, main, onPress }: DecisionButtonProps) {
  const text = useText();
  const key = keyOfDecision[decision];
  return (
    <button
      className="button"
      type="button"
      data-tone={main ? 'main' : decision === 'RecordOpen' ? 'quiet' : undefined}
      aria-expanded={pressed}
      aria-keyshortcuts={key}
      onClick={onPress}
    >
      {text(commandLabels[decision])} {key && <kbd>{key}</kbd>}
    </button>
  );
}

/** Why nothing can be decided here now. */
function NotDecided({ item: { opinion } }: { readonly item: Item }) {
  const text = useText();
  const names = useNames();
  const { page, round } = useRoundView();
  const roles = useRoleNames(round.committee);
  if (page.past) return null;
  switch (standingOf(opinion, page.allowed)) {
    case 'others':
      return <p className="callout">{text(settlingStrings.notYours(roles.chair))}</p>;
    case 'waiting': {
      const { addressee } = opinion;
      const who =
        addressee.kind === 'department'
          ? names.ofDepartment(addressee.department)
          : addressee.posts.map((post) => names.ofPost(`post:${post}`)).join(', ');
      return <p className="callout">{text(settlingStrings.waitsFor(who))}</p>;
    }
    case 'decide':
    case 'done':
      return null;
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
