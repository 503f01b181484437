// What the browser groups by: the domain's own.
export { groupedBy } from '#domain/grouped-by';
