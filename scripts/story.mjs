// `npm run story`: plays the case over HTTP on an empty organization, tells it, and fails where its end is not the case's.
// With an address (`npm run story -- http://127.0.0.1:3000`) it plays on that product, which must be empty (SAMPLE=empty).
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { Failure, orFail } from './setup-say.mjs';
import { StoryHouse } from './story-http.mjs';
import { withEmptyProduct } from './story-product.mjs';

const projectFolder = join(import.meta.dirname, '..');
const [address] = process.argv.slice(2);

await orFail(async () => {
  assertNode();
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  const differing = address ? await tell(address) : await withEmptyProduct(projectFolder, tell);
  if (differing.length > 0) {
    throw new Failure(
      `\n이야기가 사례와 다르게 끝났습니다.`,
      `The story did not end as the case says:\n${differing.map((line) => `- ${line}`).join('\n')}`,
    );
  }
  console.log('\n모든 결과가 사례와 같습니다. Every outcome is that of the case.');
});

/** Plays all acts at `at`; answers what differs from the case, a line each. */
async function tell(at) {
  const { acts } = await import('#sample/acts');
  const { city } = await import('#sample/city');
  const { play, OffScript } = await import('#sample/play');
  const { teller } = await import('#sample/account');
  const house = new StoryHouse(at, city.id);
  const narrator = teller(console.log);

  console.log(`# 표본 회차의 이야기, 2021년 · The story of the sample round, 2021 (${at})`);
  try {
    await play(
      acts,
      (act) => house.perform(act),
      (act) => narrator.tell(act, house.sentence),
    );
  } catch (error) {
    if (error instanceof OffScript) return [error.message, ...(house.sentence ? [house.sentence] : [])];
    throw error;
  } finally {
    narrator.end();
  }
  return printEnd(house);
}

/** Prints the table of outcomes, what nothing came of, and the roll; answers what differs. */
async function printEnd(house) {
  const { secretary, round: roundStream, julyMeeting } = await import('#sample/scenes/streams');
  const { compareRound, differences, looseEndsOf } = await import('#sample/outcome');
  const { looseEndLines, outcomeLines, rollLines } = await import('#sample/account');
  const { state: round } = await house.page(secretary, roundStream);
  const figures = await house.page(secretary, julyMeeting);

  const section = (title, lines) => console.log(`\n## ${title}\n\n${lines.join('\n')}`);
  section('기대와 결과 (= 같음, ≠ 다름) · Expected vs outcome', outcomeLines(compareRound(round)));
  section('남은 말 · What nothing came of', looseEndLines(looseEndsOf(round)));
  section('7월 회의의 참석 · The roll of the July meeting', rollLines(figures));
  return differences(round, { count: figures.count, disagreements: figures.disagreements });
}
