// What goes wrong around an operator's command (the database, a file, the disk) is told in plain sentences.
import { passes } from '#event-store/passing';
import { StorageAway } from '#files/file-store';
import pg from 'pg';
import { Problem } from './problem.js';

/** The Problem behind an error of the database, its driver or the file system; undefined where it is none of them. */
export function operatorProblem(error: unknown): Problem | undefined {
  const { code, path, dest, message, syscall } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if (code === 'EEXIST' && dest !== undefined) return thereAlready(dest);
  if (code !== undefined && path !== undefined) return fileProblem(path, code);
  if (error instanceof StorageAway) return storageAway(message);
  // What is open already is written to without its path.
  if (syscall !== undefined && ofWriting.has(syscall) && code !== undefined && ofDisk.has(code))
    return outputProblem(code);
  const known = error instanceof pg.DatabaseError ? databaseProblem(code) : undefined;
  return known ?? (passes(error) ? unreachable(code ?? message) : undefined);
}

/** A shared disk may say only at the end that it is full. */
const ofWriting = new Set(['write', 'fsync', 'close']);
/** None of a connection's own. */
const ofDisk = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG']);

/** Where a command finds no log to work on. */
export function nothingThere(): Problem {
  return new Problem(
    '기록이 아직 없습니다. DATA_DIR나 DATABASE_URL을 확인하고, 새 설치본이면 먼저 npm start로 한 번 시작해 주세요.',
    'There is no log here. Check DATA_DIR or DATABASE_URL; a new installation is to be started once with npm start.',
  );
}

function databaseProblem(code: string | undefined): Problem | undefined {
  switch (code) {
    case '3D000':
    case '3F000':
    case '42P01':
      return nothingThere();
    case '42703':
      return new Problem(
        '이 기록은 지금 프로그램보다 오래되었습니다. npm start로 한 번 시작하면 맞춰집니다.',
        'This log is older than the program. Start the product once with npm start, which brings it up to date.',
      );
    case '28000':
    case '28P01':
      return new Problem(
        '데이터베이스가 이름이나 암호를 받아들이지 않습니다. DATABASE_URL을 확인해 주세요.',
        'The database does not accept the name or the password. Check DATABASE_URL.',
      );
    case '42501':
      return new Problem(
        '데이터베이스가 이 이름으로는 하지 못하게 합니다. DATABASE_URL의 사용자에게 그 데이터베이스의 권한을 주세요.',
        'The database does not let this name do so. Give the user of DATABASE_URL the rights to its database.',
      );
    case '57P01':
    case '57P02':
    case '57P03':
      return new Problem(
        '데이터베이스가 멈추거나 시작하는 중입니다. 잠시 뒤에 다시 해 주세요.',
        'The database is stopping or starting. Try again in a moment.',
      );
    case '53100':
      return new Problem(
        '데이터베이스에 남은 저장 공간이 없습니다. 공간을 비우고 다시 해 주세요.',
        'There is no space left for the database. Free some, and try again.',
      );
  }
  return undefined;
}

function unreachable(reason: string): Problem {
  return new Problem(
    `데이터베이스에 연결할 수 없거나 연결이 끊어졌습니다: ${reason}. 켜져 있는지, DATABASE_URL이 맞는지 확인해 주세요.`,
    `The database cannot be reached, or the connection was lost: ${reason}. Check that it runs, and DATABASE_URL.`,
  );
}

function storageAway(reason: string): Problem {
  return new Problem(
    `파일을 두는 곳을 지금 쓸 수 없습니다: ${reason}. 남은 공간이나 FILES_S3_…를 확인해 주세요.`,
    `The place where files lie cannot be used for now: ${reason}. Check the space that is left there, or FILES_S3_….`,
  );
}

/** Where a file that is to come about has come about already, perhaps in the meantime. */
export function thereAlready(file: string): Problem {
  return new Problem(
    `${file}이(가) 이미 있습니다. 다른 이름을 지정해 주세요.`,
    `${file} exists already. Name another file.`,
  );
}

/** Where what is written stops being taken. */
export function outputProblem(code: string): Problem {
  return new Problem(
    `끝까지 쓰지 못했습니다(${code}). 쓰는 곳에 남은 공간과, 받는 프로그램이 끝까지 읽는지 확인해 주세요.`,
    `It could not be written to its end (${code}). Check the space that is left, and that whoever takes it reads on.`,
  );
}

function fileProblem(path: string, code: string): Problem {
  return new Problem(
    `파일을 읽거나 쓸 수 없습니다: ${path} (${code}). 경로, 권한, 남은 공간을 확인해 주세요.`,
    `The file cannot be read or written: ${path} (${code}). Check its path, permissions and the space that is left.`,
  );
}
