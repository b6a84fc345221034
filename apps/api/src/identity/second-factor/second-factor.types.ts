import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../platform/graphql/index.ts';

@ObjectType()
export class SecondFactor {
  @Field(() => Boolean) isOn: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) since: Date | null;
  @Field(() => Int) recoveryCodesLeft: number;
}

@ObjectType({ description: 'What an authenticator app is given, once' })
export class SecondFactorSetUp {
  @Field(() => String, { description: 'In groups of four, for who types it' }) secret: string;
  @Field(() => String, { description: 'The otpauth address of the QR code' }) uri: string;
}

@InputType()
export class TurnOffSecondFactorInput {
  @Field(() => String) password: string;
  @Field(() => String) code: string;
}
