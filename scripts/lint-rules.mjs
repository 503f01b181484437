// The habits of the house that no published lint rule knows.

const beginsWithReason = {
  meta: {
    type: 'suggestion',
    messages: { missing: 'Begin the file with one sentence saying why it exists.' },
  },
  create(context) {
    const { ast } = context.sourceCode;
    return {
      Program(node) {
        const [code] = ast.tokens;
        const [reason] = ast.comments.filter(({ type }) => type !== 'Shebang');
        if (code && !(reason?.range[0] < code.range[0])) context.report({ node, messageId: 'missing' });
      },
    };
  },
};

const isFunction = (node) => /^(ArrowFunctionExpression|FunctionExpression)$/.test(node?.type);

const documentedExports = {
  meta: {
    type: 'suggestion',
    messages: { missing: "Say in a docstring what '{{name}}' takes, answers and throws: it is public." },
  },
  create(context) {
    const documented = new Set();
    const demand = (statement, { name }) => {
      const comment = context.sourceCode.getCommentsBefore(statement).at(-1);
      if (comment?.type === 'Block' && comment.value.startsWith('*')) documented.add(name);
      if (!documented.has(name)) context.report({ node: statement, messageId: 'missing', data: { name } });
    };
    return {
      ExportNamedDeclaration(statement) {
        const { declaration } = statement;
        if (/^(FunctionDeclaration|TSDeclareFunction)$/.test(declaration?.type))
          demand(statement, declaration.id);
        if (declaration?.type !== 'VariableDeclaration') return;
        for (const { id, init } of declaration.declarations) if (isFunction(init)) demand(statement, id);
      },
    };
  },
};

const noBarrel = {
  meta: {
    type: 'problem',
    messages: {
      barrel: 'Import from the file that says it: a barrel hides who needs what, and invites cycles.',
    },
  },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'barrel' });
    const isIndex = /(^|[\\/])index\.[a-z]+$/.test(context.filename);
    return {
      ExportAllDeclaration: report,
      ExportNamedDeclaration: (node) => isIndex && node.source && report(node),
    };
  },
};

export default {
  rules: {
    'begins-with-reason': beginsWithReason,
    'documented-exports': documentedExports,
    'no-barrel': noBarrel,
  },
};
