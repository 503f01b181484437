// The papers of a program: its sheet, and its road map where it is planned over several years.
import type { IntroducedProgram } from '#domain/program/states';
import { useAddress } from '../use-address.js';
import { TakePaper } from './take-paper.js';

interface Props {
  readonly id: string;
  readonly program: Pick<IntroducedProgram, 'name' | 'years'>;
}

export function ProgramPapers({ id, program: { name, years } }: Props) {
  const { asOf } = useAddress().address;
  return (
    <div className="papers">
      <TakePaper kind="pledge-sheet" id={id} name={name} asOf={asOf} />
      {Object.keys(years).length > 1 && <TakePaper kind="road-map" id={id} name={name} asOf={asOf} />}
    </div>
  );
}
