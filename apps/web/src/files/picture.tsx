// A picture that is attached, drawn rather than linked: it is asked for by who is signed in, and the page loads nothing by itself.
import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { requestFile } from '../http/request.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { fileStrings as say } from './strings.js';

interface Props {
  readonly address: string;
  readonly name: string;
  /** In dots; the picture is drawn no higher, and no wider than three times that. */
  readonly highest: number;
  /** It stands beside other ways to the file: nothing is said while it comes, nor where it cannot be had. */
  readonly isAside?: boolean;
}

export function Picture({ address, name, highest, isAside = false }: Props) {
  const text = useText();
  const { token } = useSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [broken, setBroken] = useState<Blob>();
  const {
    data: file,
    error,
    refetch,
  } = useQuery({
    queryKey: ['picture', address],
    queryFn: ({ signal }) => requestFile(address, { token, signal }),
    staleTime: Infinity,
  });
  useEffect(() => {
    let isGone = false;
    const draw = async (picture: Blob) => {
      const decoded = await createImageBitmap(picture).catch(() => undefined);
      if (!isGone && decoded && canvas.current) drawOn(canvas.current, decoded, highest);
      if (!isGone && !decoded) setBroken(picture);
      decoded?.close();
    };
    if (file) void draw(file);
    return () => {
      isGone = true;
    };
  }, [file, highest]);
  if (!isAside && error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!isAside && !file) return <Loading />;
  if (file && broken === file) return <p role="status">{text(say.brokenPicture(name))}</p>;
  return <canvas ref={canvas} role="img" aria-label={text(say.picture(name))} width={0} height={0} />;
}

/** The picture as it is, or as large as may be. */
function drawOn(canvas: HTMLCanvasElement, picture: ImageBitmap, highest: number): void {
  const scale = Math.min(1, highest / picture.height, (3 * highest) / picture.width);
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
}
