// Which rows and opinions of the table a reader wants to see.
import type { OpenedRound, Opinion } from '#domain/round/states';
import type { Track } from '#domain/round/words';
import { phraseLabels } from '#contract/glossary';
import { opinionsOn, remarksOn, type Row } from '#contract/round-rows';

/** Empty texts ask for everything. */
export interface Filter {
  readonly text: string;
  readonly department: string;
  readonly status: '' | Opinion['status'];
  readonly track: '' | Track;
}

export const everything: Filter = { text: '', department: '', status: '', track: '' };

/** A row that is shown, with the opinions that are shown in it, by track. */
export interface ShownRow extends Row {
  readonly opinions: Readonly<Partial<Record<Track, readonly Opinion[]>>>;
}

/** Whether the filter leaves anything out. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((wanted) => wanted !== '');
}

/** The tracks that are shown. */
export function shownTracks(round: OpenedRound, { track }: Filter): readonly Track[] {
  return round.tracks.filter((each) => track === '' || each === track);
}

/** The rows that have something to show, with only the opinions that were asked for. */
export function shownRows(round: OpenedRound, rows: readonly Row[], filter: Filter): readonly ShownRow[] {
  const tracks = shownTracks(round, filter);
  return rows.flatMap((row): ShownRow[] => {
    const named = mentions(wordsOfRow(round, row), filter.text);
    const opinions = Object.fromEntries(
      tracks.map((track) => [
        track,
        opinionsOn(round, `${row.id}/${track}`).filter((opinion) => wanted(opinion, row, named, filter)),
      ]),
    );
    const some = Object.values(opinions).some((list) => list.length > 0);
    const askedFor = filter.status === '' && named && concerns(row, filter.department);
    return some || askedFor ? [{ ...row, opinions }] : [];
  });
}

/** How many opinions the rows show. */
export function countOf(rows: readonly ShownRow[]): number {
  return rows.flatMap(({ opinions }) => Object.values(opinions)).reduce((sum, list) => sum + list.length, 0);
}

function wanted(opinion: Opinion, row: Row, named: boolean, { text, department, status }: Filter): boolean {
  return (
    (status === '' || opinion.status === status) &&
    (concerns(row, department) || isAddressedTo(opinion, department)) &&
    (named || mentions(wordsOfOpinion(opinion), text))
  );
}

function concerns({ program }: Row, department: string): boolean {
  if (department === '') return true;
  return program !== undefined && [program.owner, ...program.cooperating].includes(department);
}

function isAddressedTo({ addressee }: Opinion, department: string): boolean {
  return addressee.kind === 'department' && addressee.department === department;
}

function wordsOfRow(round: OpenedRound, { id, strategy, program }: Row): readonly string[] {
  const owner = round.scope.departments.find(({ department }) => department === program?.owner)?.name;
  const named = program ? [program.number, program.name, owner ?? ''] : [strategy.number, strategy.title];
  const said = round.tracks.flatMap((track) => remarksOn(round, `${id}/${track}`));
  return [...named, ...said.map(({ text }) => text)];
}

function wordsOfOpinion(opinion: Opinion): readonly string[] {
  const phrase = opinion.phrase ? Object.values(phraseLabels[opinion.phrase]) : [];
  const answers = opinion.responses.flatMap(({ text, answer }) => [text, ...textsIn(answer)]);
  return [opinion.text, ...phrase, ...answers, ...opinion.contributions.map(({ text }) => text)];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function mentions(words: readonly string[], text: string): boolean {
  const sought = text.trim().toLowerCase();
  return sought === '' || words.some((word) => word.toLowerCase().includes(sought));
}
