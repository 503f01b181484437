// How an opinion of a paper is taken: as a ready phrase, or as asking for a change or an action. No paper says so itself.
import { askingLabels, phraseLabels } from '#contract/glossary';
import { proposalStands } from '#domain/round/facts';
import type { OpenedRound, Topic } from '#domain/round/states';
import type { Phrase, Wording } from '#domain/round/words';
import { squeezed } from '../tables/words.js';
import type { Questions } from './questions.js';
import type { Item } from './pairing.js';
import { says } from './says.js';

type Own = 'change' | 'action';
type Way = Phrase | Own;

const asksFor = /(요청|필요|바람|요망|건의|것)(함|임)?[.]?$|(추진|펼|찾을|할|셀|생각할|고려)\s?것?[.]?$/u;
const praises = /(적정|적합|우수)(함)?[.]?$|성과가있었음[.]?$/u;

const bare: readonly (readonly [RegExp, Phrase])[] = [
  [/^변경사항없음$/, 'noChange'],
  [/^변경\(?안\)?에?동의(함)?$/, 'agreeToChange'],
  [/^변경\(?안\)?에?반대(함)?$/, 'objectToChange'],
  [/^이견없음$/, 'noObjection'],
  [/^적(정|합)(함)?$/, 'adequate'],
];

/** The wording that was decided on, or is usual; undefined where somebody must decide. */
export function wordingOf(
  questions: Questions,
  id: string,
  { text, place }: Item,
  round: OpenedRound,
  topic: Topic,
): Wording | undefined {
  const ways = waysOf(round, topic);
  const likely = likelyWay(text, topic);
  const chosen = questions.ask<Way>({
    id: `${id}-taken-as`,
    place,
    question: says.takenAs,
    quoted: text,
    choices: ways.map((value) => ({ value, label: labelOf(value) })),
    usual: ways.includes(likely) ? likely : undefined,
  });
  if (chosen === undefined) return undefined;
  if (isOwn(chosen)) return { asks: chosen, text };
  return squeezed(text) === squeezed(phraseLabels[chosen].ko) ? { phrase: chosen } : { phrase: chosen, text };
}

/** What can be said on the topic: agreeing needs a proposal, and a strategy has no figures. */
function waysOf(round: OpenedRound, topic: Topic): readonly Way[] {
  return [
    'action',
    ...(topic.subject.kind === 'program' ? (['change'] as const) : []),
    ...(proposalStands(round, topic.id) ? (['agreeToChange', 'objectToChange'] as const) : []),
    'noChange',
    'adequate',
    'noObjection',
  ];
}

function likelyWay(text: string, { track, subject }: Topic): Way {
  const said = squeezed(text).replace(/[.]$/, '');
  const phrase = bare.find(([words]) => words.test(said))?.[1];
  if (phrase) return phrase;
  if (praises.test(said) && !asksFor.test(said)) return 'adequate';
  return track === 'change' && subject.kind === 'program' ? 'change' : 'action';
}

/** Whether a committee said no more than a ready phrase, or praised: it asks for nothing. */
export function saysNoMore(text: string, topic: Topic): boolean {
  return !isOwn(likelyWay(text, topic));
}

function isOwn(way: Way): way is Own {
  return way === 'change' || way === 'action';
}

function labelOf(way: Way) {
  return isOwn(way) ? askingLabels[way] : phraseLabels[way];
}
