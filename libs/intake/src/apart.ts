// Names for what a file has several of under one number: none of them passes for another.

/** Names things one after another: as is wanted, and where that comes again, with how often it came. */
export function apart(): (wanted: string) => string {
  const named = new Set<string>();
  return (wanted) => {
    let name = wanted;
    for (let nth = 2; named.has(name); nth += 1) name = `${wanted}_${nth}`;
    named.add(name);
    return name;
  };
}
