import { type ClassValue, clsx } from 'clsx'

/** Joins class names; later ones do not override earlier ones: components take few, additive classes. */
export const cn = (...classes: ClassValue[]): string => clsx(classes)
