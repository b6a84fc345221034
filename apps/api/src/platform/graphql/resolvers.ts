import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { CONTROLLER_WATERMARK, ENTRY_PROVIDER_WATERMARK } from '@nestjs/common/constants.js';

/** The resolver classes of a module and of all it imports, read from the decorators alone. */
export function resolversOf(root: Type | DynamicModule): Function[] {
  const seen = new Set<unknown>();
  const resolvers = new Set<Function>();
  const visit = (module: unknown): void => {
    if (!module || seen.has(module)) return;
    seen.add(module);
    for (const provider of listOf(module, 'providers')) {
      if (isResolver(provider)) resolvers.add(provider);
    }
    for (const imported of listOf(module, 'imports')) visit(imported);
  };
  visit(root);
  return [...resolvers];
}

function listOf(module: unknown, key: 'imports' | 'providers'): unknown[] {
  if (typeof module === 'function') return Reflect.getMetadata(key, module) ?? [];
  if (typeof module !== 'object' || module === null || !('module' in module)) return [];
  const own = (module as DynamicModule)[key] ?? [];
  return [...own, ...listOf(module.module, key)];
}

function isResolver(provider: unknown): provider is Function {
  return (
    typeof provider === 'function' &&
    Reflect.hasMetadata(ENTRY_PROVIDER_WATERMARK, provider) &&
    !Reflect.hasMetadata(CONTROLLER_WATERMARK, provider)
  );
}
