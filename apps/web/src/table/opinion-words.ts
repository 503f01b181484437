// What an opinion is called where it is only named: by its own words, or by its ready phrase.
import { phraseLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { Opinion } from '#domain/round/states';

export function opinionWords({ text, phrase }: Pick<Opinion, 'text' | 'phrase'>): Label {
  if (text !== '' || phrase === undefined) return { ko: text, en: text };
  return phraseLabels[phrase];
}
