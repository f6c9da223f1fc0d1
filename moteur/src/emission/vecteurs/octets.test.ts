import { describe, expect, test } from 'vitest'
import * as code from './code.ts'
import { aplanir, ecrireModule, entier, entierSigne, I32 } from './octets.ts'

const executer = (instructions: Parameters<typeof aplanir>[0], locaux: readonly (typeof I32)[] = []) => {
  const octets = ecrireModule([{ locaux, instructions }], { faire: 0 })
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(octets)))
  const { faire, memoire } = exports as { faire: () => void; memoire: WebAssembly.Memory }
  faire()
  return new Int32Array(memoire.buffer)
}

describe('un module écrit octet par octet', () => {
  test.each([
    [0, [0]],
    [127, [127]],
    [128, [0x80, 1]],
    [624_485, [0xe5, 0x8e, 0x26]]
  ])('un nombre sans signe prend sept bits par octet : %i', (nombre, octets) => {
    expect(aplanir(entier(nombre))).toEqual(octets)
  })

  test.each([
    [63, [63]],
    [64, [0xc0, 0]],
    [-64, [0x40]],
    [-65, [0xbf, 0x7f]]
  ])('un nombre signé garde son signe : %i', (nombre, octets) => {
    expect(aplanir(entierSigne(nombre))).toEqual(octets)
  })

  test.each([0, 1, -1, 300, -300, 2 ** 31 - 1, -(2 ** 31)])('se relit tel qu’il est écrit : %i', nombre => {
    expect(executer(code.rangerEntier(8, code.i32(nombre)))[2]).toBe(nombre)
  })

  test('une boucle s’arrête à la limite, et ne tourne pas quand il n’y a rien', () => {
    const compter = (limite: number) =>
      executer(
        [
          code.tantQue(code.operer('inferieur', code.lireLocal(0), code.i32(limite)), [
            code.ecrireLocal(0, code.operer('plus', code.lireLocal(0), code.i32(1)))
          ]),
          code.rangerEntier(0, code.lireLocal(0))
        ],
        [I32]
      )[0]

    expect([compter(0), compter(1), compter(12)]).toEqual([0, 1, 12])
  })
})
