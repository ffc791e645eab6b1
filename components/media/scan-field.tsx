'use client'

import { FileText, Upload } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { say } from '@/components/feedback/toast'
import { buttonStyle } from '@/components/ui/button-style'
import { cn } from '@/components/ui/cn'
import { Spinner } from '@/components/ui/spinner'

type Props = { consentId: string; person: string; scanned: boolean; editable: boolean }

const outage = 'Le serveur n’a pas répondu : rien n’a été enregistré. Réessayez dans un instant.'

/** The signed paper of an agreement: sent here, read by those named to read it. */
export const ScanField = ({ consentId, person, scanned, editable }: Props) => {
  const router = useRouter()
  const [state, setState] = useState<{ sending: boolean; problem: string | null }>({
    sending: false,
    problem: null,
  })
  const address = `/atelier/api/medias/accords/${consentId}/document`
  const send = async (file: File) => {
    setState({ sending: true, problem: null })
    const problem = await sendScan(address, file)
    setState({ sending: false, problem })
    if (problem !== null) return
    say('Le document signé est enregistré.')
    router.refresh()
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      {scanned && (
        <a href={address} download className={buttonStyle('quiet', 'small')}>
          <FileText aria-hidden="true" />
          Document signé
        </a>
      )}
      {editable && (
        <label
          className={cn(
            buttonStyle(scanned ? 'quiet' : 'secondary', 'small'),
            'relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent',
          )}
        >
          {state.sending ? <Spinner /> : <Upload aria-hidden="true" />}
          {scanned ? 'Remplacer' : 'Déposer le document signé'}
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            aria-label={`Document signé de ${person} : PDF ou photo`}
            disabled={state.sending}
            className="absolute inset-0 cursor-pointer opacity-0"
            onChange={event => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) void send(file)
            }}
          />
        </label>
      )}
      {!scanned && <span className="text-sm text-warn">Document signé à déposer</span>}
      {state.problem && (
        <p role="alert" className="w-full text-sm text-danger">
          {state.problem}
        </p>
      )}
    </div>
  )
}

/** Null when it is stored; otherwise the sentence that says why not. */
const sendScan = async (address: string, file: File): Promise<string | null> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    })
    if (response.ok) return null
    const { sentence } = (await response.json()) as { sentence?: string }
    return sentence ?? outage
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return outage
    throw error
  }
}
