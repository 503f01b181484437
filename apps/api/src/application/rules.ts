// The dated rules that govern an organization and its committees: from when, by which article, and what goes before what.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RulesView, RuleView } from '#contract/views';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ruleInForce, standingOn, type DatedRule, type RulePack } from '#domain/rule-packs';
import { ApiParts, type ReadingParts } from '../parts.js';
import { actsSeen, type Act } from './acts.js';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the rules as they govern on a day; today unless named. */
export class RulesQuery extends Query<RulesView | Refusal> {
  constructor(
    readonly asked: Asked,
    readonly on?: IsoDate,
  ) {
    super();
  }
}

/** Rules that were set together, by whom and when. */
interface RuleSetting {
  readonly rules: readonly DatedRule[];
  readonly set: RuleView['set'];
}

@QueryHandler(RulesQuery)
export class RulesHandler implements IQueryHandler<RulesQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ asked, on = this.parts.door.today }: RulesQuery): Promise<RulesView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const { organization } = asked;
    const committees = [...(await reader.seenOf('committee', await reader.ids('committee')))];
    const reading = { organization, actor: reader.actor };
    const general = await actsSeen(this.parts, reading, 'organization', organization);
    const own = await Promise.all(
      committees.map(async ([id, { name }]) => {
        const read = await actsSeen(this.parts, reading, 'committee', id);
        return { id, name, settings: settingsIn(read?.acts ?? []) };
      }),
    );
    const before = own.map(({ id, settings }) => ({ id, rules: settings.flatMap(({ rules }) => rules) }));
    return {
      on,
      today: this.parts.door.today,
      rules: rulesSet(settingsIn(general?.acts ?? []), on).map((rule) => ({
        ...rule,
        before: before
          .filter(({ rules }) => ruleInForce(rules, rule.key, on) !== undefined)
          .map(({ id }) => id),
      })),
      committees: own.map(({ id, name, settings }) => ({ id, name, rules: rulesSet(settings, on) })),
    };
  }
}

function settingsIn(acts: readonly Act[]): readonly RuleSetting[] {
  return acts.flatMap(({ entry }): RuleSetting[] => {
    const { event, on, by, said } = entry;
    const set = { on, by: by.title };
    if (event === 'RulePackApplied') {
      const { title, rules } = said['pack'] as RulePack;
      return [{ rules, set: { ...set, pack: title } }];
    }
    return event === 'RulesAdopted' ? [{ rules: said['rules'] as readonly DatedRule[], set }] : [];
  });
}

/** In the order in which they were set; what is superseded says by what. */
function rulesSet(settings: readonly RuleSetting[], on: IsoDate): readonly RuleView[] {
  const all = settings.flatMap(({ rules }) => rules);
  return settings.flatMap(({ rules, set }) =>
    rules.map((rule): RuleView => {
      const standing = standingOn(all, rule, on);
      const governing = standing === 'superseded' ? ruleInForce(all, rule.key, on) : undefined;
      return {
        ...rule,
        standing,
        set,
        ...(governing ? { governing: { article: governing.article, from: governing.from } } : {}),
      };
    }),
  );
}
