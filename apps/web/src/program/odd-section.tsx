// What does not add up in a program: where, what it says, what follows, by how much, and why; and the figures that papers print.
import type { ProgramFiguresView } from '#contract/figure-views';
import { commandLabels } from '#contract/glossary';
import { ContradictionsTable } from '../contradictions/contradictions-table.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { usePaneled } from '../panel/panel-context.js';
import { useMay } from './may.js';
import { Section, titleOf } from './section.js';
import { StatedFigures } from './stated-figures.js';
import { programStrings } from './strings.js';

const { odd: say } = programStrings;

export function OddSection({ figures }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const names = useNames();
  const { contradictions } = figures;
  return (
    <Section part="odd" title={say.title} offers={['StateFigure', 'GiveReason']}>
      {contradictions.length === 0 ? (
        <p>{text(say.none)}</p>
      ) : (
        <ContradictionsTable
          contradictions={contradictions}
          labelledBy={titleOf('odd')}
          reasonBy={({ reason }) => reason && names.ofSignature(reason.by)}
          offerOn={({ key }) => <GiveReason contradiction={key} />}
        />
      )}
      <StatedFigures stated={figures.stated} />
    </Section>
  );
}

function GiveReason({ contradiction }: { readonly contradiction: string }) {
  const text = useText();
  const may = useMay();
  const { open } = usePaneled();
  if (!may('GiveReason')) return null;
  return (
    <button
      className="button"
      type="button"
      onClick={() => open({ show: 'GiveReason', on: 'stream', of: contradiction })}
    >
      {text(commandLabels.GiveReason)}
    </button>
  );
}
