import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../../package.json';
import { readRuleIndex } from '../../../src/core/checks/readRuleIndex';
import { chineseCharter, englishCharter } from './documents';
import { inFolder, runProgram } from './runProgram';

type Json = Readonly<Record<string, unknown>>;

/** A log's objects are asserted on as they come: what the standard does not name must not be in them. */
const keysOf = (value: unknown): readonly string[] => Object.keys(value as Json).sort();
const listOf = (value: unknown): readonly Json[] => value as readonly Json[];
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;

function readUri(location: unknown): string {
  assert.deepEqual(keysOf(location), ['physicalLocation']);
  const { artifactLocation } = (location as { physicalLocation: Json }).physicalLocation;
  assert.deepEqual(keysOf(artifactLocation), ['uri']);
  return String((artifactLocation as Json)['uri']);
}

describe('role-planner check --format sarif', () => {
  const files = { '文档/项目 章程#1.md': chineseCharter, 'en.md': englishCharter };
  const log = inFolder(files, (cwd) => JSON.parse(runProgram(['check', '--format', 'sarif', './en.md', join(cwd, '文档'), 'gone.md'], { cwd }).out) as Json);
  const run = listOf(log['runs'])[0]!;
  const driver = (run['tool'] as { driver: Json }).driver;
  const rules = listOf(driver['rules']);
  const results = listOf(run['results']);
  const names = new Map(readRuleIndex(readFileSync('docs/rules/README.md', 'utf8')).map(({ code, name }) => [code as string, name]));

  it('is one run of a log of version 2.1.0', () => {
    assert.deepEqual(keysOf(log), ['$schema', 'runs', 'version']);
    assert.equal(log['version'], '2.1.0');
    assert.equal(listOf(log['runs']).length, 1);
    assert.deepEqual(keysOf(run), ['columnKind', 'invocations', 'results', 'tool']);
    assert.equal(run['columnKind'], 'utf16CodeUnits');
    assert.deepEqual(keysOf(run['tool']), ['driver']);
  });

  it('names the tool and every rule that found something, once', () => {
    assert.deepEqual(keysOf(driver), ['language', 'name', 'rules', 'semanticVersion', 'version']);
    assert.deepEqual([driver['name'], driver['version'], driver['semanticVersion'], driver['language']], ['Role Planner', version, version, 'en']);
    assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const rule of rules) {
      assert.deepEqual(keysOf(rule), ['defaultConfiguration', 'help', 'id', 'shortDescription']);
      assert.match(String(rule['id']), /^CH\d{3}$/);
      assert.deepEqual(keysOf(rule['shortDescription']), ['text']);
      assert.equal((rule['shortDescription'] as Json)['text'], names.get(String(rule['id'])));
      assert.deepEqual(keysOf(rule['help']), ['text']);
      assert.ok(['note', 'warning'].includes(String((rule['defaultConfiguration'] as Json)['level'])));
    }
  });

  it('gives each result its rule, level, words and place', () => {
    assert.ok(results.length >= 6);
    for (const result of results) {
      assert.deepEqual(keysOf(result), ['level', 'locations', 'message', 'ruleId', 'ruleIndex']);
      assert.equal(rules[Number(result['ruleIndex'])]?.['id'], result['ruleId']);
      assert.ok(['note', 'warning', 'error'].includes(String(result['level'])));
      assert.deepEqual(keysOf(result['message']), ['text']);
      const [location, ...others] = listOf(result['locations']);
      assert.equal(others.length, 0);
      assert.ok(['en.md', '%E6%96%87%E6%A1%A3/%E9%A1%B9%E7%9B%AE%20%E7%AB%A0%E7%A8%8B%231.md'].includes(readUri(location)));
      const region = (location as { physicalLocation: { region: Json } }).physicalLocation.region;
      assert.deepEqual(keysOf(region), ['endColumn', 'endLine', 'startColumn', 'startLine']);
      assert.ok(Object.values(region).every(isCount));
      const [startLine, startColumn, endLine, endColumn] = ['startLine', 'startColumn', 'endLine', 'endColumn'].map((key) => Number(region[key])) as [number, number, number, number];
      assert.ok(endLine > startLine || (endLine === startLine && endColumn > startColumn));
    }
  });

  it('says which file could not be read, and that the run is not whole', () => {
    const [invocation] = listOf(run['invocations']);
    assert.deepEqual(keysOf(invocation), ['executionSuccessful', 'toolExecutionNotifications']);
    assert.equal(invocation?.['executionSuccessful'], false);
    const [notification] = listOf(invocation?.['toolExecutionNotifications']);
    assert.deepEqual(keysOf(notification), ['level', 'locations', 'message']);
    assert.equal(readUri(listOf(notification?.['locations'])[0]), 'gone.md');
  });
});
