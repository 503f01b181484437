// The law of the year: nothing agreed and nothing owed is lost, plans follow one another, and what is over stands still.
import type { AgreedChange } from '#domain/agreed';
import { changeHolds } from '#domain/applying';
import { addDays, yearOf } from '#domain/dates';
import type { CycleChange, Owed } from '#domain/cycle/states';
import { planAfter } from '#domain/between/handing-over';
import type { ChangeId, CycleId, IsoDate, OwedId, PlanId, RoundId } from '#domain/ids';
import { isInForceOn, type DraftedPlan, type PlannedChange } from '#domain/plan/states';
import { figuresOf, type IntroducedProgram } from '#domain/program/states';
import type { OpenedRound } from '#domain/round/states';
import type { HouseOfYears, Logged } from './years-house.js';

/** Looks on while a house lives, and says each time what is against the law; `see` is called whenever nothing more follows. */
export class LawOfTheYear {
  /** Every change that a round agreed and settled before it was concluded. */
  readonly agreed = new Map<ChangeId, Omit<AgreedChange, 'id' | 'origin' | 'addressee'>>();
  /** Everything that a concluded round left owed. */
  readonly owed = new Set<OwedId>();
  private read = 0;
  private readonly frozen = new Map<string, string>();
  private readonly droppedByName = new Set<ChangeId>();
  private readonly endedByName = new Set<OwedId>();

  constructor(private readonly house: HouseOfYears) {}

  /** Every breach, as a sentence. */
  see(): readonly string[] {
    const happened = this.house.log.slice(this.read);
    this.read = this.house.log.length;
    for (const logged of happened) this.note(logged);
    return [
      ...happened.flatMap((logged) => this.breachesOfAdoption(logged)),
      ...this.breachesOfChanges(),
      ...this.breachesOfRevisions(),
      ...this.breachesOfOwed(),
      ...this.breachesOfPlans(),
      ...this.breachesOfFrozen(),
    ];
  }

  private note(logged: Logged): void {
    const { stream, id, event } = logged;
    if (stream === 'round' && event.type === 'RoundConcluded') {
      const round = this.house.now('round', id);
      if (round.status !== 'none') this.noteConclusion(id, round);
    }
    const named = event.by.post.kind === 'seat' || event.by.post.kind === 'office';
    if (!named) return;
    if (event.type === 'AgreedChangeDropped' || event.type === 'PlannedChangeDropped') {
      if (event.reason !== '') this.droppedByName.add(event.change);
    }
    if (event.type === 'FollowUpChecked' || event.type === 'OwedResolved') this.endedByName.add(event.owed);
    if (event.type === 'DeferredTakenIn' || event.type === 'DeferredDeclined')
      this.endedByName.add(event.deferred);
  }

  /** Told from the opinions themselves, not by the function that tells the cycle. */
  private noteConclusion(id: RoundId, { opinions, topics }: OpenedRound): void {
    for (const opinion of Object.values(opinions)) {
      const subject = topics[opinion.topic]?.subject;
      if (opinion.status === 'recordedOpen') this.owed.add(`${id}:${opinion.id}`);
      if (opinion.status !== 'settled') continue;
      const { answer } = opinion.response;
      const promised = 'proof' in answer && answer.proof.kind === 'followUp';
      if (answer.disposition === 'deferred' || promised) this.owed.add(`${id}:${opinion.id}`);
      if (subject?.kind !== 'program') continue;
      for (const [index, change] of opinion.changes.entries())
        this.agreed.set(`${id}:${opinion.id}:${index + 1}`, { program: subject.program, change });
    }
  }

  // ── Changes ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private breachesOfChanges(): readonly string[] {
    return [...this.agreed.keys()].flatMap((id) => {
      const places = this.placesOf(id);
      if (places.length === 1) return [];
      const told = this.toldOf(id).join('; ');
      return places.length === 0
        ? [`${id} is lost${told && `, though told of: ${told}`}`]
        : [`${id} is in ${places.length} places: ${places.join('; ')}`];
    });
  }

  /** Whatever cycles and plans say of a change, contradictions too. */
  private toldOf(id: ChangeId): readonly string[] {
    return (['cycle', 'plan'] as const).flatMap((stream) =>
      [...this.house.all(stream)].flatMap(([streamId, state]) => {
        const change = state.status === 'none' ? undefined : state.changes[id];
        return change ? [`${change.status} in ${streamId}`] : [];
      }),
    );
  }

  /** Everywhere that an agreed change is, told place by place; a place that contradicts another tells nothing. */
  private placesOf(id: ChangeId): readonly string[] {
    return [...this.house.all('cycle')].flatMap(([cycleId, cycle]) => {
      const change = cycle.status === 'none' ? undefined : cycle.changes[id];
      if (!change || cycle.status === 'none') return [];
      const revised = this.isRevised(change);
      const planned = this.plannedIn(cycle.plan, id);
      switch (change.status) {
        case 'agreed':
        case 'cleared':
        case 'stuck':
        case 'waiting':
          return revised || planned ? [] : [`${change.status} in ${cycleId}`];
        case 'inForce':
          return revised ? ['in force in its program'] : [];
        case 'handedOver':
          if (revised) return [];
          if (planned)
            return this.isDropped(planned) ? ['dropped in the draft'] : [`${planned.status} in the draft`];
          return this.draftAfter(cycle.plan) ? [] : ['handed over to a plan that is not drafted yet'];
        case 'inPlan':
          return !revised && planned?.status === 'takenIn' ? [`in ${change.plan}`] : [];
        case 'late':
          return !revised && !planned && this.isOwedOpen(id) ? ['too late for its plan, and owed'] : [];
        case 'dropped':
          return !revised && this.droppedByName.has(id) && change.dropped.reason !== '' ? ['dropped'] : [];
      }
    });
  }

  private isDropped({ id, status }: PlannedChange): boolean {
    return status === 'dropped' && this.droppedByName.has(id);
  }

  private isRevised({ id, agreed }: CycleChange): boolean {
    const program = this.house.now('program', agreed.program);
    return (
      program.status !== 'none' && program.revisions.filter((each) => each.agreed.id === id).length === 1
    );
  }

  private draftAfter(plan: PlanId): DraftedPlan | undefined {
    const id = planAfter(plan, this.house.now('plan', plan));
    const after = id === undefined ? undefined : this.house.now('plan', id);
    return after && after.status !== 'none' ? after : undefined;
  }

  /** The change as the plan after has it, where a committee handed it over. */
  private plannedIn(plan: PlanId, id: ChangeId): PlannedChange | undefined {
    const planned = this.draftAfter(plan)?.changes[id];
    return planned?.committee === undefined ? undefined : planned;
  }

  /** No program was revised by what no committee agreed, or twice by the same. */
  private breachesOfRevisions(): readonly string[] {
    return this.programs().flatMap(([id, { revisions }]) =>
      revisions.flatMap(({ agreed }, index) => [
        ...(this.agreed.has(agreed.id) ? [] : [`${id} was revised by ${agreed.id}, which nobody agreed`]),
        ...(revisions.findIndex((each) => each.agreed.id === agreed.id) === index
          ? []
          : [`${id} was revised twice by ${agreed.id}`]),
      ]),
    );
  }

  /**
   * A change takes effect as agreed on the day it does; a plan that comes into force says what it took in. One that comes
   * after its year is recorded, but the figures of that year stand still.
   */
  private breachesOfAdoption({ stream, id, event, on }: Logged): readonly string[] {
    if (stream === 'program' && event.type === 'ProgramRevised')
      return this.breachesOfRevision(id, event.agreed);
    if (stream !== 'plan' || event.type !== 'PlanPutInForce') return [];
    const plan = this.house.now('plan', id);
    if (plan.status === 'none' || plan.editions[event.edition]?.correction) return [];
    if (plan.year < yearOf(on)) return [];
    const takenIn = Object.values(plan.changes).filter(({ status }) => status === 'takenIn');
    return takenIn.flatMap(({ agreed }, index) =>
      this.holds(agreed, plan.year) ||
      takenIn.slice(index + 1).some((later) => goesBeyond(later.agreed, agreed))
        ? []
        : [`${id} came into force without ${agreed.id}: ${JSON.stringify(agreed.change)}`],
    );
  }

  private breachesOfRevision(program: string, { id, change }: AgreedChange): readonly string[] {
    const known = this.agreed.get(id);
    return known?.program === program && JSON.stringify(known.change) === JSON.stringify(change)
      ? []
      : [`${program} was revised otherwise than ${id} says`];
  }

  /** What is agreed of a program shows in its figures, unless a named act has ended the program since. */
  private holds({ id, program, change }: AgreedChange, year: number): boolean {
    const state = this.house.now('program', program);
    if (state.status !== 'running') return true;
    return change.kind !== 'abolition' && changeHolds(figuresOf(state, year), change, id);
  }

  // ── What is owed ────────────────────────────────────────────────────────────────────────────────────────────────

  private breachesOfOwed(): readonly string[] {
    return [...this.owed].flatMap((id) => {
      const places = this.owedIn(id);
      const live = places.filter(([, owed]) => owed.status !== 'passedOn');
      const told = places.map(([cycle, { status }]) => `${status} in ${cycle}`).join('; ');
      if (live.length !== 1) return [`${id} is owed in ${live.length} cycles: ${told || 'lost'}`];
      const [[, owed] = []] = live;
      const over = owed?.status === 'checked' || owed?.status === 'resolved' || owed?.status === 'planned';
      return over && !this.endedByName.has(id) ? [`${id} ended by nobody: ${told}`] : [];
    });
  }

  /** Whether a change is owed in exactly one cycle, to be dealt with there by name. */
  private isOwedOpen(id: ChangeId): boolean {
    const live = this.owedIn(id).filter(([, { status }]) => status !== 'passedOn');
    return (
      live.length === 1 &&
      live.every(
        ([, { entry, status }]) =>
          entry.kind === 'open' && (status !== 'resolved' || this.endedByName.has(id)),
      )
    );
  }

  private owedIn(id: OwedId): readonly (readonly [CycleId, Owed])[] {
    return [...this.house.all('cycle')].flatMap(([cycle, state]) => {
      const owed = state.status === 'none' ? undefined : state.owed[id];
      return owed ? [[cycle, owed] as const] : [];
    });
  }

  // ── Plans and figures ───────────────────────────────────────────────────────────────────────────────────────────

  /** On each day on which one of them begins or ends, and the days around it, one plan is in force at most. */
  private breachesOfPlans(): readonly string[] {
    const plans = [...this.house.all('plan')];
    const days = new Set(
      plans.flatMap(([, plan]) => ('from' in plan ? daysAround(plan.from) : [])).concat(this.house.today),
    );
    return [...days].flatMap((day) => {
      const inForce = plans.filter(([, plan]) => isInForceOn(plan, day)).map(([id]) => id);
      return inForce.length > 1 ? [`${inForce.join(' and ')} are in force together on ${day}`] : [];
    });
  }

  /** Once a year is over, its figures are taken down, and say the same for ever. */
  private breachesOfFrozen(): readonly string[] {
    const thisYear = Number(this.house.today.slice(0, 4));
    return this.programs().flatMap(([id, program]) =>
      Object.keys(program.years)
        .map(Number)
        .filter((year) => year < thisYear)
        .flatMap((year) => {
          const key = `${id} ${year}`;
          const said = JSON.stringify(figuresOf(program, year));
          const before = this.frozen.get(key) ?? said;
          this.frozen.set(key, before);
          return before === said ? [] : [`the figures of ${key} moved after their year: ${before} → ${said}`];
        }),
    );
  }

  private programs(): readonly (readonly [string, IntroducedProgram])[] {
    return [...this.house.all('program')].flatMap(([id, program]) =>
      program.status === 'none' ? [] : [[id, program] as const],
    );
  }
}

/** Whether a later change speaks of the same indicator, clause or line, so that the earlier one need not show any more. */
function goesBeyond(later: AgreedChange, earlier: AgreedChange): boolean {
  if (later.program !== earlier.program) return false;
  if (later.change.kind === 'abolition') return true;
  return subjectsOf(later).some((subject) => subjectsOf(earlier).includes(subject));
}

function subjectsOf({ id, change }: AgreedChange): readonly string[] {
  switch (change.kind) {
    case 'indicatorTarget':
    case 'indicatorRemoved':
      return [`indicator ${change.indicator}`];
    case 'indicatorAdded':
      return [`indicator ${id}`];
    case 'indicatorReplaced':
      return [`indicator ${change.indicator}`, `indicator ${id}`];
    case 'budgetMoved':
      return [`line ${change.fromLine}`, `line ${change.toLine}`];
    case 'budgetAmount':
      return [`line ${change.line}`];
    case 'content':
      return [`clause ${change.from.trim()}`, `clause ${change.to.trim()}`];
    case 'abolition':
      return [];
  }
}

function daysAround(day: IsoDate): readonly IsoDate[] {
  return [-1, 0, 1].map((days) => addDays(day, days));
}
