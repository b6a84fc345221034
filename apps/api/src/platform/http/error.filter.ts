import { Catch, HttpException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AppError } from '../errors/app-error.ts';
import { toGraphqlError } from '../errors/error-format.ts';

/** Errors of operations go on to the executor; errors of plain routes are answered in the same shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() !== 'http') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { id, log } = reply.request;
    const { message, extensions } = toGraphqlError(known(error), (hidden) => log.error(hidden), id);
    const status = typeof extensions?.status === 'number' ? extensions.status : 500;
    void reply.code(status).send({ errors: [{ message, extensions }] });
  }
}

/** What the framework throws for paths and bodies it can't take. */
function known(error: unknown): unknown {
  if (!(error instanceof HttpException) || error.getStatus() >= 500) return error;
  return new AppError(error.getStatus() === 404 ? 'NOT_FOUND' : 'INPUT_INVALID');
}
