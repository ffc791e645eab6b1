import { describe, expect, it } from 'vitest'
import { exitCodeOf, tallyPlaywright, tallyVitest, total, withExitCode } from './tally'

describe('the count of the tests', () => {
  it('counts as failed what failed, what was skipped and the files that could not be read', () => {
    const report = {
      numTotalTests: 10,
      numPassedTests: 7,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(tallyVitest(report)).toEqual({ passed: 7, failed: 4 })
  })

  it('counts the browser tests that did not run, and a server that did not start', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
    expect(tallyPlaywright({ stats, errors: [] })).toEqual({ passed: 6, failed: 3 })
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(tallyPlaywright({ stats: none, errors: [{}] })).toEqual({ passed: 0, failed: 1 })
  })

  it('believes a program that says it failed', () => {
    expect(withExitCode({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 })
    expect(withExitCode({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 })
    expect(withExitCode({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 })
  })

  it('is green only when something ran and nothing failed', () => {
    expect(exitCodeOf(total([{ passed: 1, failed: 0 }]))).toBe(0)
    expect(exitCodeOf(total([]))).toBe(1)
    expect(
      exitCodeOf(
        total([
          { passed: 9, failed: 0 },
          { passed: 0, failed: 1 },
        ]),
      ),
    ).toBe(1)
  })
})
