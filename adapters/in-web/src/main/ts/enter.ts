// The secret of a personal link stands behind the number sign, so that it never leaves the browser by itself.
const form = document.getElementById('enter');
const secret = decodeURIComponent(location.hash.slice(1));
if (form && secret) {
  form.elements.secret.value = secret;
  form.elements.secret.closest('label').hidden = true;
  history.replaceState(null, '', location.pathname);
}
