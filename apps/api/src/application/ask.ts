// The command side of the application's seam: every write is this one command, carried to the door.
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Ask, Done, Signed } from '#door/door';
import type { Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { madeFor } from './papers/final/asking.js';

/** A signed-in person asks something of a stream. */
export class AskCommand extends Command<Done | Refusal> {
  constructor(
    readonly asked: Ask,
    readonly signed: Signed,
  ) {
    super();
  }
}

@CommandHandler(AskCommand)
export class AskHandler implements ICommandHandler<AskCommand> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ asked, signed }: AskCommand): Promise<Done | Refusal> {
    return this.parts.door.ask(asked, signed, await madeFor(this.parts, asked, signed));
  }
}
