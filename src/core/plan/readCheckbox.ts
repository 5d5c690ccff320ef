const box = /(?:\[([ xX✓√~/-]?)\]|([☐☑☒□✓✔√]))[\s\u3000]*$/;

/** Whether the checkbox at the end of what stands before a task's text is ticked; undefined when there is none. */
export function readCheckbox(before: string): boolean | undefined {
  const match = box.exec(before);
  return match ? /[xX✓✔√☑☒]/.test(match[1] ?? match[2]!) : undefined;
}
