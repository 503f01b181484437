// A link by which somebody sets their password: sent to them, or shown this once.
import type { MadeLink } from '#contract/account-views';
import { instantLabel } from '../language/dates.js';
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
      {'sent' in link ? (
        <p role="status">{text(say.sent(name, instantLabel(link.until)))}</p>
      ) : (
        <>
          <p>{text(say.say(name))}</p>
          <ShownLink link={link} />
        </>
      )}
    </Sheet>
  );
}
