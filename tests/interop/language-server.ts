import {spawn} from 'node:child_process';
import {pathToFileURL} from 'node:url';
import {onTestFinished} from 'vitest';
import {createMessageConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-jsonrpc/node';

/** What a language server says of a stretch of a text; lines and characters count from 0. */
export interface Problem {
  range: {start: Point; end: Point};
  message: string;
  severity?: number;
  code?: string;
  codeDescription?: {href: string};
  source?: string;
}

interface Point {
  line: number;
  character: number;
}

/** An editor with a folder open, as far as a language server sees it. */
export interface Editor {
  /** Opens a file as somebody has typed it, and says what the server has to say of it. */
  open(file: string, languageId: string, text: string): Promise<Problem[]>;
  /** Types something else into an open file. */
  change(file: string, text: string): Promise<Problem[]>;
  /** Asks the server about a place of an open file. */
  ask(method: string, file: string, position: Point): Promise<unknown>;
  /** What the server offers to do about problems, by name. */
  actions(file: string, problems: Problem[]): Promise<string[]>;
  format(file: string): Promise<unknown>;
}

/** Starts a language server that speaks on its standard streams; it is gone when the test is over. */
export async function startEditor(
  root: string,
  server: string[],
  settings: Record<string, unknown>,
): Promise<Editor> {
  const program = spawn(process.execPath, server, {cwd: root, stdio: ['pipe', 'pipe', 'inherit']});
  const connection = createMessageConnection(
    new StreamMessageReader(program.stdout),
    new StreamMessageWriter(program.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    program.kill();
  });
  const heard = new Map<string, (problems: Problem[]) => void>();
  connection.onRequest('workspace/configuration', ({items}: {items: {section: string}[]}) =>
    items.map(({section}) => settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (said: {uri: string; diagnostics: Problem[]}) => heard.get(said.uri)?.(said.diagnostics),
  );
  connection.listen();

  const uriOf = (file: string) => pathToFileURL(`${root}/${file}`).href;
  let version = 0;
  const tell = (file: string, method: string, params: (uri: string) => object): Promise<Problem[]> => {
    const uri = uriOf(file);
    return new Promise((resolve) => {
      heard.set(uri, resolve);
      connection.sendNotification(method, params(uri));
    });
  };
  const workspace = {uri: pathToFileURL(root).href, name: 'handbook'};
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: workspace.uri,
    workspaceFolders: [workspace],
    capabilities: {workspace: {configuration: true}, textDocument: {hover: {contentFormat: ['markdown']}}},
  });
  await connection.sendNotification('initialized', {});
  return {
    open: (file, languageId, text) =>
      tell(file, 'textDocument/didOpen', (uri) => ({
        textDocument: {uri, languageId, version: ++version, text},
      })),
    change: (file, text) =>
      tell(file, 'textDocument/didChange', (uri) => ({
        textDocument: {uri, version: ++version},
        contentChanges: [{text}],
      })),
    ask: (method, file, position) =>
      connection.sendRequest(method, {textDocument: {uri: uriOf(file)}, position}),
    actions: async (file, diagnostics) => {
      const [first] = diagnostics;
      const params = {textDocument: {uri: uriOf(file)}, range: first?.range, context: {diagnostics}};
      const offered = await connection.sendRequest<{title: string}[]>('textDocument/codeAction', params);
      return offered.map(({title}) => title);
    },
    format: (file) =>
      connection.sendRequest('textDocument/formatting', {
        textDocument: {uri: uriOf(file)},
        options: {tabSize: 2, insertSpaces: true},
      }),
  };
}
