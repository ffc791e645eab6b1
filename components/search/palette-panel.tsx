'use client'

import { Clock, CornerDownLeft, LoaderCircle, Search } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { mayLeave } from '@/components/form/use-unsaved-guard'
import { matchScreens, type Screen } from '@/components/search/match-screens'
import { type Entry, keepRecent, readRecent } from '@/components/search/recent'
import { useSearch } from '@/components/search/use-search'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Kbd } from '@/components/ui/kbd'
import { useHeldEnter } from '@/components/ui/use-held-enter'
import { hitKindLabels } from '@/lib/domain/search/hit'

export type PalettePanelProps = { userId: string; screens: readonly Screen[]; onClose: () => void }

type Item = Entry & { mark: string; screen?: true }
type Section = { title: string; items: readonly Item[] }

const screenItem = ({ label, href }: Screen): Item => ({ label, href, detail: '', mark: '', screen: true })

/** A combobox: what is typed filters a list that arrows walk through and Enter opens. */
export function PalettePanel({ userId, screens, onClose }: PalettePanelProps) {
  const router = useRouter()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [recent] = useState(() => readRecent(localStorage, userId))
  const words = typed.trim()
  const { search, waiting, retry } = useSearch(words)

  const sections: Section[] =
    words === ''
      ? [
          { title: 'Ouverts récemment', items: recent.map(entry => ({ ...entry, mark: '' })) },
          { title: 'Aller à', items: screens.map(screenItem) },
        ]
      : [
          {
            title: 'Résultats',
            items:
              search.state === 'found'
                ? search.hits.map(hit => ({ ...hit, mark: hitKindLabels[hit.kind] }))
                : [],
          },
          { title: 'Aller à', items: matchScreens(screens, words).map(screenItem) },
        ]
  const items = sections.flatMap(section => section.items)
  const current = Math.min(at, Math.max(0, items.length - 1))

  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, current])

  const go = (item: Item | undefined) => {
    if (!item || !mayLeave()) return
    if (!item.screen) keepRecent(localStorage, userId, item)
    onClose()
    router.push(item.href as Route)
  }
  const enter = useHeldEnter(waiting && at === 0, () => go(items[current]))
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: current + 1, ArrowUp: current - 1 }[event.key]
    if (next !== undefined && items.length > 0) {
      event.preventDefault()
      enter.release()
      setAt((next + items.length) % items.length)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      enter.press()
    }
  }
  const said = status(words, search.state, waiting, items.length)
  let number = -1
  return (
    <>
      <div className="flex items-center gap-3 border-b border-line px-4">
        {waiting ? (
          <LoaderCircle
            aria-hidden="true"
            className="size-5 shrink-0 animate-spin text-ink-soft motion-reduce:animate-none"
          />
        ) : (
          <Search aria-hidden="true" className="size-5 shrink-0 text-ink-soft" />
        )}
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label="Chercher dans l’atelier"
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={items.length > 0 ? `${id}-${current}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder="Un canton, un indicateur, un dispositif, un nom…"
          value={typed}
          onChange={event => {
            enter.release()
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          className="min-h-14 w-full bg-transparent text-base outline-none placeholder:text-ink-faint"
        />
        <Button variant="quiet" size="small" onClick={onClose} className="md:hidden">
          Fermer
        </Button>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      {search.state === 'outage' && !waiting ? (
        <div
          role="alert"
          className="flex flex-wrap items-center gap-3 border-b border-line bg-danger-wash px-4 py-3"
        >
          <p className="grow">{search.sentence}</p>
          <Button size="small" onClick={retry}>
            Réessayer
          </Button>
        </div>
      ) : null}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Ce qui est proposé"
        className="max-h-[min(60dvh,32rem)] overflow-y-auto p-2 max-md:max-h-none max-md:grow"
      >
        {sections.map(({ title, items: inside }, index) =>
          inside.length === 0 ? null : (
            <div key={title} role="group" aria-labelledby={`${id}-title-${index}`}>
              <p id={`${id}-title-${index}`} className="px-2.5 pt-2 pb-1 text-xs text-ink-soft">
                {title}
              </p>
              {inside.map(item => {
                number += 1
                return (
                  <Option
                    key={`${title} ${item.label} ${item.href}`}
                    id={`${id}-${number}`}
                    item={item}
                    recent={title === 'Ouverts récemment'}
                    current={number === current}
                    onGo={() => go(item)}
                  />
                )
              })}
            </div>
          ),
        )}
        {words !== '' && search.state === 'found' && !waiting && items.length === 0 ? (
          <p className="px-2.5 py-8 text-center text-ink-soft">
            Rien ne s’appelle ainsi dans ce que vous pouvez lire. Essayez un autre mot, ou un mot de moins.
          </p>
        ) : null}
      </div>
      <p
        aria-hidden="true"
        className="flex gap-4 border-t border-line px-4 py-2 text-xs text-ink-soft max-md:hidden"
      >
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> choisir
        </span>
        <span>
          <Kbd>Entrée</Kbd> ouvrir
        </span>
        <span>
          <Kbd>Échap</Kbd> fermer
        </span>
      </p>
    </>
  )
}

const status = (words: string, state: string, waiting: boolean, count: number): string => {
  if (words === '' || waiting || state === 'outage') return ''
  if (count === 0) return 'Aucun résultat'
  return count === 1 ? 'Un résultat' : `${count} résultats`
}

type OptionProps = { id: string; item: Item; recent: boolean; current: boolean; onGo: () => void }

/** The keyboard stays in the field: an option is only pressed. */
function Option({ id, item, recent, current, onGo }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      onMouseDown={event => event.preventDefault()}
      onClick={onGo}
      onKeyDown={undefined}
      className={cn(
        'flex min-h-11 cursor-pointer items-center gap-3 rounded-sm px-2.5 py-1.5 hover:bg-accent-wash',
        current && 'bg-accent-wash',
      )}
    >
      {recent ? <Clock aria-hidden="true" className="size-4 shrink-0 text-ink-soft" /> : null}
      <span className="min-w-0 grow">
        <span className="block truncate font-semibold">{item.label}</span>
        {item.detail ? <span className="block truncate text-sm text-ink-soft">{item.detail}</span> : null}
      </span>
      {item.mark ? <span className="shrink-0 text-xs text-ink-soft">{item.mark}</span> : null}
      {current ? (
        <CornerDownLeft aria-hidden="true" className="size-4 shrink-0 text-accent max-md:hidden" />
      ) : null}
    </div>
  )
}
