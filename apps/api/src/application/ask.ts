// The command side of the application's seam: every write is this one command, carried to the door.
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Ask, Done, Signed } from '#door/door';
import { isRefusal, type Refusal } from '#domain/refusals';
import { asStep } from '#observing/traces';
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
    const { door, observing } = this.parts;
    return asStep(
      observing.traces,
      'command',
      { facts: { command: `${asked.stream}/${asked.command.type}` } },
      async () => door.ask(asked, signed, await madeFor(this.parts, asked, signed)),
      (answer) => (isRefusal(answer) ? { refused: answer.refused } : { position: answer.position }),
    );
  }
}
