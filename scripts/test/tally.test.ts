import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plantedTree } from '../structure/planted-tree'
import { add, one, readPlaywrightTally, readVitestTally, summary } from './tally'

const tree = plantedTree()

function report(content: unknown): string {
  tree.plant({ 'report.json': JSON.stringify(content) })
  return join(tree.root, 'report.json')
}

describe('the tally of Vitest', () => {
  const vitest = (counts: object) =>
    report({
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [],
      ...counts,
    })

  it('counts tests', () => {
    const file = vitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
    })
    expect(readVitestTally(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts a file that does not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitestTally(vitest({ numPassedTests: 5, testResults }), 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    })
  })

  it('counts a run that failed beside its tests, or wrote nothing, as a failure', () => {
    expect(readVitestTally(vitest({ numPassedTests: 5 }), 1).failed).toBe(1)
    expect(readVitestTally(join(tree.root, 'none.json'), 0).failed).toBe(1)
  })
})

describe('the tally of Playwright', () => {
  const playwright = (stats: object) =>
    report({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } })

  it('counts tests, and one that passed on a second try as a failure', () => {
    const file = playwright({ expected: 3, unexpected: 1, flaky: 1, skipped: 2 })
    expect(readPlaywrightTally(file, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  it('counts a run that failed beside its tests, or wrote nothing, as a failure', () => {
    expect(readPlaywrightTally(playwright({ expected: 3 }), 1).failed).toBe(1)
    expect(readPlaywrightTally(join(tree.root, 'none.json'), 0).failed).toBe(1)
  })
})

describe('the last line', () => {
  it('is plain', () => {
    expect(summary(add(one(true), one(false)))).toBe('1 passed, 1 failed')
    expect(summary({ passed: 1, failed: 0, skipped: 4 })).toBe('1 passed, 0 failed, 4 skipped')
  })
})
