/** The bpmn.io libraries bring no types for what is used here. */
declare module 'bpmn-moddle' {
  export interface Element {
    $type: string;
    $parent?: Element;
    id: string;
    // biome-ignore lint/suspicious/noExplicitAny: an element has whatever its type says.
    [property: string]: any;
  }

  export class BpmnModdle {
    constructor(packages?: Record<string, unknown>);
    create(type: string, properties?: Record<string, unknown>): Element;
    fromXML(xml: string): Promise<{
      rootElement: Element;
      warnings: {message: string}[];
      elementsById: Record<string, Element>;
    }>;
    toXML(element: Element, options?: {format?: boolean}): Promise<{xml: string}>;
  }
}

declare module 'bpmn-auto-layout' {
  /** Gives the first process of a document its coordinates, and takes away those that it had. */
  export function layoutProcess(xml: string): Promise<string>;
}
