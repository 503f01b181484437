// How the scripts speak: plain sentences, Korean and English, and no stack trace for what an operator can put
// right.

/** Prints one sentence in both languages. */
export function say(ko, en) {
  console.log(`${ko} ${en}`);
}

/** Something that ends the script with exit code 1; `message` is Korean, then English. */
export class Failure extends Error {
  constructor(ko, en) {
    super(`${ko}\n${en}`);
  }
}

/**
 * Runs `work` to its end; what fails in it is printed, in a plain sentence where one fits, and becomes
 * `exitCode`.
 */
export async function orFail(work, exitCode = 1) {
  try {
    await work();
  } catch (error) {
    const failure = error instanceof Failure ? error : refusedByFolder(error);
    console.error(failure?.message ?? error);
    process.exit(exitCode);
  }
}

/** Typical of a folder that root, or another user, has built in before. */
function refusedByFolder({ code, path }) {
  if (code === 'ENOSPC') return new Failure('저장 공간이 없습니다.', 'There is no space left on the disk.');
  if (!['EACCES', 'EPERM', 'EROFS'].includes(code)) return undefined;
  return new Failure(
    `${path}에 쓸 수 없습니다. 이 폴더와 그 안의 파일이 지금 사용자의 것인지 확인해 주세요.`,
    `${path} cannot be written. Check that the folder and what is in it belong to the present user.`,
  );
}
