// Where in a form the field is that a refusal names: the field itself, one inside it, or one around it.

/** The name among `names` that comes nearest to `path`; undefined where none has anything to do with it. */
export function nearestField(path: string, names: readonly string[]): string | undefined {
  if (path === '') return undefined;
  const near = names.find((name) => name === path) ?? names.find((name) => isWithin(name, path));
  return near ?? nearestField(around(path), names);
}

function isWithin(name: string, path: string): boolean {
  return name.startsWith(`${path}.`) || name.startsWith(`${path}[`);
}

/** The path without its last step: `changes[0].to`, `changes[0]`, `changes`, nothing. */
function around(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}
