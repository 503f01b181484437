// placeholder
export function SettlePage({ id }: { readonly id: string }) {
  return <p>{id}</p>;
}
