// What would be sent within a week if all stayed as it is, for the office: the same plan that the worker follows.
import { digestsOver, lastDueAround, type PlannedDigest } from '#delivery/digest-plan';
import { FailedJobs, type FailedJob } from '#delivery/failed-jobs';
import { Outbox } from '#delivery/outbox';
import { Told } from '#delivery/told';
import type { ComingLetter, ComingView, FailedReminder } from '#contract/delivery-views';
import type { Signed } from '#door/door';
import { refusesUndelivered } from '#domain/between/telling';
import { isRefusal, type Refusal } from '#domain/refusals';
import { daysAhead, digestQueue } from '#jobs/digests';
import { itemOf, type ListedDuty } from '#read-models/lists';
import type { ApiParts } from '../parts.js';
import { calledIn, type NameOf } from './names-in.js';

/** Days after today. */
const week = 6;

/** What would be sent, for whoever may see what was not delivered; refused for all others. */
export async function comingView(
  parts: ApiParts,
  organization: string,
  signed: Signed,
): Promise<ComingView | Refusal> {
  const actor = await parts.door.actor(organization, signed);
  if (isRefusal(actor)) return actor;
  const refused = refusesUndelivered(actor);
  if (refused) return refused;
  return comingIn(parts, organization);
}

/** The same for an operator, who is none of the organization's people. */
export async function comingIn(
  parts: Pick<ApiParts, 'accounts' | 'clock' | 'door' | 'lists' | 'pool'>,
  organization: string,
): Promise<ComingView> {
  const { door, pool, lists, clock } = parts;
  const days = daysAhead(door.today, clock.now(), week);
  const [duties, offices, failed, nameOf] = await Promise.all([
    lists.dueBy(lastDueAround(door.today), organization),
    door.offices(organization),
    new FailedJobs(pool).of(organization),
    calledIn(parts, organization),
  ]);
  const told = new Told(pool, new Outbox(pool));
  const planned = await digestsOver({ organization, days, duties, offices }, told);
  return {
    days: days.map((day) => ({
      day,
      letters: planned.filter((each) => each.day === day).map((each) => letterOf(each, nameOf)),
    })),
    failed: failed.filter(({ queue }) => queue === digestQueue).map((each) => failedOf(each, nameOf)),
  };
}

function letterOf({ person, kind, tellings }: PlannedDigest<ListedDuty>, nameOf: NameOf): ComingLetter {
  return {
    person,
    ...nameOf(person),
    kind,
    things: tellings.map(({ duty }) => ({
      stream: duty.stream,
      kind: duty.kind,
      ...itemOf(duty),
      due: duty.due,
      title: duty.title,
      about: [duty.number, duty.name].filter((part) => part !== null).join(' '),
    })),
  };
}

function failedOf({ about, error, times, failedAt }: FailedJob, nameOf: NameOf): FailedReminder {
  const { person = '', day = '' } = about;
  return { person, ...nameOf(person), day, error, times, at: failedAt };
}
