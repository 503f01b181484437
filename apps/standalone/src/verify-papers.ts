// Checks that every file of every paper that was made final lies in the store as it was kept.
import { foldings } from '#door/foldings';
import type { Paper } from '#domain/paper/states';
import type { EventStore } from '#event-store/store';
import type { FaultOf, FileFinding } from './verify-files.js';

export interface PaperFinding extends FileFinding {
  readonly paper: string;
  readonly format: string;
}

export interface PapersReport {
  readonly papers: number;
  readonly files: number;
  readonly findings: readonly PaperFinding[];
}

/** Each time that a paper was made final in these organizations: its own files, and those with its number. */
export async function verifyPapers(
  store: Pick<EventStore, 'streams' | 'readStream'>,
  faultOf: FaultOf,
  organizations: readonly string[],
): Promise<PapersReport> {
  let [papers, looked] = [0, 0];
  const findings: PaperFinding[] = [];
  for (const organization of organizations) {
    for (const stream of await store.streams(organization, 'paper/')) {
      const { initial, evolve } = foldings.paper;
      const paper = (await store.readStream(organization, stream)).reduce<Paper>(evolve, initial);
      const finals = paper.status === 'none' ? [] : Object.values(paper.finals);
      papers += finals.length;
      for (const { format, hash } of finals.flatMap(allFilesOf)) {
        looked += 1;
        const kind = await faultOf(organization, hash);
        if (kind) findings.push({ kind, organization, paper: stream, format, hash });
      }
    }
  }
  return { papers, files: looked, findings };
}

type FinalOf = Extract<Paper, { readonly status: 'kept' }>['finals'][string];

function allFilesOf(final: FinalOf): FinalOf['files'] {
  const registration = 'registration' in final ? final.registration : undefined;
  return [...final.files, ...(registration?.files ?? [])];
}
