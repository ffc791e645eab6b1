import { Notice } from '@/components/feedback/notice'

/** How many remarks keep the bilan from being submitted; it follows what is written. */
export const BlockingNotice = ({ count }: { count: number }) =>
  count > 0 && (
    <div className="mb-6">
      <Notice
        tone="warn"
        title={
          count === 1
            ? 'Une remarque à corriger avant la relecture'
            : `${count} remarques à corriger avant la relecture`
        }
      >
        Elles sont écrites sous les blocs concernés.
      </Notice>
    </div>
  )
