// Which of the two languages the reader chose, and what a label says in it.
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { languages, type Label, type Language } from '#contract/label';
import { ofBrowser } from '../storage.js';

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const name = 'language';
const LanguageContext = createContext<Choice>({ language: 'ko', choose: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(chosenBefore);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: Language) => {
        ofBrowser.put(name, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language that is shown, and how to choose the other. */
export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** Reads labels in the language that is shown. */
export function useText(): (label: Label) => string {
  const { language } = useLanguage();
  return (label) => label[language];
}

function chosenBefore(): Language {
  const kept = ofBrowser.take(name);
  return languages.find((language) => language === kept) ?? 'ko';
}
