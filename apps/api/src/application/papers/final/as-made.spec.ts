// A copy with its number is of the paper that was made final, or it is not made: photographs can be lost in between.
import { describe, expect, it } from '@jest/globals';
import type { Block, Paper } from '#documents/model';
import { paragraph } from '#documents/papers/blocks';
import { NotWritten } from '#documents/press';
import { hashOf } from '#files/file-store';
import { examplePicture } from '#testing/example-picture';
import { differingFrom } from './as-made.js';

const press = { write: ({ sections }: Paper) => Promise.resolve(Buffer.from(JSON.stringify(sections))) };
const said: Block = paragraph('개회');
const photo: Block = {
  ...{ kind: 'picture', type: 'png', bytes: examplePicture },
  ...{ width: 100, height: 100, alt: 'photo' },
};
const unshown = [{ check: 'photos-unshown' as const, places: ['photo'] }];

function minutesOf(...blocks: readonly Block[]): Paper {
  return { title: '회의록', sections: [{ blocks }] } as unknown as Paper;
}

async function madeFinal(paper: Paper) {
  const bytes = await press.write(paper);
  return { files: [{ format: 'hwpx', hash: hashOf(bytes), size: bytes.length }] };
}

describe('a final paper that is made again', () => {
  it('is the one that it was, photographs and all', async () => {
    const paper = minutesOf(said, photo);
    expect(await differingFrom(await madeFinal(paper), { paper, found: [] }, press)).toBeUndefined();
  });

  it('differs where a photograph was lost since, or was not printed then', async () => {
    const lost = { paper: minutesOf(said), found: unshown };
    const printed = { paper: minutesOf(said, photo), found: [] };
    expect(await differingFrom(await madeFinal(printed.paper), lost, press)).toMatchObject({
      refused: 'paper-differs',
    });
    expect(await differingFrom(await madeFinal(lost.paper), printed, press)).toMatchObject({
      refused: 'paper-differs',
    });
  });

  it('is not written to be compared where all of it comes from the log', async () => {
    const idle = { write: () => Promise.reject(new NotWritten('failed')) };
    const paper = minutesOf(said);
    expect(await differingFrom({ files: [] }, { paper, found: [] }, idle)).toBeUndefined();
    expect(await differingFrom({ files: [] }, { paper, found: unshown }, idle)).toMatchObject({
      refused: 'paper-not-written',
    });
  });
});
