// A link by which somebody sets their password, shown this once.
import type { MadeLink } from '#contract/account-views';
import { useText } from '../language/language.js';
import { Sheet } from '../panel/sheet.js';
import { ShownLink } from './shown-link.js';
import { accountsStrings } from './strings.js';

interface Props {
  readonly name: string;
  readonly link: MadeLink;
  readonly onClose: () => void;
}

const { link: say } = accountsStrings;

export function LinkSheet({ name, link, onClose }: Props) {
  const text = useText();
  return (
    <Sheet title={text(say.title)} onClose={onClose}>
      <p>{text(say.say(name))}</p>
      <ShownLink link={link} />
    </Sheet>
  );
}
