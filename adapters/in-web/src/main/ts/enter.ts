// The secret of a personal link stands behind the number sign, so that it never leaves the browser by itself.
import { one } from '/pages/dom.js';

const form = document.querySelector<HTMLFormElement>('form#enter');
const secret = decodeURIComponent(location.hash.slice(1));
if (form && secret) {
  const field = one(form, '[name=secret]', HTMLInputElement);
  field.value = secret;
  const label = field.closest('label');
  if (label) label.hidden = true;
  history.replaceState(null, '', location.pathname);
}
