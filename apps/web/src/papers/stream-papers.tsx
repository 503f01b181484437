// The papers of a cycle or of a plan: the one about it, and all that hang on it at once.
import { paperLabels } from '#contract/papers';
import { useText } from '../language/language.js';
import { useAddress } from '../use-address.js';
import { FinalPapers } from './final-papers.js';
import { paperStrings as say } from './strings.js';
import { TakeArchive } from './take-archive.js';
import { TakePaper } from './take-paper.js';

interface Props {
  readonly of: 'cycle' | 'plan';
  readonly id: string;
  /** What files are called after, in the language of the house. */
  readonly name: string;
}

const kinds = { cycle: 'follow-ups', plan: 'year-report' } as const;

export function StreamPapers({ of, id, name }: Props) {
  const text = useText();
  const { address } = useAddress();
  const asOf = 'asOf' in address ? address.asOf : undefined;
  const kind = kinds[of];
  return (
    <section className="round-papers" aria-labelledby="stream-papers">
      <h2 id="stream-papers">{text(say.title)}</h2>
      <TakePaper kind={kind} id={id} name={`${name} ${paperLabels[kind].ko}`} asOf={asOf} />
      {asOf === undefined && <FinalPapers subject={{ kind, id }} />}
      <TakeArchive
        about={of === 'cycle' ? { cycle: id } : { plan: id }}
        name={`${name} ${say.title.ko}`}
        asOf={asOf}
      />
    </section>
  );
}
