import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.ts';
import { Role } from '../../platform/guard/index.ts';
import { School } from '../school.entity.ts';

@ObjectType({ description: 'One sign-in of the viewer on one device' })
export class OwnSession {
  @Field(() => ID) id: string;
  @Field(() => String) schoolName: string;

  @Field(() => String, { nullable: true, description: 'By its name: Firefox, Safari' })
  browser: string | null;

  @Field(() => String, { nullable: true, description: 'By its name: Windows, iPhone' })
  system: string | null;

  @Field(() => String, { nullable: true, description: 'Its neighbourhood only' })
  address: string | null;

  @Field(() => DateTimeScalar) startedAt: Date;
  @Field(() => DateTimeScalar, { description: 'Some minutes old at most' }) lastSeenAt: Date;
  @Field(() => Boolean) isCurrent: boolean;
}

@ObjectType({ description: 'A school that the viewer belongs to' })
export class ViewerSchool {
  @Field(() => School) school: Pick<School, 'id' | 'name' | 'isDemo'>;
  @Field(() => Role) role: Role;
  @Field(() => Boolean) isCurrent: boolean;
}
