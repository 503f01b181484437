// What a committee and its meetings are called.
import type { Label } from '#contract/label';
import { numberLabel } from '../language/meeting-number.js';
import { usePage } from '../http/queries.js';
import { meetingStrings } from './strings.js';

/** The id of the committee stands for its name until that is read. */
export function useCommitteeName(committee: string): string {
  const state = usePage('committee', committee).data?.state;
  return state?.status === 'established' ? state.name : committee;
}

export function useMeetingName({
  committee,
  number,
}: {
  readonly committee: string;
  readonly number: string;
}): Label {
  return meetingStrings.named(useCommitteeName(committee), numberLabel(number));
}
