// npm test: needs nothing but Node 20 and npm.
import { handOver } from './setup/handOver.mjs';

await handOver('scripts/runSteps.mjs');
