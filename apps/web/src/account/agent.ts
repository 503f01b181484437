// What a browser calls itself, in a few words that tell one's own apart.
import type { Label } from '#contract/label';
import { accountStrings } from './strings.js';

/** The first that fits: most browsers claim to be several others. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/Whale\//, 'Whale'],
  [/SamsungBrowser\//, 'Samsung'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\/|Chromium\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** `Edge, Windows`; that it is not known where nothing fits. */
export function agentLabel(agent: string): Label {
  const named = [browsers, systems].flatMap((names) => names.find(([sign]) => sign.test(agent))?.[1] ?? []);
  const said = named.join(', ');
  return named.length === 0 ? accountStrings.unknownAgent : { ko: said, en: said };
}
