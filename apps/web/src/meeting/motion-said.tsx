// What a motion decides on, in words: the opinions, proposals, changes or the plan behind it, as far as its reader sees them.
import { dispositionLabels, trackLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Page } from '#contract/views';
import type { OpenedCycle } from '#domain/cycle/states';
import type { Motion } from '#domain/meeting/words';
import type { OpenedRound } from '#domain/round/states';
import { formatAddress } from '../address.js';
import { subjectOf as subjectInCycle, type Lines } from '../cycle/subjects.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { NamesContext, useNames } from '../names/names.js';
import { subjectOf as subjectInRound } from '../round/subject-of.js';
import { proposedOn, topicOf } from '#contract/round-rows';
import { ChangeLine, ChangeList } from '../table/change-line.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { subjectsOf } from './agenda-values.js';
import { meetingStrings } from './strings.js';
import { useSource } from './use-choices.js';

export function MotionSaid({ motion }: { readonly motion: Motion }) {
  const text = useText();
  const { source, of, picked } = subjectsOf(motion);
  const { names, lines, pending, round, cycle, plan, meeting } = useSource({ kind: motion.kind, of });
  if (pending) return null;
  const seen = { round, cycle, plan, meeting }[source];
  return (
    <NamesContext value={names}>
      {'reason' in motion && <Said text={motion.reason} />}
      {!seen && <p className="muted small">{text(meetingStrings.item.unseen(picked.length))}</p>}
      {round && round.state.status !== 'none' && (
        <OfRound round={round.state} motion={motion} picked={picked} />
      )}
      {source === 'cycle' && cycle && cycle.state.status !== 'none' && (
        <OfCycle cycle={cycle.state} picked={picked} lines={lines} />
      )}
      {source === 'plan' && plan && <OfPlan plan={plan} picked={picked} />}
      {meeting && <OfMeeting meeting={meeting} />}
      {seen && (
        <p className="small">
          <a href={formatAddress({ place: source === 'meeting' ? 'minutes' : source, id: of })}>
            {text(meetingStrings.item.openPage[source])}
          </a>
        </p>
      )}
    </NamesContext>
  );
}

interface RoundProps {
  readonly round: OpenedRound;
  readonly motion: Motion;
  readonly picked: readonly string[];
}

function OfRound({ round, motion, picked }: RoundProps) {
  return (
    <ul className="motion-said">
      {picked.map((id) =>
        motion.kind === 'judgeProposals' ? (
          <Proposal key={id} round={round} topic={id} />
        ) : (
          <OneOpinion key={id} round={round} id={id} />
        ),
      )}
    </ul>
  );
}

function OneOpinion({ round, id }: { readonly round: OpenedRound; readonly id: string }) {
  const text = useText();
  const opinion = round.opinions[id];
  if (!opinion) return null;
  const topic = topicOf(round, opinion);
  const response = 'response' in opinion ? opinion.response : undefined;
  return (
    <li>
      <p>
        <strong lang="ko">{subjectInRound(round, topic)}</strong>{' '}
        <span className="muted small">{text(trackLabels[topic.track])}</span>{' '}
        <Chip tone="quiet">{text(itemStatusLabels.round.opinion[opinion.status])}</Chip>
      </p>
      <Said text={opinion.text} />
      {response ? (
        <p className="answered">
          <span aria-hidden="true">→ </span>
          {text(dispositionLabels[response.answer.disposition])}: <span lang="ko">{response.text}</span>
        </p>
      ) : (
        <p className="muted small">{text(meetingStrings.item.notAnswered)}</p>
      )}
      {response && 'proof' in response.answer && response.answer.proof.kind === 'changes' && (
        <ChangeList changes={response.answer.proof.changes} />
      )}
    </li>
  );
}

function Proposal({ round, topic: id }: { readonly round: OpenedRound; readonly topic: string }) {
  const topic = round.topics[id];
  if (!topic) return null;
  return (
    <li>
      <p>
        <strong lang="ko">{subjectInRound(round, topic)}</strong>
      </p>
      <ChangeList changes={proposedOn(topic)} />
    </li>
  );
}

interface CycleProps {
  readonly cycle: OpenedCycle;
  readonly picked: readonly string[];
  readonly lines: Lines;
}

function OfCycle({ cycle, picked, lines }: CycleProps) {
  const names = useNames();
  return (
    <ul className="motion-said">
      {picked.map((id) => {
        const change = cycle.changes[id];
        if (!change) return null;
        const { number, name } = subjectInCycle(change, lines, names.ofDepartment);
        return (
          <li key={id}>
            <p>
              <strong lang="ko">
                {number} {name}
              </strong>
            </p>
            <p className="changes">
              <ChangeLine change={change.agreed.change} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function OfPlan({ plan, picked }: { readonly plan: Page<'plan'>; readonly picked: readonly string[] }) {
  const text = useText();
  const { state } = plan;
  if (state.status === 'none') return null;
  const edition = state.editions[picked[0] ?? ''];
  return (
    <p>
      <strong lang="ko">{state.title}</strong>{' '}
      {edition && <Chip tone="quiet">{text(itemStatusLabels.plan.edition[edition.status])}</Chip>}
    </p>
  );
}

function OfMeeting({ meeting: { state } }: { readonly meeting: Page<'meeting'> }) {
  const text = useText();
  if (state.status !== 'closed') return null;
  const { minutes, number } = state;
  return (
    <p>
      <strong>{text(numberLabel(number))}</strong>{' '}
      <Chip tone="quiet">{text(itemStatusLabels.meeting.minutes[minutes.status])}</Chip>
    </p>
  );
}
