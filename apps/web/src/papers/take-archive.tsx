// All papers of a cycle or a plan at once, in the format that is chosen; it takes a while, and can be stopped.
import '../styles/papers.css';
import { useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { PaperFormat } from '#contract/papers';
import { routes } from '#contract/routes';
import { requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { useLanguage, useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { FormatMenu } from './format-menu.js';
import { paperStrings as say } from './strings.js';

interface Props {
  /** Of which all papers are taken. */
  readonly about: { readonly cycle: string } | { readonly plan: string };
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly asOf?: string | undefined;
}

export function TakeArchive({ about, name, asOf }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const { organization, token } = useSession();
  const stopping = useRef<AbortController>(undefined);
  const taking = useMutation({
    mutationFn: (format: PaperFormat) => {
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      const address = routes.papersArchive(organization, {
        ...about,
        format,
        language,
        ...(asOf !== undefined && { asOf }),
      });
      return requestFile(address, { token, signal });
    },
    onSuccess: (file) => saveFile(file, `${name}.zip`),
  });
  const { isPending, isSuccess, error } = taking;
  const isStopped = stopping.current?.signal.aborted === true;
  return (
    <div className="take-paper">
      <FormatMenu label={text(say.takeAll)} isPending={isPending} take={(format) => taking.mutate(format)} />
      <p className="muted small" role="status">
        {isPending && text(say.makingAll)}
        {isSuccess && text(say.made(`${name}.zip`))}
        {error && isStopped && text(say.stopped)}
      </p>
      {isPending && (
        <button className="button" type="button" onClick={() => stopping.current?.abort()}>
          {text(say.stop)}
        </button>
      )}
      {error && !isStopped && <Failure error={error} />}
    </div>
  );
}
