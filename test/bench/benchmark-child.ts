import { openBenchmarks } from '../../functions/store/benchmarks.ts';
import { openClient } from '../../functions/store/client.ts';
import { LOCAL_TABLE } from '../../infra/local/settings.ts';
import { TASKS, type TaskName } from './benchmark-tasks.ts';

const [endpoint = '', name = ''] = process.argv.slice(2);
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const client = openClient({ endpoint, region: 'local', credentials });
const benchmarks = openBenchmarks({ client, table: LOCAL_TABLE }, null);
const since = performance.now();
const rows = await benchmarks.rows('municipality');
TASKS[name as TaskName](rows);
const milliseconds = performance.now() - since;
client.destroy();
// Kilobytes, as getrusage counts them on Linux.
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ milliseconds, megabytes, rows: rows.length }));
