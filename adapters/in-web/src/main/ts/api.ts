// Asks the API as the person who is signed in: the browser sends the cookie, which no script can read.
interface Problem {
  readonly detail?: string;
  readonly code?: string;
}

export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, problem: Problem) {
    super(problem.detail || `The server answered ${status}.`);
    this.status = status;
    this.code = problem.code || '';
  }
}

/** The sign-in has ended: what the page holds stays, and a dialogue leads to signing in beside it. */
export function signInAgain(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#signed-out');
  if (dialog && !dialog.open) dialog.showModal();
}

export async function get<T>(path: string): Promise<T> {
  return json<T>(await fetch(path));
}

export async function bytes(path: string): Promise<ArrayBuffer> {
  const answer = await fetch(path);
  return answer.ok ? answer.arrayBuffer() : json<never>(answer);
}

/** Also while the page goes away. */
export function tell(path: string): Promise<Response> {
  return fetch(path, { method: 'POST', keepalive: true });
}

async function json<T>(answer: Response): Promise<T> {
  const body: T & Problem = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    if (answer.status === 401) signInAgain();
    throw new Refused(answer.status, body);
  }
  return body;
}
