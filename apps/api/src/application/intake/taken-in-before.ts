// The intakes of a file that is looked at again: it is the same file, whatever it is called now.
import { stateSeenBy } from '#domain/between/sights';
import type { FileRef } from '#domain/files';
import type { BegunIntake } from '#domain/intake/states';
import type { IntakeTarget } from '#domain/intake/words';
import { streamId } from '#door/foldings';
import type { EventStore } from '#event-store/store';
import type { Reader } from '../streams-read.js';

export interface TakenInBefore {
  /** Into the same target, in the order in which they were begun, whoever began them. */
  readonly before: readonly BegunIntake[];
  /** The file as it was called first, as far as the reader may know: what it says was found in it under that name. */
  readonly named?: FileRef;
}

/** What was taken in of a file before. */
export async function takenInBefore(
  { file, target }: { readonly file: FileRef; readonly target: IntakeTarget },
  organization: string,
  reader: Reader,
  store: Pick<EventStore, 'readStream'>,
): Promise<TakenInBefore> {
  const intakes = await reader.wholeOf('intake', await reader.ids('intake'));
  const alike = [...intakes].filter(
    ([, each]) =>
      each.file.hash === file.hash && each.target.stream === target.stream && each.target.id === target.id,
  );
  const begun = await Promise.all(
    alike.map(async ([id, intake]) => {
      const [first] = await store.readStream(organization, streamId('intake', id));
      return { intake, at: first?.position ?? 0 };
    }),
  );
  const before = begun.sort((one, other) => one.at - other.at).map(({ intake }) => intake);
  const seen = before.find((each) => stateSeenBy('intake', each, reader.actor));
  return { before, ...(seen && { named: seen.file }) };
}
