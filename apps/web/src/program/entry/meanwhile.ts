// What was reported while somebody was typing the same into a table, in words, and where what they typed can go instead.
import { postKey } from '#domain/actor';
import { lastSaid } from '#domain/reported';
import { formatAddress } from '../../address.js';
import { dropDraft, hasDraft, putDraft } from '../../forms/draft.js';
import { dateLabel } from '../../language/dates.js';
import { measured } from '#contract/measured';
import { useNames } from '../../names/names.js';
import { usePaneled } from '../../panel/panel-context.js';
import { useSession } from '../../session/session.js';
import { correctionWith, type ResultValues } from '../forms/result-values.js';
import { useMay } from '../may.js';
import { unitOf, type StandingResult } from '../reportable.js';
import { useReported } from '../report-context.js';
import { programStrings } from '../strings.js';
import type { Meanwhile } from './entry-rows.js';

const { entry: say } = programStrings;

/** A result in the place of one that is being written: what was typed can go into its correction, where that is offered. */
export function useTakenBy(): (result: StandingResult, part: string) => Meanwhile<ResultValues> {
  const { page, program } = useReported();
  const { actor } = useSession();
  const { open } = usePaneled();
  const names = useNames();
  const may = useMay();
  return (result, part) => {
    const { id, indicator, period, claimed, revision } = result;
    const { by, on } = lastSaid(result);
    const of = { organization: page.organization, person: actor.person, stream: page.id };
    const panel = { show: 'CorrectResult', on: 'result', item: id } as const;
    const take = (values: ResultValues) => {
      const correction = { ...of, command: 'CorrectResult', item: id };
      if (!hasDraft(correction)) {
        putDraft(correction, {
          values: correctionWith(values),
          seen: revision,
          post: postKey(actor.post),
          where: formatAddress({ place: 'indicators', id: page.id, panel }),
        });
        dropDraft({ ...of, command: 'ReportResult', part });
      }
      open(panel);
    };
    return {
      say: say.reportedBy(
        measured(claimed, unitOf(program, indicator, period)),
        names.ofSignature(by),
        dateLabel(on),
      ),
      taken: true,
      instead: may('CorrectResult', id) ? { label: say.correctInstead, take } : undefined,
    };
  };
}
