import { registerEnumType } from '@nestjs/graphql';
import type { BuildSchemaOptions } from '@nestjs/graphql';
import { Role } from '../guard/viewer.ts';
import { DateTimeScalar } from './scalars.ts';

registerEnumType(Role, { name: 'Role' });

/** How classes become the schema, the same for the server and for the file that is committed. */
export const schemaOptions: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
};
