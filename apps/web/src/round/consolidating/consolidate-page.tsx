// The secretary's view of a round: what was said beside the opinions made of it, topic by topic, with the trace both ways.
import { useMemo, useState } from 'react';
import { nameOfField } from '#contract/field-names';
import { dateLabel } from '../../language/dates.js';
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { useRoundView } from '../round-context.js';
import { RoundFrame } from '../round-frame.js';
import { ViewHead } from '../view-head.js';
import {
  progressOf,
  sectionsOf,
  shownSections,
  wantedSections,
  type Progress,
  type WantedSections,
} from './consolidation.js';
import { consolidatingStrings } from './strings.js';
import { TopicSection } from './topic-section.js';

export function ConsolidatePage({ id }: { readonly id: string }) {
  return (
    <RoundFrame id={id} view="consolidate">
      <Consolidating />
    </RoundFrame>
  );
}

function Consolidating() {
  const text = useText();
  const { round } = useRoundView();
  const sections = useMemo(() => sectionsOf(round), [round]);
  const progress = progressOf(round, sections);
  const [wanted, setWanted] = useState<WantedSections>(() => (progress.left > 0 ? 'left' : 'said'));
  // What was shown as left stays in sight while it is worked on.
  const [kept, setKept] = useState<readonly string[]>(() => idsOf(shownSections(sections, wanted)));
  const shown = sections.filter(
    ({ topic }) => kept.includes(topic.id) || idsOf(shownSections(sections, wanted)).includes(topic.id),
  );
  const choose = (chosen: WantedSections) => {
    setWanted(chosen);
    setKept(idsOf(shownSections(sections, chosen)));
  };
  return (
    <div className="consolidating">
      <ViewHead view="consolidate">
        <ProgressLine progress={progress} />
        <Offers on="stream" />
      </ViewHead>
      <div className="choose-sections" role="group" aria-label={text(consolidatingStrings.show)}>
        {wantedSections.map((each) => (
          <button
            key={each}
            className="button"
            type="button"
            aria-pressed={each === wanted}
            onClick={() => choose(each)}
          >
            {text(consolidatingStrings.wanted[each])} {shownSections(sections, each).length}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p className="muted">{text(consolidatingStrings.none[wanted])}</p>}
      {shown.map((section) => (
        <TopicSection key={section.topic.id} section={section} />
      ))}
    </div>
  );
}

function idsOf(sections: ReturnType<typeof sectionsOf>): readonly string[] {
  return sections.map(({ topic }) => topic.id);
}

const figures = ['left', 'unanswered', 'issued', 'sent'] as const satisfies (keyof Progress)[];

function ProgressLine({ progress }: { readonly progress: Progress }) {
  const text = useText();
  const { round } = useRoundView();
  const { takenUp, remarks } = progress;
  return (
    <div className="taken-up">
      <label>
        {text(consolidatingStrings.takenUp(takenUp, remarks))}{' '}
        <progress value={takenUp} max={Math.max(remarks, 1)} />
      </label>
      <dl>
        {figures.map((name) => (
          <div key={name} data-some={progress[name] > 0 || undefined}>
            <dt>{text(consolidatingStrings.figures[name])}</dt>
            <dd>{progress[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{text(nameOfField('answersDue'))}</dt>
          <dd>{text(dateLabel(round.answersDue))}</dd>
        </div>
      </dl>
    </div>
  );
}
