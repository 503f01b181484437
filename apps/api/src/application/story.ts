// An opinion's life as one story: every act on it, from its remarks over answers and steps to the plan, in one order.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { StoryAct, StoryItem, StoryView } from '#contract/views';
import { opinionFateOf } from '#domain/between/fate';
import type { StreamName } from '#domain/between/streams';
import { tracesOf, type CycleTrace, type PlanTrace, type ProgramTrace } from '#domain/between/traces';
import type { OpinionId, RoundId } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts, type ReadingParts } from '../parts.js';
import { actsSeen, type Act, type ItemIn } from './acts.js';
import { around } from './fate.js';
import type { Begun } from '#domain/between/sights';
import { Reader, type Asked } from './streams-read.js';

/** A reader wants the story of an opinion that they see. */
export class StoryQuery extends Query<StoryView | Refusal> {
  constructor(
    readonly round: RoundId,
    readonly opinion: OpinionId,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** A stream in which the story goes on, and which acts on it belong to the story. */
interface Chapter {
  readonly stream: StreamName;
  readonly id: string;
  readonly items: readonly ItemIn[];
  /** Of the acts that touch no such item. */
  readonly also?: (act: Act) => boolean;
  /** Whether what an act said was said of these items alone. */
  readonly tells: (act: Act) => boolean;
}

@QueryHandler(StoryQuery)
export class StoryHandler implements IQueryHandler<StoryQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ round: id, opinion, asked }: StoryQuery): Promise<StoryView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    if (isRefusal(reader)) return reader;
    const round = await reader.seen('round', id);
    if (!round?.opinions[opinion]) return refuse('unknown-page', undefined, { stream: 'round', id });
    const lies = await around(reader, round);
    const fate = opinionFateOf(id, round, opinion, lies);
    if (!fate) return refuse('unknown-page', undefined, { stream: 'round', id });
    const { cycles, plans, programs } = tracesOf(id, opinion, lies);
    const chapters = [
      inRound(id, round, opinion),
      ...cycles.map(inCycle),
      ...plans.map(inPlan),
      ...programs.map(inProgram),
    ];
    const told = await Promise.all(chapters.map((chapter) => this.tell(chapter, asked.organization, reader)));
    const acts = told.flat().sort((one, other) => one.position - other.position);
    return { fate, acts, meetings: await meetingsIn(reader, acts) };
  }

  /** Nothing where the reader may not see the stream. */
  private async tell(
    chapter: Chapter,
    organization: string,
    { actor }: Reader,
  ): Promise<readonly StoryAct[]> {
    const { stream, id, items, also, tells } = chapter;
    const read = await actsSeen(this.parts, { organization, actor }, stream, id);
    return (read?.acts ?? []).flatMap((act): StoryAct[] => {
      const touched = items.filter(act.touches);
      if (touched.length === 0 && !also?.(act)) return [];
      const { entry, meeting } = act;
      const { version: _, said, ...signed } = entry;
      return [
        {
          ...signed,
          stream,
          id,
          said: tells(act) ? said : {},
          items: touched.map((item) => storyItem(act, item)),
          ...(meeting === undefined ? {} : { meeting }),
        },
      ];
    });
  }
}

function storyItem(act: Act, item: ItemIn): StoryItem {
  const status = act.moved(item)?.find(({ field }) => field === 'status')?.after;
  return typeof status === 'string' ? { ...item, status } : item;
}

/** Acts on many opinions, changes or owed items at once: what they said is not of this one alone. */
const onMany: readonly string[] = [
  'OpinionsSent',
  'OpinionsSettled',
  'CycleOpened',
  'ConclusionNoted',
  'AdoptionNoted',
  'CycleClosed',
  'OwedTakenOver',
  'PartReceived',
  'PlanDrafted',
];

const submissions: readonly string[] = [
  'AssessmentSubmitted',
  'ChangeProposed',
  'NoChangeProposed',
  'SubmissionWaived',
];

const ofItemsAlone = ({ entry }: Act) => !onMany.includes(entry.event);

/** The opinion, the remarks behind it that the reader sees, and what was handed in on its topic before anyone spoke. */
function inRound(id: RoundId, round: Begun<'round'>, opinion: OpinionId): Chapter {
  const { topic, remarks } = round.opinions[opinion] ?? { topic: '', remarks: [] };
  return {
    stream: 'round',
    id,
    items: [
      { kind: 'opinion', id: opinion },
      ...remarks
        .filter((remark) => Object.hasOwn(round.remarks, remark))
        .map((remark) => ({ kind: 'remark', id: remark })),
    ],
    also: ({ entry: { event, said } }) => submissions.includes(event) && said['topic'] === topic,
    tells: ofItemsAlone,
  };
}

function inCycle({ cycle, changes, owed }: CycleTrace): Chapter {
  return {
    stream: 'cycle',
    id: cycle,
    items: [...changes.map((id) => ({ kind: 'change', id })), ...owed.map((id) => ({ kind: 'owed', id }))],
    tells: ofItemsAlone,
  };
}

/** The changes and deferred items in the plan, and the day on which an edition that took one in came into force. */
function inPlan({ plan, changes, deferred, editions }: PlanTrace): Chapter {
  return {
    stream: 'plan',
    id: plan,
    items: [
      ...changes.map((id) => ({ kind: 'change', id })),
      ...deferred.map((id) => ({ kind: 'deferred', id })),
    ],
    also: ({ entry: { event, said } }) =>
      event === 'PlanPutInForce' && editions.some((edition) => edition === said['edition']),
    tells: ofItemsAlone,
  };
}

function inProgram({ program, changes }: ProgramTrace): Chapter {
  const isOne = (agreed: unknown) =>
    typeof agreed === 'object' && agreed !== null && 'id' in agreed && changes.some((id) => id === agreed.id);
  return {
    stream: 'program',
    id: program,
    items: [],
    also: ({ entry: { event, said } }) => event === 'ProgramRevised' && isOne(said['agreed']),
    tells: () => true,
  };
}

async function meetingsIn(reader: Reader, acts: readonly StoryAct[]): Promise<StoryView['meetings']> {
  const named = acts.flatMap(({ meeting, said }) => [meeting, said['meeting']]);
  const ids = named.filter((id): id is string => typeof id === 'string');
  const meetings = await reader.seenOf('meeting', ids);
  return Object.fromEntries([...meetings].map(([id, { number, date }]) => [id, { number, date }]));
}
