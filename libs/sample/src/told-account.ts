// Tells who was told what on which day of a story: the notices of its meetings, and the digests of what was owed.
import { koreanDate } from '#contract/korean-date';
import { letterKindLabels } from '#contract/delivery-words';
import { groupedBy } from '#domain/grouped-by';
import type { IsoDate } from '#domain/ids';
import type { LetterRead, Section } from './story.js';

/** So many are called by their titles; of more, how many there are. */
const mostNamed = 4;

/** A line for each day and thing that was told, and how many people heard of it. */
export function toldSection(letters: readonly LetterRead[]): Section {
  const groups = groupedBy(letters, ({ kind, subject, written }) =>
    JSON.stringify([seoulDay(written), kind, kind === 'notice' ? subject.ko : '']),
  );
  return {
    title: '누가 언제 무엇을 들었나 · Who was told what, when',
    lines: [...groups.values()].flatMap((group) => {
      const [{ kind, subject, written }] = group;
      const label = letterKindLabels[kind];
      const about = kind === 'notice' ? ` “${subject.ko}”` : '';
      const line = `${seoulDay(written)} ${label.ko} · ${label.en}${about} → ${peopleText(group)}`;
      return kind === 'digest' ? [line, ...duties(group)] : [line];
    }),
  };
}

/** What the digests of a day remind of, by kind and date: to how many people, and how many things in all. */
function duties(digests: readonly LetterRead[]): readonly string[] {
  const reminded = digests.flatMap(({ person, lines }) =>
    lines.filter(isDuty).map(({ text }) => ({ person, duty: text.ko.split(': ')[0] ?? '' })),
  );
  return [...groupedBy(reminded, ({ duty }) => duty)].map(([duty, group]) => {
    const people = new Set(group.map(({ person }) => person)).size;
    return `           ${duty}: ${group.length}건, ${people}명 · ${group.length} for ${people}`;
  });
}

/** A line of a digest that leads to the round, plan, cycle or meeting in which something is owed. */
function isDuty({ link }: LetterRead['lines'][number]): boolean {
  return link !== undefined && !link.startsWith('at=');
}

/** How many people heard by a notice with such words, on a day or before. */
export function noticedBy(
  letters: readonly LetterRead[],
  { words, day }: { readonly words: string; readonly day: IsoDate },
): number {
  const heard = letters.filter(
    ({ kind, subject, written }) =>
      kind === 'notice' && subject.ko.includes(words) && seoulDay(written) <= day,
  );
  return new Set(heard.map(({ person }) => person)).size;
}

function peopleText(letters: readonly LetterRead[]): string {
  const titles = [...new Map(letters.map(({ person, title }) => [person, title])).values()];
  const named = titles.length <= mostNamed ? `: ${titles.join(', ')}` : '';
  return `${titles.length}명 · ${titles.length === 1 ? 'person' : 'people'}${named}`;
}

function seoulDay(instant: string): IsoDate {
  return koreanDate(new Date(instant));
}
