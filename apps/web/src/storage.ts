// What the browser keeps for the page. A browser may forbid it or be full: then nothing is kept, and nothing breaks.

/** A shelf of the browser: what is put there under a name can be taken again after a reload. */
export interface Shelf {
  take(name: string): unknown;
  put(name: string, value: unknown): void;
  drop(name: string): void;
}

function shelf(storage: () => Storage): Shelf {
  return {
    take(name) {
      try {
        return JSON.parse(storage().getItem(name) ?? 'null');
      } catch {
        return null;
      }
    },
    put(name, value) {
      try {
        storage().setItem(name, JSON.stringify(value));
      } catch {
        return;
      }
    },
    drop(name) {
      try {
        storage().removeItem(name);
      } catch {
        return;
      }
    },
  };
}

/** Kept for this browser, over restarts and in every tab. */
export const ofBrowser = shelf(() => localStorage);

/** Kept for this tab alone: two tabs can be two people. */
export const ofTab = shelf(() => sessionStorage);
