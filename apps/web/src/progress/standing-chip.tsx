// How a program stands, in a word.
import { standingLabels } from '#contract/figure-words';
import type { Standing } from '#domain/reported';
import { useText } from '../language/language.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { progressStrings } from './strings.js';

const tones: Readonly<Record<Standing, Tone>> = {
  done: 'done',
  carriedOn: 'done',
  onCourse: 'known',
  inPart: 'waiting',
  onHold: 'quiet',
  givenUp: 'grave',
};

export function StandingChip({ standing }: { readonly standing: Standing | undefined }) {
  const text = useText();
  return standing ? (
    <Chip tone={tones[standing]}>{text(standingLabels[standing])}</Chip>
  ) : (
    <span className="muted small">{text(progressStrings.summary.unjudged)}</span>
  );
}
