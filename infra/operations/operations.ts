import type { Construct } from 'constructs';
import { addAlarms } from './alarms.ts';
import { addBackup } from './backup.ts';
import { addDashboard } from './dashboard.ts';
import type { Watched } from './watched.ts';

/** Everything that lets whoever runs the deployment sleep: alarms, a dashboard, backups. */
export function operations(scope: Construct, watched: Watched): void {
  addAlarms(scope, watched);
  addDashboard(scope, watched);
  addBackup(scope, watched.table, watched.settings);
}
