import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** Above a page's title: the page that this one belongs to. On a phone it is taller than its line. */
export const CrumbLink = createLink((props: ComponentProps<'a'>) => (
  <a
    {...props}
    // The router takes the page above for the current one.
    aria-current={undefined}
    className="-my-3.5 inline-flex min-h-12 items-center font-medium text-accent underline-offset-4 hover:underline lg:my-0 lg:min-h-0"
  />
));
