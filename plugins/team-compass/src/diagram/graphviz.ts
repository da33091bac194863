// Graphviz is large and needs a moment to start: it is a bundle of its own, loaded when something is drawn.
import {Graphviz} from '@hpcc-js/wasm-graphviz';

/** Lays a graph in the language of Graphviz out with `dot`, and answers with its JSON. */
export async function dot(source: string): Promise<string> {
  const graphviz = await Graphviz.load();
  return graphviz.layout(source, 'json', 'dot');
}
