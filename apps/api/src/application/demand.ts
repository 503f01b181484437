// The coordinating office demands a second factor of everybody who holds a post, or no longer.
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Signed } from '#door/door';
import { refusesDemand, type DemandAct } from '#domain/between/administering';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';

export interface Demanded {
  readonly demanded: boolean;
}

export class DemandCommand extends Command<Demanded | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly act: DemandAct,
  ) {
    super();
  }
}

/** Whoever is signed in stays so: it holds from the next sign-in on. */
@CommandHandler(DemandCommand)
export class DemandHandler implements ICommandHandler<DemandCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, act }: DemandCommand): Promise<Demanded | Refusal> {
    const { demands } = this.parts.factors.secondFactors;
    const actor = await this.parts.door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const refused = refusesDemand(actor, act, (await demands.since(organization)) !== undefined);
    if (refused) return refused;
    if (act === 'demand-factor') await demands.demand(organization, actor.person);
    else await demands.drop(organization);
    return { demanded: act === 'demand-factor' };
  }
}
