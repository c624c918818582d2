// Asks the API. The token is kept for this tab only, and travels in a header, never in an address.
const KEPT = 'invigil.token';

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || `The server answered ${status}.`);
    this.status = status;
    this.code = problem.code || '';
  }
}

export const token = () => sessionStorage.getItem(KEPT) || '';
export const headers = () => ({ Authorization: `Bearer ${token()}` });

export async function signIn(email, password) {
  const answer = await fetch('/api/tokens', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  sessionStorage.setItem(KEPT, (await json(answer)).token);
}

export function forget() {
  sessionStorage.removeItem(KEPT);
}

export async function get(path) {
  return json(await fetch(path, { headers: headers() }));
}

export async function bytes(path) {
  const answer = await fetch(path, { headers: headers() });
  return answer.ok ? answer.arrayBuffer() : json(answer);
}

/** Also while the page goes away. */
export function tell(path) {
  return fetch(path, { method: 'POST', headers: headers(), keepalive: true });
}

async function json(answer) {
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(answer.status, body);
  }
  return body;
}
