import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  visit,
} from 'graphql';

/** The document without those root fields, or null when nothing is left of it. */
export function remainingDocument(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  answered: readonly SelectionNode[],
): string | null {
  const selections = operation.selectionSet.selections.filter((node) => !answered.some((each) => each === node));
  if (selections.length === 0) return null;

  const body = { ...operation, selectionSet: { ...operation.selectionSet, selections }, variableDefinitions: [] };
  const used = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const look = (definition: DefinitionNode): void => {
    visit(definition, {
      Variable: ({ name }) => void variables.add(name.value),
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (fragment === undefined || used.has(name.value)) return;
        used.set(name.value, fragment);
        look(fragment);
      },
    });
  };
  look(body);
  const variableDefinitions = (operation.variableDefinitions ?? []).filter((each) =>
    variables.has(each.variable.name.value),
  );
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [{ ...body, variableDefinitions }, ...used.values()],
  };
  return print(document);
}
