// Figures are read by a program: names, labels and units are held to what it is told in docs/operations.md.
import { expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

const nothing = { queues: [], subscriptions: [], clockAhead: 0 };

it('counts what was done, in seconds and by what became of it', async () => {
  const metrics = new Metrics();
  metrics.appended({ outcome: 'appended', ms: 4 });
  metrics.appended({ outcome: 'conflict', ms: 1 });
  metrics.answered({ method: 'POST', status: 403, ms: 20, refused: 'not-your-part' });
  metrics.answered({ method: 'GET', status: 200, ms: 20 });
  metrics.ran({ queue: 'reminders', lateMs: 61_000, ms: 30, failed: true });
  metrics.sent({ channel: 'mail', outcome: 'sent' });
  const text = await metrics.text(nothing);
  expect(text).toContain('cycles_append_seconds_sum{outcome="appended"} 0.004');
  expect(text).toContain('cycles_append_seconds_count{outcome="conflict"} 1');
  expect(text).toContain('cycles_refusals_total{code="not-your-part"} 1');
  expect(text).toContain('cycles_request_seconds_count{method="GET",status="200"} 1');
  expect(text).toContain('cycles_job_seconds_count{queue="reminders",ended="failed"} 1');
  expect(text).toContain('cycles_job_late_seconds_sum{queue="reminders"} 61');
  expect(text).toContain('cycles_sendings_total{channel="mail",outcome="sent"} 1');
});

it('says how things stand each time anew', async () => {
  const metrics = new Metrics();
  const queues = [{ queue: 'reminders', jobs: { delayed: 3, active: 0 }, lateMs: 2_500 }];
  const subscriptions = [{ name: 'obligations', isRunning: false, lag: 7 }];
  const first = await metrics.text({ queues, subscriptions, clockAhead: 3_600_000 });
  expect(first).toContain('cycles_queue_up 1');
  expect(first).toContain('cycles_queue_jobs{queue="reminders",state="delayed"} 3');
  expect(first).toContain('cycles_queue_late_seconds{queue="reminders"} 2.5');
  expect(first).toContain('cycles_subscription_running{subscription="obligations"} 0');
  expect(first).toContain('cycles_subscription_lag_events{subscription="obligations"} 7');
  const later = await metrics.text({ ...nothing, queues: undefined });
  expect(later).toContain('cycles_queue_up 0');
  expect(later).not.toContain('queue="reminders"');
  expect(later).not.toContain('obligations');
});

it('counts who came in and who did not, files and papers', async () => {
  const metrics = new Metrics();
  metrics.signedIn('done');
  metrics.signedIn('sign-in-wrong');
  metrics.filed({ act: 'put', ended: 'failed', ms: 250 });
  metrics.wrote({ format: 'hwpx', ended: 'done', ms: 1_500 });
  const text = await metrics.text(nothing);
  expect(text).toContain('cycles_sign_ins_total{outcome="done"} 1');
  expect(text).toContain('cycles_sign_ins_total{outcome="sign-in-wrong"} 1');
  expect(text).toContain('cycles_file_seconds_sum{act="put",ended="failed"} 0.25');
  expect(text).toContain('cycles_paper_seconds_count{format="hwpx",ended="done"} 1');
});

it('tells what the process itself takes, once somebody asks it to', async () => {
  const metrics = new Metrics();
  expect(await metrics.text(nothing)).not.toContain('nodejs_eventloop_lag_seconds');
  metrics.watchProcess({
    ...{ part: 'worker', version: '0.6.0' },
    pool: { totalCount: 12, idleCount: 2, waitingCount: 3 },
    space: async () => ({ free: 3e9, size: 5e10 }),
  });
  const text = await metrics.text(nothing);
  expect(text).toContain('cycles_build_info{part="worker",version="0.6.0"} 1');
  expect(text).toContain('cycles_database_connections{state="used"} 10');
  expect(text).toContain('cycles_refusals_total{code="fault"} 0');
  expect(text).toContain('cycles_append_seconds_count{outcome="failed"} 0');
  expect(text).toContain('cycles_database_waiting 3');
  expect(text).toContain('cycles_disk_bytes{of="free"} 3000000000');
  expect(text).toContain('process_resident_memory_bytes ');
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds ');
});

it('is counted by each process for itself', async () => {
  const [one, other] = [new Metrics(), new Metrics()];
  one.sent({ channel: 'mail', outcome: 'failed' });
  expect(await other.text(nothing)).not.toContain('outcome="failed"');
});
