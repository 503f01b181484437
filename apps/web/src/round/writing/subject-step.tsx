// One subject with its figures and what is owed from before, and for each track what the department says beside the writing field.
import { trackLabels } from '#contract/glossary';
import { useText } from '../../language/language.js';
import { OpinionBody } from '../../table/opinion-body.js';
import { AnswerSide } from '../../table/answer-side.js';
import { RemarkLine } from '../../table/remarks.js';
import { SubjectTags } from '../../table/subject-heading.js';
import { SubmissionOpen } from '../../table/submission-body.js';
import type { Topic } from '#domain/round/states';
import { useRoundView } from '../round-context.js';
import { opinionsOn, type Row } from '#contract/round-rows';
import { roundStrings } from '../strings.js';
import { useFocusOnStep } from '../use-focus-on-step.js';
import { CarriedOver } from './carried-over.js';
import { Figures } from './figures.js';
import type { Writer } from './kept.js';
import { MyRemarks } from './my-remarks.js';
import { WritingField } from './writing-field.js';
import { isAbolished, saidByOthers, topicsOf } from './subjects.js';

interface Props {
  readonly row: Row;
  readonly writer: Writer;
  /** Whether a topic takes remarks of this reader now. */
  readonly takes: (topic: string) => boolean;
}

export function SubjectStep({ row, writer, takes }: Props) {
  const text = useText();
  const heading = useFocusOnStep(row.id);
  const { program, strategy } = row;
  return (
    <section className="subject-step" aria-labelledby="subject">
      <header>
        <h2 id="subject" tabIndex={-1} ref={heading} lang="ko">
          <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
        </h2>
        <SubjectTags row={row} />
      </header>
      {isAbolished(row) && <p className="muted">{text(roundStrings.write.abolished)}</p>}
      {program && <Figures row={row} program={program} />}
      <CarriedOver row={row} />
      {topicsOf(row)
        .filter(({ status }) => status !== 'abolished')
        .map((topic) => (
          <OnTrack key={topic.id} topic={topic} writer={writer} takes={takes(topic.id)} />
        ))}
    </section>
  );
}

interface OnTrackProps extends Omit<Props, 'row' | 'takes'> {
  readonly topic: Topic;
  readonly takes: boolean;
}

function OnTrack({ topic, writer, takes }: OnTrackProps) {
  const text = useText();
  return (
    <section className="on-track" aria-labelledby={`track-${topic.track}`}>
      <h3 id={`track-${topic.track}`}>{text(trackLabels[topic.track])}</h3>
      <div className="facts">
        {topic.subject.kind === 'program' && (
          <>
            <p className="name">{text(roundStrings.write.submission)}</p>
            <SubmissionOpen topic={topic} />
          </>
        )}
        <Others topic={topic} writer={writer} />
        <Committee topic={topic} />
      </div>
      <div className="own">
        <MyRemarks topic={topic} person={writer.person} />
        <WritingField key={topic.id} topic={topic} writer={writer} takes={takes} />
      </div>
    </section>
  );
}

/** What others said, once it can be read. */
function Others({ topic, writer }: { readonly topic: Topic; readonly writer: Writer }) {
  const text = useText();
  const { round } = useRoundView();
  const others = saidByOthers(writer.person, round, topic.id);
  if (others.length === 0) return null;
  return (
    <details className="remarks">
      <summary>{text(roundStrings.write.others(others.length))}</summary>
      <ul>
        {others.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} />
        ))}
      </ul>
    </details>
  );
}

/** What the committee made of it, and what came back. */
function Committee({ topic }: { readonly topic: Topic }) {
  const text = useText();
  const { round } = useRoundView();
  const opinions = opinionsOn(round, topic.id);
  if (opinions.length === 0) return null;
  return (
    <details className="remarks">
      <summary>{text(roundStrings.write.committee(opinions.length))}</summary>
      <ul>
        {opinions.map((opinion) => (
          <li key={opinion.id} className="pair" data-status={opinion.status}>
            <OpinionBody opinion={opinion} />
            <AnswerSide opinion={opinion} />
          </li>
        ))}
      </ul>
    </details>
  );
}
