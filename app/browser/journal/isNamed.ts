/** Whether an error is the browser's of this name, such as "NotFoundError". */
export function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
