import { Kind, parse } from 'graphql';
import type { DefinitionNode, OperationDefinitionNode, SelectionNode } from 'graphql';

/** What every request may hold at most. */
export const ONE_MEGABYTE = 1_048_576;
/** What a request with a file may: twenty thousand people with 200 bytes each, in base64. */
export const FILE_LIMIT = 6 * ONE_MEGABYTE;

const fileOperations: ReadonlySet<string> = new Set(['readImport', 'runImport']);
const MAX_TOKENS = 2_000;
/** Our own apps ask for it everywhere. */
const TYPE = '__typename';

/** Whether a document asks for one operation with a file, and for nothing else. */
export function carriesFile(text: string): boolean {
  try {
    const { definitions } = parse(text, { maxTokens: MAX_TOKENS, noLocation: true });
    const [operation, ...others] = definitions.filter(isOperation);
    if (!operation || others.length > 0) return false;
    const asked = operation.selectionSet.selections.map(nameOf).filter((name) => name !== TYPE);
    const [name] = asked;
    return asked.length === 1 && name !== undefined && fileOperations.has(name);
  } catch {
    return false;
  }
}

function isOperation(definition: DefinitionNode): definition is OperationDefinitionNode {
  return definition.kind === Kind.OPERATION_DEFINITION;
}

/** Of a field; a fragment could hide any. */
function nameOf(selection: SelectionNode): string {
  return selection.kind === Kind.FIELD ? selection.name.value : '';
}
