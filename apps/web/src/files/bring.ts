// Brings a file to the server, and tells how far it is: only this older way of asking says so.
import { headersOf } from '#contract/acting';
import type { FileRef } from '#domain/files';
import { failureOf, Unreachable } from '../http/request.js';

interface Bringing {
  readonly token: string;
  readonly signal: AbortSignal;
  /** Hears how many of a hundred parts have gone out. */
  readonly onProgress: (percent: number) => void;
}

/** By what commands name the file. Throws `Refused` for a problem document, `TooLarge`, or `Unreachable` where nobody answers. */
export function bringFile(
  address: string,
  file: File,
  { token, signal, onProgress }: Bringing,
): Promise<FileRef> {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    asked.open('POST', address);
    const headers = {
      'accept-language': 'ko',
      'content-type': 'application/octet-stream',
      ...headersOf(token),
    };
    for (const [name, value] of Object.entries(headers)) asked.setRequestHeader(name, value);
    asked.upload.onprogress = ({ loaded, total }) =>
      onProgress(Math.floor((loaded / Math.max(1, total)) * 100));
    asked.onload = () => {
      const said = readAs(asked.responseText);
      if (asked.status === 200) resolve(said as FileRef);
      else reject(failureOf(asked, said));
    };
    asked.onerror = () => reject(new Unreachable('no answer'));
    asked.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => asked.abort(), { once: true });
    asked.send(file);
  });
}

function readAs(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
