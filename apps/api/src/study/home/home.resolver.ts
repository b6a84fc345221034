import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Roles, type Viewer } from '../../platform/guard/index.ts';
import { uuid } from '../../platform/input.ts';
import { HomeService } from './home.service.ts';
import { Home, HomeEnrolment } from './home.types.ts';

@Resolver()
export class HomeResolver {
  constructor(private readonly homes: HomeService) {}

  // Staff see that it is empty, and the way to the studio.
  @Roles('STUDENT', 'INSTRUCTOR', 'ADMIN')
  @Query(() => Home)
  home(@CurrentViewer() viewer: Viewer): Promise<Home> {
    return this.homes.get(viewer);
  }

  @Roles('STUDENT')
  @Query(() => HomeEnrolment, { description: 'One run of your own with its path, ended or not' })
  course(
    @CurrentViewer() viewer: Viewer,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<HomeEnrolment> {
    return this.homes.getCourse(viewer, uuid(enrolmentId, 'enrolmentId'));
  }
}
