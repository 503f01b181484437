// What follows from each event of a final paper.
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { Final, KeptPaper, PaperVocabulary, Registration } from './states.js';
import { choicesIn, type FinalId } from './words.js';

export const evolvePaper: Evolve<PaperVocabulary> = {
  PaperMadeFinal: (state, event) => {
    const { kind, of, language, committee, supersedes, reason = '' } = event;
    const { id, title, position, grade, clause, files, accepted, by, on } = event;
    const kept: KeptPaper =
      state.status === 'kept'
        ? state
        : {
            status: 'kept',
            subject: { kind, of, language, ...choicesIn(event) },
            ...(committee === undefined ? {} : { committee }),
            finals: {},
          };
    const disclosure = { grade, ...(clause === undefined ? {} : { clause }) };
    const made: Final = {
      ...{ id, revision: 1, title, position, disclosure, files, accepted, by, on },
      status: 'made',
    };
    const { finals } =
      supersedes === undefined
        ? kept
        : moved(kept, supersedes, (before) => ({
            ...before,
            ...registrationOf(before),
            status: 'superseded',
            successor: id,
            reason,
          }));
    return { ...kept, finals: { ...finals, [id]: made } };
  },
  PaperRegistered: (state, { final, number, registered, line, files }) =>
    moved(expectStatus(state, 'kept'), final, (before) => ({
      ...before,
      status: 'registered',
      registration: { number, registered, line, files },
    })),
  PaperWithdrawn: (state, { final, reason }) =>
    moved(expectStatus(state, 'kept'), final, (before) => ({
      ...before,
      ...registrationOf(before),
      status: 'withdrawn',
      reason,
    })),
};

function moved(paper: KeptPaper, id: FinalId, step: (before: Final) => Final): KeptPaper {
  const before = paper.finals[id];
  if (!before) throw new ImpossibleHistory(`no final paper ${id}`);
  return { ...paper, finals: { ...paper.finals, [id]: { ...step(before), revision: before.revision + 1 } } };
}

function registrationOf(final: Final): { readonly registration?: Registration } {
  return 'registration' in final && final.registration ? { registration: final.registration } : {};
}
