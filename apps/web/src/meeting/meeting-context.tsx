// The meeting that is shown, for everything that is drawn inside it.
import { createContext, useContext } from 'react';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import type { Paneled } from '../panel/panel-context.js';

export interface MeetingView extends Paneled {
  readonly page: Page<'meeting'>;
  readonly meeting: ConvenedMeeting;
}

export const MeetingContext = createContext<MeetingView | undefined>(undefined);

/** The meeting around. Throws outside of one. */
export function useMeetingView(): MeetingView {
  const view = useContext(MeetingContext);
  if (!view) throw new Error('no meeting around');
  return view;
}
