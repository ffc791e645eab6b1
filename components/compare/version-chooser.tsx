import { ArrowLeftRight } from 'lucide-react'
import { versionLine } from '@/components/compare/version-name'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { controlStyle } from '@/components/ui/control-style'
import { LinkButton } from '@/components/ui/link-button'
import { printVersionRef, type VersionChoice } from '@/lib/domain/edition/version'

type Props = {
  versions: readonly VersionChoice[]
  from: VersionChoice
  to: VersionChoice
  basePath: string
  all: boolean
}

/** Which two versions: an ordinary form with GET, so that a comparison is an address to send to somebody. */
export const VersionChooser = ({ versions, from, to, basePath, all }: Props) => {
  const refs = { from: printVersionRef(from), to: printVersionRef(to) }
  return (
    <form method="get" action={basePath} className="mb-8 flex flex-wrap items-end gap-3">
      <VersionSelect name="de" label="Version d’avant" versions={versions} chosen={refs.from} />
      <VersionSelect name="a" label="Version d’après" versions={versions} chosen={refs.to} />
      {all && <input type="hidden" name="tout" value="1" />}
      <div className="flex flex-wrap gap-2 max-sm:w-full max-sm:*:grow">
        <Button type="submit" variant="primary">
          Comparer
        </Button>
        <LinkButton
          variant="quiet"
          href={`${basePath}?de=${refs.to}&a=${refs.from}${all ? '&tout=1' : ''}`}
          icon={<ArrowLeftRight aria-hidden="true" />}
        >
          Échanger
        </LinkButton>
      </div>
    </form>
  )
}

type SelectProps = { name: string; label: string; versions: readonly VersionChoice[]; chosen: string }

const VersionSelect = ({ name, label, versions, chosen }: SelectProps) => (
  <label className="min-w-0 grow basis-72 text-sm md:max-w-md">
    <span className="text-ink-soft">{label}</span>
    <select key={chosen} name={name} defaultValue={chosen} className={cn(controlStyle, 'h-9 max-md:h-11')}>
      {[...new Set(versions.map(version => version.edition))].map(edition => (
        <optgroup key={edition} label={`Édition ${edition}`}>
          {versions
            .filter(version => version.edition === edition)
            .map(version => (
              <option key={printVersionRef(version)} value={printVersionRef(version)}>
                {versionLine(version)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  </label>
)
