import assert from 'node:assert/strict';
import { findContacts } from '../../../src/core/detection/findContacts';
import { findSecrets } from '../../../src/core/detection/findSecrets';
import { splitSentences } from '../../../src/core/detection/splitSentences';
import { expectNothing, expectPlaces } from './placesOf';

describe('findContacts', () => {
  expectPlaces(findContacts, {
    'ext. 9265': 'ext. 9265', 'extension 12': 'extension 12', '+86 400 123 4567': '+86 400 123 4567', '400-123-4567': '400-123-4567', 'mail a.b@example.org': 'a.b@example.org', 'in #ops-room': '#ops-room', 'https://example.org/roster': 'https://example.org/roster', 'Slack channel ops': 'Slack channel ops', '(010) 8888 7777': '(010) 8888 7777', '13800138000': '13800138000', 'ask @wang': '@wang', '+1 (555) 123-4567': '+1 (555) 123-4567', 'Teams: Duty': 'Teams: Duty', 'Ext 77, then 88': 'Ext 77', 'x@y.co; z@y.co': 'x@y.co | z@y.co',
    '分机 9265': '分机 9265', '分机号：9265': '分机号：9265', '热线 400-123-4567': '400-123-4567', '钉钉群“收银”': '钉钉群“收银”', '企业微信 王芳': '企业微信 王芳', '飞书群 运维': '飞书群 运维', '电话：010-88887777': '010-88887777', '@王芳': '@王芳', '邮箱：wf@example.cn': 'wf@example.cn', '手机 138 0013 8000': '138 0013 8000', '微信：wf2026': '微信：wf2026', '见 https://example.cn/a，备岗周杰': 'https://example.cn/a', '#运维值班': '#运维值班', '分机6001；分机6002': '分机6001 | 分机6002', '０１０－８８８８７７７７': '０１０－８８８８７７７７',
  });
  expectNothing(findContacts, ['2026-09-30', '2026-09-30 to 2026-10-30', '08:00–23:00', '1,860,000', 'contract 2026-R-88', 'ticket #12', '12 stores', 'extend 5', 'the teams meet', 'text 12']);
  expectNothing(findContacts, ['值班经理', '1234567 元', '2026年9月30日', '每店 900 笔/日', '3 台', '08:00-23:00', '分机房', '第 12 条', '合同 2026-R-88', '12 家门店']);
});

describe('findSecrets', () => {
  expectPlaces(findSecrets, {
    'password: hunter22': 'hunter22', 'token=eyJhbGci': 'eyJhbGci', 'The pwd is Winter2026': 'Winter2026', 'api_key: 12ab34cd': '12ab34cd', 'secret = s3cr3t!': 's3cr3t!', '密码：abc12345': 'abc12345', '口令为 tiger88': 'tiger88', '密码是 20260930': '20260930', '密钥: zzz999': 'zzz999',
  });
  expectNothing(findSecrets, ['password: see vault', 'pwd is stored in the vault', 'secret: {{x}}', 'token: $(cat /run/key)', 'Password is required', 'password: ****', 'password policy', 'The password is printed on the back', 'The token is shown once', '密码：见保管箱', '密码由管理员保管', '密码存放于保险柜', '口令：由值班经理保管', '密码复杂度', '忘记密码：命令行重置']);
});

describe('splitSentences', () => {
  const split = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));
  it('keeps numbers and abbreviations whole', () => assert.deepEqual(split('Cut from 9.5 to 4. Then, e.g. this; ok!'), ['Cut from 9.5 to 4', 'Then, e.g. this', 'ok']));
  it('splits Chinese and lines', () => assert.deepEqual(split('好。行；\n1. 走\r\n\r\n 完！'), ['好', '行', '1. 走', '完']));
});
