// `explain` with a figure: why it is what it is, by the same way and in the same words as the page, down to who reported what.
import { DashboardHandler, DashboardQuery } from '#api/application/figures/dashboard';
import {
  ExplainGroupHandler,
  ExplainGroupQuery,
  ExplainHandler,
  ExplainQuery,
} from '#api/application/figures/explaining';
import { ProgramFiguresHandler, ProgramFiguresQuery } from '#api/application/figures/program-figures';
import type { Asked as Reading } from '#api/application/streams-read';
import type { ReadingParts } from '#api/parts';
import type { ExplanationView } from '#contract/figure-views';
import { figureNamed, nameOfFigure, type AnyFigure } from '#contract/why/figure-name';
import { whyWords } from '#contract/why/why-words';
import type { Actor } from '#domain/actor';
import { isPeriod } from '#domain/periods';
import { isRefusal, type Refusal } from '#domain/refusals';
import { parseStreamId } from '#door/foldings';
import { openHouse } from '#door/house';
import type { Run } from '../command.js';
import { explanationText } from '../explaining/explanation-text.js';
import { figuresOfPlan, figuresOfProgram } from '../explaining/figures-there.js';
import { unknownStream } from '../explaining/unknown-stream.js';
import { onLog } from '../operator.js';
import { Problem } from '../problem.js';
import { unlessRefused } from '../unless-refused.js';

/** An operator reads as the coordinating office does: all of a plan, drafts too. */
const operator: Actor = { person: 'p-operator', post: { kind: 'office', post: 'operator' }, also: [] };

export const explainFigure: Run = (asked) => {
  const [organization = '', stream = '', figure = ''] = asked.words;
  return onLog(asked, async (_pool, databaseUrl) => {
    const house = await openHouse(databaseUrl, () => undefined);
    try {
      const view = await explained(house, organization, stream, figure);
      console.log(`${explanationText(view, 'ko')}\n\n${explanationText(view, 'en')}`);
      return 0;
    } finally {
      await house.close();
    }
  });
};

/** @throws Problem that names the figures there are, where it is none of them */
async function explained(
  parts: ReadingParts,
  organization: string,
  stream: string,
  name: string,
): Promise<ExplanationView> {
  const signed = { person: operator.person, post: 'post:operator' };
  const asked = { organization, signed, actor: operator };
  const address = parseStreamId(stream);
  const streams = await parts.store.streams(organization, '');
  if (!streams.includes(stream)) throw unknownStream(organization, stream, streams);
  if (address?.stream === 'program') return ofProgram(parts, address.id, name, asked);
  if (address?.stream === 'plan') return ofPlan(parts, address.id, name, asked);
  throw new Problem(
    `수치는 사업이나 계획의 것입니다: program/… 또는 plan/…. '${stream}'에는 수치가 없습니다.`,
    `Figures are of a program or a plan: program/… or plan/…. '${stream}' has none.`,
  );
}

async function ofProgram(
  parts: ReadingParts,
  id: string,
  name: string,
  asked: Reading,
): Promise<ExplanationView> {
  const there = unlessRefused(
    await new ProgramFiguresHandler(parts).execute(new ProgramFiguresQuery(id, asked)),
  );
  const figure = namedExactly(name);
  const view =
    figure &&
    !('of' in figure) &&
    (await new ExplainHandler(parts).execute(new ExplainQuery(id, figure, asked)));
  return orNames(view, name, figuresOfProgram(there));
}

async function ofPlan(
  parts: ReadingParts,
  id: string,
  name: string,
  asked: Reading,
): Promise<ExplanationView> {
  const dashboard = new DashboardHandler(parts);
  const by = async (grouping: 'strategy' | 'department') =>
    unlessRefused(await dashboard.execute(new DashboardQuery(id, { by: grouping }, asked)));
  const there = [await by('strategy'), await by('department')].flatMap(figuresOfPlan);
  const figure = namedExactly(name);
  const view =
    figure &&
    'of' in figure &&
    (await new ExplainGroupHandler(parts).execute(new ExplainGroupQuery(id, figure, asked)));
  return orNames(view, name, [...new Set(there)]);
}

/** The figure under a name all of which is understood. */
function namedExactly(name: string): AnyFigure | undefined {
  const figure = figureNamed(name);
  return figure && isPeriod(figure.period) && nameOfFigure(figure) === name ? figure : undefined;
}

function orNames(
  view: ExplanationView | Refusal | false | undefined,
  name: string,
  names: readonly string[],
): ExplanationView {
  if (view && !isRefusal(view)) return view;
  const { ko, en } = whyWords.unknown;
  throw new Problem(
    `'${name}': ${ko}`,
    `'${name}': ${en}\n물을 수 있는 수치 · figures that can be asked about:\n${names.join('\n')}`,
  );
}
