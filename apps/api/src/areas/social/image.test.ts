import { expect, test } from '@jest/globals'
import { imageKey, imagePath, imageType } from './image.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['\xff\xd8\xff\xe0rest', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x1cftypavif', 'image/avif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['<html>', null],
  ['', null],
])('%j is %s', (text, type) => {
  expect(imageType(bytes(text))).toBe(type)
})

test('another picture has another path, so that a kept copy is never the wrong one', () => {
  expect(imagePath('1', 'https://a.ca/1.jpg')).not.toBe(imagePath('1', 'https://a.ca/2.jpg'))
  expect(imagePath('1', 'https://a.ca/1.jpg')).toBe(imagePath('1', 'https://a.ca/1.jpg'))
  expect(imageKey('https://a.ca/../etc')).toMatch(/^social\/[0-9a-f]{64}$/)
})
