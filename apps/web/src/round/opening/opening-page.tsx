// placeholder
export function OpeningPage() {
  return null;
}
