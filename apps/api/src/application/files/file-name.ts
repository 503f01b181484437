// How a file is called that somebody brings: as they call it, without what could mislead whoever reads or saves it.
import { limits } from '#contract/limits';

/** Control characters, half characters, and marks that turn the reading order around so that `gpj.exe` reads `exe.jpg`. */
const misleading = /[\p{Cc}\p{Surrogate}\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;

/** The last part of a path, composed as Korean is written everywhere but on a Mac; empty where nothing of it is left. */
export function fileNameOf(said: string): string {
  const last = said.slice(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
  const name = last.normalize('NFC').replace(misleading, '').trim();
  if (name.length <= limits.shortText) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  const kept = name.slice(0, limits.shortText - extension.length).replace(/\p{Surrogate}$/u, '');
  return `${kept}${extension}`;
}
