/**
 * Waits until whoever is there wants to leave, by `q`, Ctrl+C or Ctrl+D on a terminal or by a signal, or until nobody
 * reads any more what is printed. The terminal is then as it was.
 */
export async function untilLeft(): Promise<void> {
  const {stdin, stdout} = process;
  const hasKeys = stdin.isTTY && stdout.isTTY;
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
    stdout.once('error', () => resolve());
    if (!hasKeys) return;
    stdin.setRawMode(true);
    // Also where something fails meanwhile.
    process.once('exit', () => stdin.setRawMode(false));
    stdin.on('data', (keys) => {
      if (/[qQ\u0003\u0004]/.test(String(keys))) resolve();
    });
  });
  if (hasKeys) stdin.setRawMode(false).pause();
}
