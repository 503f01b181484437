// `npm run cycles -- <command>`: everything that an operator does to an installation, running or not, by one name.
import { resolve } from 'node:path';
import { readSettings } from '#api/settings';
import { typed, usageOf } from './command.js';
import { commands } from './commands.js';
import { projectFolder } from './operator.js';
import { operatorProblem } from './operator-problem.js';
import { Problem } from './problem.js';

/** 1 is what a command found. */
const couldNotBeDone = 2;

async function run(name: string, args: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new Problem(
      `그런 명령이 없습니다: ${name}. 명령의 목록: npm run cycles -- help`,
      `There is no such command: ${name}. What there is: npm run cycles -- help`,
    );
  const asked = typed(name, command, args);
  const read = readSettings(process.env);
  if ('problems' in read) {
    for (const problem of read.problems) console.error(problem);
    return couldNotBeDone;
  }
  const dataDir = resolve(projectFolder, read.settings.dataDir);
  const work = await command.load();
  return work({ ...asked, called: `npm run cycles -- ${name}`, settings: { ...read.settings, dataDir } });
}

function help(): void {
  console.log('사용법 · usage\n');
  for (const [name, command] of Object.entries(commands)) {
    console.log(`  ${usageOf(name, command, 'ko')}\n      ${command.does.ko}`);
    console.log(`  ${usageOf(name, command, 'en')}\n      ${command.does.en}\n`);
  }
  console.log(
    '끝 코드 · exit codes\n' +
      '  0 되었음 · done\n' +
      '  1 본 것이 온전하지 않음 · what was looked at is not as it should be\n' +
      '  2 하지 못함 · could not be done\n' +
      '  3 말한 것을 빼고 되었음 · done, but for what was said\n' +
      '설정은 npm start와 같습니다(DATA_DIR, DATABASE_URL, FILES_S3_…) · settings are those of npm start',
  );
}

// Whoever reads what is printed may stop doing so, as `head` does.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'help' || name === '--help') help();
else
  process.exitCode = await run(name, args).catch((error: unknown) => {
    const said = operatorProblem(error) ?? error;
    console.error(said instanceof Problem ? said.message : said);
    return couldNotBeDone;
  });
