// Chooses in which format papers are taken; nothing is asked for twice while it is being made.
import { paperFormatLabels, paperFormats, type PaperFormat } from '#contract/papers';
import { useText } from '../language/language.js';
import { Menu } from '../widgets/menu.js';

interface Props {
  readonly label: string;
  readonly isPending: boolean;
  /** Those that there are, where not all are. */
  readonly formats?: readonly PaperFormat[];
  readonly take: (format: PaperFormat) => void;
}

export function FormatMenu({ label, isPending, formats = paperFormats, take }: Props) {
  const text = useText();
  return (
    <Menu label={label}>
      {formats.map((format) => (
        <button
          key={format}
          className="button"
          type="button"
          aria-disabled={isPending}
          onClick={() => !isPending && take(format)}
        >
          {text(paperFormatLabels[format])}
        </button>
      ))}
    </Menu>
  );
}
