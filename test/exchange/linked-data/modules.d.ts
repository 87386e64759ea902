declare module 'jsonld' {
  type Options = {
    /** Throws where anything would be lost. */
    safe?: boolean;
    documentLoader?: (address: string) => Promise<never>;
    format?: 'application/n-quads';
  };
  const jsonld: {
    expand: (document: object, options: Options) => Promise<object[]>;
    toRDF: (document: object, options: Options) => Promise<string>;
  };

  export = jsonld;
}

declare module 'n3' {
  import type { Quad } from '@rdfjs/types';

  export class Store {
    constructor(quads: readonly Quad[]);
    readonly size: number;
    getQuads(subject: string | null, predicate: string | null, object: string | null, graph: null): Quad[];
  }
  export class Parser {
    constructor(options?: { format: string });
    parse(text: string): Quad[];
  }
}

declare module 'rdf-validate-shacl' {
  type Result = {
    focusNode: { value: string };
    path: { value: string } | null;
    message: { value: string }[];
  };
  class Validator {
    constructor(shapes: object);
    validate(data: object): Promise<{ conforms: boolean; results: Result[] }>;
  }

  export = Validator;
}
