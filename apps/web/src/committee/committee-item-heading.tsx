// Which seat a panel is about, or the committee as a whole.
import { useCommitteeView } from './committee-context.js';

export function CommitteeItemHeading({ item = '' }: { readonly on: string; readonly item?: string }) {
  const { committee } = useCommitteeView();
  const seat = committee.seats[item];
  return (
    <p className="sheet-about" lang="ko">
      {seat ? `${committee.name} ${seat.title}` : committee.name}
    </p>
  );
}
