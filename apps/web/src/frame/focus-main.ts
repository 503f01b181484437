/** Takes the reader to the content of the page: past the header, or back where what they came from is gone. */
export function focusMain(): void {
  document.getElementById('main')?.focus();
}
