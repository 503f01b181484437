// The jury's story: a vote on each pledge, told to its end.
import { titleIn } from '../offices.js';
import type { Story } from '../story.js';
import { acts } from './acts.js';
import { district } from './district.js';
import { toldSection } from '../told-account.js';
import { compareJury, juryDifferences, juryLines } from './outcome.js';
import { cycle, office, round } from './streams.js';

export const story: Story = {
  title: '주민배심원단의 회차, 2020년 · The citizen jury’s round, 2020',
  organization: district.id,
  acts,
  office,
  titleOf: (hand) => titleIn(district, hand),
  end: async (reading) => {
    const [played, came] = [await reading.state(office, round), await reading.state(office, cycle)];
    if (played.status === 'none' || came.status === 'none') {
      return { sections: [], differences: [`round: ${played.status}, cycle: ${came.status}`] };
    }
    const comparisons = compareJury(played, came);
    return {
      sections: [
        {
          title: '공약마다의 표결과 결과 (= 같음, ≠ 다름) · The vote on each pledge, and what came of it',
          lines: juryLines(comparisons),
        },
        ...(reading.letters ? [toldSection(await reading.letters())] : []),
      ],
      differences: [
        ...juryDifferences(comparisons),
        ...(came.status === 'closed' ? [] : [`cycle: expected closed, found ${came.status}`]),
      ],
    };
  },
};
