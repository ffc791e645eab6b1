import { notFound } from 'next/navigation'

/** An address that no screen has: « introuvable » inside the atelier, with its menu, as for a record that does not exist. */
export default function UnknownPage() {
  notFound()
}
