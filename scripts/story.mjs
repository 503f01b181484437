// `npm run story`: plays a sample over HTTP on an empty organization, tells it, and fails where its end is not the sample's.
// With a name (`npm run story -- jury`) it plays that story. With an address (`npm run story -- http://127.0.0.1:3000`) it plays
// on that product, which must be empty (SAMPLE=empty) and its clock not past the story's beginning.
import { join } from 'node:path';
import { buildWhenStale } from './setup-build.mjs';
import { assertNode, installWhenNeeded } from './setup-install.mjs';
import { alone } from './setup-lock.mjs';
import { Failure, orFail } from './setup-say.mjs';
import { StoryHouse } from './story-http.mjs';
import { withEmptyProduct } from './story-product.mjs';

const projectFolder = join(import.meta.dirname, '..');

const stories = {
  year: () => import('#sample/year-story'),
  jury: () => import('#sample/jury/story'),
};

const words = process.argv.slice(2);
const address = words.find((word) => URL.canParse(word));
const [name = 'year'] = words.filter((word) => word !== address);

await orFail(async () => {
  assertNode();
  if (!Object.hasOwn(stories, name)) {
    throw new Failure(
      `그런 이야기가 없습니다: ${name}`,
      `No such story: ${name}. There are: ${Object.keys(stories).join(', ')}.`,
    );
  }
  await alone(projectFolder, () => {
    installWhenNeeded(projectFolder);
    buildWhenStale(projectFolder);
  });
  const differing = address ? await tell(address) : await withEmptyProduct(projectFolder, tell);
  if (differing.length > 0) {
    throw new Failure(
      `\n이야기가 표본과 다르게 끝났습니다.`,
      `The story did not end as the sample says:\n${differing.map((line) => `- ${line}`).join('\n')}`,
    );
  }
  console.log('\n모든 결과가 표본과 같습니다. Every outcome is that of the sample.');
});

/** Plays all acts at `at` and prints what came of them; answers what differs from the sample, a line each. */
async function tell(at) {
  const { story } = await stories[name]();
  const { play, OffScript } = await import('#sample/play');
  const { teller } = await import('#sample/account');
  const house = new StoryHouse(at, story);
  const narrator = teller(console.log, story.titleOf);

  console.log(`# ${story.title} (${at})`);
  try {
    await play(
      story.acts,
      (act) => house.perform(act),
      (act) => narrator.tell(act, house.sentence),
    );
  } catch (error) {
    if (error instanceof OffScript) return [error.message, ...(house.sentence ? [house.sentence] : [])];
    throw error;
  } finally {
    narrator.end();
  }
  const { sections, differences } = await story.end(house);
  for (const { title, lines } of sections) console.log(`\n## ${title}\n\n${lines.join('\n')}`);
  return differences;
}
