// `import-plan`: a plan taken in from a file, in the name and post of a person of the organization, through the same door as theirs.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { proposing } from '#api/application/intake/proposing';
import { originOf } from '#api/listening';
import type { IntakeReport } from '#contract/intake-views';
import { ReadingRoom } from '#documents/reading-room';
import type { IntakeTarget } from '#domain/intake/words';
import { refuse } from '#domain/refusals';
import { openHouse } from '#door/house';
import { keptIn } from '#files/keeps';
import { openFiles, openScanner, usualFiles } from '#files/settings';
import type { Asked, Run } from '../command.js';
import { fileNamed, onLog } from '../operator.js';
import { signedAs } from '../plan-intake/acting.js';
import { decisionsIn } from '../plan-intake/decisions-file.js';
import { lookAt, takeIn, type LookedAt, type TakingParts } from '../plan-intake/taking.js';
import { refusedLines, reportLines, trialLines, undecidedLines } from '../plan-intake/telling.js';
import { Problem } from '../problem.js';
import { refusedProblem } from '../unless-refused.js';

const megabyte = 1024 * 1024;

export const importPlan: Run = (asked) =>
  onLog(asked, async (_pool, databaseUrl) => {
    const { settings } = asked;
    const filesSettings = settings.files ?? usualFiles;
    const files = openFiles(filesSettings, settings.dataDir);
    const house = await openHouse(databaseUrl, () => undefined, undefined, keptIn(files));
    const readers = new ReadingRoom(() => undefined);
    const scanner = openScanner(filesSettings, () => undefined);
    try {
      const parts = { ...house, files, readers, scanner };
      house.door.takesIn(proposing(parts));
      return await bring(parts, asked, filesSettings.limit);
    } finally {
      await readers.close();
      await house.close();
    }
  });

async function bring(
  parts: TakingParts,
  { words, options, settings }: Asked,
  limit: number,
): Promise<number> {
  const [organization = '', name = ''] = words;
  const signed = await signedAs(parts, { organization, as: options['as'], post: options['post'] });
  const decisions = await decisionsIn(options['decisions']);
  const { plan } = options;
  const target: IntakeTarget =
    plan === undefined ? { stream: 'organization', id: organization } : { stream: 'plan', id: plan };
  const file = { name: basename(name), bytes: await bytesOf(fileNamed(name), limit) };
  const looked = await lookAt(parts, file, target, decisions, { organization, signed });
  return decide(parts, looked, originOf(settings));
}

/** Nothing is begun while anything is open or would be refused. */
async function decide(parts: TakingParts, looked: LookedAt, origin: string): Promise<number> {
  const { trial, decisions } = looked;
  const { kind, rows, doubts, undecided } = trial;
  const where = `${origin}/#at=intakes`;
  if (kind === undefined)
    throw new Problem(
      `${trial.file.name}: 계획의 문서(이행 카드, 로드맵, 운영계획)로 보이지 않아 아무것도 가져오지 않았습니다.`,
      `${trial.file.name} is like no paper of a plan that is known (pledge sheet, road map, operating plan). Nothing was taken in.`,
    );
  for (const line of trialLines(trial)) console.log(line);
  if (undecided > 0) {
    for (const line of undecidedLines(doubts, decisions)) console.log(line);
    return nothingTaken(
      `결정할 것이 ${undecided}건 있습니다. 위의 '물음=선택' 가운데 고른 것을 한 줄에 하나씩 파일에 적어 --decisions로 주거나, 화면에서 가져오세요: ${where}`,
      `${undecided} to be decided: write one 'doubt=choice' a line into a file and give it by --decisions, or take the file in at ${where}`,
    );
  }
  if (rows.length === 0) return nothingTaken('가져올 행이 없습니다.', 'there is nothing in it to take in.');
  if (rows.every(({ outcome }) => outcome === 'there')) {
    console.log(
      `이미 모두 가져왔습니다. 바뀐 것은 없습니다: ${where}\nall of it was taken in already; nothing changed.`,
    );
    return 0;
  }
  const [stray] = decisions.filter(({ doubt }) => !doubts.some(({ id }) => id === doubt));
  if (stray)
    return nothingTaken(
      `결정을 적은 파일의 '${stray.doubt}'은(는) 이 파일에서 묻지 않는 것입니다.`,
      `'${stray.doubt}' was decided, which this file does not ask.`,
    );
  if (rows.some(({ outcome }) => outcome === 'refused')) {
    for (const line of refusedLines(rows)) console.log(line);
    return nothingTaken(
      `반려될 행이 있습니다. 파일을 고치거나, 나머지만 화면에서 가져오세요: ${where}`,
      `some rows would be refused: mend the file, or take the others in at ${where}`,
    );
  }
  const report = await takeIn(parts, looked, kind);
  for (const line of reportLines(report)) console.log(line);
  console.log(
    `계획 · plan: ${planOf(report, origin)}\n행별 결과 · row by row: ${origin}/#intake=${report.intake.id}`,
  );
  return report.intake.counts.refused === 0 ? 0 : 3;
}

function nothingTaken(ko: string, en: string): number {
  console.log(`아무것도 가져오지 않았습니다: ${ko}\nnothing was taken in: ${en}`);
  return 1;
}

/** The page of the plan that its rows went into. */
function planOf({ rows, intake: { target } }: IntakeReport, origin: string): string {
  const plan = target.stream === 'plan' ? target.id : rows.find(({ stream }) => stream === 'plan')?.id;
  return plan === undefined ? `${origin}/#at=plans` : `${origin}/#plan=${plan}`;
}

async function bytesOf(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > limit)
    throw refusedProblem(refuse('file-too-large', undefined, { limit: Math.floor(limit / megabyte) }));
  return readFile(path);
}
