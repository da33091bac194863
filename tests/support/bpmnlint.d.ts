declare module 'bpmnlint/lib/linter.js' {
  export default class Linter {
    constructor(options: {config: object; resolver: object});
    lint(definitions: object): Promise<Record<string, {id: string; message: string}[]>>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {
    constructor(options: {require: NodeJS.Require});
  }
}
