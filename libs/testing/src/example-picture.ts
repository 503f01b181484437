// A small picture for papers in specs: four bars in three colours, 48 by 32 dots.

/** As a PNG file. */
export const examplePicture = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAADAAAAAgAgMAAAApuhOPAAAADFBMVEX///8lbvQihmPeYQ4kor/bAAAAIUlEQVR42mNgoAQwhoZSi8P8/z+1OEyrVlGLwxgaOrAcAM0FWtkOk68LAAAAAElFTkSuQmCC',
    'base64',
  ),
);
