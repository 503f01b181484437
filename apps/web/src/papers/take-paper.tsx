// A menu of the formats in which a paper can be taken; while the file is made the page can be used.
import '../styles/papers.css';
import { useMutation } from '@tanstack/react-query';
import { paperLabels, type PaperFormat, type PaperKind } from '#contract/papers';
import { routes } from '#contract/routes';
import { requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { useLanguage, useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { FormatMenu } from './format-menu.js';
import { paperStrings as say } from './strings.js';

interface Props {
  readonly kind: PaperKind;
  /** The meeting, round, plan or program that it is about. */
  readonly id: string;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly asOf?: string | undefined;
  /** To whom it goes, where it goes to one of several. */
  readonly to?: { readonly kind: 'department' | 'post'; readonly id: string; readonly name: string };
  /** Which edition or editions it is about, where that is not the usual one. */
  readonly versions?: Versions;
}

type Versions = Pick<Parameters<typeof routes.paper>[3], 'edition' | 'with' | 'withEdition' | 'as'>;

export function TakePaper({ kind, id, name, asOf, to, versions }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const { organization, token } = useSession();
  const taking = useMutation({
    mutationFn: (format: PaperFormat) =>
      requestFile(
        routes.paper(organization, kind, id, {
          format,
          language,
          ...versions,
          ...(asOf !== undefined && { asOf }),
          ...(to && { [to.kind]: to.id }),
        }),
        { token },
      ),
    onSuccess: (file, format) => saveFile(file, `${name}.${format}`),
  });
  const { isPending, isSuccess, variables, error } = taking;
  const paper = paperLabels[kind];
  return (
    <div className="take-paper">
      <FormatMenu
        label={text(to ? say.takeFor(paper, to.name) : say.take(paper))}
        isPending={isPending}
        take={(format) => taking.mutate(format)}
      />
      <p className="muted small" role="status">
        {isPending && text(say.making)}
        {isSuccess && text(say.made(`${name}.${variables}`))}
      </p>
      {error && <Failure error={error} />}
    </div>
  );
}
