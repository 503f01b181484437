// A part of the page whose figures can also be entered in a table, which opens above them for whoever is offered its command.
import { useState, type FunctionComponent, type ReactNode } from 'react';
import type { Label } from '#contract/label';
import { useText } from '../../language/language.js';
import type { ReportCommandName } from '../../panel/commands.js';
import { useMay } from '../may.js';
import { Section, type Part } from '../section.js';
import { programStrings } from '../strings.js';

const { entry: say } = programStrings;

interface Props {
  readonly part: Part;
  readonly title: Label;
  /** What each row of the table is sent as. */
  readonly command: ReportCommandName;
  readonly Table: FunctionComponent;
  readonly children: ReactNode;
}

export function EntrySection({ part, title, command, Table, children }: Props) {
  const text = useText();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section
      part={part}
      title={title}
      offers={[command]}
      tools={
        may(command) && (
          <button className="button" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text(isOpen ? say.close : say.inTable)}
          </button>
        )
      }
    >
      {isOpen && may(command) && <Table />}
      {children}
    </Section>
  );
}
