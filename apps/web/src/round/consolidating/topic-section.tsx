// One subject on one track: what was said on the left, the opinions on the right, and a new one made of what is picked.
import { useState, type ReactNode } from 'react';
import { trackLabels } from '#contract/glossary';
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { anchorOf } from '../../table/anchors.js';
import { SubmissionDetails } from '../../table/submission-body.js';
import { Chip } from '../../widgets/chip.js';
import { useRoundView } from '../round-context.js';
import { useRoundNames } from '../use-round-names.js';
import type { Section } from './consolidation.js';
import { Composing } from './composing.js';
import { OpinionCard } from './opinion-card.js';
import { RemarkCard } from './remark-card.js';
import { consolidatingStrings } from './strings.js';

/** What the reader looks at: everything that stands in a trace with it is marked. */
export interface Traced {
  readonly opinion?: string;
  readonly remark?: string;
}

export function TopicSection({ section }: { readonly section: Section }) {
  const { page } = useRoundView();
  const { topic } = section;
  const [issued, setIssued] = useState(0);
  const offered = page.allowed.some(({ command, item }) => command === 'IssueOpinion' && item === topic.id);
  return offered ? (
    <Composing key={issued} section={section} onDone={() => setIssued((times) => times + 1)}>
      {(composing) => <Sides section={section} {...composing} />}
    </Composing>
  ) : (
    <Sides section={section} />
  );
}

/** An opinion is made beside the remarks, and a remark of one's own is written in the view for that. */
const isAskedHere = (command: string) => command !== 'IssueOpinion' && command !== 'SubmitRemark';

interface SidesProps {
  readonly section: Section;
  readonly picked?: readonly string[];
  readonly onPick?: (remark: string) => void;
  /** The picked remarks were handed to another form. */
  readonly onPassed?: () => void;
  readonly form?: ReactNode;
}

function Sides({ section, picked = [], onPick, onPassed, form }: SidesProps) {
  const text = useText();
  const names = useRoundNames();
  const [traced, setTraced] = useState<Traced>({});
  const { row, topic, remarks, opinions, left } = section;
  const { program, strategy } = row;
  const titleId = `section:${topic.id}`;
  return (
    <section
      className="topic-section"
      aria-labelledby={titleId}
      id={anchorOf({ on: 'topic', item: topic.id })}
      tabIndex={-1}
    >
      <header>
        <h2 id={titleId}>
          <span lang="ko">
            <span className="number">{(program ?? strategy).number}</span> {program?.name ?? strategy.title}
          </span>{' '}
          <span className="muted">{text(trackLabels[topic.track])}</span>
        </h2>
        {left > 0 && <Chip tone="grave">{text(consolidatingStrings.left(left))}</Chip>}
        <Offers on="topic" item={topic.id} among={isAskedHere} />
      </header>
      <SubmissionDetails topic={topic} />
      <div className="section-sides">
        <div>
          <h3>{text(consolidatingStrings.said)}</h3>
          {remarks.length === 0 && <p className="muted small">{text(consolidatingStrings.nothingSaid)}</p>}
          <ul>
            {remarks.map((remark, index) => (
              <RemarkCard
                key={remark.id}
                remark={remark}
                place={index + 1}
                picked={picked.includes(remark.id)}
                onPick={onPick && (() => onPick(remark.id))}
                traced={opinions.some(
                  ({ id, remarks: from }) => id === traced.opinion && from.includes(remark.id),
                )}
                onLook={(looking) => setTraced(looking ? { remark: remark.id } : {})}
              />
            ))}
          </ul>
        </div>
        <div>
          <h3>{text(names.opinion)}</h3>
          {opinions.length === 0 && !form && (
            <p className="muted small">{text(consolidatingStrings.noOpinion)}</p>
          )}
          <ol>
            {opinions.map((opinion, index) => (
              <OpinionCard
                key={opinion.id}
                opinion={opinion}
                place={index + 1}
                remarks={remarks}
                picked={picked}
                onPassed={onPassed}
                traced={traced.remark !== undefined && opinion.remarks.includes(traced.remark)}
                onLook={(looking) => setTraced(looking ? { opinion: opinion.id } : {})}
              />
            ))}
          </ol>
          {form}
        </div>
      </div>
    </section>
  );
}
