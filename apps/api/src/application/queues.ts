// The queue dashboard for the office that answers for reminders: who may open it, and what it is called.
import type { Language } from '#contract/label';
import { queuesBack, queuesTitle, queueWords } from '#contract/queue-words';
import type { Signed } from '#door/door';
import { refusesUndelivered } from '#domain/between/telling';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Board, BoardAnswer, BoardWords } from '#jobs/board';
import { boardFile, boardPage, type BoardFile } from '#jobs/board-page';
import { QueueAway } from '#jobs/queue-watch';
import type { ApiParts } from '../parts.js';

type QueueParts = Pick<ApiParts, 'door' | 'queues'>;

export interface AskedOfQueues {
  readonly organization: string;
  readonly signed: Signed;
}

/** What stands in the way of whoever is not of the office. */
export async function refusalOfQueues(
  { door }: Pick<ApiParts, 'door'>,
  { organization, signed }: AskedOfQueues,
): Promise<Refusal | undefined> {
  const actor = await door.actor(organization, signed);
  return isRefusal(actor) ? actor : refusesUndelivered(actor);
}

/** The dashboard's page, for a browser that finds it at `base`. */
export async function queuesPageFor(
  parts: QueueParts,
  asked: AskedOfQueues & { readonly base: string; readonly language: Language },
): Promise<{ readonly html: string } | Refusal> {
  const board = await boardFor(parts, asked);
  if (isRefusal(board)) return board;
  const { base, language } = asked;
  const words = wordsIn(language);
  return {
    html: await boardPage({ base, language, title: words.title, settings: board.settings(words) }),
  };
}

/** What the dashboard's page asks. */
export async function queuesAnswerFor(
  parts: QueueParts,
  asked: AskedOfQueues & {
    readonly path: string;
    readonly query: Readonly<Record<string, unknown>>;
    readonly language: Language;
  },
): Promise<BoardAnswer | Refusal> {
  const board = await boardFor(parts, asked);
  if (isRefusal(board)) return board;
  const { path, query, language } = asked;
  try {
    return (
      (await board.answer(path, query, wordsIn(language))) ?? refuse('unknown-page', undefined, { id: path })
    );
  } catch (error) {
    if (error instanceof QueueAway) return refuse('busy');
    throw error;
  }
}

/** A file that the dashboard's page loads. */
export async function queuesFileFor(
  parts: QueueParts,
  asked: AskedOfQueues & { readonly path: string },
): Promise<BoardFile | Refusal> {
  const refused = await refusalOfQueues(parts, asked);
  if (refused) return refused;
  return (await boardFile(asked.path)) ?? refuse('unknown-page', undefined, { id: asked.path });
}

async function boardFor(parts: QueueParts, asked: AskedOfQueues): Promise<Board | Refusal> {
  return (await refusalOfQueues(parts, asked)) ?? parts.queues.board(asked.organization);
}

function wordsIn(language: Language): BoardWords {
  return {
    language,
    title: queuesTitle[language],
    back: { text: queuesBack[language], url: '/#at=accounts' },
    queues: Object.fromEntries(
      Object.entries(queueWords).map(([queue, { name, say }]) => [
        queue,
        { name: name[language], say: say[language] },
      ]),
    ),
  };
}
