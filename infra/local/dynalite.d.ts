declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB engine as an HTTP server; data kept under `path`, in memory without one. */
  const dynalite: (options?: {
    path?: string;
    createTableMs?: number;
    updateTableMs?: number;
    deleteTableMs?: number;
  }) => Server;
  export = dynalite;
}
