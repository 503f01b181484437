// What can be found in a plan: itself, and in each of its editions the strategies and the programs as they are worded there.
import { audienceOfDraft, isPublished, ownersIn } from '#domain/plan/sight';
import type { DraftedPlan, Edition, EditionLine } from '#domain/plan/states';
import { distinct, type Tag } from '#domain/tags';
import { everybody, lines, titled, type Thing } from './thing.js';

/** Everything in a plan, each with who may read it; of a plan as a reader sees it, what they see. */
export function thingsInPlan(plan: DraftedPlan): readonly Thing[] {
  const editions = Object.values(plan.editions);
  const common = { committee: null, year: plan.year, track: null, innerAudience: null };
  return [
    {
      ...common,
      kind: 'plan',
      key: '',
      item: null,
      heading: plan.title,
      text: '',
      context: '',
      audience: distinct(editions.flatMap((edition) => audienceOfEdition(plan, edition))),
    },
    ...editions.flatMap((edition) => [
      ...Object.entries(edition.strategies).map(([id, { number, title }]): Thing => ({
        ...common,
        kind: 'strategy',
        key: `${edition.id}/${id}`,
        item: edition.id,
        heading: titled(number, title),
        text: '',
        context: plan.title,
        audience: audienceOfEdition(plan, edition),
      })),
      ...Object.values(edition.lines).map((line): Thing => ({
        ...common,
        kind: 'planLine',
        key: `${edition.id}/${line.program}`,
        item: edition.id,
        heading: titled(line.number, line.name),
        text: wordedIn(line),
        context: plan.title,
        audience: isPublished(edition) ? [everybody] : readersOf(plan, line.program),
      })),
    ]),
  ];
}

/** Who sees that there is this edition: everybody once it was in force, before that its makers and whoever has a part in it. */
function audienceOfEdition(plan: DraftedPlan, edition: Edition): readonly Tag[] {
  if (isPublished(edition)) return [everybody];
  const programs = [...Object.keys(edition.lines), ...edition.leftOut.map(({ program }) => program)];
  return distinct([...audienceOfDraft(plan), ...programs.flatMap((program) => ownersIn(plan, program))]);
}

function readersOf(plan: DraftedPlan, program: string): readonly Tag[] {
  return distinct([...audienceOfDraft(plan), ...ownersIn(plan, program)]);
}

function wordedIn({ years }: EditionLine): string {
  return lines(
    ...years.flatMap(({ content, indicators, budget }) => [
      ...content,
      ...indicators.map(({ name }) => name),
      ...budget.map(({ item }) => item),
    ]),
  );
}
