// The plan that the first round reviews: taken over as it was adopted elsewhere.
import type { Page, ReadinessView } from '#contract/views';
import { yearOf } from '#domain/dates';
import { ShortField } from '../forms/fields.js';
import { formOf, type FieldsProps, type Kind } from '../forms/form-of.js';
import { formatAddress } from '../address.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Loading } from '../widgets/loading.js';
import { planAtHand } from './progress.js';
import { setupStrings } from './strings.js';

interface BeforeFirst {
  readonly page: Page<'plan'>;
  readonly year: number;
}

interface PlanValues {
  readonly title: string;
  readonly lastYear: string;
}

const beforeFirst: Kind<'plan', BeforeFirst> = { stream: 'plan', itemOf: () => undefined, Now: () => null };
const { planForm: say } = setupStrings;

const FirstPlanForm = formOf(beforeFirst, 'DraftPlan', {
  start: ({ year }): PlanValues => ({ title: say.title(year), lastYear: '' }),
  body: ({ title, lastYear }, { year }) => ({
    title,
    year,
    lastYear: lastYear === '' ? undefined : Number.parseInt(lastYear, 10),
    basis: undefined,
    bodies: [],
  }),
  Fields: PlanFields,
});

function PlanFields({ values, change }: FieldsProps<BeforeFirst, PlanValues>) {
  return (
    <>
      <ShortField
        name="title"
        label={say.name}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <ShortField
        name="lastYear"
        optional
        numeric
        hint={say.lastYearHint}
        value={values.lastYear}
        onChange={(lastYear) => change({ lastYear })}
      />
    </>
  );
}

export function FirstPlan({ ready }: { readonly ready: ReadinessView }) {
  const text = useText();
  const plan = planAtHand(ready);
  if (plan) {
    return (
      <p>
        <a href={formatAddress({ place: 'plan', id: plan.id })}>{text(say.open)}</a>
      </p>
    );
  }
  return <Begin />;
}

function Begin() {
  const { organization } = useSession();
  const { data: around } = usePage('organization', organization);
  const year = around && yearOf(around.today);
  const { data: page } = usePage('plan', year === undefined ? undefined : `plan-${year}`);
  if (!page || year === undefined) return <Loading />;
  return page.allowed.some(({ command }) => command === 'DraftPlan') ? (
    <FirstPlanForm at={{ page, year }} onDone={() => undefined} />
  ) : null;
}
