// Any two versions of plans side by side, with the reason behind each difference, beside what was kept and what is owed.
import type { ComparisonView } from '#contract/views';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useBehind } from '../plan/origins.js';
import type { PageProps } from '../plan/plan-page.js';
import { useComparison, usePlans, type Compared } from '../plan/queries.js';
import { WhenRead } from '../plan/read-state.js';
import { isUnseen } from '../plan/unseen.js';
import { KeptList } from '../plan/kept-list.js';
import { planStrings } from '../plan/strings.js';
import { FinalPapers } from '../papers/final-papers.js';
import { TakePaper } from '../papers/take-paper.js';
import { AsOf } from '../widgets/as-of.js';
import { DifferenceTable } from './difference-table.js';
import { OwedList } from './owed-list.js';
import { VersionPicker } from './version-picker.js';
import { versionsOf } from './versions.js';

/** Which other version is compared, as the address says it. */
interface Props extends PageProps {
  readonly with?: string;
  readonly edition?: string;
  readonly withEdition?: string;
  readonly as?: string;
}

export function ComparePage({ id, asOf, with: other, edition, withEdition, as }: Props) {
  const text = useText();
  useTitle(planStrings.comparison.title);
  const compared: Compared = { with: other, edition, withEdition, as: as === 'standing' ? as : undefined };
  const read = useComparison(id, compared, asOf);
  const { data: plans = [] } = usePlans(asOf);
  const versions = versionsOf(plans);
  const alone = isUnseen(read.error) && versions.length <= 1;
  return (
    <div className="plan-page">
      <AsOf key={asOf} />
      <section className="plan-head" aria-labelledby="comparison-title">
        <h1 id="comparison-title">{text(planStrings.comparison.title)}</h1>
        {read.data && <Between view={read.data} />}
        {versions.length > 1 && (
          <VersionPicker
            key={versionKey(read.data)}
            versions={versions}
            shown={read.data}
            as={compared.as ?? 'adopted'}
          />
        )}
        {read.data && (
          <TakePaper
            kind="plan-comparison"
            id={id}
            name={text(planStrings.comparison.paper(read.data.to.title))}
            asOf={asOf}
            versions={compared}
          />
        )}
        {read.data && asOf === undefined && compared.as === undefined && <FinalComparison view={read.data} />}
      </section>
      {alone ? (
        <p className="plan-section">{text(planStrings.comparison.onlyOne)}</p>
      ) : (
        <WhenRead read={read}>{(view) => <Compare view={view} asOf={asOf} />}</WhenRead>
      )}
    </div>
  );
}

/** The two versions; an edition beside itself is told by how it was adopted and how it stands. */
function Between({ view: { from, to } }: { readonly view: ComparisonView }) {
  const text = useText();
  const isItself = from.plan === to.plan && from.edition === to.edition;
  return isItself ? (
    <p className="lead">
      <span lang="ko">{to.title}</span>: {text(planStrings.comparison.adopted)} →{' '}
      {text(planStrings.comparison.standing)}
    </p>
  ) : (
    <p className="lead" lang="ko">
      {from.title} → {to.title}
    </p>
  );
}

/** Its versions by name, whichever were left out of the address. */
function FinalComparison({ view: { from, to } }: { readonly view: ComparisonView }) {
  const versions = { edition: to.edition, with: from.plan, withEdition: from.edition };
  return <FinalPapers subject={{ kind: 'plan-comparison', id: to.plan, ...versions }} />;
}

function versionKey(view: ComparisonView | undefined): string {
  return view ? [view.from.plan, view.from.edition, view.to.plan, view.to.edition].join(' ') : '';
}

function Compare({ view, asOf }: { readonly view: ComparisonView; readonly asOf: string | undefined }) {
  const text = useText();
  const { differences, kept, owed, to } = view;
  const { data: later } = usePage('plan', to.plan, asOf);
  const origins = [
    ...differences.flatMap((difference) => difference.behind.map(({ agreed }) => agreed.origin)),
    ...kept.map(({ origin }) => origin),
    ...owed.map(({ entry }) => entry.origin),
  ];
  const behind = useBehind(
    origins.map(({ round }) => round),
    asOf,
  );
  const edition = later && later.state.status !== 'none' ? later.state.editions[to.edition] : undefined;
  const programName = (program: string) =>
    (edition?.lines[program] ?? edition?.leftOut.find((left) => left.program === program)?.line)?.name ?? '';
  return (
    <>
      <DifferenceTable view={view} later={later} behind={behind} asOf={asOf} />
      <div className="compare-beside">
        <section className="plan-section" aria-labelledby="kept">
          <h2 id="kept">
            {text(planStrings.comparison.kept)} <span className="count">{kept.length}</span>
          </h2>
          <KeptList kept={kept} behind={behind} nameOf={programName} asOf={asOf} />
        </section>
        <section className="plan-section" aria-labelledby="owed">
          <h2 id="owed">
            {text(planStrings.comparison.owed)} <span className="count">{owed.length}</span>
          </h2>
          <OwedList owed={owed} behind={behind} nameOf={programName} asOf={asOf} />
        </section>
      </div>
    </>
  );
}
