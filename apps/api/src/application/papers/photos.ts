// The photographs of a meeting, as its minutes print them: without what their cameras wrote beside them, and as many as a paper
// can carry.
import { photoOf, type Photo } from '#documents/papers/photos';
import { dotsHeld } from '#documents/picture-dots';
import type { Attached } from '#domain/has-files';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { DamagedFile } from '#files/file-store';
import { barePicture } from '#files/pictures/bare-picture';
import type { PaperParts } from '../../parts.js';

const megabyte = 1024 * 1024;
/** Of all photographs of a paper: each format carries their bytes, and whoever draws its pages holds all their dots. */
const most = { bytes: 60 * megabyte, dots: 160_000_000 };

type PictureFile = Attached & { readonly type: 'png' | 'jpeg' };

/** The pictures that are attached to a meeting's minutes, in the order in which they came. */
export async function photosOf(
  files: PaperParts['files'],
  organization: string,
  meeting: ConvenedMeeting,
): Promise<readonly Photo[]> {
  const attached = meeting.status === 'closed' ? (meeting.minutes.files ?? []) : [];
  const photos: Photo[] = [];
  let { bytes, dots } = most;
  for (const file of attached.filter(isPicture)) {
    const photo: Photo =
      file.size > bytes
        ? { name: file.name, unshown: 'too-large' }
        : await photoIn(files, organization, file, dots);
    photos.push(photo);
    if (!('picture' in photo)) continue;
    [bytes, dots] = [bytes - file.size, dots - dotsHeld(photo.picture)];
  }
  return photos;
}

function isPicture(file: Attached): file is PictureFile {
  return file.type === 'png' || file.type === 'jpeg';
}

async function photoIn(
  files: PaperParts['files'],
  organization: string,
  { hash, name, type }: PictureFile,
  mostDots: number,
): Promise<Photo> {
  const kept = await files.get(organization, hash).catch(brokenIfDamaged);
  if (kept === 'broken') return { name, unshown: 'broken' };
  if (!kept) return { name, unshown: 'gone' };
  const { bytes, isWhole, turn } = barePicture(type, kept);
  return isWhole ? photoOf(name, { type, bytes, turn }, mostDots) : { name, unshown: 'broken' };
}

function brokenIfDamaged(error: unknown): 'broken' {
  if (error instanceof DamagedFile) return 'broken';
  throw error;
}
