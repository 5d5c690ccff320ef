// npm run bench: needs nothing but Node 20 and npm.
import { handOver } from './setup/handOver.mjs';

await handOver('scripts/bench/runBench.mjs');
