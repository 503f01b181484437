// Everything that came back on one opinion: where it stands, what was asked again, the answer, and how it ended.
import type { ReactNode } from 'react';
import { itemStatusLabels } from '#contract/statuses';
import { daysBetween } from '#domain/dates';
import { answeredTogether } from '#domain/paragraphs';
import type { Opinion, Response } from '#domain/round/states';
import { daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { FilesOfRound } from '../files/files-of-round.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { answerDue, proposedOn, topicOf } from '#contract/round-rows';
import { useNames } from '../names/names.js';
import { useRoundView } from '../round/round-context.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { AnswerBody } from './answer-body.js';
import { opinionWords } from './opinion-words.js';
import { opinionTones } from './statuses.js';

/** The states in which the department owes something by a day. */
const awaiting: readonly Opinion['status'][] = ['sent', 'askedAgain', 'proofOwed'];

interface Props {
  readonly opinion: Opinion;
  /** What stands at the end of the line of its status. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

export function AnswerSide({ opinion, beside, children }: Props) {
  const text = useText();
  const { status } = opinion;
  return (
    <div className="answer-side">
      <div className="status">
        <Chip tone={opinionTones[status]}>{text(itemStatusLabels.round.opinion[status])}</Chip>
        <Due opinion={opinion} />
        {beside}
      </div>
      <Earlier opinion={opinion} />
      <Found opinion={opinion} />
      <Standing opinion={opinion} />
      <Contributions opinion={opinion} />
      <Ending opinion={opinion} />
      {children}
    </div>
  );
}

function Due({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const { page, round } = useRoundView();
  if (round.status !== 'answering' || !awaiting.includes(opinion.status)) return null;
  const left = daysBetween(page.today, answerDue(round, opinion));
  return (
    <strong className="small" data-late={left < 0 || undefined}>
      {text(daysLeftLabel(left))}
    </strong>
  );
}

/** Every asking again, and the answers that stood before. */
function Earlier({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const names = useNames();
  const responses = earlierResponses(opinion);
  return (
    <>
      {opinion.asked.length > 0 && (
        <ol className="asked-again">
          {opinion.asked.map(({ reason, by, on }, index) => (
            <li key={index}>
              <p className="muted small">
                {text(strings.askedAgain(index + 1))}, {text(shortDateLabel(on))}{' '}
                <span lang="ko">{names.ofSignature(by)}</span>
              </p>
              <Said text={reason} />
            </li>
          ))}
        </ol>
      )}
      {responses.length > 0 && (
        <details className="earlier">
          <summary>{text(strings.earlierAnswers(responses.length))}</summary>
          {responses.map((response, index) => (
            <Signed key={index} response={response} opinion={opinion} />
          ))}
        </details>
      )}
    </>
  );
}

/** The promise that a paper has as the answer, and where. */
function Found({ opinion: { found } }: { readonly opinion: Opinion }) {
  const text = useText();
  const names = useNames();
  if (!found) return null;
  return (
    <div className="response">
      <p className="name">{text(strings.foundAnswer)}</p>
      <Said text={found.text} />
      <p className="muted small">
        <span lang="ko">
          {found.source.place} · {names.ofSignature(found.by)}
        </span>
        , {text(shortDateLabel(found.on))}
      </p>
    </div>
  );
}

function Standing({ opinion }: { readonly opinion: Opinion }) {
  const response = standingResponse(opinion);
  return response ? (
    <Signed response={response} opinion={opinion}>
      <Together opinion={opinion} />
    </Signed>
  ) : null;
}

/** The other opinions that the paragraph answers. */
function Together({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const { round } = useRoundView();
  const others = answeredTogether(Object.values(round.opinions), opinion).filter((id) => id !== opinion.id);
  if (others.length === 0) return null;
  return (
    <div className="proof">
      <span className="name">{text(strings.answersToo)}</span>
      <ul>
        {others.flatMap((id) => {
          const other = round.opinions[id];
          return other ? [<li key={id}>{text(opinionWords(other))}</li>] : [];
        })}
      </ul>
    </div>
  );
}

interface SignedProps {
  readonly response: Response;
  readonly opinion: Opinion;
  readonly children?: ReactNode;
}

function Signed({ response, opinion, children }: SignedProps) {
  const text = useText();
  const names = useNames();
  const { round } = useRoundView();
  return (
    <div className="response">
      <AnswerBody response={response} proposed={proposedOn(topicOf(round, opinion))} />
      <FilesOfRound files={response.files} />
      {children}
      <p className="muted small">
        <span lang="ko">{names.ofSignature(response.by)}</span>, {text(shortDateLabel(response.on))}
      </p>
    </div>
  );
}

function Contributions({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const names = useNames();
  return opinion.contributions.map(({ department, text: said, on }, index) => (
    <div className="contribution" key={index}>
      <p className="muted small">
        {text(strings.contribution)} <span lang="ko">{names.ofDepartment(department)}</span>,{' '}
        {text(shortDateLabel(on))}
      </p>
      <Said text={said} />
    </div>
  ));
}

/** What became of the opinion besides its answer. */
function Ending({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const names = useNames();
  switch (opinion.status) {
    case 'transferRequested':
      return (
        <div className="ending">
          <p>
            {text(strings.transferTo)} <strong lang="ko">{names.ofDepartment(opinion.to)}</strong>
          </p>
          <Said text={opinion.reason} />
        </div>
      );
    case 'agreed':
      return (
        <div className="ending">
          <Agreed opinion={opinion} />
        </div>
      );
    case 'settled':
      return (
        <div className="ending">
          <Agreed opinion={opinion} />
          {opinion.note !== undefined && <Said text={opinion.note} />}
          <p className="muted small">
            {text(opinion.withoutObjection ? strings.settledWithoutObjection : strings.settledBy)}{' '}
            <span lang="ko">{names.ofSignature(opinion.settled)}</span>,{' '}
            {text(shortDateLabel(opinion.settledOn))}
          </p>
        </div>
      );
    case 'recordedOpen':
    case 'withdrawn':
      return (
        <div className="ending">
          <Said text={opinion.reason} />
        </div>
      );
    default:
      return null;
  }
}

type AgreedOpinion = Extract<Opinion, { readonly status: 'agreed' | 'settled' }>;

/** What is agreed is what was offered, to the figure, and stands above. */
function Agreed({ opinion: { changes } }: { readonly opinion: AgreedOpinion }) {
  const text = useText();
  return changes.length > 0 && <p className="name">{text(strings.agreedAsAbove)}</p>;
}

function standingResponse(opinion: Opinion): Response | undefined {
  return 'response' in opinion ? opinion.response : undefined;
}

/** The answers that reached the committee and stand no longer, oldest first. */
function earlierResponses(opinion: Opinion): readonly Response[] {
  const out = opinion.responses.filter((response) => response.out);
  return standingResponse(opinion)?.out ? out.slice(0, -1) : out;
}
