// Where the parts of the page stand in the document: what is shown behind the '#' says which page, so a part is found by its element.

export const sectionIds = {
  groups: 'progress-groups',
  programs: 'progress-programs',
  contradictions: 'progress-contradictions',
} as const;

/** Brings a part into view, with the focus on it. */
export function goToSection(part: keyof typeof sectionIds): void {
  const section = document.getElementById(sectionIds[part]);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
