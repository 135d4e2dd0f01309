import '@testing-library/jest-dom/jest-globals'
import { afterEach } from '@jest/globals'
import { cleanup } from '@testing-library/react'

// React Aria and the pages look at the size of the screen, which jsdom does not have.
window.scrollTo = () => undefined
afterEach(cleanup)
