import type { Sentence } from '@greengate/kernel';
import { sayEvent } from './event-words.view';

const gate: Sentence = { en: 'The gate decided "{decision}" by rule {rule} (due {dueOn})', 'zh-CN': '准入闸门按规则 {rule} 决定“{decision}”（期限 {dueOn}）' };
const target: Sentence = { en: 'A {target.kind} target for {target.targetYear} was committed (reduction {target.reduction})', 'zh-CN': '已承诺 {target.targetYear} 年 {target.kind} 目标（减幅 {target.reduction}）' };
const finding: Sentence = { en: 'Withdrawn: {reason}; {money.amount} {money.currency}', 'zh-CN': '撤回：{reason}；{money.amount} {money.currency}' };

describe('What an event says to people', () => {
  it('has codes and days in words, in both languages', () => {
    const values = { decision: 'remediate-by', rule: 'G5', dueOn: '2026-03-30' };
    expect(sayEvent(gate, 'en', values)).toBe('The gate decided "rectify by deadline" by rule G5 (due 30 Mar 2026)');
    expect(sayEvent(gate, 'zh-CN', values)).toBe('准入闸门按规则 G5 决定“限期整改”（期限 2026年3月30日）');
  });
  it('does not call an assessment the first one where it had given a tier before', () => {
    const changed: Sentence = { en: 'The tier changed from {from} to {to} ({reason})', 'zh-CN': '等级由 {from} 变为 {to}（{reason}）' };
    expect(sayEvent(changed, 'en', { from: null, to: 'B', reason: 'initial' })).toContain('to B (first assessment)');
    expect(sayEvent(changed, 'en', { from: 'B', to: 'E', reason: 'initial' })).toBe('The tier changed from B to E (first assessment, computed again)');
    expect(sayEvent(changed, 'zh-CN', { from: 'B', to: 'E', reason: 'demoted' })).toBe('等级由 B 变为 E（降级）');
  });
  it('leaves out a day or a share that there is none of', () => {
    expect(sayEvent(gate, 'en', { decision: 'admit', rule: 'G8', dueOn: null })).toBe('The gate decided "admit" by rule G8');
    expect(sayEvent(gate, 'zh-CN', { decision: 'admit', rule: 'G8', dueOn: null })).toBe('准入闸门按规则 G8 决定“准入”');
    expect(sayEvent(target, 'en', { target: { kind: 'net-zero', targetYear: 2050, reduction: null } })).toBe('A net-zero target for 2050 was committed');
  });
  it('says a share in percent, with the article that fits', () => {
    expect(sayEvent(target, 'en', { target: { kind: 'absolute', targetYear: 2030, reduction: '0.46' } })).toBe('An absolute target for 2030 was committed (reduction 46%)');
  });
  it('groups amounts and leaves what people wrote as it is', () => {
    expect(sayEvent(finding, 'en', { reason: 'Written on 2026-01-02 by hand: admit', money: { amount: '87232000', currency: 'TWD' } })).toBe('Withdrawn: Written on 2026-01-02 by hand: admit; 87,232,000 TWD');
  });
  it('says countries, kinds of data, instants and exact shares as people do', () => {
    const registered: Sentence = { en: 'Registered ({country}): {scopes}, until {expiresAt}, change {effect}', 'zh-CN': '已登记（{country}）：{scopes}，至 {expiresAt}，变化 {effect}' };
    const values = { country: 'TW', scopes: 'corrective-actions, sites', expiresAt: '2025-10-31T08:00:38.824Z', effect: '4.000003957088184574' };
    expect(sayEvent(registered, 'en', values)).toBe('Registered (Taiwan): corrective actions, sites, until 31 Oct 2025, change 4');
    expect(sayEvent(registered, 'zh-CN', values)).toBe('已登记（台湾）：纠正措施、场所，至 2025年10月31日，变化 4');
    expect(sayEvent(registered, 'en', { ...values, country: 'the south' })).toContain('(the south)');
    expect(sayEvent(registered, 'en', { ...values, effect: '0.00000183', expiresAt: null })).toBe('Registered (Taiwan): corrective actions, sites, change 0.00000183');
  });
});
