/** Copies a message or a spelling at a click on its button, and says so, with what is still to be filled in. */
export function listenForCopying(document: Document): void {
  document.addEventListener('click', async ({target}) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-compass-copy]') : null;
    const box = button?.closest('.compass-message, .compass-here__row');
    const text = box?.querySelector<HTMLElement>('.compass-message__text, code');
    const status = box?.querySelector('[role="status"]');
    if (!button || !text || !status) return;
    const copied = await copy(text.textContent ?? '');
    if (!copied) select(text);
    status.textContent = (copied ? button.dataset.copied : button.dataset.failed) ?? '';
  });
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Where the clipboard is out of reach, the text is at least selected. */
function select(node: Node): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(node);
  selection?.addRange(range);
}
