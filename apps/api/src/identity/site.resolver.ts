import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../platform/guard/index.ts';
import { DemoSignIn, Site } from './identity.types.ts';
import { SiteService } from './site.service.ts';

@Resolver()
export class SiteResolver {
  constructor(private readonly sites: SiteService) {}

  @Public()
  @Query(() => Site)
  site(): Promise<Site> {
    return this.sites.getSite();
  }

  @Public()
  @Mutation(() => [DemoSignIn])
  loadDemo(): Promise<DemoSignIn[]> {
    return this.sites.loadDemo();
  }
}
