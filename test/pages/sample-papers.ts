// The papers of the sample that are kept as pictures: July's minutes with their attachment, and the letter that asks for answers.
import { actsUntil } from '#sample/acts';
import { committee, committeeName, council, organization, workingCouncil } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { julyMeeting, round as midterm } from '#sample/scenes/streams';
import { policyTitles, titleInPost } from '#contract/glossary';
import { departmentsToAnswer } from '#contract/round-rows';
import type { Paper } from '#documents/model';
import { answerRequestPaper } from '#documents/papers/answer-request';
import { minutesPaper } from '#documents/papers/minutes';
import { opinionTableSection, opinionTableTitle } from '#documents/papers/opinion-table';
import type { Origin } from '#documents/papers/origin';
import type { Signature } from '#domain/actor';
import { titlesOf } from '#domain/between/posts';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { minutesOf } from '#domain/meeting/minutes';
import type { OpenedRound } from '#domain/round/states';

const language = 'ko';
const city = 'S시 (예시)';
const originAt = (asOf: string): Origin => ({
  language,
  asOf,
  position: 1,
  author: city,
  draft: true,
});

/** By the name under which its pictures are kept. */
export async function samplePapers(): Promise<Readonly<Record<string, Paper>>> {
  const house = new HouseInMemory(organization.id);
  let sent: OpenedRound | undefined;
  await play(actsUntil('rest'), (act) => {
    const refusal = house.perform(act);
    const now = house.now('round', midterm.id);
    if (!sent && now.status === 'answering') sent = now;
    return refusal;
  });
  const meeting = house.now('meeting', julyMeeting.id);
  const round = house.now('round', midterm.id);
  if (meeting.status === 'none' || round.status === 'none' || !sent)
    throw new Error('the sample has no July');
  const names = namesIn(house);
  return { minutes: minutesIn(meeting, round, names), letter: letterIn(sent, names) };
}

type Names = ReturnType<typeof namesIn>;

function namesIn(house: HouseInMemory) {
  const bodies = [committee, workingCouncil, council].map(
    ({ id }) => [id, house.now('committee', id)] as const,
  );
  const state = house.now('organization', organization.id);
  const titles: Readonly<Record<string, string>> = {
    ...policyTitles,
    ...titlesOf({ organization: state, committees: new Map(bodies) }),
  };
  const posts = state.status === 'none' ? [] : Object.values(state.posts);
  return {
    titles,
    titleOf: (key: string) => titles[key] ?? key,
    postsOf: (department: string, rank: 'officer' | 'head') =>
      posts.filter((post) => post.department === department && post.rank === rank).map(({ title }) => title),
  };
}

function minutesIn(meeting: ConvenedMeeting, round: OpenedRound, names: Names): Paper {
  const table = {
    id: midterm.id,
    round,
    partly: false,
    stoodOn: '2021-07-28',
    titleOfPost: names.titleOf,
    officersOf: (department: string) => names.postsOf(department, 'officer'),
    signer: ({ post }: Signature) => titleInPost(post, names.titles),
  };
  return minutesPaper(
    {
      document: minutesOf(meeting, { organization: city, committee: committeeName }),
      signatures: [],
      spoken: [
        {
          id: midterm.id,
          meeting: julyMeeting.id,
          round,
          titleOfSeat: (seat) => meeting.roll[seat]?.title ?? seat,
        },
      ],
      photos: [],
      enclosures: [
        { title: opinionTableTitle(round, language), section: opinionTableSection(table, language) },
      ],
    },
    originAt('2021-07-28T09:00:00Z'),
  );
}

function letterIn(round: OpenedRound, names: Names): Paper {
  const [department = ''] = departmentsToAnswer(round);
  const [title = department] = names.postsOf(department, 'head');
  return answerRequestPaper(
    {
      id: midterm.id,
      round,
      addressee: { kind: 'department', id: department, title },
      committee: committeeName,
      sender: `${committeeName} 분과장`,
      steps: [],
    },
    originAt('2021-07-19T09:00:00Z'),
  );
}
