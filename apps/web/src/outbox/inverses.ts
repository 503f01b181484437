// Which command takes back what another one did; whether it may is the page's to say.
import type { OfferView } from '#contract/views';
import type { CommandTypeOf } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import { outboxStrings } from './strings.js';
import type { Letter } from './letters.js';

interface Inverse {
  readonly command: CommandTypeOf<StreamName>;
  /** The kind of item that it is about. */
  readonly on: string;
  /** Whether what was done made that item: its id then is the key of the request. */
  readonly made?: boolean;
  readonly takesReason?: boolean;
}

/** An answer, a remark, an opinion that has not gone out, a topic reopened, a result, an entry, a draft submitted. */
const inverses: Readonly<Record<string, Inverse>> = {
  GiveResponse: { command: 'WithdrawResponse', on: 'opinion', takesReason: true },
  SubmitRemark: { command: 'WithdrawRemark', on: 'remark', made: true, takesReason: true },
  EnterRemark: { command: 'WithdrawRemark', on: 'remark', made: true, takesReason: true },
  IssueOpinion: { command: 'WithdrawOpinion', on: 'opinion', made: true, takesReason: true },
  ReopenTopic: { command: 'CloseReopenedTopic', on: 'topic', takesReason: true },
  ReportResult: { command: 'WithdrawResult', on: 'result', made: true, takesReason: true },
  LogEntry: { command: 'StrikeEntry', on: 'entry', made: true, takesReason: true },
  StateFigure: { command: 'RecallFigure', on: 'stated', made: true, takesReason: true },
  SubmitDraft: { command: 'SendBack', on: 'edition', takesReason: true },
};

export interface TakingBack {
  readonly command: CommandTypeOf<StreamName>;
  readonly on: string;
  readonly item: string;
  readonly body: Readonly<Record<string, string>>;
}

/** How what a letter did is taken back, where that is offered now; undefined where it cannot be. */
export function takingBack(
  { command, item, key, said }: Pick<Letter, 'command' | 'item' | 'key' | 'said'>,
  allowed: readonly OfferView[],
): TakingBack | undefined {
  const inverse = Object.hasOwn(inverses, command) ? inverses[command] : undefined;
  if (!inverse) return undefined;
  const about = inverse.made ? (namedIn(said) ?? key) : item;
  const isOffered = allowed.some(
    (offer) => offer.command === inverse.command && offer.on === inverse.on && offer.item === about,
  );
  if (about === undefined || !isOffered) return undefined;
  const body: Record<string, string> = { [inverse.on]: about };
  if (inverse.takesReason) body['reason'] = outboxStrings.undoReason;
  return { command: inverse.command, on: inverse.on, item: about, body };
}

/** The id that a request gave to what it made. */
function namedIn(said: string): string | undefined {
  const { body } = JSON.parse(said) as { readonly body?: { readonly id?: string } };
  return body?.id;
}
