// Plausible requests to a program and to a plan.
import { programKinds } from '#domain/changes';
import type { PlanVocabulary } from '#domain/plan/states';
import type { ProgramVocabulary } from '#domain/program/states';
import { newId, oneOf, type Samples } from './samples.js';

/** A request to a program. */
export const programSamples: Samples<ProgramVocabulary> = {
  IntroduceProgram: ({ vary }) => ({
    type: 'IntroduceProgram',
    name: 'Heritage guides',
    owner: 'tourism',
    cooperating: oneOf([[], ['culture'], ['culture', 'economy']], vary),
    year: 2021,
    indicators: [{ indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' }],
    budget: [{ line: 'teaching', source: 'own', item: 'Teaching', amount: '12000', scale: 'thousandWon' }],
  }),
  MoveProgram: ({ state, today, vary }) => {
    const owner = state.status === 'none' ? '' : state.owner;
    const others = ['tourism', 'culture', 'economy'].filter((department) => department !== owner);
    return {
      type: 'MoveProgram',
      owner: others[vary % others.length] ?? '',
      from: today,
      reason: 'Reorganized',
    };
  },
  AbolishProgram: ({ today }) => ({ type: 'AbolishProgram', on: today, reason: 'Nobody came' }),
};

/** A request to a plan. */
export const planSamples: Samples<PlanVocabulary> = {
  DraftPlan: ({ vary }) => ({ type: 'DraftPlan', title: 'Yearly plan', year: 2020 + (vary % 5) }),
  AddStrategy: ({ state, vary }) => {
    const strategies = state.status === 'none' ? {} : state.strategies;
    return {
      type: 'AddStrategy',
      id: newId('strategy', strategies),
      number: String(Object.keys(strategies).length + 1),
      title: 'Work nearby',
      leaders: oneOf([['welfare-director'], ['welfare-director', 'college-dean']], vary),
    };
  },
  PlaceProgram: ({ state, item, vary }) => {
    const id = newId('program', state.status === 'none' ? [] : state.programs);
    return {
      type: 'PlaceProgram',
      strategy: item,
      program: id,
      number: `1-${id}`,
      kind: oneOf(programKinds, vary),
      priority: vary % 2 === 0,
    };
  },
  PutInForce: ({ today }) => ({ type: 'PutInForce', from: today }),
};
