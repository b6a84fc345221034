import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schemaOptions } from './schema-options.ts';

/** The schema of these resolvers as text, sorted so that a difference can be read. */
export async function printSdl(resolvers: readonly Function[]): Promise<string> {
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error'],
  });
  const schema = await context.get(GraphQLSchemaFactory).create([...resolvers], schemaOptions);
  await context.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
