// Keeping a file that somebody brings: told what it is from its bytes, looked through, and kept under its hash.
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Signed } from '#door/door';
import type { FileRef } from '#domain/files';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { kindOf } from '#files/kind-of';
import { isLocked } from '#files/kinds/locked';
import { ApiParts } from '../../parts.js';
import { fileNameOf } from './file-name.js';

/** Somebody brings a file; what it is for, a command says that names it afterwards. */
export class BringFileCommand extends Command<FileRef | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly file: { readonly name: string; readonly bytes: Uint8Array },
  ) {
    super();
  }
}

@CommandHandler(BringFileCommand)
export class BringFileHandler implements ICommandHandler<BringFileCommand> {
  constructor(@Inject(ApiParts) private readonly parts: Pick<ApiParts, 'door' | 'files' | 'scanner'>) {}

  async execute({ organization, signed, file }: BringFileCommand): Promise<FileRef | Refusal> {
    const { door, files, scanner } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { bytes } = file;
    const name = fileNameOf(file.name);
    if (name === '') return refuse('text-missing', 'name');
    if (bytes.length === 0) return refuse('file-empty');
    const type = kindOf(bytes);
    if (!type)
      return isLocked(bytes)
        ? refuse('file-unreadable', undefined, { why: 'encrypted' })
        : refuse('file-type-unknown');
    const scanned = await scanner?.scan(bytes);
    if (scanned?.found === 'infection') return refuse('file-infected', undefined, { found: scanned.name });
    if (scanned?.found === 'scanner-away') return refuse('scanner-away');
    return { hash: await files.put(organization, bytes), name, type, size: bytes.length };
  }
}
