// What is to be taken in, before it is: what was chosen or pasted, and what was said of it, which stays with its file.
import type { FileHash, FileRef } from '#domain/files';
import type { IntakeKind } from '#domain/intake/words';

/** Choices by the ids of their doubts. */
export type Choices = Readonly<Record<string, string>>;

/** What its reader says of one file. */
interface Said {
  /** As what it is taken; undefined where that is left to what it is most like. */
  readonly kind?: IntakeKind;
  /** By what it was taken as. */
  readonly decisions: Readonly<Partial<Record<IntakeKind, Choices>>>;
}

export interface Source {
  /** What was pasted. */
  readonly text: string;
  readonly file?: FileRef;
  /** Of this file, and of those that stood here before it. */
  readonly said: Readonly<Record<FileHash, Said>>;
}

export type SourceWithFile = Source & { readonly file: FileRef };

export const noSource: Source = { text: '', said: {} };

/** Takes a file in place of whatever stands there. */
export function withFile({ said }: Source, file: FileRef): Source {
  return { text: '', file, said };
}

/** Goes on with the pasted text: a file that was made of it says something else from then on. */
export function withText({ said }: Source, text: string): Source {
  return { text, said };
}

/** As what the file is to be taken, and what is decided while it is taken so. */
export function saidOf({ file, said }: SourceWithFile): {
  readonly kind: IntakeKind | undefined;
  readonly choices: Choices;
} {
  const { kind, decisions } = said[file.hash] ?? unsaid;
  return { kind, choices: (kind && decisions[kind]) ?? {} };
}

/** Takes the file as another kind; what was decided before stands again once it is taken so again. */
export function takenAs(source: SourceWithFile, kind: IntakeKind | undefined): Source {
  const { decisions } = source.said[source.file.hash] ?? unsaid;
  return withSaid(source, { kind, decisions });
}

/** Decides a doubt of the file, which from then on is taken as the kind that has this doubt. */
export function decided(
  source: SourceWithFile,
  kind: IntakeKind,
  { doubt, choice }: { readonly doubt: string; readonly choice: string },
): Source {
  const { decisions } = source.said[source.file.hash] ?? unsaid;
  const choices = { ...decisions[kind], [doubt]: choice };
  return withSaid(source, { kind, decisions: { ...decisions, [kind]: choices } });
}

const unsaid: Said = { decisions: {} };

function withSaid(source: SourceWithFile, said: Said): Source {
  return { ...source, said: { ...source.said, [source.file.hash]: said } };
}
