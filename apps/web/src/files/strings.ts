// What the browser says of files, in both languages.
import { say } from '../language/say.js';

export const fileStrings = {
  choose: say('파일 고르기', 'Choose a file'),
  orDrop: say(
    '여기에 끌어다 놓아도 됩니다. HWP, HWPX, PDF, DOCX, XLSX, PNG, JPEG, 텍스트',
    'Or drop one here: HWP, HWPX, PDF, DOCX, XLSX, PNG, JPEG, text',
  ),
  bringing: (name: string) => say(`‘${name}’ 올리는 중`, `Bringing ‘${name}’`),
  kept: (name: string) =>
    say(`‘${name}’ 파일을 올렸습니다. 아래 단추로 첨부하세요.`, `‘${name}’ is here. Attach it below.`),
  oneByOne: (left: readonly string[]) =>
    say(
      `파일은 하나씩 올립니다. 올리지 않은 파일: ${left.join(', ')}`,
      `Files are brought one by one. Not brought: ${left.join(', ')}`,
    ),
  stop: say('그만두기', 'Stop'),
  list: say('첨부 파일', 'Files'),
  take: (name: string, size: string) => say(`${name} (${size}) 받기`, `Take ${name} (${size})`),
  look: (name: string) => say(`${name} 미리 보기`, `Look at ${name}`),
  table: (name: string, nth: number) =>
    name === '' ? say(`표 ${nth}`, `Table ${nth}`) : say(`표 ${nth}: ${name}`, `Table ${nth}: ${name}`),
  brokenPicture: (name: string) =>
    say(
      `‘${name}’ 그림이 손상되어 보여 드릴 수 없습니다. 파일을 받아서 확인해 주세요.`,
      `‘${name}’ is damaged and cannot be shown. Take the file to see what is left of it.`,
    ),
  picture: (name: string) => say(`${name} 미리 보기`, `Preview of ${name}`),
} as const;
