// The rules of files on remarks and answers: they move as long as the words may that they belong to.
import { checkAttaching, checkDetaching, hasFiles, hasRoom } from '../attachments.js';
import { refuse, type Refusal } from '../refusals.js';
import { awaitsRelease, notTakenUp } from './rules.js';
import type { CommandIs, EventIs, OnOpinion, OnRemark } from './states.js';

type OnStandingRemark = OnRemark<'collecting' | 'consolidating' | 'answering', 'standing'>;
type OnAnswer = OnOpinion<'answering', 'awaitingRelease' | 'answered'>;

/** A remark that no opinion stands on takes another file. */
export function remarkHasRoom(at: OnStandingRemark): Refusal | undefined {
  return notTakenUp(at) ?? hasRoom(at.item);
}

/** A remark that no opinion stands on has a file that can be removed. */
export function remarkHasFiles(at: OnStandingRemark): Refusal | undefined {
  return notTakenUp(at) ?? hasFiles(at.item);
}

/** A file that belongs to what was said. */
export function attachToRemark(
  { item }: OnStandingRemark,
  command: CommandIs<'AttachToRemark'>,
): EventIs<'RemarkFileAttached'> | Refusal {
  return checkAttaching(item, command.file) ?? { ...command, type: 'RemarkFileAttached' };
}

/** What was attached stays in the history, with the reason why it was removed. */
export function detachFromRemark(
  { item }: OnStandingRemark,
  command: CommandIs<'DetachFromRemark'>,
): EventIs<'RemarkFileDetached'> | Refusal {
  return checkDetaching(item, command) ?? { ...command, type: 'RemarkFileDetached' };
}

/** What the head let out goes on as they let it out: the officer takes the answer back, or corrects it, first. */
function notLetOut({ state, item, actor }: OnAnswer): Refusal | undefined {
  return item.status === 'answered' && awaitsRelease(state, item, actor)
    ? refuse('item-not-ready', 'opinion', { status: item.status })
    : undefined;
}

/** An answer takes another file. */
export function answerHasRoom(at: OnAnswer): Refusal | undefined {
  return notLetOut(at) ?? hasRoom(at.item.response);
}

/** An answer has a file that can be removed. */
export function answerHasFiles(at: OnAnswer): Refusal | undefined {
  return notLetOut(at) ?? hasFiles(at.item.response);
}

/** A file that shows what an answer says: it goes out with the answer. */
export function attachToAnswer(
  { item }: OnAnswer,
  command: CommandIs<'AttachToAnswer'>,
): EventIs<'AnswerFileAttached'> | Refusal {
  const wasOut = item.response.out;
  return checkAttaching(item.response, command.file) ?? { ...command, type: 'AnswerFileAttached', wasOut };
}

/** What was attached stays in the history, with the reason why it was removed. */
export function detachFromAnswer(
  { item }: OnAnswer,
  command: CommandIs<'DetachFromAnswer'>,
): EventIs<'AnswerFileDetached'> | Refusal {
  const wasOut = item.response.out;
  return checkDetaching(item.response, command) ?? { ...command, type: 'AnswerFileDetached', wasOut };
}
