// Plausible requests to a final paper: whose it is follows from who begins it.
import type { CheckCode } from '#domain/paper-checks';
import { standingFinal, type PaperVocabulary } from '#domain/paper/states';
import type { PaperFile } from '#domain/paper/words';
import { newId, oneOf, type Samples } from './samples.js';

/** A file that nothing lies behind. */
export function paperFile(format: string, digit: string): PaperFile {
  return { format, hash: digit.repeat(64), size: 1_000 };
}

const acceptable: readonly [CheckCode, ...CheckCode[]] = ['roll-differs', 'next-date-missing', 'date-style'];

/** A request to a final paper. */
export const paperSamples: Samples<PaperVocabulary> = {
  MakeFinal: ({ state, actor: { post }, vary }) => {
    const found = vary % 2 === 0 ? [{ check: oneOf(acceptable, vary), count: 1 + (vary % 3) }] : [];
    const committee = state.status === 'none' && post.kind === 'seat' ? post.committee : undefined;
    return {
      type: 'MakeFinal',
      id: newId('f', state.status === 'none' ? {} : state.finals),
      kind: 'minutes',
      of: 'jobs-2021-7',
      language: vary % 5 === 0 ? 'en' : 'ko',
      ...(vary % 7 === 0 ? { department: 'tourism' } : {}),
      ...(vary % 7 === 1 ? { post: 'college-dean' } : {}),
      ...(vary % 3 === 0 ? { grade: 'partial', clause: 'withheld.personal' } : { grade: 'public' }),
      ...(state.status === 'kept' ? committeeOf(state) : committee === undefined ? {} : { committee }),
      position: 100 + vary,
      title: 'Minutes',
      files: [paperFile('hwpx', 'a'), paperFile('pdf', 'b')],
      findings: found,
      accepted: found,
      ...(state.status === 'kept' && standingFinal(state) ? { reason: 'A line was missing' } : {}),
    };
  },
  RegisterPaper: ({ item, today, vary }) => ({
    type: 'RegisterPaper',
    final: item,
    number: `일자리-${vary}`,
    registered: today,
    line: [
      { title: '담당자', part: 'drafts', manner: 'drafted', signed: today },
      { title: '과장', part: 'approves', manner: 'delegated', signed: today },
    ],
    files: [paperFile('hwpx', 'c'), paperFile('pdf', 'd')],
  }),
  WithdrawPaper: ({ item }) => ({ type: 'WithdrawPaper', final: item, reason: 'It names the wrong date' }),
};

function committeeOf({ committee }: { readonly committee?: string }): { readonly committee?: string } {
  return committee === undefined ? {} : { committee };
}
