// How a meeting is to be held, as its forms ask: in one place, by video with a link, or in writing until a day.
import { meetingModeLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { MeetingMode } from '#domain/meeting/words';
import { DateField, RadioField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { noticeStrings } from './strings.js';

export interface ModeValues {
  readonly mode: MeetingMode['kind'];
  readonly link: string;
  readonly closes: string;
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
export function modeOf({ mode, link, closes }: ModeValues): MeetingMode {
  switch (mode) {
    case 'inPerson':
      return { kind: 'inPerson' };
    case 'video':
      return { kind: 'video', ...(link.trim() === '' ? {} : { link: link.trim() }) };
    case 'written':
      return { kind: 'written', closes };
  }
}

interface Props {
  readonly values: ModeValues;
  readonly change: (some: Partial<ModeValues>) => void;
  /** Which can be chosen. */
  readonly among: (mode: MeetingMode['kind']) => boolean;
}

export function ModeFields({ values, change, among }: Props) {
  const text = useText();
  const kinds = wordsOf(meetingModeLabels).filter(among);
  const choose = (chosen: string) => {
    const mode = kinds.find((kind) => kind === chosen);
    if (mode) change({ mode });
  };
  return (
    <>
      {kinds.length > 1 && (
        <RadioField
          name="mode"
          value={values.mode}
          choices={kinds.map((kind) => ({ value: kind, label: text(meetingModeLabels[kind]) }))}
          onChange={choose}
        />
      )}
      {values.mode === 'video' && (
        <ShortField
          name="mode.link"
          label={noticeStrings.link}
          hint={noticeStrings.linkHint}
          value={values.link}
          onChange={(link) => change({ link })}
        />
      )}
      {values.mode === 'written' && (
        <DateField
          name="mode.closes"
          label={noticeStrings.closes}
          value={values.closes}
          onChange={(closes) => change({ closes })}
        />
      )}
    </>
  );
}
