// Knows the recommendations of a citizen jury with the department's review: which paragraph answers which is asked.
import type { Proposal } from '../proposal.js';
import type { IntakeContext, Recogniser } from '../recogniser.js';
import { squeezed } from '../tables/words.js';
import { Questions } from '../taking/questions.js';
import { pairedBy } from '../taking/pairing.js';
import { says } from '../taking/says.js';
import { takenInto, type FoundOpinion } from '../taking/taking.js';
import { adviceIn, pledgeNumberIn, type Advice } from './paper.js';

const kind = 'recommendations';

export const recommendations: Recogniser = {
  kind,
  into: ['round'],
  likeness: (document) => {
    const { recommendations: asked, reviews } = adviceIn(document);
    return (
      [asked.length > 0, reviews.length > 0, pledgeNumberIn(document) !== undefined].filter(Boolean).length /
      3
    );
  },
  propose: (document, decisions, context) => {
    const number = pledgeNumberIn(document) ?? '';
    return proposalOf(adviceIn(document), number, new Questions(decisions), context);
  },
};

function proposalOf(advice: Advice, number: string, questions: Questions, context: IntakeContext): Proposal {
  const none = { kind, steps: [], doubts: [], findings: [], notTaken: [] } as const;
  const round = context.house.rounds.get(context.target.id);
  if (!round) return none;
  const { programs } = round.scope;
  const [only, ...others] = programs;
  const program =
    programs.find((each) => squeezed(each.number) === number) ?? (others.length === 0 ? only : undefined);
  const [track = 'midterm'] = round.tracks;
  if (!program) {
    const left = advice.recommendations.map(({ text, place }) => ({
      place,
      quoted: text,
      why: says.noProgram,
    }));
    return { ...none, notTaken: left };
  }
  const opinions = opinionsOf(advice, `${program.program}/${track}`, program.number, questions);
  const taken = takenInto(round, { opinions, remarks: [] }, questions, context);
  return { ...none, ...taken, doubts: questions.doubts };
}

function opinionsOf(
  { recommendations: asked, reviews }: Advice,
  topic: string,
  about: string,
  questions: Questions,
): readonly FoundOpinion[] {
  const belonging = pairedBy(questions, { id: 'recommendation', opinions: asked, answers: reviews });
  return asked.map((item, nth): FoundOpinion => {
    const at = belonging[nth];
    const given = at === undefined ? undefined : reviews[at];
    const first = at === undefined ? nth : belonging.indexOf(at);
    return {
      ...item,
      key: `recommendation-${nth + 1}`,
      topic,
      about: `${about} (${nth + 1})`,
      ...(given && { answer: given }),
      ...(first < nth && { answeredWith: `recommendation-${first + 1}` }),
    };
  });
}
