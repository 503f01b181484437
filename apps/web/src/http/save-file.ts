// Hands a file to whoever reads, as if they had followed a link to it.
export function saveFile(file: Blob, name: string): void {
  const way = document.createElement('a');
  way.href = URL.createObjectURL(file);
  way.download = name;
  way.click();
  URL.revokeObjectURL(way.href);
}
