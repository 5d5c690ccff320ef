import { escapeHtml } from './escapeHtml';
import type { CycleStep, Reference } from './reference';

const width = 240;
const height = 204;
const centre = { x: width / 2, y: height / 2 };
const radius = 78;
const nodeRadius = 16;
/** Room between a node's middle and the arrow that leaves or reaches it, in radians. */
const gap = 0.3;

/**
 * The cycle as an inline picture that takes its colours from the theme, followed by the same steps as a list.
 * The picture carries numbers and shapes only, so it stays legible at 200 px; the list is its text equivalent.
 */
export function renderCycle({ title, caption, steps }: Reference['cycle']): string {
  const angle = (index: number): number => (index / steps.length) * 2 * Math.PI - Math.PI / 2;
  const arrows = steps.map((_, index) => arrow(angle(index) + gap, angle(index + 1) - gap)).join('');
  const nodes = steps.map((step, index) => node(step, point(angle(index)))).join('');
  const list = steps.map(listItem).join('');
  return `<section class="cycle" data-cycle aria-labelledby="cycle-title">
<h2 id="cycle-title">${escapeHtml(title)}</h2>
<svg class="cycle-picture" role="img" aria-labelledby="cycle-title cycle-caption" viewBox="0 0 ${width} ${height}">
<defs><marker id="arrow-head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker></defs>
${arrows}${nodes}</svg>
<p id="cycle-caption" class="caption">${escapeHtml(caption)}</p>
<ol class="steps">${list}</ol>
</section>`;
}

function point(angle: number, distance = radius): { x: number; y: number } {
  return { x: round(centre.x + distance * Math.cos(angle)), y: round(centre.y + distance * Math.sin(angle)) };
}

function arrow(from: number, to: number): string {
  const start = point(from);
  const end = point(to);
  return `<path class="cycle-arrow" d="M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}" marker-end="url(#arrow-head)"/>`;
}

function node({ lead, mark }: CycleStep, { x, y }: { x: number; y: number }): string {
  return `<g class="cycle-node ${lead}">${shapes(lead, x, y)}<text x="${x}" y="${y}">${escapeHtml(mark)}</text></g>`;
}

/** Diamond for project, circle for operations, both for both, square for the sponsor: never by colour alone. */
function shapes(lead: CycleStep['lead'], x: number, y: number): string {
  const d = nodeRadius + 2;
  const diamond = `<path class="project" d="M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}Z"/>`;
  const circle = (r: number): string => `<circle class="operations" cx="${x}" cy="${y}" r="${r}"/>`;
  switch (lead) {
    case 'project':
      return diamond;
    case 'operations':
      return circle(nodeRadius - 2);
    case 'both':
      return circle(nodeRadius + 3) + diamond;
    case 'sponsor':
      return `<rect x="${x - 13}" y="${y - 13}" width="26" height="26" rx="3"/>`;
  }
}

function listItem({ mark, label, lead, leadLabel, artefact }: CycleStep): string {
  return `<li><span class="step-mark ${lead}" aria-hidden="true">${escapeHtml(mark)}</span><span class="step-text"><strong>${escapeHtml(label)}</strong> <span class="lead">${escapeHtml(leadLabel)}</span><span class="artefact">${escapeHtml(artefact)}</span></span></li>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
