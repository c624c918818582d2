// Asks the API as the person who is signed in: the browser sends the cookie, which no script can read.
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || `The server answered ${status}.`);
    this.status = status;
    this.code = problem.code || '';
  }
}

/** The sign-in has ended: what the page holds stays, and a dialogue leads to signing in beside it. */
export function signInAgain() {
  const dialog = document.getElementById('signed-out');
  if (dialog && !dialog.open) dialog.showModal();
}

export async function get(path) {
  return json(await fetch(path));
}

export async function bytes(path) {
  const answer = await fetch(path);
  return answer.ok ? answer.arrayBuffer() : json(answer);
}

/** Also while the page goes away. */
export function tell(path) {
  return fetch(path, { method: 'POST', keepalive: true });
}

async function json(answer) {
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    if (answer.status === 401) signInAgain();
    throw new Refused(answer.status, body);
  }
  return body;
}
