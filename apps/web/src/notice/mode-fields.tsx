// How a meeting is to be held, as its forms ask: in one place, by video with a link, or in writing until a day.
import { meetingModeLabels } from '#contract/glossary';
import type { IsoDate } from '#domain/ids';
import { sittingModes, type MeetingMode, type SittingMode } from '#domain/meeting-mode';
import { RadioField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { noticeStrings } from './strings.js';

export interface ModeValues {
  readonly mode: MeetingMode['kind'];
  readonly link: string;
  /** The last day of a written one. */
  readonly closes: IsoDate;
}

/** What stands in the fields for a mode; in person where none was ever set. */
export function modeValuesOf(mode: MeetingMode | undefined): ModeValues {
  return {
    mode: mode?.kind ?? 'inPerson',
    link: mode?.kind === 'video' ? (mode.link ?? '') : '',
    closes: mode?.kind === 'written' ? mode.closes : '',
  };
}

/** The mode that the fields come to. */
export function modeOf(values: ModeValues): MeetingMode {
  return values.mode === 'written' ? { kind: values.mode, closes: values.closes } : sittingModeOf(values);
}

/** The same where members are to sit together. */
export function sittingModeOf({ mode, link }: ModeValues): SittingMode {
  if (mode !== 'video') return { kind: 'inPerson' };
  return link.trim() === '' ? { kind: mode } : { kind: mode, link: link.trim() };
}

interface Props {
  readonly values: ModeValues;
  readonly change: (some: Partial<ModeValues>) => void;
  /** Whether it can be held in writing. */
  readonly writing?: boolean;
}

export function ModeFields({ values, change, writing = false }: Props) {
  const text = useText();
  const kinds: readonly MeetingMode['kind'][] = writing ? [...sittingModes, 'written'] : sittingModes;
  const choose = (chosen: string) => {
    const mode = kinds.find((kind) => kind === chosen);
    if (mode) change({ mode });
  };
  return (
    <>
      <RadioField
        name="mode"
        value={values.mode}
        choices={kinds.map((kind) => ({ value: kind, label: text(meetingModeLabels[kind]) }))}
        onChange={choose}
      />
      {values.mode === 'video' && (
        <ShortField
          name="mode.link"
          label={noticeStrings.link}
          hint={noticeStrings.linkHint}
          value={values.link}
          onChange={(link) => change({ link })}
        />
      )}
    </>
  );
}
