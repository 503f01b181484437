// Carries what its writer begins in their post to the server, so that it is there for whoever holds the post next.
import type { Draft, DraftName } from '../forms/draft.js';

type Begun = DraftName & Draft<object>;
/** Of which form a draft is, as the server keeps it. */
export type DraftForm = Pick<DraftName, 'stream' | 'command' | 'item' | 'part'>;

/** Where drafts lie and where they go. */
export interface Keeping {
  /** Everything that the writer began in this browser. */
  readonly drafts: () => readonly Begun[];
  readonly keep: (draft: DraftForm & { readonly kept: string; readonly where: string }) => Promise<unknown>;
  readonly drop: (form: DraftForm) => Promise<unknown>;
}

/** In milliseconds after the last stroke. */
const calm = 1_500;

export class Keeper {
  /** What lies at the post, by its form. */
  private readonly kept = new Map<string, { readonly form: DraftForm; readonly written: string }>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param post the key of the post: what was begun in another one stays here */
  constructor(
    private readonly post: string,
    private readonly keeping: Keeping,
  ) {}

  /** Something was written or thrown away: what is gone is forgotten at once, what was written goes once it is calm. */
  note(): void {
    this.forgetGone();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.carry(), calm);
  }

  /** Carries at once what still waits: the page is being left. */
  close(): void {
    clearTimeout(this.timer);
    this.forgetGone();
    this.carry();
  }

  private carry(): void {
    for (const draft of this.mine()) {
      const { stream, command, item, part, values, seen, where } = draft;
      const form = { stream, command, item, part };
      const written = JSON.stringify({ values, seen });
      const place = placeOf(form);
      if (where === undefined || this.kept.get(place)?.written === written) continue;
      this.kept.set(place, { form, written });
      this.keeping.keep({ ...form, kept: written, where }).catch(() => this.kept.delete(place));
    }
  }

  private forgetGone(): void {
    const standing = new Set(this.mine().map(placeOf));
    for (const [place, { form }] of this.kept) {
      if (standing.has(place)) continue;
      this.kept.delete(place);
      this.keeping.drop(form).catch(() => undefined);
    }
  }

  private mine(): readonly Begun[] {
    return this.keeping.drafts().filter(({ post }) => post === this.post);
  }
}

function placeOf({ stream, command, item = '', part = '' }: DraftForm): string {
  return [stream, command, item, part].join(' ');
}
