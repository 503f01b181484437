// The agenda as it is put together: items in their order, each with a title and what it decides.
import { useRef } from 'react';
import { motionLabels } from '#contract/glossary';
import { wordsOf, type Label } from '#contract/label';
import { Group, LongField, SelectField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import {
  isUntitled,
  moved,
  newItem,
  pickedElsewhere,
  readyAgenda,
  splitByParties,
  withTitle,
  type AgendaValues,
  type MotionValues,
} from './agenda-values.js';
import type { BeforeMeeting } from './before-meeting.js';
import { motionSources } from './motion-sources.js';
import { MotionPicks } from './motion-picks.js';
import { useConvening } from './queries.js';
import { writtenStrings } from '../written/strings.js';
import { meetingStrings } from './strings.js';

interface Props {
  readonly at: BeforeMeeting;
  /** The field of the command that it is, where it is not the whole agenda. */
  readonly name?: 'agenda' | 'added';
  readonly label?: Label;
  readonly date: string;
  readonly agenda: readonly AgendaValues[];
  /** Whether members read it by themselves, and so want more than a title. */
  readonly texts?: boolean;
  readonly onChange: (agenda: readonly AgendaValues[]) => void;
}

export function AgendaFields({ at, name = 'agenda', label, date, agenda, texts = false, onChange }: Props) {
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  /** The focus stays with the item that was moved, or goes to the one that took the place of another. */
  const change = (next: readonly AgendaValues[], focus?: number) => {
    onChange(next);
    if (focus === undefined) return;
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLInputElement>('.agenda-item input[type=text]')[focus]?.focus();
    });
  };
  return (
    <Group name={name} label={label ?? meetingStrings.agenda.title}>
      <div className="agenda-fields" ref={list}>
        {agenda.map((item, index) => (
          <Item
            key={item.id}
            list={name}
            texts={texts}
            at={at}
            date={date}
            agenda={agenda}
            item={item}
            index={index}
            onChange={(next) => change(agenda.map((each) => (each.id === next.id ? next : each)))}
            onSplit={(next) => change(next, index)}
            onMove={(by) => change(moved(agenda, index, by), index + by)}
            onRemove={() =>
              change(
                agenda.filter(({ id }) => id !== item.id),
                Math.max(0, index - 1),
              )
            }
          />
        ))}
      </div>
      <p>
        <button
          className="button"
          type="button"
          onClick={() => change([...agenda, newItem(agenda)], agenda.length)}
        >
          {text(meetingStrings.agenda.add)}
        </button>
      </p>
    </Group>
  );
}

interface ItemProps {
  readonly list: 'agenda' | 'added';
  readonly texts: boolean;
  readonly at: BeforeMeeting;
  readonly date: string;
  readonly agenda: readonly AgendaValues[];
  readonly item: AgendaValues;
  readonly index: number;
  readonly onChange: (item: AgendaValues) => void;
  /** With the whole agenda, this item split. */
  readonly onSplit: (agenda: readonly AgendaValues[]) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Item({
  list,
  texts,
  at,
  date,
  agenda,
  item,
  index,
  onChange,
  onSplit,
  onMove,
  onRemove,
}: ItemProps) {
  const text = useText();
  const { agenda: say } = meetingStrings;
  const name = `${list}[${index}]`;
  return (
    <fieldset className="agenda-item" name={name}>
      <legend>{text(say.nth(index + 1))}</legend>
      <div className="agenda-item-order">
        <IconButton label={text(say.up(index + 1))} disabled={index === 0} onClick={() => onMove(-1)}>
          ↑
        </IconButton>
        <IconButton
          label={text(say.down(index + 1))}
          disabled={index === agenda.length - 1}
          onClick={() => onMove(1)}
        >
          ↓
        </IconButton>
        <IconButton
          label={text(say.remove(index + 1))}
          disabled={list === 'agenda' && agenda.length === 1}
          onClick={onRemove}
        >
          ✕
        </IconButton>
      </div>
      <ShortField
        name={`${name}.title`}
        label={say.name}
        value={item.title}
        onChange={(title) => onChange({ ...item, title })}
      />
      {(texts || item.text !== undefined) && (
        <LongField
          name={`${name}.text`}
          label={writtenStrings.text}
          hint={writtenStrings.textHint}
          optional
          value={item.text ?? ''}
          onChange={(written) => onChange({ ...item, text: written })}
        />
      )}
      <MotionFields at={at} name={`${name}.motion`} agenda={agenda} item={item} onChange={onChange} />
      <Parties at={at} date={date} agenda={agenda} item={item} onSplit={onSplit} />
    </fieldset>
  );
}

interface IconProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function IconButton({ label, disabled, onClick, children }: IconProps) {
  return (
    <button className="button" type="button" data-tone="quiet" disabled={disabled} onClick={onClick}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

interface MotionProps {
  readonly at: BeforeMeeting;
  readonly name: string;
  readonly agenda: readonly AgendaValues[];
  readonly item: AgendaValues;
  readonly onChange: (item: AgendaValues) => void;
}

function MotionFields({ at, name, agenda, item, onChange }: MotionProps) {
  const text = useText();
  const { agenda: say } = meetingStrings;
  const { sources } = at;
  const { motion } = item;
  const kinds = wordsOf(motionLabels).filter(
    (kind) => sources[motionSources[kind]].length > 0 || kind === motion?.kind,
  );
  const choose = (chosen: string) => {
    const kind = kinds.find((each) => each === chosen);
    const { motion: _, ...without } = item;
    if (!kind) return onChange(without);
    const known = sources[motionSources[kind]];
    const stays = motion && motionSources[motion.kind] === motionSources[kind];
    const of = stays ? motion.of : known.length === 1 ? (known[0]?.id ?? '') : '';
    onChange({ ...item, motion: { kind, of, reason: motion?.reason ?? '' } });
  };
  const put = (some: Partial<MotionValues>) =>
    motion && onChange({ ...item, motion: { ...motion, ...some } });
  const source = motion && motionSources[motion.kind];
  return (
    <>
      <SelectField
        name={`${name}.kind`}
        label={say.motion}
        none={say.information}
        value={motion?.kind ?? ''}
        choices={kinds.map((kind) => ({ value: kind, label: text(motionLabels[kind]) }))}
        onChange={choose}
      />
      {!motion && sources.round.length > 0 && (
        <SelectField
          name={name.replace(/motion$/, 'round')}
          label={say.goneThrough}
          none={say.goneThroughNone}
          value={item.round ?? ''}
          choices={sources.round.map(({ id, name: called }) => ({ value: id, label: text(called) }))}
          onChange={(round) => onChange({ ...item, round })}
        />
      )}
      {motion && source && sources[source].length !== 1 && (
        <SelectField
          name={`${name}.${source}`}
          label={say.source[source]}
          none={motion.of === '' ? meetingStrings.agenda.choose : undefined}
          value={motion.of}
          choices={sources[source].map(({ id, name: called }) => ({ value: id, label: text(called) }))}
          onChange={(of) => put({ of, picked: undefined })}
        />
      )}
      {motion && motion.of !== '' && (
        <MotionPicks
          key={`${motion.kind} ${motion.of}`}
          name={name}
          motion={motion}
          meetings={at.meetings}
          elsewhere={pickedElsewhere(agenda, item)}
          untitled={isUntitled(item)}
          onPick={(picked, title) => onChange(withTitle({ ...item, motion: { ...motion, picked } }, title))}
        />
      )}
      {motion && (motion.kind === 'askAgain' || motion.kind === 'recordOpen') && (
        <LongField name={`${name}.reason`} value={motion.reason} onChange={(reason) => put({ reason })} />
      )}
    </>
  );
}

type PartiesProps = Pick<ItemProps, 'at' | 'date' | 'agenda' | 'item' | 'onSplit'>;

/** Who must step aside is told before anybody is called, so that their item can stand by itself. */
function Parties({ at, date, agenda, item, onSplit }: PartiesProps) {
  const text = useText();
  const { data } = useConvening({ committee: at.committee, date, agenda: readyAgenda(agenda) });
  const apart = useConvening({ committee: at.committee, date, agenda: readyAgenda(eachApart(item)) });
  const seats = data?.parties[item.id] ?? [];
  if (seats.length === 0) return null;
  const titles = seats.map((seat) => data?.roll.find((each) => each.seat === seat)?.title ?? seat);
  const parties = Object.values(apart.data?.parties ?? {}).map((each) => each.join(' '));
  const partiesTo = (picked: string) =>
    apart.data?.parties[`a${1 + (item.motion?.picked ?? []).indexOf(picked)}`] ?? [];
  return (
    <div className="callout small">
      <p>{text(meetingStrings.agenda.parties(titles.join(', ')))}</p>
      {new Set(parties).size > 1 && (
        <>
          <p>{text(meetingStrings.agenda.partiesSplit)}</p>
          <button
            className="button"
            type="button"
            onClick={() => onSplit(splitByParties(agenda, item, partiesTo))}
          >
            {text(meetingStrings.agenda.split)}
          </button>
        </>
      )}
    </div>
  );
}

/** Each thing that the item decides on as if it were an item of its own, numbered from 1. */
function eachApart({ title, motion }: AgendaValues): readonly AgendaValues[] {
  if (!motion || motion.kind === 'deliberatePlan' || motion.kind === 'confirmMinutes') return [];
  return (motion.picked ?? []).map((picked, index) => ({
    id: `a${index + 1}`,
    title,
    motion: { ...motion, picked: [picked] },
  }));
}
