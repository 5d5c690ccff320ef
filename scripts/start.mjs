// npm start: needs nothing but Node 20 and npm. Installs what is missing, builds, and opens VS Code on samples/.
import { handOver } from './setup/handOver.mjs';

await handOver('scripts/openVsCode.mjs');
