// Why a file is not read, as readers and the room in which they work say it.

export const notReadReasons = [
  /** A password or a key lies between the file and whoever reads it. */
  'encrypted',
  /** It is not what it says it is, or breaks off. */
  'damaged',
  /** It holds more than anybody fills a paper with. */
  'too-large',
  /** It takes longer than anybody should wait. */
  'too-long',
  /** Others are being read; worth another try. */
  'busy',
  /** Nobody here reads files of its type. */
  'unsupported',
] as const;
export type NotReadReason = (typeof notReadReasons)[number];

/** There is no document; the message is for the operator. */
export class NotRead extends Error {
  constructor(
    readonly reason: NotReadReason,
    message: string = reason,
  ) {
    super(message);
    this.name = 'NotRead';
  }
}
