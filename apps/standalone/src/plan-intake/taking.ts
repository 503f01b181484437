// Takes a plan's file in as its bearer would in the browser: brought, looked at, begun at the door, and carried out row by row.
import { createHash } from 'node:crypto';
import { BringFileCommand, BringFileHandler } from '#api/application/files/bring-file';
import type { IntakeParts } from '#api/application/intake/proposing';
import { IntakeReportHandler, IntakeReportQuery } from '#api/application/intake/reporting';
import { TryIntakeHandler, TryIntakeQuery } from '#api/application/intake/trying';
import type { Asked } from '#api/application/streams-read';
import type { ApiParts } from '#api/parts';
import type { IntakeReport, IntakeTrial } from '#contract/intake-views';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import { streamId } from '#door/foldings';
import type { House } from '#door/house';
import { DoorBusy } from '#worker/door-busy';
import { carryingOn } from '#worker/taking-in';
import { Problem } from '../problem.js';
import { unlessRefused } from '../unless-refused.js';

/** What is needed to take a file in. */
export type TakingParts = House & IntakeParts & Pick<ApiParts, 'scanner'>;

/** A file that was looked at, by whom, and what was decided of it. */
export interface LookedAt {
  readonly trial: IntakeTrial;
  readonly decisions: readonly Decision[];
  readonly asked: Asked;
}

/** Keeps the file and says what it comes to; no act is done. @throws Problem where it is refused */
export async function lookAt(
  parts: TakingParts,
  file: { readonly name: string; readonly bytes: Uint8Array },
  target: IntakeTarget,
  decisions: readonly Decision[],
  asked: Asked,
): Promise<LookedAt> {
  const { organization, signed } = asked;
  const bringing = new BringFileCommand(organization, signed, file);
  const brought = unlessRefused(await new BringFileHandler(parts).execute(bringing));
  const trying = new TryIntakeQuery(brought, target, undefined, decisions, asked);
  return { trial: unlessRefused(await new TryIntakeHandler(parts).execute(trying)), decisions, asked };
}

/**
 * Begins what was looked at and carries it out, beside the worker or without one. Interrupted, it is simply asked again: the
 * same proposal has the same id, and each row is done once.
 */
export async function takeIn(
  parts: TakingParts,
  { trial, decisions, asked }: LookedAt,
  kind: IntakeKind,
): Promise<IntakeReport> {
  const { organization, signed } = asked;
  const { file, target, proposal } = trial;
  const id = idOf(organization, trial);
  const { state } = await parts.door.load(organization, 'intake', id);
  if (state.status === 'none') {
    const command = { type: 'BeginIntake', file, kind, target, decisions, proposal } as const;
    unlessRefused(
      await parts.door.ask({ organization, stream: 'intake', id, command, key: `begin-${id}` }, signed),
    );
  }
  await carryOut(parts, organization, id);
  return unlessRefused(await new IntakeReportHandler(parts).execute(new IntakeReportQuery(id, asked)));
}

/** By the worker's own hand: a running worker that does the same does nothing twice. */
async function carryOut(parts: TakingParts, organization: string, id: string): Promise<void> {
  const carryOnAt = carryingOn(parts);
  for (;;) {
    const { state } = await parts.door.load(organization, 'intake', id);
    if (state.status !== 'takingIn') return;
    const last = (await parts.store.readStream(organization, streamId('intake', id))).at(-1);
    if (!last) return;
    await carryOnAt(last).catch((error: unknown) => {
      if (!(error instanceof DoorBusy)) throw error;
      throw new Problem(
        '지금은 끝까지 가져오지 못했습니다. 같은 명령을 다시 하면 이어서 합니다.',
        'It could not be taken in to its end for now. Ask again: it goes on where it stood.',
      );
    });
  }
}

function idOf(organization: string, { file, target, proposal }: IntakeTrial): string {
  const said = JSON.stringify([organization, file.hash, target.stream, target.id, proposal]);
  return `intake-${createHash('sha256').update(said).digest('hex').slice(0, 32)}`;
}
