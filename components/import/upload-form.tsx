'use client'

import { Upload } from 'lucide-react'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useState } from 'react'
import { Notice } from '@/components/feedback/notice'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'

const outage =
  'Le fichier n’a pas pu être envoyé. Rien n’a été enregistré\u00A0: vérifiez la connexion, puis recommencez.'

/** Sends a file of values; what it contains is shown on the next screen. */
export const UploadForm = () => {
  const id = useId()
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File) || file.size === 0) return setRefusal('Choisissez un fichier CSV ou XLSX.')
    setPending(true)
    setRefusal(null)
    const sent = await send(file)
    if (sent.ok) return router.push(`/atelier/importer/${sent.id}` as Route)
    setPending(false)
    setRefusal(sent.sentence)
  }
  return (
    <form onSubmit={event => void onSubmit(event)} className="grid max-w-xl gap-3" noValidate>
      <label htmlFor={id} className="text-sm font-semibold">
        Fichier de valeurs
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        CSV ou XLSX, 25&nbsp;Mo au plus. Une ligne par valeur, ou un tableau de territoires par périodes. Rien
        n’est enregistré avant votre confirmation.
      </p>
      <input
        id={id}
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.xlsm"
        aria-describedby={`${id}-hint`}
        className={controlStyle}
      />
      {refusal ? (
        <Notice tone="danger" title="Ce fichier n’a pas été pris" live>
          {refusal}
        </Notice>
      ) : null}
      <div>
        <Button type="submit" variant="primary" pending={pending} icon={<Upload aria-hidden="true" />}>
          Lire ce fichier
        </Button>
      </div>
    </form>
  )
}

type Sent = { ok: true; id: string } | { ok: false; sentence: string }

const send = async (file: File): Promise<Sent> => {
  try {
    const response = await fetch('/atelier/api/imports', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) },
      body: file,
    })
    const body: { id?: string; sentence?: string } = await response.json()
    return response.ok && body.id
      ? { ok: true, id: body.id }
      : { ok: false, sentence: body.sentence ?? outage }
  } catch (error) {
    // The connection was lost, or what answered is not the atelier.
    if (error instanceof TypeError || error instanceof SyntaxError) return { ok: false, sentence: outage }
    throw error
  }
}
