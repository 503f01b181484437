// Where a file comes from: chosen or dropped, or a table that is pasted, and then brought as a file like any other.
import '../styles/office.css';
import { useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import { bringFile } from '../files/bring.js';
import { FileField, noFile } from '../files/fields.js';
import { Discard } from '../forms/discard.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { asFileText } from './pasted.js';
import { withFile, withText } from './source.js';
import { intakeStrings as say } from './strings.js';
import type { KeptSource } from './use-kept-source.js';

export function SourceFields({ kept }: { readonly kept: KeptSource }) {
  const { source, change, replace, brought } = kept;
  const text = useText();
  const titleId = useId();
  const pasteId = useId();
  const { organization, token } = useSession();
  const keeping = useMutation({
    mutationFn: (pasted: string) => {
      const name = text(say.pasted);
      return bringFile(routes.bringFile(organization, { name }), new File([asFileText(pasted)], name), {
        token,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
    },
    onSuccess: (file, pasted) => brought(pasted, file),
  });
  const { file = noFile().file } = source;
  const isChosen = source.file !== undefined && source.text === '';
  const look = () => {
    if (!keeping.isPending) keeping.mutate(source.text);
  };
  return (
    <section className="sheet-import" aria-labelledby={titleId}>
      <h2 id={titleId}>{text(say.source)}</h2>
      <FileField
        values={{ file }}
        change={(chosen) => chosen.file && replace(withFile(source, chosen.file))}
        saying={say.files}
      />
      <div className="field">
        <label htmlFor={pasteId}>{text(say.paste)}</label>
        <p className="hint" id={`${pasteId}-hint`}>
          {text(isChosen ? say.pasteClosed : say.pasteHint)}
        </p>
        <textarea
          id={pasteId}
          className="paste"
          lang="ko"
          rows={4}
          wrap="off"
          spellCheck={false}
          aria-describedby={`${pasteId}-hint`}
          readOnly={keeping.isPending || isChosen}
          value={source.text}
          onChange={(event) => change(withText(source, event.target.value))}
        />
      </div>
      <div className="sheet-tools">
        {source.text !== '' && source.file === undefined && (
          <button
            className="button"
            type="button"
            data-tone="main"
            aria-disabled={keeping.isPending}
            onClick={look}
          >
            {text(keeping.isPending ? say.looking : say.look)}
          </button>
        )}
        <Discard
          written={{ ...kept, busy: false }}
          offered={source.text !== '' || source.file !== undefined}
          label={say.clear}
        />
      </div>
      {keeping.error && <Failure error={keeping.error} />}
    </section>
  );
}
