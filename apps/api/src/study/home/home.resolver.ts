import { Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { HomeService } from './home.service.ts';
import { Home } from './home.types.ts';

@Resolver()
export class HomeResolver {
  constructor(private readonly homes: HomeService) {}

  @Roles('STUDENT')
  @Query(() => Home)
  home(@CurrentViewer() viewer: Viewer): Promise<Home> {
    return this.homes.get(viewer);
  }
}
