// The files of an item: each can be looked at and taken, and pictures are seen at once.
import '../styles/files.css';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { Attached } from '#domain/has-files';
import type { StreamName } from '#domain/between/streams';
import { requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Sheet } from '../panel/sheet.js';
import { Failure } from '../widgets/failure.js';
import { FilePreview, isPreviewed } from './file-preview.js';
import { Picture } from './picture.js';
import { sizeOf } from './size.js';
import { fileStrings as say } from './strings.js';

interface Props {
  readonly stream: StreamName;
  readonly id: string;
  readonly files: readonly Attached[] | undefined;
}

/** Nothing where no file is attached. */
export function FileList({ stream, id, files = [] }: Props) {
  const text = useText();
  if (files.length === 0) return null;
  return (
    <ul className="file-list" aria-label={text(say.list)}>
      {files.map((file) => (
        <li key={file.hash}>
          <FileLine stream={stream} id={id} file={file} />
        </li>
      ))}
    </ul>
  );
}

interface LineProps extends Omit<Props, 'files'> {
  readonly file: Attached;
}

/** In dots; a list shows many. */
const small = 96;

function FileLine({ stream, id, file }: LineProps) {
  const { hash, name, type, size } = file;
  const text = useText();
  const { organization, token } = useSession();
  const [isLookedAt, setLookedAt] = useState(false);
  const address = routes.file(organization, stream, id, hash);
  const taking = useMutation({
    mutationFn: () => requestFile(address, { token }),
    onSuccess: (taken) => saveFile(taken, name),
  });
  return (
    <>
      {(type === 'png' || type === 'jpeg') && (
        <Picture address={address} name={name} highest={small} isAside />
      )}
      <span className="on-paper-only" lang="ko">
        {name} ({sizeOf(size)})
      </span>
      <button
        className="button"
        type="button"
        data-tone="quiet"
        aria-disabled={taking.isPending}
        onClick={() => !taking.isPending && taking.mutate()}
      >
        {text(say.take(name, sizeOf(size)))}
      </button>
      {isPreviewed(type) && (
        <button className="button" type="button" data-tone="quiet" onClick={() => setLookedAt(true)}>
          {text(say.look(name))}
        </button>
      )}
      {taking.error && <Failure error={taking.error} />}
      {isLookedAt && (
        <Sheet title={name} onClose={() => setLookedAt(false)}>
          <FilePreview stream={stream} id={id} file={file} />
        </Sheet>
      )}
    </>
  );
}
