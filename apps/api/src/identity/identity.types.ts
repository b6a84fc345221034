import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role } from '../platform/guard/index.ts';
import type { Viewer } from '../platform/guard/index.ts';
import { School } from './school.entity.ts';

@ObjectType()
export class DemoSignIn {
  @Field(() => Role) role: Role;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String) password: string;
}

@ObjectType()
export class Site {
  @Field(() => Boolean, {
    description: 'No school exists yet: the first page offers to set one up',
  })
  isEmpty: boolean;

  @Field(() => Boolean) canLoadDemo: boolean;

  @Field(() => Boolean, { description: 'Whether this server sends mail' })
  isMailOn: boolean;

  @Field(() => [DemoSignIn], {
    description: "The demo's sign-ins, only while the demo school exists outside production",
  })
  demoSignIns: DemoSignIn[];
}

@ObjectType('Viewer')
export class ViewerType {
  @Field(() => ID) personId: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => Role) role: Role;
  @Field(() => School) school: Pick<School, 'id' | 'name' | 'isDemo'>;

  static from(viewer: Viewer): ViewerType {
    const { personId, name, email, role, schoolId, schoolName, isDemo } = viewer;
    return { personId, name, email, role, school: { id: schoolId, name: schoolName, isDemo } };
  }
}

@InputType()
export class SetUpSchoolInput {
  @Field(() => String) schoolName: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
  @Field(() => String) password: string;
}
