/** Tells on a terminal how much of a file has come; the line goes away when it is there. Elsewhere it is silent. */
export function progressOf(name: string) {
  const {stderr} = process;
  const isShown = stderr.isTTY === true;
  return {
    tell(bytes: number, of: number | null): void {
      if (isShown) stderr.write(`\r${name}: ${mebi(bytes)}${of === null ? '' : ` of ${mebi(of)}`} MiB `);
    },
    end(): void {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}

const mebi = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
