'use client'

import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { insertLink } from '@/components/editor/link-mark'
import { Button } from '@/components/ui/button'
import { controlStyle } from '@/components/ui/control-style'
import { Dialog } from '@/components/ui/dialog'
import { hrefSchema } from '@/lib/domain/bilan/rich-text'

export type LinkDialogProps = { editor: Editor; onClose: () => void }

/** Sets, changes or removes the link of the selection; without one, the address is written. */
export const LinkDialog = ({ editor, onClose }: LinkDialogProps) => {
  const [href, setHref] = useState<string>(String(editor.getAttributes('link').href ?? 'https://'))
  const [problem, setProblem] = useState<string | null>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const parsed = hrefSchema.safeParse(href.trim())
    if (!parsed.success) {
      setProblem('Un lien commence par https://, mailto: ou tel:. Rien n’a été changé.')
      return
    }
    if (editor.state.selection.empty && !editor.isActive('link')) {
      editor.view.dispatch(insertLink(editor.state, parsed.data))
      editor.commands.focus()
    } else editor.chain().focus().extendMarkRange('link').setMark('link', { href: parsed.data }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    onClose()
  }
  return (
    <Dialog open onOpenChange={open => !open && onClose()} title="Lien">
      <form onSubmit={submit} className="grid gap-3">
        <label className="grid gap-1">
          <span className="font-semibold">Adresse</span>
          <input
            value={href}
            onChange={event => setHref(event.target.value)}
            className={controlStyle}
            aria-invalid={problem !== null}
            aria-describedby="link-problem"
          />
        </label>
        <p id="link-problem" role="alert" className="text-sm text-danger">
          {problem}
        </p>
        <div className="flex justify-end gap-2">
          {editor.isActive('link') && (
            <Button variant="quiet" onClick={remove}>
              Retirer le lien
            </Button>
          )}
          <Button type="submit" variant="primary">
            Poser le lien
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
