import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, isRead } from './checkReport';
import { compareFindings } from './compareFindings';
import { readReviewed } from './readReviewed';

// Run by scripts/evaluateChecks.mjs in the root of the repository; with --errors it also lists what differs on the half that may be read.
const comparisons = readReviewed(process.cwd()).map(compareFindings);
writeFileSync(join(process.cwd(), 'docs/check-report.md'), checkReport(comparisons));
console.log('docs/check-report.md is written.');

if (process.argv.includes('--errors')) {
  for (const { document, kind, surplus, missed } of comparisons.filter(({ document: { name } }) => isRead(name))) {
    console.log(`\n${document.language}/${document.name}: ${document.quality ?? 'none'}${kind === document.kind ? '' : `, read as ${kind} instead of ${document.kind}`}`);
    for (const { code, text, missing } of surplus) console.log(`  + ${code} ${missing.join(' ')} ${JSON.stringify(text.slice(0, 100))}`);
    for (const { code, at, fields, note } of missed) console.log(`  - ${code} ${fields?.join(' ') ?? ''} ${JSON.stringify(at.slice(0, 100))} (${note})`);
  }
}
