// A small photograph for specs, 16 by 8 dots, as a camera writes one: with where it was taken, by what, and a second picture.
import { crc32 } from 'node:zlib';
import { examplePicture } from './example-picture.js';

/** As a JPEG file that says nothing beside its dots. */
export const plainPhoto = new Uint8Array(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqm' +
      'x5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIABAD' +
      'ASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAME/8QAGRAAAgMBAAAAAAAAAAAAAAAAAGQVo+EW/8QAFQEBAQAAAAAAAAAAAAAAAAAAAgT/' +
      'xAAaEQACAwEBAAAAAAAAAAAAAAACAwABEQQS/9oADAMBAAIRAxEAPwDbAs16S6RSzACnmUBbtRMaR56uf//Z',
    'base64',
  ),
);

/** What a camera writes about a place and itself; none of it may leave the house. */
export const cameraWords = ['GPS 37.5665N', 'Camera 9', 'Taken by', 'Second picture'];

/** The photograph as a camera saves it; `orientation` as Exif numbers it. */
export function cameraPhoto(orientation = 1): Uint8Array {
  const [place = '', camera = '', author = '', second = ''] = cameraWords;
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    directory(orientation),
    Buffer.from(place, 'latin1'),
  ]);
  return Buffer.concat([
    plainPhoto.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${camera}</x>`, 'latin1')),
    segment(0xe2, Buffer.from(`MPF\0${second}`, 'latin1')),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${author}`, 'latin1')),
    segment(0xfe, Buffer.from(camera, 'latin1')),
    plainPhoto.subarray(2),
    Buffer.from(second, 'latin1'),
  ]);
}

/** The example picture as a camera or a drawing program saves it. */
export function cameraPng(): Uint8Array {
  const headEnd = 8 + 25;
  const [place = '', camera = '', author = '', second = ''] = cameraWords;
  return Buffer.concat([
    examplePicture.subarray(0, headEnd),
    chunk('eXIf', Buffer.concat([directory(6), Buffer.from(place, 'latin1')])),
    chunk('tEXt', Buffer.from(`Author\0${author} ${camera}`, 'latin1')),
    examplePicture.subarray(headEnd),
    Buffer.from(second, 'latin1'),
  ]);
}

/** The example picture with its parts in order and no dots that anybody could draw. */
export function undrawablePng(): Uint8Array {
  const head = examplePicture.subarray(0, 8 + 25);
  return Buffer.concat([head, chunk('IDAT', Buffer.from('no dots')), chunk('IEND', Buffer.alloc(0))]);
}

/** One entry, which says how the picture lies. */
function directory(orientation: number): Buffer {
  return Buffer.concat([
    Buffer.from('II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0', 'latin1'),
    Buffer.from([orientation, 0, 0, 0, 0, 0, 0, 0]),
  ]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
