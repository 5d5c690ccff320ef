import assert from 'node:assert/strict';
import { checkReport, type CheckReportLabels } from '../../../src/core/reports/checkReport';
import type { CheckedFile } from '../../../src/core/reports/checkSource';

const labels: CheckReportLabels = {
  title: 'Check',
  file: 'File',
  kind: 'Kind',
  unreadable: 'Unreadable',
  drift: 'Drift',
  nothingFound: 'Nothing found.',
  noDocuments: 'No documents.',
  kindName: (kind) => kind,
  severityColumn: (severity) => `${severity}s`,
  severityName: (severity) => severity,
  faultName: (fault) => fault,
  others: (count) => `Others: ${count}`,
};

const other: CheckedFile = { file: 'bread.md', kind: 'none', language: 'en', fields: [], findings: [] };
const clean: CheckedFile = { file: 'docs/runbook (1).md', kind: 'operations-runbook', language: 'en', fields: [], findings: [] };
const faulty: CheckedFile = {
  file: '项目/章_程.md',
  kind: 'project-charter',
  language: 'zh',
  fields: ['sponsor'],
  findings: [
    { code: 'CH001', severity: 'error', line: 1, column: 3, endLine: 1, endColumn: 9, field: 'budget', message: 'Only “[x](command:y) | *z*”.' },
    { code: 'CH010', severity: 'information', line: 12, column: 1, endLine: 12, endColumn: 5, field: 'objectives', message: 'No size.' },
  ],
};

describe('the report of a check', () => {
  it('counts by document, lists what was found with links, and shows text as it is', () => {
    assert.equal(
      checkReport([faulty, clean, other], [{ file: 'a.md', fault: 'binary' }], labels),
      `# Check

| File | Kind | errors | warnings | informations |
| --- | --- | ---: | ---: | ---: |
| [项目/章\\_程.md](项目/章_程.md) | project-charter | 1 | 0 | 1 |
| [docs/runbook (1).md](docs/runbook%20%281%29.md) | operations-runbook | 0 | 0 | 0 |

Others: 1

## [项目/章\\_程.md](项目/章_程.md)

- [1:3](项目/章_程.md#L1) **error** CH001: Only “\\[x\\](command:y) \\| \\*z\\*”.
- [12:1](项目/章_程.md#L12) **information** CH010: No size.

## Unreadable

- [a.md](a.md): binary
`,
    );
  });

  it('lists what drifts with the sentences that show it, even where nothing else is checked', () => {
    const drift = { message: 'Became operations: in use.', places: [{ line: 3, column: 7, text: 'In *daily* use' }] };
    assert.equal(checkReport([{ ...other, drift }], [], labels), '# Check\n\nNo documents.\n\nOthers: 1\n\n## Drift\n\n- [bread.md](bread.md): Became operations: in use.\n  - [3:7](bread.md#L3) In \\*daily\\* use\n');
    assert.doesNotMatch(checkReport([{ ...clean, drift }], [], labels), /Nothing found/);
  });

  it('says so when there is nothing to point out, or nothing to check', () => {
    assert.match(checkReport([clean], [], labels), /\n\nNothing found\.\n$/);
    assert.equal(checkReport([], [], labels), '# Check\n\nNo documents.\n');
    assert.equal(checkReport([other], [], labels), '# Check\n\nNo documents.\n\nOthers: 1\n');
  });
});
