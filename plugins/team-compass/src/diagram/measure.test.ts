import {expect, test} from 'vitest';
import {widthOf, wrap} from './measure';

const font = {size: 10, bold: false};

test('letters have their own widths; wide ones take a whole column, marks above a letter none', () => {
  expect(widthOf('il', font)).toBe(6);
  expect(widthOf('W', font)).toBe(10);
  expect(widthOf('W', {size: 20, bold: true})).toBeCloseTo(22.4);
  expect(widthOf('日本', font)).toBe(21);
  expect(widthOf('e\u0301', font)).toBe(widthOf('é', font));
  expect(widthOf('', font)).toBe(0);
});

test('text is broken between words, and within a word that is too long', () => {
  expect(wrap('one two three', 45, font)).toEqual(['one two', 'three']);
  expect(wrap('  one\n two ', 200, font)).toEqual(['one two']);
  expect(wrap('WWWWW and', 30, font)).toEqual(['WWW', 'WW', 'and']);
  expect(wrap('👩‍👩‍👧👩‍👩‍👧', 15, font)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  expect(wrap('', 30, font)).toEqual(['']);
});

test('text without end is cut', () => {
  expect(wrap('W '.repeat(500), 10, font)).toEqual(['W', 'W', 'W', 'W', 'W', 'W', 'W', 'W…']);
});
