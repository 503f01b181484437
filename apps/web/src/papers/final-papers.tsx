// The times that a paper was made final: with its number, its day and the beginning of its hash, to be taken as it was kept.
import { useState } from 'react';
import { commandLabels, disclosureLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { FinalPapersView, FinalView } from '#contract/paper-views';
import { paperFormats, paperLabels, type PaperFormat } from '#contract/papers';
import { routes } from '#contract/routes';
import { itemStatusLabels } from '#contract/statuses';
import { useMutation } from '@tanstack/react-query';
import { useNotice } from '../frame/notice.js';
import { requestFile } from '../http/request.js';
import { saveFile } from '../http/save-file.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import type { PaperCommandName } from '../panel/commands.js';
import { Sheet } from '../panel/sheet.js';
import { useSession } from '../session/session.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { FinalForm } from './final-form.js';
import { useFinalPapers, type Subject } from './final-queries.js';
import { FormatMenu } from './format-menu.js';
import { paperStrings as say } from './strings.js';

const tones: Readonly<Record<FinalView['status'], Tone>> = {
  made: 'known',
  registered: 'done',
  superseded: 'quiet',
  withdrawn: 'grave',
};

const commands: readonly PaperCommandName[] = ['RegisterPaper', 'WithdrawPaper'];

interface Props {
  readonly subject: Subject;
  /** Whom the paper goes to, where it goes to one. */
  readonly to?: string;
}

export function FinalPapers({ subject, to }: Props) {
  const text = useText();
  const notice = useNotice();
  const { data: view, error, refetch } = useFinalPapers(subject);
  const [asked, setAsked] = useState<{ readonly command: PaperCommandName; readonly final?: string }>();
  if (!view) return error && <Failure error={error} onRetry={() => void refetch()} />;
  const mayMake = view.allowed.some(({ command }) => command === 'MakeFinal');
  if (!mayMake && view.finals.length === 0) return null;
  return (
    <div className="final-papers" role="group" aria-label={text(say.finalsOf(paperLabels[subject.kind], to))}>
      {view.finals.length > 0 && (
        <ul>
          {view.finals.map((final) => (
            <li key={final.id}>
              <Entry subject={subject} final={final} />
              <Offered
                view={view}
                final={final}
                onAsk={(command) => setAsked({ command, final: final.id })}
              />
            </li>
          ))}
        </ul>
      )}
      {mayMake && (
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => setAsked({ command: 'MakeFinal' })}
        >
          {text(commandLabels.MakeFinal)}
        </button>
      )}
      {asked && (
        <Sheet
          title={text(commandLabels[asked.command])}
          about={
            <About
              paper={paperLabels[subject.kind]}
              to={to}
              final={view.finals.find(({ id }) => id === asked.final)}
            />
          }
          onClose={() => setAsked(undefined)}
        >
          <FinalForm
            subject={subject}
            view={view}
            {...asked}
            onDone={() => {
              notice(strings.done(commandLabels[asked.command]));
              setAsked(undefined);
            }}
          />
        </Sheet>
      )}
    </div>
  );
}

interface AboutProps {
  readonly paper: Label;
  readonly to: string | undefined;
  readonly final: FinalView | undefined;
}

/** Which of the papers of a page it is: to whom it goes, and which time of making it final. */
function About({ paper, to, final }: AboutProps) {
  const text = useText();
  const number = final?.registration?.number;
  return (
    <p className="muted">
      {text(say.finalsOf(paper, to))}
      {final && (
        <span lang="ko">
          {' · '}
          {final.title}
          {number !== undefined && ` (${number})`}
        </span>
      )}
    </p>
  );
}

function Offered({
  view: { allowed },
  final,
  onAsk,
}: {
  readonly view: FinalPapersView;
  readonly final: FinalView;
  readonly onAsk: (command: PaperCommandName) => void;
}) {
  const text = useText();
  return commands
    .filter((command) => allowed.some((offer) => offer.command === command && offer.item === final.id))
    .map((command) => (
      <button key={command} className="button" type="button" data-tone="quiet" onClick={() => onAsk(command)}>
        {text(commandLabels[command])}
      </button>
    ));
}

const shortHash = 12;

function Entry({ subject, final }: { readonly subject: Subject; readonly final: FinalView }) {
  const text = useText();
  const { status, title, on, by, registration, reason, disclosure, files } = final;
  const hash = files[0]?.hash ?? '';
  return (
    <>
      <p>
        <Chip tone={tones[status]}>{text(itemStatusLabels.paper.final[status])}</Chip>{' '}
        <strong lang="ko">{title}</strong>
      </p>
      <p className="muted small">
        {registration
          ? text(say.registered(registration.number, dateLabel(registration.registered)))
          : text(say.noNumber)}
        {' · '}
        {text(disclosureLabels[disclosure.grade])}
        {' · '}
        {text(say.madeOn(dateLabel(on), by))}
        {' · '}
        <abbr title={hash}>{text(say.hash(hash.slice(0, shortHash)))}</abbr>
      </p>
      {reason !== undefined && status !== 'made' && (
        <p className="small" lang="ko">
          {reason}
        </p>
      )}
      <TakeFinal subject={subject} final={final} registered={false} />
      {registration && <TakeFinal subject={subject} final={final} registered />}
    </>
  );
}

/** The bytes that were kept: of the paper itself, or of the copy with its number. */
function TakeFinal({
  subject: { kind, id, ...choices },
  final,
  registered,
}: {
  readonly subject: Subject;
  readonly final: FinalView;
  readonly registered: boolean;
}) {
  const text = useText();
  const { organization, token } = useSession();
  const kept = (registered ? final.registration?.files : final.files) ?? [];
  const formats = paperFormats.filter((format) => kept.some((file) => file.format === format));
  const name = registered ? `${final.title} (${say.registeredCopy})` : final.title;
  const taking = useMutation({
    mutationFn: (format: PaperFormat) =>
      requestFile(routes.finalPaper(organization, kind, id, final.id, { ...choices, format, registered }), {
        token,
      }),
    onSuccess: (file, format) => saveFile(file, `${name}.${format}`),
  });
  const { isPending, isSuccess, variables, error } = taking;
  return (
    <div className="take-paper">
      <FormatMenu
        label={text(registered ? say.takeRegistered : say.takeFinal)}
        isPending={isPending}
        formats={formats}
        take={(format) => taking.mutate(format)}
      />
      <p className="muted small" role="status">
        {isPending && text(say.bringing)}
        {isSuccess && text(say.made(`${name}.${variables}`))}
      </p>
      {error && <Failure error={error} />}
    </div>
  );
}
