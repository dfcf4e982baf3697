import { WIDTH } from '../messages';
import { element } from './element';
import { recall, remember } from './memory';

const [LEAST, MOST, USUAL, STEP] = [320, 480, 380, 16];
const KEY = 'paneWidth';

/** The border between sheet and pane, moved by pointer or by arrow keys. */
export function setUpSplitter(): void {
  const splitter = element('splitter', HTMLElement);
  let width = USUAL;

  const resize = (wanted: number) => {
    width = Math.round(Math.min(MOST, Math.max(LEAST, wanted)));
    document.documentElement.style.setProperty('--pane', `${width}px`);
    splitter.setAttribute('aria-valuenow', String(width));
    splitter.setAttribute('aria-valuetext', WIDTH(width));
  };
  const settle = (wanted: number) => {
    resize(wanted);
    remember(KEY, String(width));
  };

  splitter.setAttribute('aria-valuemin', String(LEAST));
  splitter.setAttribute('aria-valuemax', String(MOST));
  const last = Number(recall(KEY));
  resize(last > 0 ? last : USUAL);

  splitter.addEventListener('keydown', (event) => {
    const wanted: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: LEAST,
      End: MOST,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    settle(next);
  });
  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    const before = width;
    const move = ({ clientX }: PointerEvent) => {
      resize(before + event.clientX - clientX);
    };
    splitter.addEventListener('pointermove', move);
    splitter.addEventListener(
      'lostpointercapture',
      () => {
        splitter.removeEventListener('pointermove', move);
        settle(width);
      },
      { once: true },
    );
  });
}
