// A look at a file within the page: what the server read out of it, or the picture that it is.
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import type { StreamName } from '#domain/between/streams';
import type { FileRef, FileType } from '#domain/files';
import { requestFile } from '../http/request.js';
import { useLanguage } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Picture } from './picture.js';
import { ReadPage } from './read-page.js';

/** PDF is drawn by what its reader has for it, once it was taken. */
export function isPreviewed(type: FileType): boolean {
  return type !== 'pdf';
}

interface Props {
  readonly stream: StreamName;
  readonly id: string;
  readonly file: FileRef;
}

/** In dots; more than a screen of today shows of a page. */
const large = 1_200;

export function FilePreview({ stream, id, file: { hash, name, type } }: Props) {
  const { organization } = useSession();
  return type === 'png' || type === 'jpeg' ? (
    <div className="file-preview">
      <Picture address={routes.file(organization, stream, id, hash)} name={name} highest={large} />
    </div>
  ) : (
    <Read stream={stream} id={id} hash={hash} />
  );
}

function Read({ stream, id, hash }: Omit<Props, 'file'> & { readonly hash: string }) {
  const { organization, token } = useSession();
  const { language } = useLanguage();
  const address = routes.filePreview(organization, stream, id, hash, { language });
  const { data, error, refetch } = useQuery({
    queryKey: ['preview', address],
    queryFn: async ({ signal }) => (await requestFile(address, { token, signal })).text(),
    staleTime: Infinity,
    // Whoever asks twice for a file that nobody can open waits twice.
    retry: false,
  });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <Loading /> : <ReadPage html={data} />;
}
