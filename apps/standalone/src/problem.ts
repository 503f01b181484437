// What goes wrong around the product (ports, folders, disks) is told in plain sentences, not in stack traces.

/** Something that an operator can put right; `message` is Korean, then English. */
export class Problem extends Error {
  constructor(ko: string, en: string) {
    super(`${ko}\n${en}`);
    this.name = 'Problem';
  }
}

/** Runs `work`; what the file system refuses in it becomes a Problem that names `folder`. */
export async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw folderProblem(folder, (error as NodeJS.ErrnoException).code) ?? error;
  }
}

/**
 * The Problem behind a file system's error code, or undefined when the code tells nothing about the folder.
 */
export function folderProblem(folder: string, code: string | undefined): Problem | undefined {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Problem(
        `${folder}에 남은 저장 공간이 없습니다. 공간을 비우거나 DATA_DIR로 다른 폴더를 지정해 주세요.`,
        `There is no space left in ${folder}. Free some, or name another folder with DATA_DIR.`,
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new Problem(
        `${folder}에 쓸 수 없습니다. 권한을 확인하거나 DATA_DIR로 다른 폴더를 지정해 주세요.`,
        `${folder} cannot be written. Check its permissions, or name another folder with DATA_DIR.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Problem(
        `${folder}은(는) 폴더가 아닙니다. DATA_DIR로 다른 폴더를 지정해 주세요.`,
        `${folder} is not a folder. Name another one with DATA_DIR.`,
      );
  }
  return undefined;
}
