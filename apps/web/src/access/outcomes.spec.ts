// Whoever reviews accesses reads why somebody was kept out in words: every reason that is about who asks has a name.
import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '#contract/label';
import { sayings } from '#contract/refusals';
import { outcomeLabels } from './strings.js';

describe('how an access ended', () => {
  it.each(wordsOf(sayings).filter((code) => [401, 403, 429].includes(sayings[code].status)))(
    'is said in words: %s',
    (code) => {
      expect(outcomeLabels).toHaveProperty(code);
    },
  );
});
