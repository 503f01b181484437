// Photographs at the end of minutes, in every format: the same dots wherever the format carries them, what cannot be shown said in
// its place, and nothing that the camera wrote beside them.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Paper } from '#documents/model';
import { photoOf } from '#documents/papers/photos';
import { written } from '#documents/written';
import { barePicture } from '#files/pictures/bare-picture';
import { cameraPhoto, cameraWords, plainPhoto, undrawablePng } from '#testing/example-photo';
import { examplePicture } from '#testing/example-picture';
import { xmlParts } from '#testing/hwpx/gather';
import { deviations, type Grammar } from '#testing/hwpx/grammar';
import { openByRhwp } from '#testing/hwpx/read-by-rhwp';
import { describeWithTypst } from '#testing/needs';
import { readPdf } from '#testing/read-pdf';
import { julyMinutes } from './july.js';
import { wordsOf } from './read-paper.js';

const plenty = 1_000_000;
const names = ['회의 장면.jpg', '세로 <사진>.jpg', '현수막.png'];
const [level, upright, banner] = names as [string, string, string];
let paper: Paper;

beforeAll(async () => {
  const turned = barePicture('jpeg', cameraPhoto(6));
  ({ paper } = await julyMinutes([
    photoOf(level, { type: 'jpeg', bytes: plainPhoto }, plenty),
    photoOf(upright, { type: 'jpeg', ...turned }, plenty),
    photoOf(banner, { type: 'png', bytes: examplePicture }, plenty),
    { name: '없는 사진.jpg', unshown: 'gone' },
    photoOf('거대한.png', { type: 'png', bytes: examplePicture }, 100),
  ]));
});

/** The pictures inside an office file. */
function picturesIn(file: Uint8Array): readonly Buffer[] {
  return Object.entries(unzipSync(file))
    .filter(([path]) => /\.(?:png|jpe?g)$/.test(path))
    .map(([, bytes]) => Buffer.from(bytes));
}

describe('Photographs of minutes', () => {
  it('stand under their names at the end, and of one that cannot be shown a line says why', () => {
    const words = wordsOf(paper);
    for (const name of names) expect(words).toContain(`\n${name}`);
    expect(words).toContain('‘없는 사진.jpg’ 사진을 실을 수 없음: 보관된 파일이 없음');
    expect(words).toContain('‘거대한.png’ 사진을 실을 수 없음: 사진이 너무 큼');
  });

  it.each(['hwpx', 'docx', 'xlsx'] as const)(
    'are in %s, dot by dot, each where it is named',
    async (format) => {
      const found = picturesIn(await written(paper, format));
      const wanted = [plainPhoto, examplePicture].map((bytes) => Buffer.from(bytes));
      for (const picture of wanted) expect(found).toContainEqual(picture);
      for (const picture of found) expect(wanted).toContainEqual(picture);
    },
  );

  it('leave nothing in HWPX that Hangul would not write, and another reader finds them', async () => {
    const bytes = await written(paper, 'hwpx');
    const grammar = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../libs/testing/src/hwpx/grammar.json'), 'utf8'),
    ) as Grammar;
    expect(xmlParts(bytes).flatMap(({ kind, root }) => deviations(root, grammar, kind))).toEqual([]);
    const document = await openByRhwp(bytes);
    const controls = JSON.parse(document.getControls()) as readonly { readonly ctrlId: string }[];
    const kinds = controls.map(({ ctrlId }) => ctrlId);
    expect(kinds.filter((kind) => kind !== 'tbl').join()).toMatch(/(gso|pic).*(gso|pic).*(gso|pic)/);
  });

  it('are in HTML, upright', async () => {
    const page = new TextDecoder().decode(await written(paper, 'html'));
    expect(page.match(/<img /g)).toHaveLength(names.length);
    expect(page.match(/rotate\(90deg\)/g)).toHaveLength(1);
    expect(page).toContain('alt="세로 &lt;사진&gt;.jpg"');
    expect(page).toContain(Buffer.from(examplePicture).toString('base64'));
  });

  it('turn in DOCX by what the camera said', async () => {
    const document = unzipSync(await written(paper, 'docx'))['word/document.xml'] ?? new Uint8Array();
    expect(new TextDecoder().decode(document).match(/<a:xfrm rot="5400000"/g)).toHaveLength(1);
  });

  it('say nothing that the camera wrote beside them', async () => {
    const { bytes } = barePicture('jpeg', cameraPhoto());
    const { paper: camera } = await julyMinutes([photoOf(level, { type: 'jpeg', bytes }, plenty)]);
    for (const picture of picturesIn(await written(camera, 'docx')))
      for (const words of cameraWords) expect(picture.includes(Buffer.from(words, 'latin1'))).toBe(false);
  });
});

describeWithTypst('Photographs of minutes as PDF', () => {
  it('are there with what they show, none wider than its page, each on the page of its name', async () => {
    const { pages } = await readPdf(await written(paper, 'pdf'));
    const figures = pages.flatMap(({ elements }) => elements.filter(({ role }) => role === 'Figure'));
    expect(figures.map(({ alt }) => alt)).toEqual(names);
    for (const { elements } of pages) {
      const shown = elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);
      const said = elements.filter(({ role }) => role === 'P').map(({ text }) => text.trim());
      for (const name of shown) expect(said).toContain(name);
    }
  });

  it('do not take the paper with them where one cannot be drawn', async () => {
    const photo = photoOf('깨진.png', { type: 'png', bytes: undrawablePng() }, plenty);
    const { paper: withBroken } = await julyMinutes([photo]);
    const { pages } = await readPdf(await written(withBroken, 'pdf'));
    const elements = pages.flatMap((page) => page.elements);
    expect(elements.filter(({ role }) => role === 'Figure')).toEqual([]);
    expect(elements.map(({ text }) => text)).toContain('‘깨진.png’ 사진을 실을 수 없음: 파일이 손상됨');
  });
});
