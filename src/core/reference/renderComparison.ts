import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it';
import { commandIds } from '../ids';
import { roleFilters } from '../protocol';
import type { Role } from '../workKind';
import { escapeHtml } from './escapeHtml';
import type { PageLabels } from './pageLabels';
import type { Aspect, ContentLanguage, Reference } from './reference';
import { renderCycle } from './renderCycle';

/**
 * The sidebar's body as HTML: complete, in the right language, readable without scripts.
 * The script only adds filtering, memory and the verdict.
 *
 * @param reference the content in the language of the documents
 * @param labels the fixed texts in the language of the user interface
 */
export function renderComparison(reference: Reference, language: ContentLanguage, labels: PageLabels): string {
  const markdown = new MarkdownIt({ html: false });
  return [
    renderAnswer(reference, language, labels),
    renderCardPlaces(labels),
    renderFilter(labels),
    `<main lang="${language}">`,
    ...reference.aspects.map((aspect) => renderAspect(aspect, reference, markdown, labels)),
    renderCycle(reference.cycle),
    renderFaq(reference, markdown),
    renderMisconceptions(reference, markdown),
    '</main>',
  ].join('\n');
}

/** The page for an installation whose comparison cannot be read: the rest of the sidebar still works. */
export function renderWithoutComparison(message: string, labels: PageLabels): string {
  return `<header><p role="alert">${escapeHtml(message)}</p>${renderActions(labels)}</header>\n${renderCardPlaces(labels)}\n${renderFilter(labels)}`;
}

function renderCardPlaces({ verdict, readiness, balance }: PageLabels): string {
  const place = (id: string, label: string): string => `<section id="${id}" class="verdict" aria-label="${escapeHtml(label)}" tabindex="-1" hidden></section>`;
  return `${place('readiness', readiness)}\n${place('verdict', verdict)}\n${place('balance', balance)}`;
}

function renderActions(labels: PageLabels): string {
  const button = (command: string, label: string): string => `<button type="button" data-command="${command}">${escapeHtml(label)}</button>`;
  // One word for all four, so that their buttons stay short enough for two rows in a narrow sidebar.
  return `<div class="actions needs-script" role="group" aria-label="${escapeHtml(labels.actions)}">
${button(commandIds.classifyTask, labels.classify)}
${button(commandIds.reviewPlan, labels.review)}
<div class="templates" role="group" aria-labelledby="templates-title"><span id="templates-title">${escapeHtml(labels.insert)}</span>
${button(commandIds.insertCharter, labels.charter)}
${button(commandIds.insertRunbook, labels.runbook)}
${button(commandIds.insertHandover, labels.handover)}
${button(commandIds.insertImprovement, labels.improvement)}
</div>
</div>`;
}

function renderAnswer({ title, roles, answer }: Reference, language: ContentLanguage, labels: PageLabels): string {
  const line = (role: Role): string => `<p class="answer ${role}"><strong>${escapeHtml(roles[role])}</strong> ${escapeHtml(answer[role])}</p>`;
  return `<header>
<div lang="${language}"><h1>${escapeHtml(title)}</h1>
${line('project')}
${line('operations')}</div>
${renderActions(labels)}
</header>`;
}

function renderFilter(labels: PageLabels): string {
  const names = { both: labels.bothRoles, project: labels.project, operations: labels.operations };
  const choices = roleFilters.map(
    (role) => `<label class="choice ${role}"><input type="radio" name="role" value="${role}"${role === 'both' ? ' checked' : ''}><span>${escapeHtml(names[role])}</span></label>`,
  );
  return `<search class="filter needs-script" aria-label="${escapeHtml(labels.filter)}">
<fieldset><legend class="visually-hidden">${escapeHtml(labels.showRole)}</legend>${choices.join('')}</fieldset>
<input id="query" type="search" autocomplete="off" spellcheck="false" aria-label="${escapeHtml(labels.filterText)}" placeholder="${escapeHtml(labels.filterText)}">
<div class="status" role="status" aria-atomic="false"><p id="matches" data-none="${escapeHtml(labels.noMatches)}" data-one="${escapeHtml(labels.oneMatch)}" data-many="${escapeHtml(labels.manyMatches)}"></p><p id="announcement" class="visually-hidden"></p></div>
</search>`;
}

function renderAspect(aspect: Aspect, { roles }: Reference, markdown: Markdown, labels: PageLabels): string {
  const heads = aspect.roleTitles ?? roles;
  const head = (role: Role): string => `<th scope="col" data-role="${role}">${escapeHtml(heads[role])}</th>`;
  const cell = (role: Role): string =>
    `<td data-role="${role}"><h3 class="role-title">${escapeHtml(heads[role])}</h3>${renderFacts(aspect[role], markdown)}</td>`;
  const button = (command: string, label: string): string =>
    `<button type="button" class="link" data-command="${command}" data-argument="${aspect.id}" aria-label="${escapeHtml(`${label}: ${aspect.title}`)}">${escapeHtml(label)}</button>`;
  // A closed section still says what it is about, in a few words for each role.
  const gist = (role: Role): string => `<span class="gist ${role}" data-role="${role}">${escapeHtml(aspect.summary[role])}</span>`;
  return `<details class="section" id="aspect-${aspect.id}" data-section open>
<summary><h2>${escapeHtml(aspect.title)}</h2>${gist('project')}${gist('operations')}</summary>
<table>
<caption class="visually-hidden">${escapeHtml(aspect.title)}</caption>
<thead><tr>${head('project')}${head('operations')}</tr></thead>
<tbody><tr>${cell('project')}${cell('operations')}</tr></tbody>
</table>
${aspect.both ? `<div class="shared"><h3>${escapeHtml(aspect.bothTitle ?? '')}</h3>${renderFacts(aspect.both, markdown)}</div>` : ''}
<p class="section-actions needs-script" lang="${escapeHtml(labels.language)}">${button(commandIds.copyAspect, labels.copyRow)}${button(commandIds.insertAspect, labels.insertRow)}</p>
</details>`;
}

function renderFacts(facts: readonly string[], markdown: Markdown): string {
  return `<ul>${facts.map((fact) => `<li data-item>${markdown.renderInline(fact)}</li>`).join('')}</ul>`;
}

function renderFaq({ faq }: Reference, markdown: Markdown): string {
  const questions = faq.questions.map(
    ({ question, answer }, index) =>
      `<details class="question" id="question-${index + 1}" data-section data-item><summary><h3>${escapeHtml(question)}</h3></summary>${markdown.render(answer)}</details>`,
  );
  return `<section class="faq" data-group aria-labelledby="faq-title"><h2 id="faq-title">${escapeHtml(faq.title)}</h2>${questions.join('\n')}</section>`;
}

function renderMisconceptions({ misconceptions }: Reference, markdown: Markdown): string {
  const items = misconceptions.items.map(
    ({ myth, fact }) => `<div data-item><dt>${markdown.renderInline(myth)}</dt><dd>${markdown.renderInline(fact)}</dd></div>`,
  );
  return `<details class="section" id="misconceptions" data-section data-group><summary><h2>${escapeHtml(misconceptions.title)}</h2></summary><dl>${items.join('')}</dl></details>`;
}
