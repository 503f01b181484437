// What has to happen next to a plan: who owes it by when, what is lacking before it can, and the way to each.
import { obligationLabels } from '#contract/glossary';
import { daysBetween } from '#domain/dates';
import type { Obligation, ObligationKind } from '#domain/obligations';
import type { LackCode } from '#domain/plan/lacking';
import { formatAddress } from '../address.js';
import { dateLabel, daysLeftLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Who } from '../names/who.js';
import { Offers } from '../panel/offers.js';
import { focusItem } from '../table/anchors.js';
import { lackRows, type LackRow } from './lacks.js';
import { nameIn } from './named.js';
import { usePlanView } from './plan-context.js';
import { planStrings } from './strings.js';

export function NextStep() {
  const text = useText();
  const { page, plan, edition } = usePlanView();
  const duty = page.duties?.find(({ item }) => item === undefined || item.id === edition.id);
  if (!duty) return null;
  const lacking = (page.lacking ?? []).filter(({ refused }) => refused !== itself[duty.kind]);
  const rows = duty.item ? lackRows(lacking, plan, edition, page.allowed) : [];
  return (
    <section className="plan-next" aria-labelledby="plan-next">
      <header>
        <h3 id="plan-next">
          <span className="muted">{text(planStrings.next.title)}</span> {text(obligationLabels[duty.kind])}
        </h3>
        <p>
          <WithWhom duty={duty} /> <Until duty={duty} />
        </p>
      </header>
      {rows.length > 0 && (
        <>
          <p className="name">{text(planStrings.next.lacking)}</p>
          <ul>
            {rows.map((row) => (
              <LackLine key={row.code} row={row} />
            ))}
          </ul>
        </>
      )}
      {duty.item && <Offers on="edition" item={edition.id} among={leadsOn} />}
    </section>
  );
}

/** What is owed is not lacking before itself. */
const itself: Partial<Readonly<Record<ObligationKind, LackCode>>> = {
  'report-plan': 'report-owed',
  'approve-plan': 'signature-missing',
  'submit-plan': 'submission-owed',
};

const leading: readonly string[] = [
  'SubmitDraft',
  'RecordReport',
  'StartApproval',
  'RecordSignature',
  'FinishApproval',
  'RecordSubmission',
  'PutInForce',
];

/** Whether a command is a step towards being in force. */
export function leadsOn(command: string): boolean {
  return leading.includes(command);
}

function WithWhom({ duty: { debtor } }: { readonly duty: Obligation }) {
  const { around } = usePlanView();
  return (
    <>
      {debtor.kind === 'seats' && <span lang="ko">{nameIn(around.committees, debtor.committee)} </span>}
      <Who owing={debtor} />
    </>
  );
}

function Until({ duty: { due, overdue } }: { readonly duty: Obligation }) {
  const text = useText();
  const { page } = usePlanView();
  if (due === undefined) return null;
  return (
    <span className="until">
      <strong data-late={overdue || undefined}>{text(daysLeftLabel(daysBetween(page.today, due)))}</strong>{' '}
      <time dateTime={due}>{text(dateLabel(due))}</time>
    </span>
  );
}

function LackLine({ row: { code, about, way } }: { readonly row: LackRow }) {
  const text = useText();
  const { open } = usePlanView();
  const follow = () => {
    if (way?.kind === 'panel') open(way.panel);
    if (way?.kind === 'item') focusItem(way);
  };
  const sentence = text(planStrings.next.lacks[code](about));
  return (
    <li>
      {way ? (
        <button className="link" type="button" onClick={follow}>
          {sentence}
        </button>
      ) : (
        <span>{sentence}</span>
      )}
      {code === 'parts-awaited' && <Awaited />}
    </li>
  );
}

/** The committees whose part has not come, each with the way to its cycle. */
function Awaited() {
  const { plan, around } = usePlanView();
  const awaited = Object.entries(plan.awaited).filter(([, { received }]) => !received);
  return (
    <ul className="plan-awaited">
      {awaited.map(([committee, { cycle }]) => (
        <li key={committee}>
          <a href={formatAddress({ place: 'cycle', id: cycle })} lang="ko">
            {nameIn(around.committees, committee)}
          </a>
        </li>
      ))}
    </ul>
  );
}
