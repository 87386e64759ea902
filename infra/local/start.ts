import { firstFill } from './first-fill.ts';
import { type LocalServer, startServer } from './server.ts';
import { type LocalSettings, localSettings, runProgram } from './settings.ts';

function stopOnSignal({ stop }: LocalServer): void {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

/** What other commands must be told to find this system, where it is not the usual one. */
function settingsInCommand({ port, dataDir }: LocalSettings): string {
  const usual = localSettings({});
  return [
    ...(port === usual.port ? [] : [`PORT=${port} `]),
    ...(dataDir === usual.dataDir ? [] : [`DATA_DIR=${dataDir} `]),
  ].join('');
}

const greeting = (address: string, settings: LocalSettings): string => `
Blomlåda is ready:

  ${address}/                    every organisation, in Swedish (${address}/en/ in English)
  ${address}/sundsvall/          161 real e-services
  ${address}/exempelkommun/      an invented municipality with ten years of history
  ${address}/arbetsyta/          where the map is kept: log in as an example person, no password needed
  ${address}/api/v1/openapi.json the API

To write by the API, get a token:  ${settingsInCommand(settings)}npm run token -- --org exempelkommun --role strategist
Everything is kept in ${settings.dataDir}; stop with Ctrl+C.`;

/** A fill that fails must not leave half a system listening; the next start goes on where it stopped. */
async function fill(server: LocalServer, dataDir: string): Promise<void> {
  const { store, storeAt, benchmarks, becomeReady, stop } = server;
  try {
    await firstFill(dataDir, { store, storeAt, benchmarks, report: (line) => console.log(`  ${line}`) });
    await becomeReady();
  } catch (error) {
    await stop();
    throw error;
  }
}

async function main(): Promise<number> {
  const settings = localSettings(process.env);
  const started = performance.now();
  const server = await startServer(settings);
  stopOnSignal(server);
  console.log(`Starting on ${server.address}/ …`);
  await fill(server, settings.dataDir);
  console.log(greeting(server.address, settings));
  console.log(`(ready after ${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return 0;
}

await runProgram(main);
