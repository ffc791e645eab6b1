'use client'

import { FileSearch } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { type Proposal, readSource } from '@/components/takeover/read-source'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Switch } from '@/components/ui/switch'

type Props = { editionId: string; onRead: (proposal: Proposal) => void }

/** The document: pasted, or a file. It is read and shown before anything is written. */
export const SourceForm = ({ editionId, onRead }: Props) => {
  const id = useId()
  const [pending, setPending] = useState(false)
  const [typography, setTypography] = useState(true)
  const [refusal, setRefusal] = useState<string | null>(null)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const [file, text] = [given.get('file'), given.get('text')]
    const source = file instanceof File && file.size > 0 ? file : typeof text === 'string' ? text.trim() : ''
    if (source === '') return setRefusal('Collez un texte ou choisissez un fichier.')
    setPending(true)
    setRefusal(null)
    const read = await readSource(editionId, source, typography)
    setPending(false)
    if (read.ok) onRead(read.proposal)
    else setRefusal(read.sentence)
  }
  return (
    <form onSubmit={event => void submit(event)} className="grid max-w-3xl gap-5" noValidate>
      <div className="grid gap-1">
        <label htmlFor={`${id}-text`} className="text-sm font-semibold">
          Coller le texte
        </label>
        <p id={`${id}-text-hint`} className="text-sm text-ink-soft">
          Depuis un PDF, un courriel, une page. Les mots coupés en fin de ligne sont recollés, les numéros de
          page retirés.
        </p>
        <textarea
          id={`${id}-text`}
          name="text"
          rows={10}
          aria-describedby={`${id}-text-hint`}
          className={`${controlStyle} font-serif`}
        />
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-file`} className="text-sm font-semibold">
          Ou choisir un fichier
        </label>
        <p id={`${id}-file-hint`} className="text-sm text-ink-soft">
          Word (.docx), PDF ou texte, 25&nbsp;Mo au plus. Les images ne sont pas reprises.
        </p>
        <input
          id={`${id}-file`}
          name="file"
          type="file"
          accept=".docx,.pdf,.txt"
          aria-describedby={`${id}-file-hint`}
          className={controlStyle}
        />
      </div>
      <div className="flex items-center gap-3">
        <Switch
          checked={typography}
          onCheckedChange={checked => setTypography(checked)}
          aria-labelledby={`${id}-typography`}
        />
        <span id={`${id}-typography`}>Corriger la typographie (espaces, guillemets, apostrophes)</span>
      </div>
      {refusal ? (
        <Notice tone="danger" title="Ce document n’a pas été lu" live>
          {refusal}
        </Notice>
      ) : null}
      <div className="grid justify-items-start gap-2">
        <Button type="submit" variant="primary" pending={pending} icon={<FileSearch aria-hidden="true" />}>
          Lire ce document
        </Button>
        <p className="text-sm text-ink-soft">
          Rien n’est écrit dans le brouillon avant que vous ayez relu ce qui est proposé.
        </p>
      </div>
    </form>
  )
}
