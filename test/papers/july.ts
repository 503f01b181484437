// The minutes of the sample's July meeting with their attachment, as a paper made in memory.
import { acts } from '#sample/acts';
import { organization } from '#sample/city';
import { HouseInMemory } from '#sample/in-memory';
import { play } from '#sample/play';
import { julyMeeting, round as midterm } from '#sample/scenes/streams';
import type { Paper } from '#documents/model';
import { minutesPaper } from '#documents/papers/minutes';
import type { Photo } from '#documents/papers/photos';
import { opinionTableSection } from '#documents/papers/opinion-table';
import { postKey } from '#domain/actor';
import { minutesOf, type MinutesDocument } from '#domain/meeting/minutes';
import type { OpenedRound } from '#domain/round/states';

/** What the minutes are made of, and the paper, with photographs at its end. */
export async function julyMinutes(photos: readonly Photo[] = []): Promise<{
  readonly document: MinutesDocument;
  readonly round: OpenedRound;
  readonly paper: Paper;
}> {
  const house = new HouseInMemory(organization.id);
  await play(acts, (act) => house.perform(act));
  const meeting = house.now('meeting', julyMeeting.id);
  const round = house.now('round', midterm.id);
  if (meeting.status === 'none' || round.status === 'none') throw new Error('the sample has no July');
  const document = minutesOf(meeting, { organization: 'S시', committee: '일자리분과' });
  const paper = minutesPaper(
    {
      document,
      spoken: [{ id: midterm.id, meeting: julyMeeting.id, round, titleOfSeat: (seat) => seat }],
      photos,
      signatures: [{ post: '간사', on: '2021-07-20' }],
      enclosures: [
        {
          title: '의견 정리',
          section: opinionTableSection(
            {
              id: midterm.id,
              round,
              partly: false,
              titleOfPost: (post) => post,
              officersOf: () => [],
              signer: ({ post }) => postKey(post),
            },
            'ko',
          ),
        },
      ],
    },
    { language: 'ko', asOf: '2021-12-31T00:00:00Z', position: 1, author: 'S시', draft: true },
  );
  return { document, round, paper };
}
