// What follows from each event of a program.
import { applyChange } from '../applying.js';
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { IsoDate } from '../ids.js';
import { formerly } from '../naming.js';
import { isRefusal } from '../refusals.js';
import { evolveReports } from './reporting-evolve.js';
import { figuresOf, type IntroducedProgram, type ProgramVocabulary } from './states.js';

export const evolveProgram: Evolve<ProgramVocabulary> = {
  ProgramIntroduced: (state, event) => {
    expectStatus(state, 'none');
    const { name, owner, cooperating, year, content = [], indicators, budget, ancestors = [] } = event;
    const first = { year, content, indicators, budget };
    return {
      status: 'running',
      name,
      former: [],
      owner,
      cooperating,
      years: { [year]: { ...first, first } },
      revisions: [],
      ancestors,
      results: {},
      spending: {},
      schedule: [],
      scheduleRevision: 0,
      entries: {},
      judgementRevision: 0,
      selfChecks: {},
      stated: {},
      reasons: {},
    };
  },
  YearStated: (state, { year, content, indicators, budget }) => {
    const before = expectStatus(state, 'running');
    const first = { year, content, indicators, budget };
    return { ...before, years: { ...before.years, [year]: { ...first, first } } };
  },
  FiguresAdopted: (state, { plan, edition, figures, asks, on }) => {
    const before = expectStatus(state, 'running', 'abolished', 'ended');
    const stood = before.years[figures.year];
    const first = stood?.adopted ? stood.first : figures;
    const adopted = {
      ...figures,
      first,
      adopted: { plan, edition },
      ...(asks && { asks: { rules: asks, since: stood?.asks?.since ?? on } }),
    };
    return { ...before, years: { ...before.years, [figures.year]: adopted } };
  },
  ReviewNoted: (state, { cycle, year, asks, on }) => {
    const before = expectStatus(state, 'running', 'ended');
    return { ...before, reviews: { ...before.reviews, [cycle]: { year, rules: asks, since: on } } };
  },
  ProgramRevised: (state, { agreed, on }) => {
    const before = expectStatus(state, 'running', 'ended');
    const { effective: year, kind } = agreed.change;
    const [stood, figures] = [before.years[year], figuresOf(before, year)];
    const revised = applyChange(figures, agreed.change, agreed.id);
    if (!stood || isRefusal(revised)) throw new ImpossibleHistory(`the figures of ${year} are not as agreed`);
    const after = {
      ...before,
      years: { ...before.years, [year]: { ...stood, ...revised } },
      revisions: [...before.revisions, { agreed, before: figures, on }],
    };
    return kind === 'abolition' ? abolished(after, on, agreed.id) : after;
  },
  ProgramRenamed: (state, { name, on }) => {
    const before = expectStatus(state, 'running', 'ended');
    return { ...before, name, former: formerly(before.former, before.name, on) };
  },
  ProgramMoved: (state, { owner }) => {
    const before = expectStatus(state, 'running', 'ended');
    return { ...before, owner, cooperating: before.cooperating.filter((department) => department !== owner) };
  },
  ProgramAbolished: (state, { since, reason }) => abolished(expectStatus(state, 'running'), since, reason),
  ProgramEnded: (state, { since, reason, successors }) => ({
    ...expectStatus(state, 'running'),
    status: 'ended',
    since,
    reason,
    successors,
  }),
  ...evolveReports,
};

function abolished(program: IntroducedProgram, since: IsoDate, reason: string): IntroducedProgram {
  if (program.status !== 'ended') return { ...program, status: 'abolished', since, reason };
  const { successors: _, ...before } = program;
  return { ...before, status: 'abolished', since, reason };
}
