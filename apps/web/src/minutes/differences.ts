// What changed between two texts, word by word: what stayed, what came in and what went out, in the order of reading.

/** A run of words that stayed, came in, or went out. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many words against so many the texts are shown as one for the other. */
const mostCells = 4_000_000;

/** The runs that lead from one text to another; joined, those that stayed or went out are the first text, the rest the second. */
export function differencesOf(before: string, after: string): readonly Run[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = sharedStart(old, now);
  const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse());
  const [gone, come] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
  return joined([
    ...now.slice(0, start).map((text): Run => ({ kind: 'same', text })),
    ...between(gone, come),
    ...now.slice(now.length - end).map((text): Run => ({ kind: 'same', text })),
  ]);
}

/** Words, the spaces between them, and line breaks, each by itself. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\n|[^\S\n]+|\S+/gu) ?? [];
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

function between(old: readonly string[], now: readonly string[]): readonly Run[] {
  const replaced = [
    ...old.map((text): Run => ({ kind: 'removed', text })),
    ...now.map((text): Run => ({ kind: 'added', text })),
  ];
  if (old.length * now.length > mostCells || old.length === 0 || now.length === 0) return replaced;
  const lengths = sharedLengths(old, now);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < now.length) {
    const [gone, come] = [old[i] ?? '', now[j] ?? ''];
    if (gone === come) {
      runs.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      runs.push({ kind: 'removed', text: gone });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: come });
      j += 1;
    }
  }
  return [
    ...runs,
    ...old.slice(i).map((text): Run => ({ kind: 'removed', text })),
    ...now.slice(j).map((text): Run => ({ kind: 'added', text })),
  ];
}

/** At each pair of places, how many words the rests have in common in their order. */
function sharedLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (!row || !below) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) {
      row[j] = old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Neighbours of one kind are one run; what went out stands before what came in its place. */
function joined(runs: readonly Run[]): readonly Run[] {
  const out: { kind: Run['kind']; text: string }[] = [];
  for (const { kind, text } of runs) {
    const last = out.at(-1);
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}
