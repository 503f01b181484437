// Whether bytes are text that people wrote: in UTF-8, in UTF-16 that says so, or in the older Korean encoding, CP949.

/** Of control characters a text has tabs, ends of lines and of pages. */
const noText = /[\0-\x08\x0b\x0e-\x1f\x7f]/;

/** Whether bytes can be read as text without a doubt. */
export function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readsAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return readsAs(bytes, 'utf-16be');
  return readsAs(bytes, 'utf-8') || readsAs(bytes, 'euc-kr');
}

/** The label `euc-kr` stands for CP949 wherever the Encoding Standard is held. */
function readsAs(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'euc-kr'): boolean {
  try {
    return !noText.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (!isNotIn(error)) throw error;
    return false;
  }
}

/** What a decoder says that was told to refuse what is not in its encoding. */
function isNotIn(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  );
}
