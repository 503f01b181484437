// The papers of a program: its sheet, and its road map where it is planned over several years.
import type { IntroducedProgram } from '#domain/program/states';
import { useAddress } from '../use-address.js';
import { FinalPapers } from './final-papers.js';
import { TakePaper } from './take-paper.js';

interface Props {
  readonly id: string;
  readonly program: Pick<IntroducedProgram, 'name' | 'years'>;
}

export function ProgramPapers({ id, program: { name, years } }: Props) {
  const { asOf } = useAddress().address;
  const kinds =
    Object.keys(years).length > 1 ? (['pledge-sheet', 'road-map'] as const) : (['pledge-sheet'] as const);
  return (
    <div className="papers">
      {kinds.map((kind) => (
        <div key={kind} className="paper-to-one">
          <TakePaper kind={kind} id={id} name={name} asOf={asOf} />
          {asOf === undefined && <FinalPapers subject={{ kind, id }} />}
        </div>
      ))}
    </div>
  );
}
