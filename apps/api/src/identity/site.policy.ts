export type SiteState = { isEmpty: boolean; isProduction: boolean; hasDemoMaker: boolean };

/** The demo never stands beside a real school, and never in production. */
export function canLoadDemo({ isEmpty, isProduction, hasDemoMaker }: SiteState): boolean {
  return isEmpty && !isProduction && hasDemoMaker;
}
