// The forms of all commands about an item of the agenda: who steps aside, how it came out, or that it waits.
import type { FunctionComponent } from 'react';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { LongField, SelectField } from '../forms/fields.js';
import { noReason, nothingToWrite, ReasonField, type ReasonValues } from '../forms/shared.js';
import { strings } from '../language/strings.js';
import { RecordGist } from '../conduct/conduct-forms.js';
import { onAgendaItem, type CommandOn, type OnAgendaItem } from './kinds.js';
import { meetingStrings } from './strings.js';
import { tallyOf, type TallyValues } from './tally.js';
import { TallyFields } from './tally-fields.js';

const { foretell, recusal } = meetingStrings;

/** A missing form does not compile. */
export const agendaForms: {
  readonly [T in CommandOn<'agendaItem'>]: FunctionComponent<FormProps<OnAgendaItem>>;
} = {
  RecordRecusal: formOf(onAgendaItem, 'RecordRecusal', {
    start: (): RecusalValues => ({ seat: '', reason: '' }),
    body: ({ seat, reason }, { item }) => ({
      agendaItem: item.id,
      seat: seat === '' ? undefined : seat,
      reason,
    }),
    Fields: RecusalFields,
    foretell: () => foretell.recusal,
  }),
  RecordNoObjection: formOf(onAgendaItem, 'RecordNoObjection', {
    start: nothingToWrite,
    body: (_, { item }) => ({ agendaItem: item.id }),
    foretell: ({ item }) => foretell.noObjection(item.motion?.kind ?? 'settle'),
  }),
  TakeVote: formOf(onAgendaItem, 'TakeVote', {
    start: (): TallyValues => ({ inFavour: '', against: '', abstained: '' }),
    body: (values, { item }) => ({ agendaItem: item.id, ...tallyOf(values) }),
    Fields: TallyFields,
    foretell: ({ page, item }) =>
      foretell.vote(item.motion?.kind ?? 'settle', page.voting?.[item.id]?.toCarry ?? 0),
  }),
  HoldOver: formOf(onAgendaItem, 'HoldOver', {
    start: noReason,
    body: ({ reason }, { item }) => ({ agendaItem: item.id, reason }),
    Fields: ReasonField,
    foretell: () => foretell.holdOver,
  }),
  RecordGist,
};

type RecusalValues = ReasonValues & { readonly seat: string };

/** Those who answer for it come first: with them it is only the reason that is still to be said. */
function RecusalFields({ at: { meeting, item }, values, change }: FieldsProps<OnAgendaItem, RecusalValues>) {
  const named = item.recused.map(({ seat }) => seat);
  const seats = Object.values(meeting.roll).filter(({ seat }) => !named.includes(seat));
  const isParty = (seat: string) => item.parties.includes(seat);
  const inOrder = [...seats].sort((one, other) => Number(isParty(other.seat)) - Number(isParty(one.seat)));
  return (
    <>
      <SelectField
        name="seat"
        label={recusal.seat}
        none={strings.chooseOne}
        value={values.seat}
        choices={inOrder.map(({ seat, title }) => ({ value: seat, label: title }))}
        onChange={(seat) => change({ seat })}
      />
      <LongField
        name="reason"
        hint={recusal.reasonHint}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
