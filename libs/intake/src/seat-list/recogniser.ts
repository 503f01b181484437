// Knows a list of seats (위원 명단): offices with their sector and role. Who sits there is said by an account, never by a name.
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { sectors, type SeatRole, type Sector } from '#domain/actor';
import { sectorLabels } from '#contract/glossary';
import type { AnyIntakeStep, Doubt, NotTaken, Place, Proposal, Decisions } from '../proposal.js';
import type { IntakeContext, Recogniser } from '../recogniser.js';
import { tablesIn } from '../tables/chapters.js';
import { columnOf, findHeaded, placeIn, under, type Headed } from '../tables/headed.js';
import { tidied } from '../tables/tidied.js';
import { plain, squeezed } from '../tables/words.js';

interface Listed {
  readonly title: string;
  readonly sector?: Sector;
  readonly role: SeatRole;
  readonly place: Place;
}

const person = /^(성명|이름|위원명)$/;
const office = /^(소속|직위|직책|소속및직위|소속·직위|소속\/직위|부서)$/;
const sector = /^(구분|공공·민간|공공\/민간|영역|부문)$/;
const role = /^(역할|위원회직책|위원직|분과직책|직분)$/;

/** The list among the tables; undefined where none has a role beside an office or a name. */
function listIn(tables: readonly ReadTable[]): Headed | undefined {
  return (
    findHeaded(tables, [role, office]) ??
    findHeaded(tables, [role, person]) ??
    findHeaded(tables, [sector, office, person])
  );
}

export const seatList: Recogniser = {
  kind: 'seat-list',
  into: ['committee'],
  likeness(read) {
    const document = tidied(read);
    const list = listIn(tablesIn(document));
    if (!list) return 0;
    const signs = [person, office, sector, role].map((word) => columnOf(list, word) !== undefined);
    const seats = seatsIn(list);
    const known = seats.filter((seat) => seat.sector !== undefined).length;
    return [...signs, known * 2 > seats.length].filter(Boolean).length / (signs.length + 1);
  },
  propose,
};

function propose(document: ReadDocument, decisions: Decisions, context: IntakeContext): Proposal {
  const list = listIn(tablesIn(tidied(document)));
  const seats = list ? seatsIn(list) : [];
  const titles = titlesIn(context);
  const fresh = seats.filter(({ title }) => !titles.includes(squeezed(title)));
  return {
    kind: 'seat-list',
    steps: seats.flatMap((seat, index) =>
      fresh.includes(seat) ? stepOf(seat, index, decisions, context) : [],
    ),
    doubts: fresh.flatMap((seat) => doubtsOn(seat, seats.indexOf(seat))),
    findings: [],
    notTaken: [
      ...seats
        .filter((seat) => !fresh.includes(seat))
        .map(({ title, place }) => ({ place, quoted: title, why: there })),
      ...(list && columnOf(list, person) !== undefined ? [namesIn(list)] : []),
    ],
  };
}

function seatsIn(list: Headed): readonly Listed[] {
  const offices = list.labels.flatMap((label, column) => (office.test(label) ? [column] : []));
  return list.rows.flatMap((row, index): readonly Listed[] => {
    const said = squeezed(under(list, row, sector));
    const title = offices
      .map((column) => plain(row.cells[column] ?? ''))
      .filter((text) => text !== '')
      .join(' ');
    if (row.cells.filter((text) => text !== '').length < 2) return [];
    const known = said.startsWith('공') ? 'public' : said.startsWith('민') ? 'private' : undefined;
    return [
      {
        title: title === '' ? `위원 ${index + 1}` : title,
        role: roleOf(squeezed(under(list, row, role))),
        place: placeIn(list, row),
        ...(known && { sector: known }),
      },
    ];
  });
}

/** A vice chair is no chair: who acts in the chair's place is named for a time. */
function roleOf(word: string): SeatRole {
  if (/^부/.test(word)) return 'member';
  if (/(위원장|분과장|회장|의장)$/.test(word)) return 'chair';
  return /(간사|총무)$/.test(word) ? 'secretary' : 'member';
}

/** Seats that the committee has, apart from those that this file has made. */
function titlesIn({ target, house, seed }: IntakeContext): readonly string[] {
  const committee = house.committees.get(target.id);
  return Object.values(committee?.seats ?? {})
    .filter(({ id }) => !id.startsWith(`${seed}-`))
    .map(({ title }) => squeezed(title));
}

const doubtOn = (index: number) => `sector:${index + 1}`;

function doubtsOn({ title, sector: known, place }: Listed, index: number): readonly Doubt[] {
  if (known) return [];
  return [
    {
      id: doubtOn(index),
      place,
      question: { ko: `${title}: 공공입니까, 민간입니까?`, en: `${title}: public or private?` },
      quoted: title,
      choices: sectors.map((value) => ({ value, label: sectorLabels[value] })),
    },
  ];
}

function stepOf(
  { title, sector: known, role: held, place }: Listed,
  index: number,
  decisions: Decisions,
  { seed, target }: IntakeContext,
): readonly AnyIntakeStep[] {
  const said = known ?? sectors.find((each) => each === decisions[doubtOn(index)]);
  if (!said) return [];
  const id = `${seed}-s${index + 1}`;
  return [
    {
      key: id,
      place,
      what: title,
      stream: 'committee',
      id: target.id,
      command: { type: 'AddSeat', id, title, sector: said, role: held },
    },
  ];
}

const there = {
  ko: '위원회에 이미 있는 자리입니다.',
  en: 'The committee has this seat already.',
};

function namesIn({ table }: Headed): NotTaken {
  return {
    place: { table: table.nth, line: table.line },
    quoted: '성명',
    why: {
      ko: '사람의 이름은 기록에 들어가지 않습니다. 누가 맡는지는 계정을 골라 위촉해 주세요.',
      en: 'Names of people do not enter the log. Fill each seat by choosing an account.',
    },
  };
}
