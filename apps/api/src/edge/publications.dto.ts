// What is said to look at a publication before it is done: all of its command but the reason, which nobody sees.
import { OmitType } from '@nestjs/swagger';
import { PublishPlan } from '#contract/commands/plan.dto';
import { PublishRound } from '#contract/commands/round.dto';

export class RoundIfPublished extends OmitType(PublishRound, ['reason'] as const) {}

export class PlanIfPublished extends OmitType(PublishPlan, ['reason'] as const) {}
