const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether Postgres can be asked for a row by it. */
export const isUuid = (text: string): boolean => uuid.test(text)
