// Which commands on an edition write it, and which of these are about one program: each stands where it is done.

const writing: readonly string[] = ['AddStrategy', 'PlaceProgram'];
const ofOneProgram: readonly string[] = ['SetLine', 'LeaveOut'];

/** Whether a command adds to what an edition holds. */
export function addsToContent(command: string): boolean {
  return writing.includes(command);
}

/** Whether a command is about one program that the edition has. */
export function isOnProgram(command: string): boolean {
  return ofOneProgram.includes(command);
}

/** Whether a command is about what the paper carries besides the plan. */
export function isOfPaper(command: string): boolean {
  return command === 'FillChecklist' || command === 'SetDisclosure';
}

/** Whether a command stands beside the content, the paper or the comments, and not in the procedure. */
export function isDrafting(command: string): boolean {
  return addsToContent(command) || isOnProgram(command) || isOfPaper(command) || command === 'RecordComment';
}
