// Elements that a page must have: one that is missing, or of another kind, stops the script.
type Kind<T> = new () => T;

export function $(id: string): HTMLElement;
export function $<T extends HTMLElement>(id: string, kind: Kind<T>): T;
export function $(id: string, kind: Kind<HTMLElement> = HTMLElement): HTMLElement {
  return sure(document.getElementById(id), kind, id);
}

/** The first of its kind within another. */
export function one<K extends keyof HTMLElementTagNameMap>(within: ParentNode, tag: K): HTMLElementTagNameMap[K];
export function one(within: ParentNode, selector: string): HTMLElement;
export function one<T extends HTMLElement>(within: ParentNode, selector: string, kind: Kind<T>): T;
export function one(within: ParentNode, selector: string, kind: Kind<HTMLElement> = HTMLElement): HTMLElement {
  return sure(within.querySelector(selector), kind, selector);
}

function sure(found: Element | null, kind: Kind<HTMLElement>, name: string): HTMLElement {
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${kind.name} ${name}.`);
}
