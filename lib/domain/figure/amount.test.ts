import { describe, expect, it } from 'vitest'
import { printAmount } from './amount'
import { decimal } from './decimal'

const euro = { unit: '€', one: 'euro', many: 'euros', decimals: 0 }
const visitor = { unit: null, one: 'visiteur', many: 'visiteurs', decimals: 0 }
const inhabitant = { unit: null, one: 'habitant', many: 'habitants', decimals: 0 }
const path = { unit: 'km', one: 'piste cyclable', many: 'pistes cyclables', decimals: 0 }
const rate = { unit: '%', one: '', many: '', decimals: 1 }

const spaced = (text: string) => text.replaceAll('\u202F', '_').replaceAll('\u00A0', '~')

describe('printAmount', () => {
  it.each([
    [euro, '64288', 'exact', true, '64_288~€'],
    [euro, '64288', 'exact', false, '64_288~€'],
    [euro, '64000', 'rounded', true, '64_000~euros'],
    [euro, '1600000', 'rounded', true, '1,6~million d’euros'],
    [euro, '2100000', 'rounded', true, '2,1~millions d’euros'],
    [euro, '79800000', 'rounded', true, '79,8~millions d’euros'],
    [euro, '1600000', 'rounded', false, '1,6~million'],
    [euro, '1', 'words', true, 'un~euro'],
    [euro, '64288', 'words', true, '64_288~€'],
    [visitor, '4000', 'exact', true, '4_000~visiteurs'],
    [visitor, '1', 'exact', true, '1~visiteur'],
    [visitor, '0', 'exact', true, '0~visiteur'],
    [visitor, '1.9', 'exact', true, '1,9~visiteur'],
    [visitor, '2', 'exact', true, '2~visiteurs'],
    [visitor, '6', 'words', true, 'six~visiteurs'],
    [visitor, '1600000', 'rounded', true, '1,6~million de visiteurs'],
    [inhabitant, '1600000', 'rounded', true, '1,6~million d’habitants'],
    [path, '12', 'exact', true, '12~km de pistes cyclables'],
    [path, '12', 'exact', false, '12~km'],
    [rate, '12.5', 'exact', true, '12,5~%'],
  ] as const)('%o %s %s label %s prints %s', (noun, value, format, label, text) => {
    expect(spaced(printAmount(decimal(value), noun, { format, rounding: 'nearest', label }).text)).toBe(text)
  })
})
