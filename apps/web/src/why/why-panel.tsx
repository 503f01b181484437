// The panel that answers 'why this figure?': what was reckoned from what, down to who reported it, when, and in which post.
import { useId, useRef } from 'react';
import type { ContradictionView, ExplanationView, TouchingOpinion } from '#contract/figure-views';
import { contradictionKindLabels } from '#contract/figure-words';
import { measuredIn, placeOf } from '#contract/why/contradiction-words';
import type { PanelAddress } from '../address.js';
import { contradictionStrings } from '../contradictions/strings.js';
import { dateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { hrefOf, opinionAt } from '../plan/places.js';
import { WhenRead } from '../plan/read-state.js';
import { Sheet } from '../panel/sheet.js';
import { StoryLink } from '../story/story-link.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { Said } from '../widgets/said.js';
import '../styles/why.css';
import { useExplanation } from './queries.js';
import { Step } from './step.js';
import { StepName } from './step-name.js';
import { whyStrings } from './strings.js';
import { askedOf, type Asked } from './subject.js';
import { useUnitOf } from './why-link.js';

interface Props {
  readonly address: PanelAddress;
  readonly asOf?: string | undefined;
  readonly onClose: () => void;
}

export function WhyPanel({ address, asOf, onClose }: Props) {
  const text = useText();
  const asked = askedOf(address);
  return (
    <Sheet title={text(whyStrings.title)} onClose={onClose}>
      {asked ? <Answer asked={asked} asOf={asOf} /> : <p>{text(whyStrings.unknown)}</p>}
    </Sheet>
  );
}

function Answer({ asked, asOf }: { readonly asked: Asked; readonly asOf: string | undefined }) {
  const read = useExplanation(asked, asOf);
  return <WhenRead read={read}>{(view) => <Explained view={view} />}</WhenRead>;
}

function Explained({ view }: { readonly view: ExplanationView }) {
  const { root, contradictions, opinions } = view;
  const text = useText();
  const unitOf = useUnitOf();
  const tree = useRef<HTMLElement>(null);
  const treeId = useId();
  const { shown } = root;
  const unfold = (open: boolean) =>
    tree.current?.querySelectorAll('details').forEach((details) => {
      details.open = open;
    });
  return (
    <div className="why">
      <p className="why-figure">
        <StepName step={root} />
        {shown.text !== undefined && (
          <strong className="why-value">{measured(shown.text, unitOf(shown, root.indicator?.unit))}</strong>
        )}
      </p>
      <AsYouSee of={view} />
      {shown.provisional && <p className="callout">{text(whyStrings.provisionalSay)}</p>}
      <Contradictions all={contradictions} />
      <section aria-labelledby={treeId} ref={tree}>
        <header className="why-tools">
          <h3 id={treeId}>{text(whyStrings.tree)}</h3>
          <button className="link" type="button" onClick={() => unfold(true)}>
            {text(whyStrings.openAll)}
          </button>
          <button className="link" type="button" onClick={() => unfold(false)}>
            {text(whyStrings.closeAll)}
          </button>
        </header>
        <p className="hint">{text(whyStrings.exactSay)}</p>
        <ul className="why-tree">
          <Step step={root} depth={0} />
        </ul>
      </section>
      <Opinions all={opinions} />
    </div>
  );
}

function Contradictions({ all }: { readonly all: readonly ContradictionView[] }) {
  const text = useText();
  if (all.length === 0) return null;
  return (
    <section className="callout" data-tone="grave">
      <p className="name">{text(whyStrings.contradictions(all.length))}</p>
      <ul>
        {all.map((each) => (
          <li key={`${each.program} ${each.key}`}>
            {text(placeOf(each))} – {text(contradictionKindLabels[each.kind])}
            <ContradictionSize contradiction={each} />
            {each.reason && <Said text={each.reason.reason} />}
            {each.isOutgrown && <p className="unexplained">{text(contradictionStrings.outgrown)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ContradictionSize({ contradiction }: { readonly contradiction: ContradictionView }) {
  const text = useText();
  const said = (['says', 'follows', 'by'] as const).flatMap((which) => {
    const figure = contradiction[which];
    const label = text(contradictionStrings[which]);
    return figure === undefined ? [] : `${label} ${text(measuredIn(contradiction, figure))}`;
  });
  return said.length === 0 ? null : <p className="small">{said.join(' · ')}</p>;
}

function Opinions({ all }: { readonly all: readonly TouchingOpinion[] }) {
  const text = useText();
  const titleId = useId();
  if (all.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId}>{text(whyStrings.opinions(all.length))}</h3>
      <ul className="why-opinions">
        {all.map(({ round, opinion, text: said, on }) => (
          <li key={`${round} ${opinion} ${on}`} className="behind">
            <p className="small">
              <time dateTime={on}>{text(dateLabel(on))}</time>{' '}
              <a href={hrefOf(opinionAt(round, opinion))}>{text(whyStrings.toOpinion)}</a>{' '}
              <StoryLink round={round} opinion={opinion} />
            </p>
            {said === undefined ? (
              <p className="muted small">{text(whyStrings.hidden)}</p>
            ) : (
              <Said text={said} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
