// The forms of all commands about a meeting as a whole.
import type { FunctionComponent } from 'react';
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Sector } from '#domain/committee/words';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { Group, ShortField } from '../forms/fields.js';
import { noReason, nothingToWrite, ReasonField } from '../forms/shared.js';
import { AdmitAttendee, NamePresider, SetNextDate } from '../conduct/conduct-forms.js';
import { AmendForm, MoveForm, SendNoticeForm } from '../notice/forms.js';
import { countOf } from './tally.js';
import { onMeeting, type CommandOnMeeting, type OnMeeting } from './kinds.js';
import { meetingStrings } from './strings.js';
import { TimeField } from './time-field.js';

const { foretell, stated } = meetingStrings;

/** A missing form does not compile. */
export const streamForms: { readonly [T in CommandOnMeeting]: FunctionComponent<FormProps<OnMeeting>> } = {
  SendNotice: SendNoticeForm,
  MoveMeeting: MoveForm,
  AmendAgenda: AmendForm,
  OpenMeeting: formOf(onMeeting, 'OpenMeeting', {
    start: nothingToWrite,
    body: () => ({}),
    foretell: ({ page: { attending } }) => foretell.open(attending?.present ?? 0, attending?.enrolled ?? 0),
  }),
  StateRoll: formOf(onMeeting, 'StateRoll', {
    start: startOf,
    body: ({ source, all, bySector }) => ({
      source,
      stated: {
        ...cellOf(all),
        sectors: wordsOf(sectorLabels).map((sector) => ({ sector, ...cellOf(bySector[sector]) })),
      },
    }),
    Fields: StatedFields,
    foretell: () => stated.kept,
  }),
  CloseMeeting: formOf(onMeeting, 'CloseMeeting', {
    start: (): EndValues => ({ ended: '' }),
    body: ({ ended }) => (ended === '' ? {} : { ended }),
    Fields: EndField,
    foretell: () => foretell.close,
  }),
  CancelMeeting: formOf(onMeeting, 'CancelMeeting', {
    start: noReason,
    body: ({ reason }) => ({ reason }),
    Fields: ReasonField,
    foretell: ({ meeting: { notice } }) => (notice ? foretell.cancelTold : foretell.cancel),
  }),
  NamePresider,
  AdmitAttendee,
  SetNextDate,
};

interface EndValues {
  readonly ended: string;
}

function EndField({ values: { ended }, change }: FieldsProps<OnMeeting, EndValues>) {
  return <TimeField name="ended" value={ended} onChange={(chosen) => change({ ended: chosen })} />;
}

interface Cell {
  readonly present: string;
  readonly enrolled: string;
}

interface StatedValues {
  readonly source: string;
  readonly all: Cell;
  readonly bySector: Readonly<Record<Sector, Cell>>;
}

const empty: Cell = { present: '', enrolled: '' };

/** What was stated before, to be put right; else nothing: printed figures are copied, never counted. */
function startOf({ meeting }: OnMeeting): StatedValues {
  const before = meeting.stated;
  const of = (sector: Sector) => {
    const cell = before?.sectors.find((each) => each.sector === sector);
    return cell ? { present: String(cell.present), enrolled: String(cell.enrolled) } : empty;
  };
  return {
    source: before?.source ?? '',
    all: before ? { present: String(before.present), enrolled: String(before.enrolled) } : empty,
    bySector: { public: of('public'), private: of('private') },
  };
}

/** What is no count travels as nothing, and is refused by its field. */
function cellOf({ present, enrolled }: Cell) {
  return { present: countOf(present) ?? Number.NaN, enrolled: countOf(enrolled) ?? Number.NaN };
}

function StatedFields({ values, change }: FieldsProps<OnMeeting, StatedValues>) {
  const { all, bySector } = values;
  return (
    <>
      <ShortField
        name="source"
        label={stated.source}
        hint={stated.sourceHint}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      <CellFields name="stated" label={stated.whole} cell={all} onChange={(cell) => change({ all: cell })} />
      {wordsOf(sectorLabels).map((sector, index) => (
        <CellFields
          key={sector}
          name={`stated.sectors[${index}]`}
          label={sectorLabels[sector]}
          cell={bySector[sector]}
          onChange={(cell) => change({ bySector: { ...bySector, [sector]: cell } })}
        />
      ))}
    </>
  );
}

interface CellProps {
  readonly name: string;
  readonly label: (typeof sectorLabels)[Sector];
  readonly cell: Cell;
  readonly onChange: (cell: Cell) => void;
}

function CellFields({ name, label, cell, onChange }: CellProps) {
  return (
    <Group name={name} label={label}>
      <div className="from-to-fields">
        <ShortField
          name={`${name}.present`}
          label={stated.presentAll}
          numeric
          value={cell.present}
          onChange={(present) => onChange({ ...cell, present })}
        />
        <ShortField
          name={`${name}.enrolled`}
          label={stated.enrolledAll}
          numeric
          value={cell.enrolled}
          onChange={(enrolled) => onChange({ ...cell, enrolled })}
        />
      </div>
    </Group>
  );
}
