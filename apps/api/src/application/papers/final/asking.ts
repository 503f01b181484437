// What the door is brought for a command to a final paper: the paper, made and kept beforehand; nothing is made for who may not ask.
import { asFindings } from '#documents/papers/checks/found';
import { withRegistration } from '#documents/papers/registered';
import type { MadePaper } from '#door/made-paper';
import type { Ask, Signed } from '#door/door';
import { closedTo, decide } from '#domain/gate/gate';
import { paperStream } from '#domain/paper/table';
import { paperIdOf, type PaperCommand, type PaperFile } from '#domain/paper/words';
import { firstRefusal, needsDate } from '#domain/payload';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { WireCommandOf } from '#contract/wire';
import { differingFrom } from './as-made.js';
import { finalPaper, madeOf, newFinal, type MakingParts } from './making.js';

/** The paper that a command needs, or why there is none; undefined for a command that needs none. */
export async function madeFor(
  parts: MakingParts,
  asked: Ask,
  signed: Signed,
): Promise<MadePaper | Refusal | undefined> {
  const { command, organization, key } = asked;
  if (command.type !== 'MakeFinal' && command.type !== 'RegisterPaper') return undefined;
  // The door answers a repeat by itself: nothing is made for it twice.
  if (await parts.store.findCommand(organization, key)) return refuse('key-reused', 'Idempotency-Key');
  const [actor, { state }] = await Promise.all([
    parts.door.actor(organization, signed),
    parts.door.load(organization, 'paper', asked.id),
  ]);
  if (isRefusal(actor)) return actor;
  const closed = closedTo(paperStream, state, { command: command as PaperCommand }, actor);
  if (closed) return closed;
  if (command.type === 'MakeFinal') {
    if (paperIdOf(command) !== asked.id) return undefined;
    const by = { person: actor.person, post: actor.post };
    const position = await parts.store.head();
    const final = await newFinal(parts, { organization, subject: command, by, position });
    if (isRefusal(final)) return final;
    // Nothing is written for what would be refused whatever the files hold.
    const { paper, committee } = final;
    const found = await final.lacks();
    const unwritten = {
      ...command,
      ...(committee === undefined ? {} : { committee }),
      ...{ position, title: paper.title, findings: asFindings(found), files: [standIn] },
    };
    const decided = decide(paperStream, state, { command: unwritten }, actor, { today: parts.door.today });
    return isRefusal(decided) ? decided : madeOf(parts, { organization, position }, final, found);
  }
  return registered(parts, asked, command);
}

/** In the place of files that are not written yet. */
const standIn: PaperFile = { format: 'hwpx', hash: '', size: 0 };

/** The paper as it was made final, with what is printed on it now. */
async function registered(
  parts: MakingParts,
  { organization, id }: Ask,
  { final: which, number, registered: on, line }: WireCommandOf<'paper', 'RegisterPaper'>,
): Promise<MadePaper | Refusal> {
  const wrong = firstRefusal(
    needsDate(on, 'registered'),
    ...line.map(({ signed }, at) => needsDate(signed, `line[${at}].signed`)),
  );
  if (wrong) return wrong;
  const { state } = await parts.door.load(organization, 'paper', id);
  const final = state.status === 'kept' ? state.finals[which] : undefined;
  if (state.status !== 'kept' || !final) return refuse('unknown-item', 'final', { kind: 'final' });
  const { by, position, disclosure } = final;
  const asked = { organization, subject: state.subject, by, position };
  const again = await finalPaper(parts, asked);
  if (isRefusal(again)) return again;
  const found = await again.lacks();
  const differs = await differingFrom(final, { paper: again.paper, found }, parts.press);
  if (differs) return differs;
  const paper = withRegistration(again.paper, { number, registered: on, line, disclosure });
  return madeOf(parts, asked, { ...again, paper });
}
