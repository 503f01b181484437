// The roll, live: one press or key per seat records who came, who left and who is back.
import { useRef, type KeyboardEvent } from 'react';
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { Attendance } from '#domain/meeting/states';
import { groupedBy } from '../grouped-by.js';
import { useText } from '../language/language.js';
import { useRoleNames } from '../names/use-role-names.js';
import { conductStrings } from '../conduct/strings.js';
import { noticeStrings } from '../notice/strings.js';
import { anchorOf } from '../table/anchors.js';
import { useJustMoved } from '../table/use-just-moved.js';
import { Chip } from '../widgets/chip.js';
import { useMeetingView } from './meeting-context.js';
import { meetingStrings } from './strings.js';
import { proxyFor, type Tap, type TapCommand } from './taps.js';
import { seatTones } from './tones.js';
import { saysRole } from './says-role.js';
import { useTaps } from './use-taps.js';

export function Roll() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { taps, press } = useTaps(page.id);
  const list = useRef<HTMLElement>(null);
  const bySector = groupedBy(Object.values(meeting.roll), ({ sector }) => sector);
  const running = meeting.status === 'convened' || meeting.status === 'open';
  const heads = running ? page.attending : page.count;
  const recording = page.allowed.some(({ on }) => on === 'attendance');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !list.current) return;
    if (moveFocus(list.current, step)) event.preventDefault();
  };
  /** What was pressed makes room for another button: the focus goes on to the next who is not there. */
  const pressAndGoOn = (seat: Attendance, command: TapCommand, proxy?: string) => {
    press(seat, command, proxy);
    if (command === 'RecordArrival' && list.current) focusNextArrival(list.current, seat.seat);
  };
  return (
    <section
      className="part roll"
      aria-labelledby="roll-title"
      ref={list}
      data-recording={recording || undefined}
      onKeyDown={onKeyDown}
    >
      <h2 id="roll-title" tabIndex={-1}>
        {text(meetingStrings.roll.title)}
      </h2>
      {recording && (
        <p className="muted small">
          {text(meetingStrings.roll.say)} <span className="roll-keys">{text(meetingStrings.roll.keys)}</span>
        </p>
      )}
      {wordsOf(sectorLabels).map((sector) => (
        <div key={sector} className="roll-sector">
          <h3>
            {text(sectorLabels[sector])}{' '}
            <span className="count">
              {heads?.sectors[sector].present} / {heads?.sectors[sector].enrolled}
            </span>
          </h3>
          <ul>
            {(bySector.get(sector) ?? []).map((seat) => (
              <Seat key={seat.seat} seat={seat} tap={taps[seat.seat]} onPress={pressAndGoOn} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface SeatProps {
  readonly seat: Attendance;
  readonly tap: Tap | undefined;
  readonly onPress: (seat: Attendance, command: TapCommand, proxy?: string) => void;
}

function Seat({ seat: attendance, tap, onPress }: SeatProps) {
  const text = useText();
  const { page, meeting, open } = useMeetingView();
  const roles = useRoleNames(meeting.committee);
  const { seat, title, role, status, revision } = attendance;
  const justMoved = useJustMoved(revision);
  const offered = page.allowed.filter(({ on, item }) => on === 'attendance' && item === seat);
  const may = (wanted: TapCommand) => offered.some(({ command }) => command === wanted);
  const { roll } = meetingStrings;
  const proxy = status === 'present' ? attendance.proxy : proxyFor(attendance);
  const arrival =
    status === 'left'
      ? { mark: roll.back, name: roll.cameBack(title) }
      : proxy === undefined
        ? { mark: roll.arrive, name: roll.arrived(title) }
        : { mark: roll.proxy, name: roll.proxyArrived(title) };
  const pending = tap && tap.state !== 'refused' ? roll[tap.state] : undefined;
  // Nobody stays away from what has not begun.
  const isAhead = status === 'absent' && meeting.status === 'convened';
  return (
    <li
      id={anchorOf({ on: 'attendance', item: seat })}
      tabIndex={-1}
      data-status={status}
      data-moved={justMoved || undefined}
    >
      <p className="seat-name">
        <span lang="ko">{title}</span>
        {!saysRole(title, role, roles) && <span className="muted small"> {text(roles[role])}</span>}
        {proxy !== undefined && (
          <span className="muted small" lang="ko">
            {' '}
            {text(noticeStrings.replies.proxy(proxy))}
          </span>
        )}
      </p>
      <Chip tone={pending ? 'waiting' : seatTones[status]}>
        {text(pending ?? (isAhead ? roll.notYet : itemStatusLabels.meeting.attendance[status]))}
      </Chip>
      <span className="seat-acts">
        {may('RecordArrival') && (
          <button
            className="button"
            type="button"
            data-arrival={seat}
            aria-disabled={pending && true}
            onClick={() => onPress(attendance, 'RecordArrival', proxy)}
          >
            <span aria-hidden="true">{text(arrival.mark)}</span>
            <span className="visually-hidden">{text(arrival.name)}</span>
          </button>
        )}
        {may('RecordArrival') && proxy !== undefined && (
          <button
            className="button"
            type="button"
            data-tone="quiet"
            aria-disabled={pending && true}
            onClick={() => onPress(attendance, 'RecordArrival')}
          >
            <span aria-hidden="true">{text(roll.inPerson)}</span>
            <span className="visually-hidden">{text(roll.cameInPerson(title))}</span>
          </button>
        )}
        {may('RecordDeparture') && (
          <button
            className="button"
            type="button"
            data-tone="quiet"
            aria-disabled={pending && true}
            onClick={() => onPress(attendance, 'RecordDeparture')}
          >
            <span aria-hidden="true">{text(roll.leave)}</span>
            <span className="visually-hidden">{text(roll.leaves(title))}</span>
          </button>
        )}
      </span>
      {offered.some(({ command }) => command === 'TakeBackArrival') && (
        <button
          className="button seat-more"
          type="button"
          data-tone="quiet"
          onClick={() => open({ show: 'TakeBackArrival', on: 'attendance', item: seat })}
        >
          <span className="visually-hidden">{text(conductStrings.takeBack.button(title))}</span>
          <span aria-hidden="true">{text(conductStrings.takeBack.short)}</span>
        </button>
      )}
      {tap?.why && may(tap.command) && (
        <p className="field-problem small" role="alert">
          {text(tap.why)}
        </p>
      )}
    </li>
  );
}

function moveFocus(list: HTMLElement, step: number): boolean {
  const buttons = [...list.querySelectorAll<HTMLElement>('.seat-acts button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons[at + step];
  if (at === -1 || !next) return false;
  next.focus();
  return true;
}

function focusNextArrival(list: HTMLElement, seat: string): void {
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-arrival]')];
  const at = buttons.findIndex(({ dataset }) => dataset['arrival'] === seat);
  const next = buttons[at + 1] ?? list.querySelector<HTMLElement>('h2');
  next?.focus({ preventScroll: !next.matches(':focus-visible') });
}
