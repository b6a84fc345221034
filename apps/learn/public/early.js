// A page that the server drew can be pressed before its code is here: the last press waits for it.
let pressed = null;
const keep = ({ target }) => {
  pressed = target.closest('button:not([popovertarget])') ?? pressed;
};
document.addEventListener('click', keep, true);
document.addEventListener(
  'palpate:alive',
  () => {
    document.removeEventListener('click', keep, true);
    pressed?.click();
  },
  { once: true },
);
