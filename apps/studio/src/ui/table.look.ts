/** Cells of a table that scrolls under its first column. */
export const head =
  'h-11 border-b border-line bg-surface px-3 text-start font-medium whitespace-nowrap text-muted lg:h-8';
export const cell =
  'border-b border-line px-3 py-1.5 whitespace-nowrap group-last:border-b-0 group-hover:bg-sunken';
/** The first column, which stays: a long name breaks, so that the others keep some room. */
export const nameCell =
  'sticky start-0 z-10 max-w-52 min-w-40 border-e border-b border-line bg-surface px-3 py-1 text-start wrap-anywhere group-last:border-b-0 group-hover:bg-sunken sm:max-w-72 sm:min-w-56';
