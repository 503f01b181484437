// The form that opens a round: what it reviews, and its two deadlines, with who will be told beside it.
import { trackLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Page } from '#contract/views';
import type { DraftedPlan } from '#domain/plan/states';
import type { Track } from '#domain/round/words';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { usePlanPages, usePrograms } from '../plan/queries.js';
import { audienceOf, reviewable, type Around } from '../round/opening/audience.js';
import { AudienceList } from '../round/opening/audience-list.js';
import { DeadlineField } from '../round/opening/deadline-field.js';
import { dayCountOf } from '../round/opening/deadlines.js';
import { openingStrings } from '../round/opening/strings.js';
import { committeeOf } from '../session/own-post.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { CheckList, SelectField, ShortField } from './fields.js';
import { formOf, type FieldsProps, type Kind } from './form-of.js';

interface PlanToReview {
  readonly id: string;
  readonly plan: DraftedPlan;
}

interface Beginning extends Omit<Around, 'plan'> {
  readonly page: Page<'round'>;
  readonly committeeId: string;
  /** Never empty; the likeliest first. */
  readonly plans: readonly PlanToReview[];
  /** Programs that no longer run. */
  readonly gone: readonly string[];
}

/** What is not chosen is proposed by the form, or left to the server. */
interface OpeningValues {
  readonly title?: string;
  readonly plan?: string;
  readonly year?: string;
  readonly tracks: readonly Track[];
  readonly opinionsDue: string;
  readonly answersDue: string;
  readonly programs?: readonly string[];
}

const tracks = wordsOf(trackLabels);
const beforeRound: Kind<'round', Beginning> = { stream: 'round', itemOf: () => undefined, Now: () => null };

const Opening = formOf(beforeRound, 'OpenRound', {
  start: (): OpeningValues => ({ tracks, opinionsDue: '', answersDue: '' }),
  body: (values, at) => {
    const { id } = chosenPlan(values, at);
    return {
      committee: at.committeeId,
      plan: id,
      title: titleOf(values, at),
      tracks: values.tracks,
      opinionsDue: values.opinionsDue,
      answersDue: values.answersDue,
      programs: values.programs,
      year: values.year === undefined ? undefined : Number(values.year),
    };
  },
  Fields: OpeningFields,
});

interface Props {
  readonly page: Page<'round'>;
  readonly onDone: () => void;
}

export function OpenRoundForm({ page, onDone }: Props) {
  const text = useText();
  const { organization, actor } = useSession();
  const committeeId = committeeOf(actor.post) ?? '';
  const { data: pages, error, isPending, refetch } = usePlanPages();
  const { data: introduced } = usePrograms();
  const ofCommittee = usePage('committee', committeeId).data?.state;
  const ofOrganization = usePage('organization', organization).data?.state;
  const plans = (pages ?? []).flatMap(toReview);
  if (isPending) return <Loading />;
  if (!pages) return <Failure error={error} onRetry={() => void refetch()} />;
  if (plans.length === 0) return <p className="callout">{text(openingStrings.noPlan)}</p>;
  const at: Beginning = {
    page,
    committeeId,
    plans,
    committee: ofCommittee?.status === 'established' ? ofCommittee : undefined,
    organization: ofOrganization?.status === 'established' ? ofOrganization : undefined,
    today: page.today,
    gone: (introduced?.programs ?? []).flatMap(({ id, status }) => (status === 'running' ? [] : [id])),
  };
  return <Opening at={at} onDone={onDone} />;
}

/** A plan that is or was in force; whether it still can be reviewed, the server says. */
function toReview({ id, state }: Page<'plan'>): readonly PlanToReview[] {
  return state.status === 'inForce' || state.status === 'reporting' ? [{ id, plan: state }] : [];
}

function chosenPlan({ plan }: OpeningValues, { plans }: Beginning): PlanToReview {
  const chosen = plans.find(({ id }) => id === plan) ?? plans[0];
  if (!chosen) throw new RangeError('no plan to review');
  return chosen;
}

/** As it was typed, or as the committee would call it. */
function titleOf(values: OpeningValues, at: Beginning): string {
  const { plan } = chosenPlan(values, at);
  const year = values.year === undefined ? yearUnderReview(plan, at.today) : Number(values.year);
  return (
    values.title ??
    openingStrings.titleFor(
      year,
      values.tracks.map((track) => trackLabels[track]),
    ).ko
  );
}

/** The year that is proposed: today's within the plan. */
function yearUnderReview({ year, lastYear }: DraftedPlan, today: string): number {
  return Math.min(Math.max(Number(today.slice(0, 4)), year), lastYear);
}

function OpeningFields({ at, values, change }: FieldsProps<Beginning, OpeningValues>) {
  const text = useText();
  const { id, plan } = chosenPlan(values, at);
  const all = reviewable(plan, at.committeeId, at.gone);
  const chosen = values.programs;
  const programs = chosen ? all.filter(({ program }) => chosen.includes(program)) : all;
  const by = dayCountOf([at.committee?.rules, at.organization?.rules], at.today);
  const years = Array.from({ length: plan.lastYear - plan.year + 1 }, (_, after) => plan.year + after);
  return (
    <div className="opening-sides">
      <div className="opening-fields">
        <SelectField
          name="plan"
          value={id}
          choices={at.plans.map((each) => ({ value: each.id, label: each.plan.title }))}
          onChange={(plan_) => change({ plan: plan_, programs: undefined, year: undefined })}
        />
        {years.length > 1 && (
          <SelectField
            name="year"
            label={openingStrings.year}
            value={values.year ?? String(yearUnderReview(plan, at.today))}
            choices={years.map((year) => ({ value: String(year), label: text(openingStrings.yearOf(year)) }))}
            onChange={(year) => change({ year })}
          />
        )}
        <CheckList
          name="tracks"
          values={values.tracks}
          choices={tracks.map((track) => ({
            value: track,
            label: text(trackLabels[track]),
            hint: <small className="hint">{text(openingStrings.tracks[track])}</small>,
          }))}
          onChange={(picked) => change({ tracks: tracks.filter((track) => picked.includes(track)) })}
        />
        <ShortField
          name="title"
          hint={openingStrings.titleHint}
          value={titleOf(values, at)}
          onChange={(title) => change({ title })}
        />
        <DeadlineField
          name="opinionsDue"
          value={values.opinionsDue}
          after={at.today}
          today={at.today}
          by={by}
          onChange={(opinionsDue) => change({ opinionsDue })}
        />
        <DeadlineField
          name="answersDue"
          value={values.answersDue}
          after={values.opinionsDue === '' ? at.today : values.opinionsDue}
          today={at.today}
          by={by}
          onChange={(answersDue) => change({ answersDue })}
        />
        <details className="choose-programs">
          <summary>{text(openingStrings.programs(programs.length, all.length))}</summary>
          <CheckList
            name="programs"
            values={programs.map(({ program }) => program)}
            choices={all.map(({ program, number, name }) => ({ value: program, label: `${number} ${name}` }))}
            onChange={(picked) => change({ programs: picked.length === all.length ? undefined : picked })}
          />
        </details>
      </div>
      <AudienceList audience={audienceOf(programs, { ...at, plan })} />
    </div>
  );
}
