// The sheets that are printed for a meeting: where everybody on the roll signs, and whom the accounts office pays.
import type { ReactNode } from 'react';
import { nameOfField } from '#contract/field-names';
import { sectorLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { Attendance, ConvenedMeeting } from '#domain/meeting/states';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { minutesStrings } from './strings.js';
import { sheetNamed, type SheetKind } from './sheet-kinds.js';
import { meetingStrings } from '../meeting/strings.js';
import { useMeetingName } from '../meeting/use-meeting-name.js';

const { sheets: say, roll: rollSays } = minutesStrings;

interface Props {
  readonly id: string;
  readonly kind: string | undefined;
}

export function SheetPage({ id, kind }: Props) {
  const text = useText();
  const sheet = sheetNamed(kind);
  useTitle(say[sheet]);
  const { data: page, error, isPending, refetch } = usePage('meeting', id);
  if (isPending) return <Loading />;
  if (!page) return <Unread error={error} onRetry={() => void refetch()} />;
  if (page.state.status === 'none') return <p className="muted">{text(meetingStrings.none)}</p>;
  return (
    <>
      <Stale error={error} />
      <Sheet id={id} kind={sheet} meeting={page.state} />
    </>
  );
}

interface SheetProps {
  readonly id: string;
  readonly kind: SheetKind;
  readonly meeting: ConvenedMeeting;
}

function Sheet({ id, kind, meeting }: SheetProps) {
  const text = useText();
  const name = useMeetingName(meeting);
  const { date, time, place } = meeting;
  const paid = Object.values(meeting.roll).filter(
    ({ sector, status }) => sector === 'private' && status !== 'absent',
  );
  const hint = kind === 'attendance' ? say.signHint : say.allowHint(paid.length);
  return (
    <div className="minutes print-sheet">
      <div className="minutes-head">
        <p className="small">
          <a href={formatAddress({ place: 'meeting', id })}>{text(minutesStrings.toMeeting)}</a>
        </p>
        <p className="muted">{text(hint)}</p>
        <div className="meeting-acts">
          <button className="button" data-tone="main" type="button" onClick={() => print()}>
            {text(minutesStrings.print)}
          </button>
        </div>
      </div>
      <article className="paper" aria-labelledby="sheet-title">
        <h1 id="sheet-title">{text(say[kind])}</h1>
        <p className="sheet-about">
          {text(name)} · {text(meetingStrings.when(dateLabel(date), time))} · <span lang="ko">{place}</span>
        </p>
        {kind === 'attendance' ? <ToSign meeting={meeting} /> : <ToPay paid={paid} />}
      </article>
    </div>
  );
}

/** Lines that stay free for those who come without a seat and were not taken down before. */
const freeLines = 3;

function ToSign({ meeting: { roll, attendees } }: Pick<SheetProps, 'meeting'>) {
  const text = useText();
  const seats = [...Object.values(roll)].sort(bySector);
  const beside = Object.values(attendees);
  const lines = [
    ...seats.map(({ seat, sector, title }) => ({ id: seat, group: sectorLabels[sector], title })),
    ...beside.map(({ id, office, title }) => ({ id, group: beingThere, title: `${office} ${title}` })),
    ...Array.from({ length: freeLines }, (_, nth) => ({ id: `free ${nth}`, group: beingThere, title: '' })),
  ];
  return (
    <Lines caption={say.attendance} columns={[rollSays.sector, rollSays.seat, say.name, say.signature]}>
      {lines.map(({ id, group, title }, index) => (
        <tr key={id}>
          <td>{index + 1}</td>
          <td>{text(group)}</td>
          <td lang="ko">{title}</td>
          <td className="to-fill" />
          <td className="to-fill" />
        </tr>
      ))}
    </Lines>
  );
}

const beingThere: Label = minutesStrings.header.attendees;

function ToPay({ paid }: { readonly paid: readonly Attendance[] }) {
  const text = useText();
  if (paid.length === 0) return <p>{text(say.none)}</p>;
  return (
    <Lines
      caption={say.allowances}
      columns={[rollSays.seat, say.name, say.amount, say.account, nameOfField('note')]}
    >
      {paid.map(({ seat, title, status, proxy }, index) => (
        <tr key={seat}>
          <td>{index + 1}</td>
          <td lang="ko">{title}</td>
          <td className="to-fill" />
          <td className="to-fill" />
          <td className="to-fill" />
          <td>
            {[
              ...(proxy === undefined ? [] : [text(rollSays.proxy(proxy))]),
              ...(status === 'left' ? [text(rollSays.leftEarly)] : []),
            ].join(', ')}
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row" colSpan={3}>
          {text(say.sum)}
        </th>
        <td className="to-fill" />
        <td colSpan={2} />
      </tr>
    </Lines>
  );
}

interface LinesProps {
  readonly caption: Label;
  readonly columns: readonly Label[];
  readonly children: ReactNode;
}

function Lines({ caption, columns, children }: LinesProps) {
  const text = useText();
  return (
    <div className="sheet-lines" role="region" aria-label={text(caption)} tabIndex={0}>
      <table className="paper-lines">
        <caption className="visually-hidden">{text(caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(say.number)}</th>
            {columns.map((column) => (
              <th key={column.ko} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function bySector(one: Attendance, other: Attendance): number {
  return Number(one.sector === 'private') - Number(other.sector === 'private');
}
