import assert from 'node:assert/strict';
import { fieldCatalog } from '../../../src/core/documents/fieldCatalog';
import { overlaySnippet, type SnippetOverlay } from '../../../src/core/templates/overlaySnippet';

const body = [
  '# Runbook: ${1:[Service]}',
  '',
  '| Item | Entry |',
  '| --- | --- |',
  '| Service or process | $1 |',
  '| Hours of operation | ${2|Hours,Opening hours|}: ${3:[days]} |',
  '',
  '## Running',
  '',
  '### Operating rhythm',
  '',
  '- ${4:[Day: \\$, \\} and task]} for $1',
  '',
  '#### Details',
  '',
  '- ${5:[More]}',
  '',
  '### Records and reports',
  '',
  '- ${6:[Record]}',
  '',
  '$0',
].join('\n');

const lay = (overlay: SnippetOverlay): string => overlaySnippet(body, overlay, fieldCatalog['operations-runbook'], 'en');

describe('overlaySnippet', () => {
  it('replaces what the tab stops of a row and of a section say, and nothing else', () => {
    const laid = lay({ hours: [['Opening hours', 'Delivery, inbound'], null], cadence: ['[list at $5]', '[cash-up]'] });
    const expected = body
      .replace('${2|Hours,Opening hours|}', '${2|Opening hours,Delivery\\, inbound|}')
      .replace('${4:[Day: \\$, \\} and task]}', '${4:[list at \\$5]}')
      .replace('${5:[More]}', '${5:[cash-up]}')
      .replaceAll('$1 ', '${1} ').replaceAll('$1\n', '${1}\n').replace('$0', '${0}');
    assert.equal(laid, expected);
  });

  for (const [name, overlay] of Object.entries<SnippetOverlay>({
    'says too little about a field': { cadence: ['[one]'] },
    'says too much about a field': { records: ['[one]', '[two]'] },
    'speaks of a field that the template does not have': { access: ['[one]'] },
    'puts a placeholder where there are choices': { hours: ['[one]', '[two]'] },
    'puts choices where there is a placeholder': { records: [['one', 'two']] },
  })) {
    it(`refuses an overlay that ${name}`, () => assert.throws(() => lay(overlay), Error));
  }
});
