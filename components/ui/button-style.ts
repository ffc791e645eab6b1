import { cn } from '@/components/ui/cn'

export const buttonVariants = ['primary', 'secondary', 'quiet', 'danger'] as const
export type ButtonVariant = (typeof buttonVariants)[number]

export const buttonSizes = ['small', 'medium', 'large'] as const
export type ButtonSize = (typeof buttonSizes)[number]

const variants: Record<ButtonVariant, string> = {
  primary:
    'bg-accent text-on-accent border-accent hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))] active:translate-y-px',
  secondary: 'bg-sheet text-ink border-line-strong hover:border-ink active:translate-y-px',
  quiet:
    'bg-transparent text-ink border-transparent hover:bg-[color-mix(in_oklab,var(--ink)_8%,transparent)]',
  danger: 'bg-sheet text-danger border-danger hover:bg-danger-wash active:translate-y-px',
}

// On a phone every target keeps the 44 px that a thumb needs.
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-7 px-2 text-sm gap-1.5 max-md:min-h-11 max-md:px-3',
  medium: 'min-h-9 px-3.5 text-sm gap-2 max-md:min-h-11 max-md:text-base',
  large: 'min-h-11 px-5 text-base gap-2',
}

/** One look for what is pressed, whether a button or a link. */
export const buttonStyle = (variant: ButtonVariant, size: ButtonSize, extra?: string): string =>
  cn(
    'inline-flex items-center justify-center rounded-md border font-semibold whitespace-nowrap select-none transition-[background-color,border-color,translate]',
    'disabled:opacity-55 aria-disabled:opacity-55 aria-disabled:active:translate-y-0 [&_svg]:size-4 [&_svg]:shrink-0',
    'focus-visible:rounded-md',
    variants[variant],
    sizes[size],
    extra,
  )
