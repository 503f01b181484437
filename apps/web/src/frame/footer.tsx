// Below every page: that nothing here is real.
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

export function Footer() {
  const text = useText();
  return (
    <footer className="footer">
      <p>{text(strings.sampleNote)}</p>
    </footer>
  );
}
