// Everything that is drawn of one meeting stands in here: the meeting itself, its names, and the panel that is open on it.
import { useMemo, type ReactNode } from 'react';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Address } from '../address.js';
import { namesFrom, NamesContext } from '../names/names.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { useAddress } from '../use-address.js';
import { MeetingContext } from './meeting-context.js';
import { MeetingForm } from './meeting-form.js';
import { MeetingItemHeading } from './meeting-item-heading.js';

interface Props {
  /** Which page of the meeting it is: its panels open there. */
  readonly place: 'meeting' | 'minutes';
  readonly page: Page<'meeting'>;
  readonly meeting: ConvenedMeeting;
  readonly children: ReactNode;
}

export function MeetingAround({ place, page, meeting, children }: Props) {
  const { address, go } = useAddress();
  const { asOf, panel } = address;
  const view = useMemo(() => {
    const here: Address = { place, id: page.id, ...(asOf === undefined ? {} : { asOf }) };
    return { page, meeting, open: (opened: typeof panel) => go({ ...here, panel: opened }) };
  }, [place, page, meeting, asOf, go]);
  const names = useMemo(() => namesIn(page, meeting), [page, meeting]);
  return (
    <MeetingContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          {children}
          {panel && (
            <Panel
              key={JSON.stringify(panel)}
              address={panel}
              about={MeetingItemHeading}
              form={MeetingForm}
            />
          )}
        </NamesContext>
      </PanelContext>
    </MeetingContext>
  );
}

/** Seats of the meeting are named by their ids alone, too: in what its history tells. */
function namesIn({ names }: Page<'meeting'>, { roll }: ConvenedMeeting) {
  const seats = Object.fromEntries(Object.values(roll).map(({ seat, title }) => [seat, title]));
  return namesFrom({
    posts: { ...names, ...seats },
    departments: [],
    programs: [],
    indicators: [],
    budget: [],
  });
}
