import { type Import, importsOf, resolved, type SourceFile, UNREADABLE } from './imports.ts';
import { ENTRIES, LAYERS, type Layer } from './table.ts';

/** The row that a path belongs to: its folder under functions/ or web/, or the part of infra it is in. */
export function layerOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/');
  if (top === 'functions') return rest.length === 0 ? ENTRIES : `${top}/${folder}`;
  return top === 'web' ? `${top}/${folder}` : top;
}

/** Every import that the table does not allow, and every file that no row covers. */
export function forbiddenEdges(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, source }) => {
    const name = layerOf(path);
    const layer = LAYERS[name];
    if (layer === undefined) return [`${path}: there is no row for ${name} in the table of layers`];
    return importsOf(source).flatMap((found) => faultOf(path, name, layer, found) ?? []);
  });
}

function faultOf(path: string, name: string, layer: Layer, found: Import): string | undefined {
  if (found.target === UNREADABLE) {
    return layer.packages === 'any'
      ? undefined
      : `${path}: imports something that is only known when it runs`;
  }
  const target = resolved(path, found.target);
  if (target === undefined) {
    return mayUsePackage(layer, found.target) ? undefined : `${path}: ${name} may not import ${found.target}`;
  }
  const other = layerOf(target);
  if (other === name || layer.packages === 'any' || mayImport(layer, other, target, found.types))
    return undefined;
  const how = layer.typesOf?.includes(other) ? 'may import only types of' : 'may not import';
  return `${path}: ${name} ${how} ${other} (${target})`;
}

function mayUsePackage(layer: Layer, target: string): boolean {
  if (layer.packages === 'any') return true;
  return Object.keys(layer.packages).some(
    (allowed) => target === allowed || target.startsWith(`${allowed}/`),
  );
}

function mayImport(layer: Layer, other: string, target: string, types: boolean): boolean {
  if (layer.layers.includes(other) || layer.files?.includes(target)) return true;
  return types && (layer.typesOf?.includes(other) ?? false);
}
