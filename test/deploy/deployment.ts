// The files by which the product is built into an image and run, read as data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Service {
  readonly image?: string;
  readonly command?: unknown;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly restart?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly deploy?: {
    readonly replicas?: number;
    readonly resources?: { readonly limits?: Readonly<Record<string, unknown>> };
  };
}

export interface Compose {
  readonly services: Readonly<Record<string, Service>>;
}

const root = join(import.meta.dirname, '../..');

/** A file of the project as text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The compose file with what its parts share put in. */
export function compose(): Compose {
  return parse(textOf('docker-compose.yml'), { merge: true }) as Compose;
}

/** The processes of the product: those that run its image. */
export const ours = ['migrate', 'api', 'worker'] as const;
