// How a meeting is to be held, as its forms ask: in one place, or by video with a link.
import { meetingModeLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { MeetingMode } from '#domain/meeting-mode';
import { RadioField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { noticeStrings } from './strings.js';

export interface ModeValues {
  readonly mode: MeetingMode['kind'];
  readonly link: string;
}

/** What stands in the fields for a mode; in person where none was ever set. */
export function modeValuesOf(mode: MeetingMode | undefined): ModeValues {
  return {
    mode: mode?.kind ?? 'inPerson',
    link: mode?.kind === 'video' ? (mode.link ?? '') : '',
  };
}

/** The mode that the fields come to. */
export function modeOf({ mode, link }: ModeValues): MeetingMode {
  return mode === 'video' && link.trim() !== '' ? { kind: mode, link: link.trim() } : { kind: mode };
}

interface Props {
  readonly values: ModeValues;
  readonly change: (some: Partial<ModeValues>) => void;
}

const kinds = wordsOf(meetingModeLabels);

export function ModeFields({ values, change }: Props) {
  const text = useText();
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
