// A digest as the outbox takes it: its letter, and what is told in it.
import type { DigestLine, DigestWords } from '#contract/digest-letter';
import { digestKey, type PlannedDigest } from '#delivery/digest-plan';
import type { Letter } from '#delivery/letter';
import type { Thing } from '#delivery/told';
import { tellingKey } from '#domain/between/tellings';
import type { IsoDate } from '#domain/ids';
import { itemOf, type ListedDuty } from '#read-models/lists';
import type { ToldReminder } from './noting-told.js';

interface Writing {
  readonly organization: string;
  readonly words: (lines: readonly DigestLine[], today: IsoDate) => DigestWords;
  readonly writtenAt: Date;
}

/** The letter of a digest, known by its kind and day: written twice it is sent once. */
export function letterOf(
  { kind, person, day, tellings }: PlannedDigest<ListedDuty>,
  { organization, words, writtenAt }: Writing,
): Letter {
  return {
    ...{ organization, person, kind, writtenAt },
    key: digestKey(kind, day),
    ...words(
      tellings.map(({ duty }) => lineOf(duty)),
      day,
    ),
  };
}

/** What is told in it. */
export function thingsIn({ tellings }: PlannedDigest<ListedDuty>): readonly Thing<ToldReminder>[] {
  return tellings.map((telling) => {
    const { duty, step, escalatedTo } = telling;
    const { stream, id, key: obligation, due } = duty;
    return {
      thing: tellingKey(telling),
      about: { stream, id, obligation, due, step, ...(escalatedTo ? { escalatedTo } : {}) },
    };
  });
}

function lineOf(duty: ListedDuty): DigestLine {
  const { stream, id, kind, due, title, number, name } = duty;
  const about = [number, name].filter((part) => part !== null).join(' ');
  return { stream, id, kind, ...itemOf(duty), due, title, about };
}
