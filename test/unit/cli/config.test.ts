import assert from 'node:assert/strict';
import { englishCharter } from './documents';
import { inFolder, runProgram } from './runProgram';

const settings = `{
  // Settings of anyone else are none of our business.
  "editor.tabSize": 2,
  "rolePlanner.contentLanguage": "en",
  "rolePlanner.check.severity": { "CH041": "off", "CH021": "error", },
}
`;

describe('the settings of role-planner check', () => {
  it('are those of the editor in the folder', () => {
    inFolder({ 'charter.md': englishCharter, '.vscode/settings.json': settings }, (cwd) => {
      const { code, out, err } = runProgram(['check', 'charter.md'], { cwd });
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /error CH021/);
      assert.doesNotMatch(out, /CH041/);
    });
  });

  it('come from the file that is named instead, with or without the section before their names', () => {
    for (const name of ['check.severity', 'rolePlanner.check.severity']) {
      inFolder({ 'charter.md': englishCharter, '.vscode/settings.json': settings, 'own.json': JSON.stringify({ [name]: { CH010: 'error' } }) }, (cwd) => {
        const { out } = runProgram(['check', '--config', 'own.json', 'charter.md'], { cwd });
        assert.match(out, /error CH010/);
        assert.match(out, /warning CH041/);
      });
    }
  });

  for (const [title, config, message] of [
    ['a code or severity that there is not', '{ "check.severity": { "CH010": "loud", "XX999": "off", "CH041": "off" } }', /^own\.json: .*check\.severity .*CH010, XX999/],
    ['a value of another type', '{ "check.severity": "off" }', /^own\.json: .*check\.severity has a value/],
    ['a setting that there is not', '{ "check.severities": {} }', /^own\.json: There is no setting rolePlanner\.check\.severities/],
    ['a file with none of the settings', '{ "severity": {} }', /^own\.json: There is no setting of the check/],
    ['a broken file', '{\n  "check.severity": {,\n', /^own\.json:2:22: This is not valid JSON/],
  ] as const) {
    it(`with ${title} are no gate to trust: that is named, and the files are checked by the rest`, () => {
      inFolder({ 'charter.md': englishCharter, 'own.json': config }, (cwd) => {
        const { code, out, err } = runProgram(['check', '--config', 'own.json', 'charter.md'], { cwd });
        assert.equal(code, 2);
        assert.match(err, message);
        assert.match(out, /warning CH021/);
      });
    });
  }

  it('must be there when a file is named', () => {
    const { code, err } = runProgram(['check', '--config', 'nowhere.json', '-'], { input: '' });
    assert.equal(code, 2);
    assert.match(err, /^nowhere\.json: There is no such file/);
  });
});
