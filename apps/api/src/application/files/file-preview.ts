// A look at a file that is attached: what stands in it as a page of HTML, for whoever may take it.
import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Language } from '#contract/label';
import { previewHtml } from '#documents/preview/preview-html';
import type { FileRef } from '#domain/files';
import { isRefusal, type Refusal } from '#domain/refusals';
import { ApiParts } from '../../parts.js';
import { AttachedFileQuery } from './attached-file.js';
import { documentIn } from './opened-file.js';

/** A page that shows a file; of a picture, its bytes. */
export interface FilePreview {
  readonly file: FileRef;
  readonly shown: string | Uint8Array;
}

/** A reader wants a look at a file that is attached to something of a stream. */
export class FilePreviewQuery extends Query<FilePreview | Refusal> {
  constructor(
    readonly attached: AttachedFileQuery,
    readonly language: Language,
  ) {
    super();
  }
}

@QueryHandler(FilePreviewQuery)
export class FilePreviewHandler implements IQueryHandler<FilePreviewQuery> {
  constructor(
    private readonly parts: ApiParts,
    private readonly queries: QueryBus,
  ) {}

  async execute({ attached, language }: FilePreviewQuery): Promise<FilePreview | Refusal> {
    const taken = await this.queries.execute(attached);
    if (isRefusal(taken)) return taken;
    const { file, bytes } = taken;
    if (file.type === 'png' || file.type === 'jpeg') return { file, shown: bytes };
    const document = await documentIn(this.parts.readers, bytes, file.type);
    return isRefusal(document) ? document : { file, shown: previewHtml(document, file.name, language) };
  }
}
