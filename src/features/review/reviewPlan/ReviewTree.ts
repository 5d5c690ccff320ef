import { EventEmitter, window } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import { reviewViewId } from '../../../core/ids';
import { divideGroups, groupByHeading, groupByKind, type TaskGroup } from '../../../core/plan/session/groupTasks';
import { isSettled, isUnsure, type ReviewTask } from '../../../core/plan/session/reviewTask';
import { taskName } from '../../../core/plan/session/taskName';
import type { ReviewStore } from '../../../host/reviewStore';
import { badgeWords, progressLabel } from './reviewWords';
import { groupItem, taskItem } from './treeItems';

export const groupings = ['kind', 'heading'] as const;
export type Grouping = (typeof groupings)[number];

/** In a plan with more tasks than these, groups are closed until a task in them is looked at. */
const openedTasks = 1000;

interface Node {
  readonly parent: string | undefined;
  readonly entry: { readonly group: TaskGroup } | { readonly task: ReviewTask };
}

/** The view of a review. Its elements are the ids of tasks and groups, which stay the same from one reading of the plan to the next. */
export class ReviewTree implements TreeDataProvider<string>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listener: Disposable;
  readonly view: TreeView<string>;
  #nodes = new Map<string, Node>();
  #top: readonly string[] = [];
  #grouping: Grouping = 'kind';
  #isLong = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly store: ReviewStore) {
    this.#build();
    this.view = window.createTreeView(reviewViewId, { treeDataProvider: this, canSelectMany: true, showCollapseAll: true });
    this.#tell();
    this.#listener = store.onDidChange(() => this.#renew());
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  set grouping(grouping: Grouping) {
    this.#grouping = grouping;
    this.#renew();
  }

  /** Groups at the top, as they are listed. */
  get topGroups(): readonly TaskGroup[] {
    return this.#top.flatMap((id) => {
      const entry = this.#nodes.get(id)?.entry;
      return entry && 'group' in entry ? [entry.group] : [];
    });
  }

  getTreeItem(id: string): TreeItem {
    const { entry } = this.#nodes.get(id)!;
    return 'group' in entry ? groupItem(entry.group, !this.#isLong) : taskItem(entry.task, taskName(this.store.current?.source ?? '', entry.task.verdict.task));
  }

  getChildren(id?: string): string[] {
    const entry = id === undefined ? undefined : this.#nodes.get(id)?.entry;
    if (!entry) {
      return id === undefined ? [...this.#top] : [];
    }
    return 'group' in entry ? childrenOf(entry.group) : [];
  }

  getParent(id: string): string | undefined {
    return this.#nodes.get(id)?.parent;
  }

  /** Reasons are put into words only for what is pointed at. */
  async resolveTreeItem(item: TreeItem, id: string): Promise<TreeItem> {
    const entry = this.#nodes.get(id)?.entry;
    if (entry && 'task' in entry) {
      const { taskTooltip } = await import('./taskTooltip');
      item.tooltip = taskTooltip(entry.task);
    }
    return item;
  }

  /** Selects a task in the view; does nothing while the view is not to be seen, or for a task that is gone. */
  async reveal(id: string, focus: boolean): Promise<void> {
    if (this.#nodes.has(id) && (this.view.visible || focus)) {
      await this.view.reveal(id, { select: true, focus });
    }
  }

  dispose(): void {
    this.#listener.dispose();
    this.view.dispose();
    this.#changed.dispose();
  }

  #renew(): void {
    this.#build();
    this.#tell();
    this.#changed.fire();
  }

  #build(): void {
    const { current } = this.store;
    const groups = !current ? [] : this.#grouping === 'kind' ? groupByKind(current.tasks) : groupByHeading(current.plan, current.tasks);
    const nodes = new Map<string, Node>();
    const add = (group: TaskGroup, parent: string | undefined): void => {
      nodes.set(group.id, { parent, entry: { group } });
      group.groups.forEach((inner) => add(inner, group.id));
      group.tasks.forEach((task) => nodes.set(task.id, { parent: group.id, entry: { task } }));
    };
    divideGroups(groups).forEach((group) => add(group, undefined));
    this.#nodes = nodes;
    this.#top = groups.map(({ id }) => id);
    this.#isLong = (current?.tasks.length ?? 0) > openedTasks;
  }

  #tell(): void {
    const { current } = this.store;
    const tasks = current?.tasks ?? [];
    const unsure = tasks.filter(isUnsure).length;
    this.view.description = current?.uri.path.slice(current.uri.path.lastIndexOf('/') + 1);
    this.view.message = current && progressLabel(tasks.length, tasks.filter(isSettled).length, unsure);
    this.view.badge = unsure > 0 ? { value: unsure, tooltip: badgeWords(unsure) } : undefined;
  }
}

function childrenOf({ tasks, groups }: TaskGroup): string[] {
  // In the document a heading's own tasks come before the headings below it.
  return [...tasks.map(({ id }) => id), ...groups.map(({ id }) => id)];
}
