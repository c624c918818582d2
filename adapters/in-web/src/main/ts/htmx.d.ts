// What htmx tells of, and the global that its script makes.
interface HtmxEvent<Detail> extends CustomEvent<Detail> {
  readonly target: HTMLElement;
}

interface HtmxAnswer {
  readonly xhr: XMLHttpRequest;
  readonly requestConfig: { readonly elt: Element };
}

interface DocumentEventMap {
  'htmx:afterRequest': HtmxEvent<HtmxAnswer>;
  'htmx:afterSettle': HtmxEvent<HtmxAnswer>;
  'htmx:afterSwap': HtmxEvent<HtmxAnswer>;
  'htmx:beforeRequest': HtmxEvent<HtmxAnswer>;
  'htmx:configRequest': HtmxEvent<{ readonly parameters: Record<string, string | string[]> }>;
  'htmx:oobAfterSwap': HtmxEvent<{ readonly target: HTMLElement }>;
  'htmx:oobBeforeSwap': HtmxEvent<{ readonly target: HTMLElement; readonly fragment: ParentNode; shouldSwap: boolean }>;
  'htmx:responseError': HtmxEvent<HtmxAnswer>;
  'htmx:sendError': HtmxEvent<HtmxAnswer>;
}

interface Window {
  readonly htmx: typeof import('htmx.org').default;
}
