// What is there of a step, and what is missing, in a line or two.
import { ruleLabels } from '#contract/glossary';
import { statusLabels } from '#contract/statuses';
import type { ReadinessView } from '#contract/views';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { CommitteeLine } from '../organization/committees.js';
import { useSession } from '../session/session.js';
import { planAtHand, type StepName } from './progress.js';
import { setupStrings } from './strings.js';

interface Props {
  readonly step: StepName;
  readonly ready: ReadinessView;
}

const { found: say } = setupStrings;

export function Found({ step, ready }: Props) {
  switch (step) {
    case 'offices':
      return <Offices ready={ready} />;
    case 'rules':
      return <Rules ready={ready} />;
    case 'committees':
      return <Committees ready={ready} />;
    case 'plan':
    case 'programs':
    case 'inForce':
      return <Plan step={step} ready={ready} />;
    case 'round':
      return <Rounds ready={ready} />;
  }
}

function Offices({ ready: { offices } }: Pick<Props, 'ready'>) {
  const text = useText();
  const { organization } = useSession();
  const { data: page } = usePage('organization', organization);
  const departments = page?.state.status === 'established' ? page.state.departments : {};
  if (offices.departments === 0) return null;
  return (
    <>
      <p>
        {text(say.offices(offices.departments, offices.posts))}
        {offices.vacant > 0 && <> · {text(say.vacant(offices.vacant))}</>}
      </p>
      {offices.silent.length > 0 && (
        <p className="missing">{text(say.silent(offices.silent.map((id) => departments[id]?.name ?? id)))}</p>
      )}
    </>
  );
}

function Rules({ ready: { rules } }: Pick<Props, 'ready'>) {
  const text = useText();
  if (rules.packs === 0) return null;
  return (
    <>
      <p>{text(say.packs(rules.packs))}</p>
      {rules.unset.length > 0 && (
        <p className="missing">{text(say.unset(rules.unset.map((key) => ruleLabels[key])))}</p>
      )}
    </>
  );
}

function Committees({ ready: { committees } }: Pick<Props, 'ready'>) {
  if (committees.length === 0) return null;
  return (
    <ul className="committees">
      {committees.map((committee) => (
        <CommitteeLine key={committee.id} committee={committee} />
      ))}
    </ul>
  );
}

function Plan({ step, ready }: Props) {
  const text = useText();
  const plan = planAtHand(ready);
  if (!plan) return null;
  if (step === 'programs') {
    return plan.programs > 0 ? <p>{text(say.programs(plan.strategies, plan.programs))}</p> : null;
  }
  return (
    <p>
      <span lang="ko">{plan.title}</span> · {text(statusLabels.plan[plan.status])}
    </p>
  );
}

function Rounds({ ready: { rounds } }: Pick<Props, 'ready'>) {
  const text = useText();
  return rounds > 0 ? <p>{text(say.rounds(rounds))}</p> : null;
}
