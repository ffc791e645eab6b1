'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { EditorDataProvider } from '@/components/editor/editor-data'
import { mayLeave } from '@/components/form/use-unsaved-guard'
import { IdentityPanel } from '@/components/modele/identity-panel'
import { ModelePages } from '@/components/modele/modele-pages'
import { ModeleRubrique } from '@/components/modele/modele-rubrique'
import { PagePlan } from '@/components/modele/page-plan'
import { type EditTurns, EditTurnsContext } from '@/components/modele/use-modele-edit'
import { Select } from '@/components/ui/select'
import { Tabs } from '@/components/ui/tabs'
import type { LoadedModele } from '@/lib/loaders/modele/modele'

/** A version of a modèle: its texts, its gabarit and its identity, beside the pages it makes for a territory. */
export const ModeleScreen = (props: LoadedModele) => {
  const { version, territory, content, tokens, years, editable } = props
  const read = { id: version.id, revision: version.revision }
  const router = useRouter()
  const pathname = usePathname()
  const turns = useRef<EditTurns>({ revision: 0, last: Promise.resolve() })
  const [tab, setTab] = useState('textes')
  const see = (slug: string) => {
    if (!mayLeave()) return
    router.push(`${pathname}?version=${version.number}&canton=${slug}` as Parameters<typeof router.push>[0])
  }
  const addressOf = (territoryId: string) => `/atelier/api/modeles/${version.id}/${territoryId}`
  const rubriques = (
    <div className="grid gap-10">
      {content.rubriques.map((rubrique, index) => (
        <ModeleRubrique
          key={rubrique.key}
          rubrique={rubrique}
          place={{ position: index + 1, count: content.rubriques.length }}
          pages={content.pages}
          version={read}
          ambitions={props.ambitions}
          editable={editable}
        />
      ))}
    </div>
  )
  return (
    <EditTurnsContext value={turns}>
      <EditorDataProvider
        editionId={version.id}
        years="relative"
        address={addressOf(territory?.id ?? '')}
        example={
          territory && years
            ? { territoryId: territory.id, territories: props.territories, addressOf, years }
            : undefined
        }
        {...tokens}
      >
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(24rem,34rem)]">
          <Tabs
            label="Modèle"
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'textes', label: 'Rubriques et blocs', content: rubriques },
              {
                value: 'gabarit',
                label: 'Gabarit',
                content: (
                  <PagePlan
                    content={content}
                    version={read}
                    editable={editable}
                    // In sight before the browser looks for what the link names.
                    onFollow={() => flushSync(() => setTab('textes'))}
                  />
                ),
              },
              {
                value: 'identite',
                label: 'Identité',
                content: <IdentityPanel identity={props.identity} version={read} editable={editable} />,
              },
            ]}
          />
          <aside
            aria-label="Aperçu des pages"
            // Scrolls by itself: the arrow keys must reach it too.
            tabIndex={0}
            className="grid gap-3 xl:sticky xl:top-4 xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto"
          >
            <div className="flex flex-wrap items-center gap-3">
              <h2 className="text-base font-semibold">Aperçu pour</h2>
              <span className="w-60">
                <Select
                  aria-label="Territoire de l’aperçu"
                  options={props.territories.map(({ slug, name }) => ({ value: slug, label: name }))}
                  value={territory?.slug ?? null}
                  onChange={slug => slug && see(slug)}
                />
              </span>
            </div>
            {props.withheld && (
              <p className="text-sm text-ink-soft">
                Les petits effectifs ne vous sont pas montrés&nbsp;: leurs chiffres restent «&nbsp;[à
                compléter]&nbsp;» ici.
              </p>
            )}
            {territory && (
              <ModelePages versionId={version.id} territoryId={territory.id} revision={version.revision} />
            )}
          </aside>
        </div>
      </EditorDataProvider>
    </EditTurnsContext>
  )
}
