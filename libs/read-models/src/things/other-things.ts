// What can be found in the streams that are read whole by whoever reads them, and what cycles are owed.
import type { EstablishedCommittee } from '#domain/committee/states';
import { audienceOfItem } from '#domain/cycle/sight';
import type { OpenedCycle, Owed } from '#domain/cycle/states';
import { audienceOfMeeting } from '#domain/meeting/sight';
import type { AgendaItem, ConvenedMeeting } from '#domain/meeting/states';
import type { EstablishedOrganization } from '#domain/organization/states';
import type { IntroducedProgram } from '#domain/program/states';
import { everybody, lines, type Thing } from './thing.js';

type Open = Pick<Thing, 'context' | 'committee' | 'year' | 'track' | 'audience' | 'innerAudience'>;

const open: Open = {
  context: '',
  committee: null,
  year: null,
  track: null,
  audience: [everybody],
  innerAudience: null,
};

/** A program, and each of its indicators over all years. */
export function thingsInProgram(program: IntroducedProgram): readonly Thing[] {
  const years = Object.values(program.years);
  const indicators = new Map(
    years.flatMap((year) => year.indicators).map((indicator) => [indicator.indicator, indicator]),
  );
  return [
    {
      ...open,
      kind: 'program',
      key: '',
      item: null,
      heading: program.name,
      text: lines(...years.flatMap(({ content, budget }) => [...content, ...budget.map(({ item }) => item)])),
    },
    ...[...indicators].map(([id, { name }]): Thing => ({
      ...open,
      kind: 'indicator',
      key: id,
      item: id,
      heading: name,
      text: '',
      context: program.name,
    })),
  ];
}

/** A committee, by its name. */
export function thingsInCommittee({ name }: EstablishedCommittee): readonly Thing[] {
  return [{ ...open, kind: 'committee', key: '', item: null, heading: name, text: '' }];
}

/** The departments of an organization. */
export function thingsInOrganization({ departments }: EstablishedOrganization): readonly Thing[] {
  return Object.values(departments).map(({ id, name }): Thing => ({
    ...open,
    kind: 'department',
    key: id,
    item: id,
    heading: name,
    text: '',
  }));
}

/** A meeting, and each item of its agenda. */
export function thingsInMeeting(meeting: ConvenedMeeting): readonly Thing[] {
  const { number, place, date, committee, agenda } = meeting;
  const common = { ...open, committee, year: Number(date.slice(0, 4)), audience: audienceOfMeeting(meeting) };
  return [
    {
      ...common,
      kind: 'meeting',
      key: '',
      item: null,
      heading: number,
      text: lines(place, meeting.status === 'cancelled' ? meeting.reason : undefined),
    },
    ...Object.values(agenda).map((item): Thing => ({
      ...common,
      kind: 'agendaItem',
      key: item.id,
      item: item.id,
      heading: item.title,
      text: reasonIn(item),
      context: number,
    })),
  ];
}

function reasonIn(item: AgendaItem): string {
  return item.status === 'heldOver' ? item.reason : '';
}

/** What a cycle is owed: asked, promised, claimed, and how it ended. */
export function thingsInCycle(cycle: OpenedCycle): readonly Thing[] {
  const { committee, year } = cycle;
  return Object.values(cycle.owed).map((owed): Thing => {
    const { id, entry, claims } = owed;
    return {
      ...open,
      committee,
      year,
      kind: 'owed',
      key: id,
      item: id,
      heading: entry.number,
      text: lines(
        entry.asked,
        entry.kind === 'followUp' ? entry.action : entry.reason,
        ...claims.map(({ evidence }) => evidence),
        endingOf(owed),
      ),
      audience: audienceOfItem(cycle, owed),
    };
  });
}

function endingOf(owed: Owed): string | undefined {
  switch (owed.status) {
    case 'checked':
    case 'resolved':
      return owed.note;
    case 'planned':
      return owed.reason;
    case 'carried':
      return owed.carried.reason;
    case 'owed':
    case 'passedOn':
      return undefined;
  }
}
