// The states of a paper that was made final: each time it was, and what became of that.
import type { Signature } from '../actor.js';
import type { Disclosure } from '../disclosure.js';
import type { CommitteeId, IsoDate } from '../ids.js';
import type { Finding } from '../paper-checks.js';
import type {
  FinalId,
  OutsideSignature,
  PaperCommand,
  PaperEvent,
  PaperFile,
  PaperSubject,
} from './words.js';

/** Number, date and approval line as the city's own document system gave them, and the copy that prints them. */
export interface Registration {
  readonly number: string;
  readonly registered: IsoDate;
  readonly line: readonly OutsideSignature[];
  readonly files: readonly PaperFile[];
}

interface FinalBase {
  readonly id: FinalId;
  readonly revision: number;
  readonly title: string;
  readonly position: number;
  readonly disclosure: Disclosure;
  /** Its own bytes, for ever. */
  readonly files: readonly PaperFile[];
  /** What it lacked and was made final with all the same. */
  readonly accepted: readonly Finding[];
  readonly by: Signature;
  readonly on: IsoDate;
}

/** A paper as it was made final once. */
export type Final = FinalBase &
  (
    | { readonly status: 'made' }
    | { readonly status: 'registered'; readonly registration: Registration }
    /** Another one stands in its place. */
    | {
        readonly status: 'superseded';
        readonly successor: FinalId;
        readonly reason: string;
        readonly registration?: Registration;
      }
    | { readonly status: 'withdrawn'; readonly reason: string; readonly registration?: Registration }
  );

export interface KeptPaper {
  readonly status: 'kept';
  readonly subject: PaperSubject;
  /** Whose paper it is; absent where it is the coordinating office's. */
  readonly committee?: CommitteeId;
  readonly finals: Readonly<Record<FinalId, Final>>;
}

export type Paper = { readonly status: 'none' } | KeptPaper;

export interface PaperVocabulary {
  readonly command: PaperCommand;
  readonly event: PaperEvent;
  readonly state: Paper;
  readonly items: { readonly final: Final };
  readonly role: 'chair' | 'secretary' | 'coordinator';
}

/** The one that stands: neither superseded nor withdrawn. */
export function standingFinal({ finals }: Pick<KeptPaper, 'finals'>): Final | undefined {
  return Object.values(finals).find(({ status }) => status === 'made' || status === 'registered');
}
