// The files of an item: each can be taken, and pictures are seen at once.
import '../styles/files.css';
import { useEffect, useRef } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { Attached } from '#domain/has-files';
import type { StreamName } from '#domain/between/streams';
import { requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
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

function FileLine({ stream, id, file: { hash, name, type, size } }: LineProps) {
  const text = useText();
  const { organization, token } = useSession();
  const address = routes.file(organization, stream, id, hash);
  const taking = useMutation({
    mutationFn: () => requestFile(address, { token }),
    onSuccess: (file) => saveFile(file, name),
  });
  return (
    <>
      {(type === 'png' || type === 'jpeg') && <Picture address={address} name={name} />}
      <button
        className="button"
        type="button"
        data-tone="quiet"
        aria-disabled={taking.isPending}
        onClick={() => !taking.isPending && taking.mutate()}
      >
        {text(say.take(name, sizeOf(size)))}
      </button>
      {taking.error && <Failure error={taking.error} />}
    </>
  );
}

/** In dots; a list shows many. */
const height = 96;

/** Drawn rather than linked: the picture is asked for by who is signed in, and the page loads nothing by itself. */
function Picture({ address, name }: { readonly address: string; readonly name: string }) {
  const text = useText();
  const { token } = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { data: file } = useQuery({
    queryKey: ['picture', address],
    queryFn: ({ signal }) => requestFile(address, { token, signal }),
    staleTime: Infinity,
  });
  useEffect(() => {
    let isGone = false;
    const draw = async (picture: Blob) => {
      const drawn = await createImageBitmap(picture, { resizeHeight: height }).catch(() => undefined);
      if (isGone || !drawn || !canvas.current) return;
      canvas.current.width = drawn.width;
      canvas.current.height = drawn.height;
      canvas.current.getContext('2d')?.drawImage(drawn, 0, 0);
    };
    if (file) void draw(file);
    return () => {
      isGone = true;
    };
  }, [file]);
  return <canvas ref={canvas} role="img" aria-label={text(say.picture(name))} width={0} height={height} />;
}
