// Which folder may know which: every arrow that must never exist, as data. `scripts/fences.mjs` walks the house with it.
const streams = 'organization|committee|program|plan|cycle|round|meeting|reminder|intake|paper';
/** What streams share, besides the files at the root of the domain. */
const shared = 'gate|reckoning';
const domainFolders = `${streams}|${shared}|between`;
const libs =
  'domain|contract|event-store|door|read-models|accounts|delivery|documents|files|intake|jobs|metrics|observing|testing|sample';
const apps = 'api|worker|web|standalone';

const ours = '^(libs|apps|test)/';
const spec = '\\.spec\\.tsx?$';
const schemas = '^libs/contract/src/commands/';
const packages = (...names) => `^node_modules/(${names.join('|')})/`;

/** A lib's allow-list of other libs; that no source takes the test kit is a rule of its own. */
const reach = (name, lib, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^libs/${lib}/` },
  to: { path: '^libs/', pathNot: `^libs/(${[lib, 'testing', ...allowed].join('|')})/` },
});

const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const domain = [
  never(
    'domain-imports-nothing',
    'The domain is pure: no package, no node built-in, no other folder of ours.',
    { path: '^libs/domain/', pathNot: spec },
    { pathNot: ['^libs/domain/', '^libs/testing/'] },
  ),
  never(
    'domain-spec-needs-only-the-test-kit',
    'A rule that can be tested only with something from outside is not a rule of the domain.',
    { path: `^libs/domain/.+${spec}` },
    { pathNot: ['^libs/(domain|testing)/', packages('@jest/globals')] },
  ),
  never(
    'stream-knows-no-other-stream',
    'A decision needs its own stream alone; what it must know of others was copied into it.',
    { path: `^libs/domain/src/(${streams})/` },
    { path: `^libs/domain/src/(${streams})/`, pathNot: '^libs/domain/src/$1/' },
  ),
  never(
    'stream-knows-not-between',
    'Policies and obligations look at streams; no stream looks back at them.',
    { path: `^libs/domain/src/(${streams})/` },
    { path: '^libs/domain/src/between/' },
  ),
  never(
    'shared-words-know-no-stream',
    'What all streams share cannot depend on one of them; what knows several lives in between/.',
    { path: `^libs/domain/src/([^/]+|(${shared})/.+)$`, pathNot: spec },
    { path: `^libs/domain/src/(${streams}|between)/` },
  ),
];

const contract = [
  reach(
    'contract-reaches-domain-only',
    'contract',
    ['domain'],
    'The contract shapes what the domain says, for both sides.',
  ),
  never(
    'contract-imports-no-package',
    'The browser loads the contract: no package and no built-in outside the command schemas.',
    { path: '^libs/contract/', pathNot: [schemas, spec] },
    { pathNot: ours },
  ),
  never(
    'contract-keeps-schemas-from-browser',
    'A value taken from a command schema would carry its validator into every browser.',
    { path: '^libs/contract/', pathNot: [schemas, spec] },
    { path: schemas, dependencyTypesNot: ['type-only'] },
  ),
  never(
    'schemas-import-validators-only',
    'A command schema is decorated fields and nothing else.',
    { path: schemas, pathNot: spec },
    { pathNot: [ours, packages('class-validator', 'class-transformer', '@nestjs/swagger')] },
  ),
];

const web = [
  never(
    'web-knows-contract-and-domain-words',
    'The browser talks to the server through the contract.',
    { path: '^apps/web/' },
    { path: '^libs/', pathNot: '^libs/(contract|domain|testing)/' },
  ),
  never(
    'web-decides-nothing',
    'What is offered comes from the server; the browser runs no table, rule or fold. What does not add up while it is typed decides nothing.',
    { path: '^apps/web/' },
    {
      path: '^libs/domain/src/[^/]+/',
      pathNot: '^libs/domain/src/reckoning/in-figures\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  ),
  never(
    'web-takes-schemas-as-types',
    'Validators stay on the server.',
    { path: '^apps/web/' },
    { path: schemas, dependencyTypesNot: ['type-only'] },
  ),
  never(
    'web-imports-browser-packages-only',
    'No Nest, TypeORM or built-in reaches the browser; a new package is added here on purpose.',
    { path: '^apps/web/src/', pathNot: spec },
    {
      pathNot: [
        ours,
        packages(
          'react',
          'react-dom',
          'react-router',
          'react-aria-components',
          'react-hook-form',
          'recharts',
          '@tanstack/react-query',
          '@simplewebauthn/browser',
          'krds-uiux',
          'pretendard-gov',
          'vite',
        ),
      ],
    },
  ),
];

const otherLibs = [
  reach('event-store-knows-no-lib', 'event-store', [], 'The log has never heard of committees.'),
  reach(
    'accounts-reach',
    'accounts',
    ['observing'],
    'Names, passwords and sessions are kept apart: the log knows ids, and the accounts know nothing of the log. What they may say of a fault, observing knows.',
  ),
  reach(
    'delivery-reach',
    'delivery',
    ['domain', 'contract'],
    'A letter is words and an address: where both come from, whoever opens the outbox says.',
  ),
  reach(
    'read-models-reach',
    'read-models',
    ['domain', 'contract', 'event-store'],
    'Rows are made from events.',
  ),
  never(
    'read-models-know-no-rule',
    'Rows are made from what happened; whether it may happen was decided before.',
    { path: '^libs/read-models/' },
    { path: '^libs/domain/src/(gate/gate\\.ts$|[^/]+/(table|rules)\\.ts$)' },
  ),
  reach(
    'door-reads-no-list',
    'door',
    ['domain', 'contract', 'event-store', 'observing'],
    'A decision stands on its streams; a list may lag.',
  ),
  reach(
    'documents-reach',
    'documents',
    ['domain', 'contract', 'files'],
    'A paper is written from views; what a file is, its bytes say.',
  ),
  reach('files-know-no-lib', 'files', [], 'A file is bytes under a hash; what it is for is said elsewhere.'),
  reach(
    'intake-reach',
    'intake',
    ['domain', 'contract', 'documents'],
    'What a file is taken for follows from what was read out of it, and from streams that were read before.',
  ),
  never(
    'intake-reads-no-file',
    'Recognising is pure: files are opened elsewhere, within limits.',
    { path: '^libs/intake/', pathNot: spec },
    { path: '^libs/documents/src/(?!read/document\\.ts$)' },
  ),
  reach(
    'jobs-reach',
    'jobs',
    ['domain', 'contract', 'observing'],
    'A job carries what is owed and reads nothing itself.',
  ),
  reach('metrics-know-no-lib', 'metrics', [], 'Figures are counted by those who do the work.'),
  reach(
    'observing-knows-no-lib',
    'observing',
    [],
    'What is said and traced comes from those who do the work; the libs are handed functions and do not know where they lead.',
  ),
  reach(
    'sample-reach',
    'sample',
    ['domain', 'contract'],
    'The sample is played as commands, through the door.',
  ),
  never(
    'nest-is-the-door-frame',
    'Nest frames the apps; libs stay usable without it.',
    {
      path: '^libs/(event-store|door|read-models|accounts|delivery|documents|files|intake|metrics|observing|sample)/',
      pathNot: spec,
    },
    { path: packages('@nestjs/[^/]+') },
  ),
  never(
    'only-jobs-names-a-backend',
    'Where the queue lives is the secret of one lib; only the suite that breaks it puts jobs in behind its back.',
    { pathNot: ['^libs/jobs/', '^test/e2e/faults/stand/'] },
    { path: packages('bullmq', 'ioredis') },
  ),
  never(
    'only-metrics-names-prometheus',
    'In which format figures are read is the secret of one lib.',
    { pathNot: '^libs/metrics/' },
    { path: packages('prom-client') },
  ),
  never(
    'only-observing-names-a-logger',
    'By whose hand lines are written and spans are sent is the secret of one lib.',
    { pathNot: '^libs/observing/' },
    { path: packages('pino', '@opentelemetry/[^/]+') },
  ),
  never(
    'traces-are-brought-when-wanted',
    'An installation that keeps no traces loads nothing of them.',
    { pathNot: [spec, '^test/'] },
    { path: '^libs/observing/src/open-traces\\.ts$', dependencyTypesNot: ['dynamic-import'] },
  ),
  never(
    'only-documents-names-a-format',
    'In which formats papers are written, and by whose hand, is the secret of one lib.',
    { pathNot: ['^libs/(documents|testing)/', '^test/'] },
    { path: packages('docx', 'hucre', 'fflate', '@rhwp/core', '@myriaddreamin/[^/]+') },
  ),
  never('libs-know-no-app', 'Apps are built from libs.', { path: '^libs/' }, { path: '^apps/' }),
];

const appRules = [
  never(
    'app-knows-no-other-app',
    'Apps meet through libs, the log and HTTP.',
    { path: '^apps/([^/]+)/', pathNot: '^apps/standalone/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  never(
    'standalone-starts-api-and-worker-only',
    'The one process tree joins api and worker; web reaches it as files.',
    { path: '^apps/standalone/' },
    { path: '^apps/', pathNot: '^apps/(standalone|api|worker)/' },
  ),
];

const house = [
  never('no-cycle', 'Two files that need each other are one file, or three.', {}, { circular: true }),
  never('no-unresolved', 'An arrow that cannot be followed cannot be judged.', {}, { couldNotResolve: true }),
  never('source-imports-no-spec', 'Nothing stands on a spec.', { pathNot: spec }, { path: spec }),
  never(
    'source-imports-no-test',
    'What ships does not know test/.',
    { path: '^(libs|apps)/' },
    { path: '^test/' },
  ),
  never(
    'source-uses-no-test-kit',
    'The test kit serves specs and test/.',
    { pathNot: ['^test/', '^libs/testing/', spec] },
    { path: '^libs/testing/' },
  ),
  never(
    'draws-come-from-one-seed',
    'What is drawn by a seed of its own finds something in one run and nothing in the next.',
    { pathNot: '^libs/testing/src/drawn\\.ts$' },
    { path: packages('fast-check') },
  ),
  never(
    'folders-meet-by-subpath',
    'Another folder is named by its subpath (#domain/...), so that moving a file breaks no neighbour.',
    { path: '^((?:libs|apps)/[^/]+|test)/' },
    { path: '^(libs|apps)/', pathNot: '^$1/', dependencyTypesNot: ['aliased-subpath-import'] },
  ),
  never(
    'package-is-declared',
    'What package.json does not name is there by accident.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  never(
    'source-runs-without-dev-packages',
    'An installation without development packages must start.',
    { path: '^(libs|apps)/', pathNot: [spec, '^libs/testing/', '^apps/web/'] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  never(
    'folder-has-a-fence',
    'A folder that no rule knows would be free to import anything.',
    {
      pathNot: [
        `^libs/domain/src/([^/]+|(${domainFolders})/.+)$`,
        `^libs/(?!domain/)(${libs})/`,
        `^apps/(${apps})/`,
        '^test/',
        '^node_modules/',
      ],
    },
    {},
  ),
];

export default {
  forbidden: [...domain, ...contract, ...web, ...otherLibs, ...appRules, ...house],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
