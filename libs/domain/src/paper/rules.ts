// The rules of a final paper: what it lacks is accepted by name or stops it, and nothing takes its place without a reason.
import { checkDisclosure } from '../disclosure.js';
import type { At, Door } from '../gate/gate.js';
import { isBlocking, type Finding } from '../paper-checks.js';
import { firstRefusal, needsDistinct, needsNewId, needsPastDate, needsSome, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { mannersOf } from '../signing.js';
import { standingFinal, type Final, type PaperVocabulary } from './states.js';
import type { OutsideSignature, PaperCommand, PaperEvent } from './words.js';

type CommandIs<T extends PaperCommand['type']> = Extract<PaperCommand, { readonly type: T }>;
type EventIs<T extends PaperEvent['type']> = Extract<PaperEvent, { readonly type: T }>;
type OnPaper = At<PaperVocabulary, 'none' | 'kept', 'stream', never>;
type OnFinal<I extends Final['status']> = At<PaperVocabulary, 'kept', 'final', I>;

/** A committee's paper is made by who acts for it, another one by the office; it lacks only what was accepted. */
export function makeFinal(
  { state, actor: { post } }: OnPaper,
  command: CommandIs<'MakeFinal'>,
): EventIs<'PaperMadeFinal'> | Refusal {
  const { findings, accepted: seen, ...made } = command;
  const before = state.status === 'kept' ? standingFinal(state) : undefined;
  const isOwn = post.kind === 'seat' ? post.committee === made.committee : made.committee === undefined;
  const wrong = firstRefusal(
    isOwn ? undefined : refuse('not-your-part', 'of'),
    needsNewId(state.status === 'kept' ? state.finals : {}, made.id),
    needsText(made.title, 'title'),
    needsSome(made.files, 'files'),
    needsDistinct(
      made.files.map(({ format }) => format),
      'files',
    ),
    checkDisclosure(made),
    before ? needsText(made.reason, 'reason', 'reason-missing') : undefined,
    checkFindings(findings, seen),
  );
  if (wrong) return wrong;
  return {
    ...made,
    type: 'PaperMadeFinal',
    accepted: findings,
    ...(before ? { supersedes: before.id } : {}),
  };
}

/** Who accepts something has seen at how many places it stands: what came since is not accepted with it. */
function checkFindings(findings: readonly Finding[], seen: readonly Finding[]): Refusal | undefined {
  const stops = findings.find(({ check }) => isBlocking(check));
  if (stops) return refuse('paper-lacks', undefined, { check: stops.check });
  const open = findings.find(
    ({ check, count }) => !seen.some((each) => each.check === check && each.count === count),
  );
  return open && refuse('check-not-accepted', 'accepted', { check: open.check });
}

/** Written back once the city's own document system gave a number. */
export function register(
  _at: OnFinal<'made'>,
  command: CommandIs<'RegisterPaper'>,
  { today }: Door,
): EventIs<'PaperRegistered'> | Refusal {
  const wrong = firstRefusal(
    needsText(command.number, 'number'),
    needsPastDate(command.registered, 'registered', today),
    ...command.line.map((signature, at) => checkSignature(signature, `line[${at}]`, today)),
    needsSome(command.files, 'files'),
  );
  return wrong ?? { ...command, type: 'PaperRegistered' };
}

function checkSignature(
  { title, part, manner, signed }: OutsideSignature,
  field: string,
  today: string,
): Refusal | undefined {
  return firstRefusal(
    needsText(title, `${field}.title`),
    mannersOf(part).includes(manner) ? undefined : refuse('manner-unfit', `${field}.manner`, { title }),
    needsPastDate(signed, `${field}.signed`, today),
  );
}

/** Its bytes stay; it says no longer what the office says. */
export function withdraw(
  _at: OnFinal<'made' | 'registered'>,
  command: CommandIs<'WithdrawPaper'>,
): EventIs<'PaperWithdrawn'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'PaperWithdrawn' };
}
