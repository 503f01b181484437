// A picture that is attached, drawn rather than linked: it is asked for by who is signed in, and the page loads nothing by itself.
import { useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { requestFile } from '../http/request.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { fileStrings as say } from './strings.js';

interface Props {
  readonly address: string;
  readonly name: string;
  /** In dots; the picture is drawn no higher. */
  readonly highest: number;
}

export function Picture({ address, name, highest }: Props) {
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
      const drawn = await drawnTo(picture, highest);
      if (isGone || !drawn || !canvas.current) return;
      canvas.current.width = drawn.width;
      canvas.current.height = drawn.height;
      canvas.current.getContext('2d')?.drawImage(drawn, 0, 0);
    };
    if (file) void draw(file);
    return () => {
      isGone = true;
    };
  }, [file, highest]);
  return <canvas ref={canvas} role="img" aria-label={text(say.picture(name))} width={0} height={0} />;
}

/** The picture as it is, or as high as may be; nothing of a broken one. */
async function drawnTo(picture: Blob, highest: number): Promise<ImageBitmap | undefined> {
  const whole = await createImageBitmap(picture).catch(() => undefined);
  if (!whole || whole.height <= highest) return whole;
  return createImageBitmap(whole, { resizeHeight: highest, resizeQuality: 'medium' });
}
