// Holds the one read policy to its promises: over random lives of a round, and in the cases where it once went wrong.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  aMember,
  anotherMember,
  committee,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theHeadOf,
  theLeader,
  theOfficerOf,
  theOwnerPolicy,
  theSecretary,
} from '#testing/given-actors';
import {
  answered,
  answering,
  aPromise,
  aRefusal,
  asksForAction,
  consolidating,
  drafted,
  floorOpen,
  issued,
  remarked,
  said,
  sent,
  sentEverywhere,
  type Happened,
} from '#testing/given-round';
import type { Step } from '#testing/histories';
import { everyLife } from '#testing/law';
import { everybody, roundWorld, theLeadingChair } from '#testing/law-worlds';
import type { Actor } from '../actor.js';
import { allowed, apply } from '../gate/gate.js';
import {
  audienceOfEvent,
  audienceOfRound,
  eventSeenBy,
  opinionSeenBy,
  roundSeenBy,
  sees,
  tagsOf,
} from './sight.js';
import type { OpenedRound, Remark, RoundVocabulary } from './states.js';
import { roundStream } from './table.js';

const tourism = theOfficerOf('tourism');
const culture = theOfficerOf('culture');
const people = everybody.filter(({ post }) => post.kind !== 'policy');

function opened(state: RoundVocabulary['state']): OpenedRound {
  if (state.status === 'none') throw new Error('no round');
  return state;
}

function roundAfter(...events: readonly Happened[]): OpenedRound {
  return opened(after(roundStream, events));
}

const pageOf = (round: OpenedRound, reader: Actor) => roundSeenBy(round, tagsOf(reader));

/** How a round stood right after each of its events. */
function roundsAlong(events: readonly Happened[]): readonly OpenedRound[] {
  const rounds: OpenedRound[] = [];
  for (const event of events)
    rounds.push(opened(apply(roundStream, rounds.at(-1) ?? roundStream.initial, event)));
  return rounds;
}

/** What a reader of the history gets to see of these events, in the light of how the round stands now. */
function historyFor(
  reader: Actor,
  round: OpenedRound,
  events: readonly Happened[],
  along = roundsAlong(events),
): readonly Happened[] {
  const page = pageOf(round, reader);
  return events
    .filter((event, nth) => sees(tagsOf(reader), audienceOfEvent(round, event, along[nth])))
    .map((event) => eventSeenBy(page, event));
}

/** Looks for breaches after every step of random lives. */
function everywhere(breaches: (round: OpenedRound, step: Step<RoundVocabulary>) => readonly string[]): void {
  everyLife(roundWorld, { lives: 15, steps: 50 }, (step) => breaches(opened(step.after), step));
}

/**
 * The words of answers and contributions that have not gone out, told from the events and not from the state. A paragraph
 * that answers another opinion besides is none once it went out there.
 */
function secretsIn(past: readonly Happened[]): readonly string[] {
  const secrets = new Map<string, { answer?: string; parts: string[] }>();
  const kept: string[] = [];
  const wentOut = new Set<string>();
  for (const event of past) {
    if (!('opinion' in event)) continue;
    const secret = secrets.get(event.opinion) ?? { parts: [] };
    secrets.set(event.opinion, secret);
    const out = event.type === 'ResponseReleased' || ('awaitsRelease' in event && !event.awaitsRelease);
    const words =
      event.type === 'ResponseReleased' ? secret.answer : 'text' in event ? event.text : undefined;
    if ((out || event.type === 'ResponseEntered') && words !== undefined) wentOut.add(words);
    if (event.type === 'ContributionAdded') secret.parts.push(event.text);
    if ('awaitsRelease' in event || event.type === 'ResponseReturned' || event.type === 'ResponseWithdrawn') {
      if (secret.answer !== undefined) kept.push(secret.answer);
      delete secret.answer;
    }
    if ('awaitsRelease' in event && event.awaitsRelease) secret.answer = event.text;
    if (out) secrets.set(event.opinion, { parts: [] });
  }
  const shared = past.flatMap((event) => ('sharedWith' in event && event.sharedWith ? [event.text] : []));
  const outElsewhere = new Set(shared.filter((words) => wentOut.has(words)));
  const awaiting = [...secrets.values()].flatMap(({ answer, parts }) =>
    answer === undefined ? parts : [answer, ...parts],
  );
  return [...kept, ...awaiting].filter((words) => !outElsewhere.has(words));
}

describe('a sealed remark', () => {
  /** Its author, the secretary, and for a reply who asked the question; all of them in their seats. */
  const mayRead = (
    round: OpenedRound,
    { said: spoken, by: author, inReplyTo }: Remark,
    { person, post }: Actor,
  ) => {
    if (post.kind !== 'seat' || post.committee !== round.committee) return false;
    const question = inReplyTo === undefined ? undefined : round.remarks[inReplyTo];
    const asked = question?.said === undefined && question?.by.person === person;
    return post.role === 'secretary' || (spoken === undefined && author.person === person) || asked;
  };

  it('is read by its author and the secretary, and nobody else, wherever they look', () => {
    everywhere((round, { past }) => {
      const sealed = Object.values(round.remarks).filter((remark) => remark.sealed);
      return people.flatMap((reader) => {
        const shown = JSON.stringify([pageOf(round, reader), historyFor(reader, round, past)]);
        return sealed
          .filter((remark) => shown.includes(remark.text) && !mayRead(round, remark, reader))
          .map(({ id }) => `${reader.person} reads ${id}`);
      });
    });
  });

  it('keeps to those two what was done to it then, whatever is unsealed later', () => {
    everywhere((round, { past }) => {
      const along = roundsAlong(past);
      return people.flatMap((reader) => {
        const shown = new Set(historyFor(reader, round, past, along));
        return past.flatMap((event, nth) => {
          const then = along[nth];
          const id = 'remark' in event ? event.remark : 'id' in event ? event.id : '';
          const remark = then?.remarks[id];
          const open = !then || !remark?.sealed || mayRead(then, remark, reader);
          return open || !shown.has(event) ? [] : [`${reader.person} reads ${event.type} of ${id}`];
        });
      });
    });
  });

  it('is met by others as it reads once it is unsealed, and never where it was withdrawn before', () => {
    const remark = remarked(aMember, 'r-1', 'heritage/midterm', 'opinion', 'First words');
    const corrected = by(aMember, {
      type: 'RemarkCorrected',
      remark: 'r-1',
      text: 'Last words',
      reason: 'Too sharp',
    });
    const withdrawn = by(aMember, { type: 'RemarkWithdrawn', remark: 'r-1', reason: 'Mistake' });
    const closed = by(theSecretary, { type: 'IntakeClosed' });
    const read = [...floorOpen, remark, corrected, closed];
    const unsaid = [...floorOpen, remark, withdrawn, closed];
    for (const reader of [theChair, tourism, anotherMember]) {
      const page = pageOf(roundAfter(...read), reader);
      expect(page.remarks['r-1']?.text).toBe('Last words');
      expect(JSON.stringify(historyFor(reader, roundAfter(...read), read))).not.toMatch(/(First|Last) words/);
      expect(pageOf(roundAfter(...unsaid), reader).remarks).toEqual({});
      expect(JSON.stringify(historyFor(reader, roundAfter(...unsaid), unsaid))).not.toContain('r-1');
    }
    for (const reader of [aMember, theSecretary]) {
      expect(historyFor(reader, roundAfter(...read), read)).toEqual(
        expect.arrayContaining([remark, corrected]),
      );
      expect(pageOf(roundAfter(...unsaid), reader).remarks['r-1']).toMatchObject({ status: 'withdrawn' });
    }
  });

  it('is read by those two, and by all who take part once it is unsealed', () => {
    const collecting = roundAfter(...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'));
    const readers = (round: OpenedRound) =>
      people.filter((reader) => 'r-1' in pageOf(round, reader).remarks).map(({ person }) => person);
    expect(readers(collecting)).toEqual([theSecretary.person, aMember.person]);
    const closed = roundAfter(
      ...floorOpen,
      remarked(aMember, 'r-1', 'heritage/midterm'),
      by(theSecretary, { type: 'IntakeClosed' }),
    );
    expect(readers(closed)).toEqual(
      expect.arrayContaining([theChair.person, tourism.person, culture.person, theCoordinator.person]),
    );
    expect(readers(closed)).not.toContain(theHeadOf('economy').person);
  });

  it('is not read by its author in another post', () => {
    const round = roundAfter(...floorOpen, remarked(aMember, 'r-1', 'heritage/midterm'));
    const asOfficer = { ...theOfficerOf('economy'), person: aMember.person };
    expect(pageOf(round, asOfficer).remarks).toEqual({});
  });

  it('does not show under its question when it is a reply', () => {
    const reopened = by(theChair, {
      type: 'TopicReopened',
      topic: 'heritage/midterm',
      opinionsDue: '2021-08-25',
      answersDue: '2021-09-10',
      reason: 'New figures',
    });
    const lateQuestion = remarked(anotherMember, 'q-late', 'heritage/midterm', 'question');
    const reply = said('r-late', 'heritage/midterm', 'reply', { inReplyTo: 'q-late' });
    const round = roundAfter(...sentEverywhere, reopened, lateQuestion, reply);
    expect(JSON.stringify(pageOf(round, theChair))).not.toContain('Remark r-late');
    const open = said('r-open', 'heritage/midterm', 'reply', { inReplyTo: 'r-3' });
    expect(JSON.stringify(pageOf(roundAfter(...sentEverywhere, reopened, open), theChair))).toContain(
      'Remark r-open',
    );
  });
});

describe('an answer that has not gone out', () => {
  const readers = people.filter(({ post }) => post.kind === 'seat' || post.kind === 'office');

  it('reaches nobody on the committee, on the page or in the history', () => {
    everywhere((round, { past }) => {
      const secrets = secretsIn(past);
      return readers.flatMap((reader) => {
        const shown = JSON.stringify([pageOf(round, reader), historyFor(reader, round, past)]);
        return secrets
          .filter((secret) => shown.includes(secret))
          .map((secret) => `${reader.person} reads ${secret}`);
      });
    });
  });

  it('is read by its own side', () => {
    const round = roundAfter(...answering('heritage/midterm'), drafted(tourism, 'o-1'));
    const statusFor = (reader: Actor) => pageOf(round, reader).opinions['o-1']?.status;
    expect([tourism, theHeadOf('tourism'), theChair, culture].map(statusFor)).toEqual([
      'awaitingRelease',
      'awaitingRelease',
      'sent',
      'sent',
    ]);
  });

  it('does not show once a later answer with the same words went out', () => {
    const first = drafted(tourism, 'o-1', aPromise);
    const second = drafted(tourism, 'o-1', aRefusal);
    const returned = by(theHeadOf('tourism'), {
      type: 'ResponseReturned',
      opinion: 'o-1',
      reason: 'No money',
    });
    const released = by(theHeadOf('tourism'), { type: 'ResponseReleased', opinion: 'o-1' });
    const events = [...answering('heritage/midterm', asksForAction), first, returned, second, released];
    const shown = historyFor(theChair, roundAfter(...events), events);
    expect(shown.filter(({ type }) => type.startsWith('Response'))).toEqual([second, released]);
  });

  it('of a former addressee is not the next one’s to read', () => {
    const events = [
      ...answering('heritage/midterm'),
      drafted(tourism, 'o-1'),
      by(tourism, { type: 'ResponseWithdrawn', opinion: 'o-1', reason: 'Not ours', wasOut: false }),
      by(tourism, { type: 'TransferRequested', opinion: 'o-1', to: 'economy', reason: 'Theirs' }),
      by(theSecretary, { type: 'OpinionTransferred', opinion: 'o-1', to: 'economy' }),
    ] as const;
    const round = roundAfter(...events);
    const economy = theOfficerOf('economy');
    expect(pageOf(round, economy).opinions['o-1']).toMatchObject({ status: 'sent', responses: [] });
    expect(JSON.stringify(historyFor(economy, round, events))).not.toContain('Answer to o-1');
    expect(pageOf(round, tourism).opinions['o-1']?.responses ?? []).toHaveLength(1);
  });

  it('of a former addressee stays unread while the next one’s waits for its head', () => {
    const events = [
      ...answering('heritage/midterm'),
      drafted(tourism, 'o-1'),
      by(theOwnerPolicy, {
        type: 'OwnerNoted',
        program: 'heritage',
        department: { department: 'economy', name: 'Economy', releases: true },
      }),
      by(theOfficerOf('economy'), {
        type: 'ResponseGiven',
        opinion: 'o-1',
        answer: aRefusal,
        text: 'The next answer',
        awaitsRelease: true,
      }),
    ] as const;
    const round = roundAfter(...events);
    const shownTo = (reader: Actor) =>
      JSON.stringify([pageOf(round, reader), historyFor(reader, round, events)]);
    expect(shownTo(theHeadOf('economy'))).toContain('The next answer');
    expect(shownTo(theHeadOf('economy'))).not.toContain('Answer to o-1');
    expect(shownTo(tourism)).toContain('Answer to o-1');
    expect(shownTo(tourism)).not.toContain('The next answer');
    expect(shownTo(theChair)).not.toMatch(/next answer|Answer to o-1/);
  });

  it('that replaces one which went out leaves that one readable', () => {
    const events = [
      ...answering('heritage/midterm'),
      answered(theHeadOf('tourism'), 'o-1', aPromise),
      by(tourism, {
        type: 'ResponseCorrected',
        opinion: 'o-1',
        answer: aRefusal,
        text: 'Our other answer',
        reason: 'No money',
        awaitsRelease: true,
      }),
    ] as const;
    expect(pageOf(roundAfter(...events), theChair).opinions['o-1']).toMatchObject({
      status: 'sent',
      responses: [{ answer: aPromise }],
    });
  });
});

describe('the part of a cooperating department', () => {
  const part = by(culture, {
    type: 'ContributionAdded',
    opinion: 'o-1',
    text: 'Our hall',
    department: 'culture',
  });
  const asked = [...answering('heritage/midterm'), part];
  const readersOf = (...events: readonly Happened[]) => {
    const round = roundAfter(...events);
    return [culture, tourism, theChair].map(
      (reader) =>
        (pageOf(round, reader).opinions['o-1']?.contributions.length ?? 0) > 0 &&
        historyFor(reader, round, events).includes(part),
    );
  };

  it('is read by itself and by who answers until the answer goes out', () => {
    expect(readersOf(...asked)).toEqual([true, true, false]);
    expect(readersOf(...asked, drafted(tourism, 'o-1'))).toEqual([true, true, false]);
    expect(readersOf(...asked, answered(theHeadOf('tourism'), 'o-1'))).toEqual([true, true, true]);
  });

  it('stays unread where no answer ever goes out', () => {
    const transfer = by(tourism, {
      type: 'TransferRequested',
      opinion: 'o-1',
      to: 'economy',
      reason: 'Theirs',
    });
    expect(readersOf(...asked, transfer)).toEqual([true, true, false]);
    const open = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-1', reason: 'Later' });
    expect(readersOf(...asked, open)).toEqual([true, true, false]);
  });
});

describe('a department', () => {
  it('sees its own programs only: what it owns, cooperates on, leads, or was asked', () => {
    everywhere((round, { past }) =>
      people.flatMap((reader) => {
        const { post } = reader;
        if (post.kind !== 'department') return [];
        const mine = new Set([
          ...round.scope.programs
            .filter(({ owner, cooperating }) => [owner, ...cooperating].includes(post.department))
            .map(({ program }) => program),
          ...round.scope.strategies
            .filter(({ leaders }) => leaders.includes(post.post))
            .map(({ strategy }) => strategy),
        ]);
        const asked = Object.values(round.opinions)
          .filter(
            ({ addressee }) => addressee.kind === 'department' && addressee.department === post.department,
          )
          .map(({ topic }) => topic);
        const strange = (topic: string) => !mine.has(topic.split('/')[0] ?? '') && !asked.includes(topic);
        const page = pageOf(round, reader);
        const told = historyFor(reader, round, past).flatMap((event): readonly string[] => {
          if (event.type === 'RoundOpened')
            return event.scope.programs
              .map(({ program }) => program)
              .filter((id) => !page.scope.programs.some((each) => each.program === id));
          return 'opinions' in event ? event.opinions.filter((id) => !(id in page.opinions)) : [];
        });
        const programs = page.scope.programs.filter(
          ({ program }) => !mine.has(program) && !asked.some((topic) => topic.startsWith(`${program}/`)),
        );
        const items = [
          ...Object.keys(page.topics).filter(strange),
          ...Object.values(page.remarks)
            .filter(({ topic }) => strange(topic))
            .map(({ id }) => id),
          ...Object.values(page.opinions)
            .filter(({ topic }) => strange(topic))
            .map(({ id }) => id),
        ];
        return [...programs.map(({ program }) => program), ...items, ...told].map(
          (id) => `${reader.person} sees ${id}`,
        );
      }),
    );
  });

  it('reads in the history of no program or opinion that its page does not show', () => {
    const settled = by(theChair, { type: 'OpinionsSettled', opinions: ['o-1', 'o-4'] });
    const events = [
      ...sentEverywhere,
      answered(theHeadOf('tourism'), 'o-1', aPromise),
      answered(theOfficerOf('economy'), 'o-4', aRefusal),
      settled,
    ];
    const round = roundAfter(...events);
    const told = (reader: Actor) =>
      historyFor(reader, round, events).flatMap((event) => {
        if (event.type === 'RoundOpened') {
          const { programs, strategies } = event.scope;
          return [[...strategies.map(({ strategy }) => strategy), ...programs.map(({ program }) => program)]];
        }
        return 'opinions' in event ? [event.opinions] : [];
      });
    expect(told(culture)).toEqual([['s-1', 'heritage'], ['o-1', 'o-2'], ['o-1']]);
    expect(told(theOfficerOf('economy'))).toEqual([
      ['s-1', 'market', 'ferry'],
      ['o-3', 'o-4', 'o-6'],
      ['o-4'],
    ]);
    expect(told(theLeader('college-dean'))).toEqual([['s-1'], ['o-5'], []]);
    expect(told(theChair)).toEqual([
      ['s-1', 'heritage', 'market', 'ferry'],
      ['o-1', 'o-2', 'o-3', 'o-4', 'o-5', 'o-6'],
      ['o-1', 'o-4'],
    ]);
  });

  it('meets an opinion in the act that sends it, and not in what was written before', () => {
    const written = issued('o-1', 'heritage/midterm');
    const mended = by(theSecretary, {
      type: 'OpinionCorrected',
      opinion: 'o-1',
      wording: asksForAction,
      remarks: [],
      reason: 'Said more plainly',
    });
    const out = sent('o-1');
    const again = { ...mended, wording: { phrase: 'adequate' } } as const;
    const events = [...consolidating, written, mended, out, again];
    const about = (reader: Actor) =>
      historyFor(reader, roundAfter(...events), events).filter(({ type }) => type.startsWith('Opinion'));
    for (const reader of [tourism, culture, aMember, theCoordinator])
      expect(about(reader)).toEqual([out, again]);
    for (const reader of [theSecretary, theChair])
      expect(about(reader)).toEqual([written, mended, out, again]);
  });

  it('sees no opinion before it goes out', () => {
    const round = roundAfter(...consolidating, issued('o-1', 'heritage/midterm'));
    const readers = people
      .filter((reader) => 'o-1' in pageOf(round, reader).opinions)
      .map(({ person }) => person);
    expect(new Set(readers)).toEqual(
      new Set([theChair.person, theCoChair.person, 'person-jobs-member-3', theSecretary.person]),
    );
  });
});

describe('a reader', () => {
  it('is offered nothing that they cannot see', () => {
    everywhere((round) =>
      people.flatMap((reader) => {
        const page = pageOf(round, reader);
        const seen = new Set(
          [page.topics, page.remarks, page.opinions].flatMap((shelf) => Object.keys(shelf)),
        );
        return allowed(roundStream, round, reader)
          .filter(({ item }) => item !== undefined && !seen.has(item))
          .map(({ command, item }) => `${reader.person} is offered ${command} on ${item} unseen`);
      }),
    );
  });

  it('always sees what they themselves just did', () => {
    everywhere((round, { actor, event }) =>
      actor.post.kind === 'policy' || sees(tagsOf(actor), audienceOfEvent(round, event))
        ? []
        : [`${actor.person} does not see their own ${event.type}`],
    );
  });

  it('sees nothing more for the other posts that they hold', () => {
    everywhere((round, { past }) => {
      const alone = { ...theLeadingChair, also: [] };
      const shown = (reader: Actor) =>
        JSON.stringify([pageOf(round, reader), historyFor(reader, round, past)]);
      return shown(theLeadingChair) === shown(alone) ? [] : ['another post shows'];
    });
    expect(tagsOf(theLeadingChair)).toEqual(tagsOf(theCoChair));
  });

  it('who takes no part sees nothing of the round', () => {
    everywhere((round) => {
      if (round.committee !== committee) return [];
      const { topics, remarks, opinions, scope } = pageOf(round, theChairElsewhere);
      const shown = [topics, remarks, opinions, scope.programs, scope.strategies].flatMap((shelf) =>
        Object.keys(shelf),
      );
      return sees(tagsOf(theChairElsewhere), audienceOfRound(round)) ? ['a stranger takes part'] : shown;
    });
  });

  it('is known by the post in which they act', () => {
    expect(tagsOf(theChair)).toEqual(['committee:jobs', 'chair:jobs', 'person:person-jobs-private-chair']);
    expect(tagsOf(tourism)).toEqual(['department:tourism', 'post:tourism-officer']);
    expect(tagsOf(theCoordinator)).toEqual(['office']);
    expect(tagsOf(theOwnerPolicy)).toEqual(['system']);
  });
});

describe('the audience of a round', () => {
  it('is the committee, the office, the departments of its programs, and the leaders of its strategies', () => {
    const round = roundAfter(...sentEverywhere);
    expect(new Set(audienceOfRound(round))).toEqual(
      new Set([
        'committee:jobs',
        'office',
        'post:welfare-director',
        'post:college-dean',
        'department:tourism',
        'department:culture',
        'department:economy',
      ]),
    );
  });

  it('shows leaders the strategy and its opinions, and none of its programs', () => {
    const page = pageOf(roundAfter(...sentEverywhere), theLeader('college-dean'));
    expect(Object.keys(page.opinions)).toEqual(['o-5']);
    expect(page.scope.strategies.map(({ strategy }) => strategy)).toEqual(['s-1']);
    expect(page.scope.programs).toEqual([]);
  });
});

it('leaves an opinion as it is for who answers it', () => {
  const opinion = roundAfter(...answering('heritage/midterm'), drafted(tourism, 'o-1')).opinions['o-1'];
  expect(opinion && opinionSeenBy(opinion, tagsOf(tourism))).toEqual(opinion);
});
