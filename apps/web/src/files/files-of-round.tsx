// The files of something in the round that the page is about.
import type { Attached } from '#domain/has-files';
import { useRoundView } from '../round/round-context.js';
import { FileList } from './file-list.js';

export function FilesOfRound({ files }: { readonly files: readonly Attached[] | undefined }) {
  const { page } = useRoundView();
  return <FileList stream="round" id={page.id} files={files} />;
}
