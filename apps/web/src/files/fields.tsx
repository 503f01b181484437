// The fields of forms about files: one that takes a file by hand or by drop, and one that names what is removed.
import '../styles/files.css';
import { useId, useRef, useState, type DragEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import type { Label } from '#contract/label';
import { routes } from '#contract/routes';
import type { HasFiles } from '#domain/has-files';
import type { FileRef } from '#domain/files';
import { SelectField } from '../forms/fields.js';
import type { FieldsProps } from '../forms/form-of.js';
import { useProblemAt } from '../forms/problem-context.js';
import { ReasonField, type ReasonValues } from '../forms/shared.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { bringFile } from './bring.js';
import { sizeOf } from './size.js';
import { fileStrings as say } from './strings.js';

export interface FileValues {
  readonly file: FileRef;
}

export interface DetachValues extends ReasonValues {
  readonly hash: string;
}

/** Starts a form before a file was chosen: the server says that one is missing. */
export const noFile = (): FileValues => ({ file: { hash: '', name: '', type: 'text', size: 0 } });

/** Starts a form that removes a file. */
export function firstOf(item: HasFiles | undefined): DetachValues {
  return { hash: item?.files?.[0]?.hash ?? '', reason: '' };
}

/** Takes a file: it is brought as soon as it is chosen, and attached when the form is sent. */
export function FileField({
  values: { file },
  change,
  saying = say,
}: Pick<FieldsProps<unknown, FileValues>, 'values' | 'change'> & {
  /** Which files may be brought, and what is said of one once it is there; where it is not to be attached. */
  readonly saying?: { readonly orDrop: Label; readonly kept: (name: string) => Label };
}) {
  const text = useText();
  const { organization, token } = useSession();
  const id = useId();
  const problem = useProblemAt('file.hash');
  const [percent, setPercent] = useState(0);
  const [left, setLeft] = useState<readonly string[]>([]);
  const stop = useRef<AbortController>(undefined);
  const bringing = useMutation({
    mutationFn: (chosen: File) => {
      stop.current = new AbortController();
      setPercent(0);
      const address = routes.bringFile(organization, { name: chosen.name });
      return bringFile(address, chosen, { token, signal: stop.current.signal, onProgress: setPercent });
    },
    onSuccess: (kept) => change({ file: kept }),
  });
  const { isPending, variables, error } = bringing;
  const take = (offered: readonly File[]) => {
    const [chosen, ...others] = offered;
    if (!chosen) return;
    setLeft((isPending ? offered : others).map(({ name }) => name));
    if (!isPending) bringing.mutate(chosen);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      className="field file-field"
      data-problem={problem && true}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <label htmlFor={id}>{text(say.choose)}</label>
      <input
        id={id}
        name="file.hash"
        type="file"
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file chosen again is chosen anew.
          target.value = '';
        }}
      />
      <div id={`${id}-note`}>
        <p className="hint">{text(saying.orDrop)}</p>
        {problem && <p className="field-problem">{text(problem)}</p>}
      </div>
      <p role="status">
        {isPending && text(say.bringing(variables.name))}
        {!isPending && file.hash !== '' && text(saying.kept(file.name))}
        {left.length > 0 && ` ${text(say.oneByOne(left))}`}
      </p>
      {isPending && (
        <div className="file-progress">
          <progress max={100} value={percent} aria-label={text(say.bringing(variables.name))} />
          <span aria-hidden="true">{percent}%</span>
          <button className="button" type="button" data-tone="quiet" onClick={() => stop.current?.abort()}>
            {text(say.stop)}
          </button>
        </div>
      )}
      {error && error.name !== 'AbortError' && <Failure error={error} />}
    </div>
  );
}

/** Names the file that is removed, and why. */
export function DetachFields({
  of,
  values,
  change,
}: Pick<FieldsProps<unknown, DetachValues>, 'values' | 'change'> & { readonly of: HasFiles | undefined }) {
  const choices = (of?.files ?? []).map(({ hash, name, size }) => ({
    value: hash,
    label: `${name} (${sizeOf(size)})`,
  }));
  return (
    <>
      <SelectField name="hash" choices={choices} value={values.hash} onChange={(hash) => change({ hash })} />
      <ReasonField values={values} change={change} />
    </>
  );
}
