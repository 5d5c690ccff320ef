/** A charter with faults that are easily named, in both languages. */
export const englishCharter = `# Project charter: Self-checkout at the Harbour store

## Sponsor

Li Na, Operations Director

## Project manager

Everyone

## Objectives

- Improve customer satisfaction significantly

## Start and end

2026-09-30 to 2026-03-01
`;

export const chineseCharter = `# 项目章程：滨江店自助结账

## 发起人

李娜，运营总监

## 项目经理

大家

## 目标

- 显著提升顾客满意度

## 起止日期

2026年9月30日至2026年3月1日
`;

/** Of none of the kinds. */
export const recipe = '# Bread\n\n- Knead the dough\n- Bake it for 40 minutes\n';
