import { test, expect } from '@jest/globals'
test('a', () => { expect(1).toBe(1) })
