import { describe, expect, it } from 'vitest'
import { authorize, can } from './can'
import { type Permission, permissions, type Target } from './permissions'
import { type Role, roles, type Viewer } from './role'

const viewer = (...held: Role[]): Viewer => ({
  id: 'me',
  name: 'Moi',
  roles: held,
  territoryIds: ['lens'],
  serviceIds: ['autonomie'],
})

const targets = {
  nothing: {},
  'my canton, draft': { territoryId: 'lens', status: 'brouillon' },
  'my canton, in review': { territoryId: 'lens', status: 'relecture' },
  'my canton, scheduled': { territoryId: 'lens', status: 'programme' },
  'my canton, status not said': { territoryId: 'lens' },
  'another canton, in review': { territoryId: 'arras-1', status: 'relecture' },
  'another canton, withdrawn': { territoryId: 'arras-1', status: 'retire' },
  'another canton, published': { territoryId: 'arras-1', status: 'publie' },
  'another canton, replaced': { territoryId: 'arras-1', status: 'remplace' },
  'another canton, what was published': { territoryId: 'arras-1', status: 'publie', published: true },
  'another canton, what had been published': { territoryId: 'arras-1', status: 'retire', published: true },
  'my service': { serviceId: 'autonomie' },
  'my service, entered by another': { serviceId: 'autonomie', enteredById: 'her' },
  'my service, entered by me': { serviceId: 'autonomie', enteredById: 'me' },
  'my service, entered by me, allowed by the setting': {
    serviceId: 'autonomie',
    enteredById: 'me',
    selfCertification: true,
  },
  'another service, entered by another': { serviceId: 'routes', enteredById: 'her' },
  'no service': { serviceId: null, enteredById: 'her' },
  'my checkpoint': { madeById: 'me' },
  'the checkpoint of another': { madeById: 'her' },
  'another account': { userId: 'her' },
  'my account': { userId: 'me' },
} satisfies Record<string, Target>
type Situation = keyof typeof targets

/** Where each mark of the grid means yes. */
const marks: Record<string, readonly Situation[] | 'everywhere'> = {
  '·': [],
  o: 'everywhere',
  c: ['my canton, draft', 'my canton, in review', 'my canton, scheduled', 'my canton, status not said'],
  r: ['my canton, in review', 'my canton, scheduled'],
  R: [
    'my canton, in review',
    'my canton, scheduled',
    'another canton, published',
    'another canton, replaced',
    'another canton, what was published',
  ],
  p: ['another canton, published', 'another canton, replaced', 'another canton, what was published'],
  Q: ['my canton, in review', 'my canton, scheduled', 'another canton, what was published'],
  q: ['another canton, what was published'],
  s: [
    'my service',
    'my service, entered by another',
    'my service, entered by me',
    'my service, entered by me, allowed by the setting',
  ],
  x: ['my service, entered by another', 'my service, entered by me, allowed by the setting'],
  n: ['another account'],
  m: ['my checkpoint'],
}

// Written by hand from the product's tables, not from permissions.ts.
// o always · never   c own canton   r own canton once submitted   R the same, or public   p public
// Q, q: as R and p, and only the revision that was published
// s own service      x own service, entered by someone else        n not oneself
// m made by oneself
const grid = `
                        communication cabinet conseiller direction service administration
edition.read                  o          o        R          o        p          p
revision.read                 o          o        Q          o        q          q
edition.read-draft            o          o        ·          ·        ·          ·
checkpoint.remove             m          o        ·          ·        ·          ·
edition.create                o          o        ·          ·        ·          ·
edition.edit                  o          o        ·          ·        ·          ·
edition.submit                o          o        ·          ·        ·          ·
edition.visa                  ·          ·        c          ·        ·          ·
visa.read                     o          o        r          o        ·          ·
edition.close-review          ·          o        ·          ·        ·          ·
edition.validate              ·          o        ·          ·        ·          ·
edition.approve               ·          ·        ·          o        ·          ·
edition.schedule              ·          ·        ·          o        ·          ·
edition.publish               ·          ·        ·          o        ·          ·
edition.take-back             o          o        r          o        ·          ·
edition.withdraw              ·          o        ·          o        ·          ·
edition.restore               ·          ·        ·          o        ·          ·
edition.archive               ·          o        ·          ·        ·          ·
edition.override-calendar     ·          o        ·          ·        ·          ·
record.read                   o          o        ·          o        o          o
note.read                     o          o        ·          ·        ·          ·
note.write                    o          o        ·          ·        ·          ·
dispositif.edit               o          o        ·          ·        ·          ·
indicator.edit                ·          ·        ·          ·        s          o
value.enter                   ·          ·        ·          ·        s          ·
value.import                  ·          ·        ·          ·        o          ·
value.certify                 ·          ·        ·          ·        x          ·
media.edit                    o          o        ·          ·        ·          ·
consent.read                  o          o        ·          ·        ·          ·
elu.edit                      ·          o        ·          ·        ·          o
modele.edit                   o          o        ·          ·        ·          ·
collection.manage             ·          o        ·          ·        ·          ·
territory.import              ·          ·        ·          ·        ·          o
account.manage                ·          ·        ·          ·        ·          o
role.grant                    ·          ·        ·          ·        ·          n
history.read                  o          o        r          o        ·          o
health.details                ·          ·        ·          ·        ·          o
`

const [header = [], ...rows] = grid
  .trim()
  .split('\n')
  .map(line => line.trim().split(/\s+/))

const isPermission = (name: string | undefined): name is Permission =>
  name !== undefined && Object.hasOwn(permissions, name)

const cells = rows.flatMap(([name, ...line]) =>
  header.flatMap((role, column) =>
    Object.entries(targets).map(([situation, target]) => {
      const where = marks[line[column] ?? '']
      const expected = where === 'everywhere' || where?.some(known => known === situation) === true
      return { name, role, situation, target, expected }
    }),
  ),
)

describe('the policy', () => {
  it('is covered entirely by the grid', () => {
    expect(header).toEqual([...roles])
    expect(new Set(rows.map(([name]) => name))).toEqual(new Set(Object.keys(permissions)))
    expect(cells).toHaveLength(Object.keys(permissions).length * roles.length * Object.keys(targets).length)
  })

  it.each(rows.map(([name]) => name))('%s', permission => {
    if (!isPermission(permission)) throw new Error('unknown permission in the grid')
    const answers = cells
      .filter(cell => cell.name === permission)
      .map(({ role, situation, target, expected }) => {
        const holder = roles.find(known => known === role)
        return {
          role,
          situation,
          expected,
          actual: holder !== undefined && can(viewer(holder), permission, target),
        }
      })
    expect(answers.filter(answer => answer.actual !== answer.expected)).toEqual([])
  })

  it('is closed by default', () => {
    expect(can(null, 'edition.read', targets['another canton, published'])).toBe(false)
    expect(can(viewer(), 'edition.read', targets['another canton, published'])).toBe(false)
    expect(can(viewer('service'), 'edition.read', targets['another canton, published'])).toBe(true)
    const forged = JSON.parse('"toString"')
    expect(can(viewer(...roles), forged)).toBe(false)
  })

  it('adds up the roles of a person', () => {
    expect(can(viewer('communication', 'direction'), 'edition.approve')).toBe(true)
    expect(can(viewer('communication', 'direction'), 'edition.edit')).toBe(true)
    expect(can(viewer('communication', 'direction'), 'edition.validate')).toBe(false)
  })

  it('says who may', () => {
    const sentence = (permission: Permission) => {
      const answer = authorize(viewer('service'), permission)
      return answer.ok ? '' : answer.error.sentence
    }
    expect(sentence('edition.approve')).toBe('Cette action est réservée à la direction.')
    expect(sentence('edition.edit')).toBe('Cette action est réservée à la communication et au cabinet.')
    expect(sentence('role.grant')).toBe(
      'Cette action est réservée à l’administration, et jamais pour soi-même.',
    )
    expect(authorize(viewer('direction'), 'edition.approve')).toEqual({ ok: true, value: true })
  })
})
