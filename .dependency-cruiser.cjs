// Who may import whom: docs/architecture.md says why.

const slices = [
  ['identity'],
  ['questions'],
  ['courses'],
  ['authoring'],
  ['enrolment'],
  ['study'],
  ['reviews', 'teaching'],
  ['insight', 'records', 'exchange'],
];
const anySlice = slices.flat().join('|');

// A slice sees the ranks before its own: never a later one, never one beside it.
const sliceOrder = slices.flatMap((rank, index) =>
  rank.map((slice) => {
    const hidden = slices
      .slice(index)
      .flat()
      .filter((name) => name !== slice);
    return {
      name: `api-order-${slice}`,
      comment: `${slice} comes before ${hidden.join(', ') || 'nothing'}: the rule belongs to the later slice.`,
      severity: 'error',
      from: { path: `^apps/api/src/${slice}/` },
      to: { path: `^apps/api/src/(${hidden.join('|') || 'no-such-slice'})/` },
    };
  }),
);

// Packages of types alone, which nothing resolves to a file of code.
const typesOnly = '^(node|hast|mdast|@graphql-typed-document-node/core)$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other are one idea, or three. Types alone may point back.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-lost-import',
      'An import leads to something that exists.',
      {},
      { couldNotResolve: true, pathNot: typesOnly },
    ),
    forbid('package-to-app', 'A package knows no app.', { path: '^packages/' }, { path: '^apps/' }),
    forbid(
      'app-to-app',
      'Apps meet over the network only.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'pure-imports-nothing-of-ours',
      'What is pure can be read, tested and reused alone.',
      {
        path: '^packages/(learning|atlas)/src/|^packages/question-types/src/',
        pathNot: ['[.]tsx$', '[.]spec[.]ts$'],
      },
      {
        path: '^(apps|packages|infra)/',
        pathNot: ['^packages/learning/', '^packages/atlas/', '^packages/question-types/'],
      },
    ),
    ...['learning', 'atlas', 'question-types'].map((name) =>
      forbid(
        `pure-${name}-alone`,
        'Pure packages do not know each other, but a question on the body is scored by its geometry.',
        { path: `^packages/${name}/src/`, pathNot: '[.]spec[.]tsx?$|[.]tsx$' },
        {
          path: '^packages/(learning|atlas|question-types)/',
          pathNot: [
            `^packages/${name}/`,
            ...(name === 'question-types' ? ['^packages/atlas/'] : []),
          ],
        },
      ),
    ),
    forbid(
      'pure-door-without-react',
      'The pure door of a question type never leads to a component.',
      {
        path: '^packages/question-types/src/',
        pathNot: ['[.]tsx$', '/react[^/]*$', '[.](hook|spec)[.]ts$'],
      },
      { path: '^packages/question-types/src/.*[.]tsx$|^node_modules/(react|@lingui)' },
    ),
    forbid(
      'ui-is-presentational',
      'Components of packages/ui know neither the server nor the address bar.',
      { path: '^packages/ui/' },
      { path: '^packages/schema/|^node_modules/(@apollo|graphql|@tanstack)' },
    ),
    forbid(
      'api-through-pure-doors',
      'The api takes no component and no styles.',
      { path: '^apps/api/' },
      { path: '^packages/ui/|^packages/.*[.]tsx$|^node_modules/(react|react-dom)/' },
    ),
    forbid(
      'platform-knows-no-slice',
      'platform serves every slice and knows none.',
      { path: '^apps/api/src/platform/', pathNot: '[.]spec[.]ts$' },
      { path: `^apps/api/src/(${anySlice})/` },
    ),
    forbid(
      'slice-through-its-door',
      'A slice is entered through its index.ts.',
      { path: `^apps/api/src/(${anySlice})/` },
      {
        path: `^apps/api/src/(${anySlice})/`,
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index[.]ts$'],
      },
    ),
    ...sliceOrder,
    forbid(
      'feature-to-feature',
      'What two features share belongs to ui.',
      { path: '^apps/(learn|studio)/src/features/([^/]+)/' },
      { path: '^apps/(learn|studio)/src/features/', pathNot: '^apps/$1/src/features/$2/' },
    ),
    forbid(
      'feature-to-app',
      'app knows the features, never the other way round.',
      { path: '^apps/(learn|studio)/src/(features|ui)/' },
      { path: '^apps/(learn|studio)/src/app/' },
    ),
    forbid(
      'ui-to-feature',
      'ui knows no feature.',
      { path: '^apps/(learn|studio)/src/ui/' },
      { path: '^apps/(learn|studio)/src/features/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|[.]turbo)/' },
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    // Imports of types count too: they are knowledge of the other side.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
