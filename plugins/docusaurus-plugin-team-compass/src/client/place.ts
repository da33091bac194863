/** Room between a card, its word and the edge of the window, in CSS pixels. */
const gap = 8;

/** Puts a card below its word, or above it where there is more room, and always inside the window. */
export function placeBeside(card: HTMLElement, link: HTMLElement): void {
  const word = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const {width, height} = card.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const below = word.bottom + gap;
  const fitsBelow = below + height <= clientHeight || word.top < height + gap;
  const top = fitsBelow ? below : word.top - gap - height;
  const left = Math.max(gap, Math.min(word.left, clientWidth - width - gap));
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${left + scrollX}px`;
}
