// The forms of a final paper: made with what it lacks accepted one by one, registered with number and line, withdrawn.
import type { FinalPapersView, FinalView } from '#contract/paper-views';
import { formOf, type Kind } from '../forms/form-of.js';
import { noReason, ReasonField } from '../forms/shared.js';
import { useDays } from '../forms/use-days.js';
import type { PaperCommandName } from '../panel/commands.js';
import { Loading } from '../widgets/loading.js';
import { Unread } from '../widgets/unread.js';
import { acceptedAmong } from './accepted.js';
import { usePaperChecks, type Subject } from './final-queries.js';
import { bodyOfLine, LineFields, type LineValues } from './line-fields.js';
import { MakeFields, startOfMaking, type MakeValues, type OnPaper } from './make-fields.js';
import { paperStrings as say } from './strings.js';

/** Where a form about one time of making it final stands. */
interface OnFinal {
  readonly page: { readonly id: string };
  readonly final: FinalView;
  readonly today: string;
}

const onPaper: Kind<'paper', OnPaper> = { stream: 'paper', itemOf: () => undefined, Now: () => null };
const onFinal: Kind<'paper', OnFinal> = { stream: 'paper', itemOf: ({ final }) => final, Now: () => null };

const MakeForm = formOf(onPaper, 'MakeFinal', {
  start: startOfMaking,
  body: ({ id, grade, clause, accepted, reason }: MakeValues, { view, checks }) => ({
    ...view.subject,
    ...{ id, grade, language: 'ko' as const },
    clause: grade === 'public' || clause === '' ? undefined : clause,
    accepted: acceptedAmong(checks.checks, accepted),
    reason: reason.trim() === '' ? undefined : reason,
  }),
  Fields: MakeFields,
  foretell: () => say.foretellFinal,
});

const RegisterForm = formOf(onFinal, 'RegisterPaper', {
  start: ({ today }): LineValues => ({ number: '', registered: today, line: [] }),
  body: ({ number, registered, line }, { final }) => ({
    final: final.id,
    number,
    registered,
    line: bodyOfLine(line),
  }),
  Fields: LineFields,
  foretell: () => say.foretellNumber,
});

const WithdrawForm = formOf(onFinal, 'WithdrawPaper', {
  start: noReason,
  body: ({ reason }, { final }) => ({ final: final.id, reason }),
  Fields: ReasonField,
  foretell: () => say.foretellWithdrawal,
});

interface Props {
  readonly subject: Subject;
  readonly view: FinalPapersView;
  readonly command: PaperCommandName;
  readonly final?: string;
  readonly onDone: () => void;
}

export function FinalForm({ subject, view, command, final: id, onDone }: Props) {
  const { today } = useDays();
  const final = view.finals.find((each) => each.id === id);
  const page = { id: view.paper };
  if (command === 'MakeFinal') return <Making subject={subject} view={view} onDone={onDone} />;
  if (!final) return null;
  // A form begins with its day once, and the day is known a moment after the paper.
  if (today === undefined) return <Loading />;
  const Form = command === 'RegisterPaper' ? RegisterForm : WithdrawForm;
  return <Form at={{ page, final, today }} onDone={onDone} />;
}

/** What it lacks is looked at before anything can be said about it. */
function Making({ subject, view, onDone }: Pick<Props, 'subject' | 'view' | 'onDone'>) {
  const { data: checks, error, isPending, refetch } = usePaperChecks(subject);
  if (isPending) return <Loading />;
  if (!checks) return <Unread error={error} onRetry={() => void refetch()} />;
  return <MakeForm at={{ page: { id: view.paper }, view, checks }} onDone={onDone} />;
}
