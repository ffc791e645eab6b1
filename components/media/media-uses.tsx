import { AppLink } from '@/components/ui/app-link'
import type { MediaPage } from '@/lib/loaders/media/medias'

type Props = Pick<MediaPage, 'records' | 'online'>

/** Where a photo is shown besides the blocks that print it: records, and what the public sees now. */
export const MediaUses = ({ records, online }: Props) => {
  const shown = [
    ...records.elus.map(({ id, printedName }) => ({
      key: id,
      label: `Portrait de ${printedName}`,
      href: `/atelier/elus/${id}`,
    })),
    ...records.dispositifs.map(({ code, name }) => ({
      key: code,
      label: `Photo du dispositif «\u00a0${name}\u00a0»`,
      href: `/atelier/dispositifs/${code}`,
    })),
  ]
  return (
    <>
      {shown.length > 0 && (
        <ul className="mt-2 grid gap-1">
          {shown.map(({ key, label, href }) => (
            <li key={key}>
              <AppLink href={href} className="inline-block py-0.5 text-link">
                {label}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
      {online.length > 0 && (
        <p className="mt-2 text-sm text-ink-soft">
          En ligne avec cette photo&nbsp;:{' '}
          {online.map(({ territory, number }) => `${territory}, édition\u00a0${number}`).join('\u202f; ')}.
        </p>
      )}
    </>
  )
}
