// What the choice of look says, in both languages.
import { say } from '../language/say.js';

export const lookStrings = {
  title: say('화면 설정', 'Display'),
  highContrast: say('선명한 화면(고대비)', 'High contrast'),
  textSize: say('글자 크기', 'Text size'),
  sizes: {
    normal: say('보통', 'Normal'),
    large: say('크게', 'Large'),
    larger: say('더 크게', 'Larger'),
  },
} as const;
