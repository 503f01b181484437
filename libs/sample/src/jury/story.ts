// The jury's story: its advice on the new plan, and a vote on each pledge, told to their ends.
import { titleIn } from '../offices.js';
import type { Story } from '../story.js';
import { acts } from './acts.js';
import { district } from './district.js';
import { toldSection } from '../told-account.js';
import { advice } from './advising.js';
import { adviceDifferences, adviceLines, compareJury, juryDifferences, juryLines } from './outcome.js';
import { cycle, office, round } from './streams.js';

export const story: Story = {
  title: '주민배심원단의 두 회차, 2018년과 2020년 · The citizen jury’s two rounds, 2018 and 2020',
  organization: district.id,
  acts,
  office,
  titleOf: (hand) => titleIn(district, hand),
  end: async (reading) => {
    const advised = await reading.state(office, advice);
    const [played, came] = [await reading.state(office, round), await reading.state(office, cycle)];
    if (advised.status === 'none' || played.status === 'none' || came.status === 'none') {
      return {
        sections: [],
        differences: [`advice: ${advised.status}, round: ${played.status}, cycle: ${came.status}`],
      };
    }
    const comparisons = compareJury(played, came);
    return {
      sections: [
        {
          title: '권고와 검토의견, 2018년 (= 같음, ≠ 다름) · Recommendations and answers, 2018',
          lines: adviceLines(advised),
        },
        {
          title: '공약마다의 표결과 결과 (= 같음, ≠ 다름) · The vote on each pledge, and what came of it',
          lines: juryLines(comparisons),
        },
        ...(reading.letters ? [toldSection(await reading.letters())] : []),
      ],
      differences: [
        ...adviceDifferences(advised),
        ...juryDifferences(comparisons),
        ...(came.status === 'closed' ? [] : [`cycle: expected closed, found ${came.status}`]),
      ],
    };
  },
};
