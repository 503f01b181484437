// Switches between the two languages; each is named in itself.
import { languages, type Language } from '#contract/label';
import { useLanguage, useText } from './language.js';
import { strings } from './strings.js';

const names: Readonly<Record<Language, string>> = { ko: '한국어', en: 'English' };

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const text = useText();
  return (
    <div className="language-switch" role="group" aria-label={text(strings.language)}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => choose(each)}
        >
          {names[each]}
        </button>
      ))}
    </div>
  );
}
