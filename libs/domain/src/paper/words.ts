// The words of a final paper: made from the log at a position, registered in the city's own document system, withdrawn.
// One stream per paper, language and addressee: a new one takes the place of the former of the same.
import type { Disclosure } from '../disclosure.js';
import type { CommitteeId, DepartmentId, EditionId, IsoDate, PlanId, PostId } from '../ids.js';
import type { FileHash } from '../files.js';
import type { Finding } from '../paper-checks.js';
import type { SignatureManner, Signer } from '../signing.js';

/** One time of making a paper final. */
export type FinalId = string;

export const paperLanguages = ['ko', 'en'] as const;

/** What makes two papers the same paper, whenever they are made. */
export interface PaperSubject {
  /** Which paper, by its name in the contract: `minutes`. */
  readonly kind: string;
  /** The meeting, round or plan that it is about. */
  readonly of: string;
  readonly language: (typeof paperLanguages)[number];
  /** To which department; only where the paper goes to one. */
  readonly department?: DepartmentId;
  /** To who leads a strategy, by their post; only where the paper goes to one. */
  readonly post?: PostId;
  /** Which edition of the plan that it is about; only of a paper on an edition: a correction is a paper of its own. */
  readonly edition?: EditionId;
  /** With which plan and edition that one is compared; only of a comparison. */
  readonly with?: PlanId;
  readonly withEdition?: EditionId;
}

/** What tells a paper from others of its kind on the same stream, as far as it is said. */
export function choicesIn({
  department,
  post,
  edition,
  with: other,
  withEdition,
}: Omit<PaperSubject, 'kind' | 'of' | 'language'>): Omit<PaperSubject, 'kind' | 'of' | 'language'> {
  return {
    ...(department === undefined ? {} : { department }),
    ...(post === undefined ? {} : { post }),
    ...(edition === undefined ? {} : { edition }),
    ...(other === undefined ? {} : { with: other }),
    ...(withEdition === undefined ? {} : { withEdition }),
  };
}

/** A file of a paper, by what it holds. */
export interface PaperFile {
  /** `hwpx` */
  readonly format: string;
  readonly hash: FileHash;
  /** Bytes. */
  readonly size: number;
}

/** A signature as the city's own document system has it. */
export interface OutsideSignature extends Signer {
  readonly manner: SignatureManner;
  readonly signed: IsoDate;
}

export type PaperCommand =
  | (PaperSubject &
      Disclosure & {
        readonly type: 'MakeFinal';
        readonly id: FinalId;
        /** Whose paper it is; absent where it is the coordinating office's. */
        readonly committee?: CommitteeId;
        /** The position of the log that everything in it was read at. */
        readonly position: number;
        readonly title: string;
        readonly files: readonly PaperFile[];
        /** What it lacks. */
        readonly findings: readonly Finding[];
        /** What of that was seen and accepted. */
        readonly accepted: readonly Finding[];
        /** Why it takes the place of the one before, where there is one. */
        readonly reason?: string;
      })
  | {
      readonly type: 'RegisterPaper';
      readonly final: FinalId;
      readonly number: string;
      readonly registered: IsoDate;
      readonly line: readonly OutsideSignature[];
      /** The paper again, with number, date and line printed on it. */
      readonly files: readonly PaperFile[];
    }
  | { readonly type: 'WithdrawPaper'; readonly final: FinalId; readonly reason: string };

type Said<T extends PaperCommand['type']> = Omit<Extract<PaperCommand, { readonly type: T }>, 'type'>;

export type PaperEvent =
  | (Omit<Said<'MakeFinal'>, 'findings'> & {
      readonly type: 'PaperMadeFinal';
      /** The one that stood until now. */
      readonly supersedes?: FinalId;
    })
  | (Said<'RegisterPaper'> & { readonly type: 'PaperRegistered' })
  | (Said<'WithdrawPaper'> & { readonly type: 'PaperWithdrawn' });

/** The id of a paper's stream: `minutes.jobs-2021-7.ko`, `answer-request.round-1.ko.department.tourism`. */
export function paperIdOf({ kind, of, language, ...choices }: PaperSubject): string {
  return [kind, of, language, ...Object.entries(choicesIn(choices)).flat()].join('.');
}
