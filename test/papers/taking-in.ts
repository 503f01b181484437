// Takes a paper in as the product would: an organization is founded in memory, and the coordinating office carries out each step.
import type { ReadDocument } from '#documents/read/document';
import type { Begun } from '#domain/between/sights';
import type { PlanId } from '#domain/ids';
import type { Decisions, IntakeStep, Proposal } from '#intake/proposal';
import type { IntakeContext, IntakeTarget, Recogniser } from '#intake/recogniser';
import { founding } from '#sample/founding';
import { day, tell } from '#sample/act';
import { HouseInMemory } from '#sample/in-memory';
import { handInPost, type SampleOrganization } from '#sample/offices';

/** What begins every id of a taking-in here. */
export const seed = 'in-1';

/** The organization as it is founded, with nothing in it. */
export function founded(organization: SampleOrganization): HouseInMemory {
  const house = new HouseInMemory(organization.id);
  const acts = tell('ground', 'setup', day(organization.held.from, '08:00', ...founding(organization)));
  for (const act of acts) {
    const refused = house.perform(act);
    if (refused !== undefined) throw new Error(`${act.note}: ${refused}`);
  }
  return house;
}

/** What a recogniser may look at in that house. */
export function contextIn(
  house: HouseInMemory,
  { id }: SampleOrganization,
  today: string,
  target: IntakeTarget = { stream: 'organization', id },
): IntakeContext {
  const plan = target.stream === 'plan' ? house.now('plan', target.id) : undefined;
  return {
    target,
    offices: { organization: house.now('organization', id), committees: new Map() },
    house: {
      rounds: new Map(),
      plans: new Map<PlanId, Begun<'plan'>>(plan && plan.status !== 'none' ? [[target.id, plan]] : []),
      committees: new Map(),
      meetings: new Map(),
    },
    today,
    seed,
  };
}

/** A paper as it was proposed and taken in on a day. */
export interface TakenIn {
  readonly house: HouseInMemory;
  readonly proposal: Proposal;
  /** By the key of each step that was refused, the code. */
  readonly refused: Readonly<Record<string, string>>;
}

/** Proposes and carries out all steps in their order; a refused one stops no other. */
export function takenIn(
  recogniser: Recogniser,
  document: ReadDocument,
  organization: SampleOrganization,
  today: string,
  decisions: Decisions = {},
): TakenIn {
  const house = founded(organization);
  const proposal = recogniser.propose(document, decisions, contextIn(house, organization, today));
  const hand = handInPost(organization.coordinator.id);
  const refused = proposal.steps.flatMap(({ key, stream, id, command }: IntakeStep) => {
    const code = house.perform({
      ...hand,
      at: `${today}T09:00:00+09:00`,
      stream: { kind: stream, id },
      command,
    });
    return code === undefined ? [] : [[key, code] as const];
  });
  return { house, proposal, refused: Object.fromEntries(refused) };
}
