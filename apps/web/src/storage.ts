// What the browser keeps for the page. A browser may forbid it or be full: then it lasts as long as the page, which can say so.

/** A shelf of the browser: what is put there under a name can be taken again after a reload. */
export interface Shelf {
  /** What was put under a name, the same object as long as nothing else was put there; null where nothing was. */
  take(name: string): unknown;
  put(name: string, value: unknown): void;
  drop(name: string): void;
  /** The names that begin so. */
  names(beginning: string): readonly string[];
  /** Whether everything that was put outlives the page. */
  keeps(): boolean;
  /** Tells whenever something was put or dropped, in any tab that shares the shelf; until the answer is called. */
  watch(onChange: () => void): () => void;
}

function shelf(storage: () => Storage): Shelf {
  /** What the browser did not take. */
  const unkept = new Map<string, string>();
  const read = new Map<string, { readonly written: string; readonly value: unknown }>();
  const watchers = new Set<() => void>();
  const tell = () => watchers.forEach((watcher) => watcher());
  const take = (name: string) => {
    const written = unkept.get(name) ?? tried(() => storage().getItem(name)) ?? null;
    if (written === null) return null;
    const known = read.get(name);
    if (known?.written === written) return known.value;
    const value: unknown = tried(() => JSON.parse(written)) ?? null;
    read.set(name, { written, value });
    return value;
  };
  return {
    take,
    put(name, value) {
      const written = JSON.stringify(value);
      const kept = tried(() => {
        storage().setItem(name, written);
        return true;
      });
      if (kept) unkept.delete(name);
      else unkept.set(name, written);
      tell();
    },
    drop(name) {
      unkept.delete(name);
      read.delete(name);
      tried(() => storage().removeItem(name));
      tell();
    },
    names(beginning) {
      const names = [...unkept.keys(), ...(tried(() => Object.keys(storage())) ?? [])];
      return [...new Set(names)].filter((name) => name.startsWith(beginning));
    },
    keeps: () => unkept.size === 0,
    watch(onChange) {
      if (watchers.size === 0) addEventListener('storage', tell);
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
        if (watchers.size === 0) removeEventListener('storage', tell);
      };
    },
  };
}

/** What it comes to; undefined where the browser does not let it be. */
function tried<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

/** Kept for this browser, over restarts and in every tab. */
export const ofBrowser = shelf(() => localStorage);

/** Kept for this tab alone: two tabs can be two people. */
export const ofTab = shelf(() => sessionStorage);
