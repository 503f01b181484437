// How large a file is, as people say it.
const steps = ['B', 'KB', 'MB', 'GB'] as const;

/** `1.2 MB`; whole where it is ten or more of anything. */
export function sizeOf(bytes: number): string {
  const step = Math.min(steps.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)));
  const count = bytes / 1024 ** step;
  return `${count.toFixed(step === 0 || count >= 10 ? 0 : 1)} ${steps[step] ?? 'B'}`;
}
