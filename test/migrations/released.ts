// The migrations that the last release had: what came after them runs while that release still does.

/** Of 0.6.0. When a release is made, its migrations are written down here. */
export const released: ReadonlySet<string> = new Set([
  'CreateInstallation1767225500000',
  'CreatePostDrafts1767226400000',
  'CreateEventStore1767225600000',
  'CreateSnapshots1767225600001',
  'TellAttemptsApart1767225600002',
  'KeepOrigins1767225600003',
  'NameShapes1767225600004',
  'AppendInBulk1767225600005',
  'CreateLists1767225700000',
  'NameStreams1767225800000',
  'CreateFound1767225900000',
  'CreateAccounts1767226000000',
  'KeepAccessRecords1767226100000',
  'CreateFactors1767226200000',
  'CreateFeeds1767226600000',
  'CreateDelivery1767226500000',
  'CreateTold1767226550000',
  'FindStuck1767226650000',
  'KeepCauses1767226700000',
  'TagsOfOrganizations1767226800000',
]);

/**
 * Migrations that take away what no version in use needs any more, each with the release from which on nothing did. They
 * run only where that release or a later one ran before: docs/operations.md, "Upgrading".
 */
export const contracting: Readonly<Record<string, string>> = {};
