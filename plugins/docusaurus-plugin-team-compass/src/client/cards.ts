import {placeBeside} from './place';

const linkSelector = 'a[data-compass-card]';
/** Milliseconds before a card opens under a pointer, and before it goes when the pointer has left. */
const openAfter = 180;
const closeAfter = 220;

interface OpenCard {
  link: HTMLElement;
  card: HTMLElement;
}

/**
 * Shows the definition of a term beside its word: on hover, on keyboard focus, and on a tap, which opens the card first.
 *
 * The card is a copy that stands right after its word, so that Tab leads into it and on.
 */
export function listenForCards(document: Document): void {
  let open: OpenCard | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointer = '';

  const close = () => {
    clearTimeout(timer);
    open?.card.remove();
    open = null;
  };
  const show = (link: HTMLElement): OpenCard | null => {
    clearTimeout(timer);
    if (open?.link === link) return open;
    close();
    const card = makeCard(link);
    if (!card) return null;
    link.after(card);
    card.showPopover?.();
    placeBeside(card, link);
    open = {link, card};
    return open;
  };
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const isInside = (target: EventTarget | null) =>
    open !== null && target instanceof Node && (open.card.contains(target) || open.link.contains(target));

  document.addEventListener('pointerover', ({target, pointerType}) => {
    if (pointerType !== 'mouse') return;
    const link = linkAt(target);
    if (link) later(() => show(link), openAfter);
    else if (isInside(target)) clearTimeout(timer);
    else if (open && !open.card.contains(document.activeElement)) later(close, closeAfter);
    else if (!open) clearTimeout(timer);
  });
  document.addEventListener('focusin', ({target}) => {
    const link = linkAt(target);
    if (link?.matches(':focus-visible')) show(link);
    else if (!isInside(target)) close();
  });
  document.addEventListener('pointerdown', ({target, pointerType}) => {
    pointer = pointerType;
    if (!isInside(target)) close();
  });
  document.addEventListener(
    'click',
    (event) => {
      const link = linkAt(event.target);
      if (!link || pointer !== 'touch' || event.detail === 0) return;
      const shown = show(link);
      if (!shown) return;
      event.preventDefault();
      event.stopPropagation();
      shown.card.focus({preventScroll: true});
    },
    {capture: true},
  );
  document.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape' || !open) return;
    const {link, card} = open;
    const returns = card.contains(document.activeElement);
    close();
    if (returns) focusQuietly(link, close);
  });
}

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>(linkSelector) : null;

function makeCard(link: HTMLElement): HTMLElement | null {
  const source = document.getElementById(`compass-card-${link.dataset.compassCard}`);
  if (!source) return null;
  const card = source.cloneNode(true) as HTMLElement;
  card.removeAttribute('id');
  card.setAttribute('popover', 'manual');
  card.tabIndex = -1;
  return card;
}

/** Gives the focus back to the word without opening its card again. */
function focusQuietly(link: HTMLElement, close: () => void): void {
  link.focus();
  close();
}
