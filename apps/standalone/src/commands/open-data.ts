// `open-data`: everything that an organization has published, as anybody may read it: each round and plan as JSON, and a table of the
// opinions of all rounds with their answers.
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PublicPlanHandler,
  PublicPlanQuery,
  PublicRoundHandler,
  PublicRoundQuery,
  PublishedHandler,
  PublishedQuery,
} from '#api/application/published';
import type { ReadingParts } from '#api/parts';
import type { PublishedView } from '#contract/views';
import { csvOf } from '#contract/tables/csv';
import { openHouse } from '#door/house';
import type { PublicOpinion, PublicRound } from '#domain/round/public';
import type { Asked, Run } from '../command.js';
import { newFileNamed, onLog } from '../operator.js';
import { unlessRefused } from '../unless-refused.js';

export const openData: Run = (asked) => {
  const folder = newFileNamed(asked.words[1] ?? '');
  return onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    try {
      return await write(house, asked, folder);
    } finally {
      await house.close();
    }
  });
};

/** The folder gets its name when all of it is there; nothing of it stays where something fails. */
async function write(parts: ReadingParts, asked: Asked, folder: string): Promise<number> {
  const unfinished = `${folder}.${randomUUID()}.part`;
  await mkdir(unfinished, { recursive: true });
  try {
    const { rounds, plans } = await writeInto(unfinished, parts, asked);
    await rename(unfinished, folder);
    console.log(
      `공개한 것을 내보냈습니다: 회차 ${rounds.length}개, 계획 ${plans.length}개 → ${folder}\n` +
        `what is published was written: ${rounds.length} rounds, ${plans.length} plans`,
    );
    return 0;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function writeInto(
  folder: string,
  parts: ReadingParts,
  { words: [organization = ''] }: Asked,
): Promise<PublishedView> {
  const published = unlessRefused(
    await new PublishedHandler(parts).execute(new PublishedQuery(organization)),
  );
  const [rounds, plans] = [new PublicRoundHandler(parts), new PublicPlanHandler(parts)];
  const put = (name: string, text: string) => writeFile(join(folder, name), text, { flush: true });
  const table: (readonly string[])[] = [columns];
  for (const { id } of published.rounds) {
    const round = unlessRefused(await rounds.execute(new PublicRoundQuery(organization, id)));
    await put(`round-${id}.json`, jsonOf(round));
    table.push(...rowsOf(id, round));
  }
  for (const { id } of published.plans)
    await put(
      `plan-${id}.json`,
      jsonOf(unlessRefused(await plans.execute(new PublicPlanQuery(organization, id)))),
    );
  await put('published.json', jsonOf(published));
  await put('opinions.csv', csvOf(table));
  return published;
}

const columns = ['회차', '연도', '위원회', '의견', '사업 번호', '사업', '상태', '의견 내용', '처리', '답변'];
const withheld = '비공개';

function rowsOf(id: string, round: PublicRound): readonly (readonly string[])[] {
  const programs = new Map(round.programs.map((each) => [each.program, each]));
  return round.opinions.map((opinion) => {
    const program = opinion.subject.kind === 'program' ? programs.get(opinion.subject.program) : undefined;
    return [
      ...[id, String(round.year), round.committee, opinion.id],
      ...[program?.number ?? '', program?.name ?? '', opinion.status],
      ...[shown(opinion.text), opinion.answer?.disposition ?? '', answerOf(opinion)],
    ];
  });
}

function answerOf({ answer, found }: PublicOpinion): string {
  const said = answer?.text ?? found;
  return said === undefined ? '' : shown(said);
}

function shown(text: PublicOpinion['text']): string {
  return typeof text === 'string' ? text : withheld;
}

function jsonOf(view: object): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}
