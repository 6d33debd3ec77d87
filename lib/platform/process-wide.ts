/**
 * One value for the whole process. The server and each of Next.js' bundles hold a copy of every
 * module; what must be the same in all of them hangs on the global object.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`standfirst.${name}`)
  const globals = globalThis as { [key]?: T }
  globals[key] ??= make()
  return globals[key]
}
