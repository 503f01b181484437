// placeholder
export function ConsolidatePage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
