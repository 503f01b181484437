// People of the sample at a product that runs: the secretary attaches files to the minutes, an officer has an answer sheet taken in.
import { expect } from '@jest/globals';
import type { IntakeReport, IntakeTrial } from '#contract/intake-views';
import { opinionsToAnswer } from '#contract/round-rows';
import { routes } from '#contract/routes';
import type { FileRef } from '#domain/files';
import { filledIn } from '#testing/filled-sheet';
import { call, city, signIn, theRound, type Caller } from '../api/booted.js';
import { eventually } from '../eventually.js';

const meeting = 'jobs-2021-7';
const department = 'local-economy';

async function bring(address: string, { token }: Caller, name: string, bytes: Uint8Array): Promise<FileRef> {
  const answer = await fetch(`${address}${routes.bringFile(city, { name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', authorization: `Bearer ${token}` },
    body: Buffer.from(bytes),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as FileRef;
}

/** What the product gives to whoever asks for a file of the minutes; its status where it gives none. */
export async function attachedFile(
  address: string,
  headers: Readonly<Record<string, string>>,
  hash: string,
): Promise<Buffer | number> {
  const answer = await fetch(`${address}${routes.file(city, 'meeting', meeting, hash)}`, { headers });
  return answer.status === 200 ? Buffer.from(await answer.arrayBuffer()) : answer.status;
}

/** The secretary, who attaches text to the minutes and takes it out again. */
export async function secretaryAt(address: string) {
  const secretary = await signIn(address, 'p-secretary', 'seat:jobs/secretary');
  const ofMinutes = async (command: string, body: object) => {
    const asked = { minutes: 'minutes', ...body };
    const answer = await secretary.ask(command, asked, { stream: 'meeting', id: meeting });
    expect(answer).toMatchObject({ status: 200 });
  };
  return {
    /** @returns the hash of what was attached */
    async attach(text: string): Promise<string> {
      const file = await bring(address, secretary, '첨부.txt', Buffer.from(text));
      await ofMinutes('AttachToMinutes', { file });
      return file.hash;
    },
    detach: (hash: string) => ofMinutes('DetachFromMinutes', { hash, reason: '다시 올릴 예정' }),
    taken: (hash: string) => attachedFile(address, { authorization: `Bearer ${secretary.token}` }, hash),
  };
}

/** An officer whose department is asked to answer, and who brings all its answers in one file. */
export async function officerAt(address: string) {
  const officer = await signIn(address, `p-${department}-officer`, `post:${department}-officer`);
  const target = { stream: 'round', id: theRound } as const;
  const unanswered = async () =>
    opinionsToAnswer((await officer.round()).state, department).map(({ id }) => id);
  return {
    unanswered,
    /** Brings the sheet of the department, filled in. */
    async bringSheet(): Promise<FileRef> {
      const asked = { format: 'xlsx', department } as const;
      const paper = await fetch(`${address}${routes.paper(city, 'answer-request', theRound, asked)}`, {
        headers: { authorization: `Bearer ${officer.token}` },
      });
      const filling = { disposition: '미수용', text: '올해는 어렵습니다', proof: '예산이 이미 집행됨' };
      const fillings = Object.fromEntries((await unanswered()).map((id) => [id, filling]));
      const filled = await filledIn(new Uint8Array(await paper.arrayBuffer()), fillings);
      return bring(address, officer, '답변서.xlsx', filled);
    },
    async takeIn(id: string, file: FileRef): Promise<void> {
      const body = { file, target, decisions: [] };
      const tried = await call(`${address}${routes.tryIntake(city)}`, {
        ...{ method: 'POST', token: officer.token, body },
      });
      const { proposal, kind } = tried.body as unknown as IntakeTrial;
      const begun = await officer.ask('BeginIntake', { ...body, kind, proposal }, { stream: 'intake', id });
      expect(begun).toMatchObject({ status: 200 });
    },
    async undo(id: string): Promise<void> {
      const undone = await officer.ask('UndoIntake', { reason: '다시 검토' }, { stream: 'intake', id });
      expect(undone).toMatchObject({ status: 200 });
    },
    /** The rows of what was taken in, once that has come to a status. */
    async rows(id: string, status: string): Promise<IntakeReport['rows']> {
      let rows: IntakeReport['rows'] = [];
      await eventually(async () => {
        const { body } = await call(`${address}${routes.intakeReport(city, id)}`, { token: officer.token });
        expect(body).toMatchObject({ intake: { status } });
        rows = (body as unknown as IntakeReport).rows;
      });
      return rows;
    },
  };
}
