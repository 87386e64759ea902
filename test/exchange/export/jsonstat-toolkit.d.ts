declare module 'jsonstat-toolkit' {
  type Cell = { value: number | null };
  type Dimension = { label: string; id: string[]; Category(id: string): { label: string } };
  type Dataset = {
    class: string;
    label: string;
    id: string[];
    size: number[];
    updated: string;
    Data(place: Readonly<Record<string, string>>): Cell;
    Dimension(id: string): Dimension;
    toTable(options: { type: 'arrobj'; content: 'id' }): Record<string, string | number>[];
  };
  const JSONstat: (document: object) => Dataset;

  export = JSONstat;
}
