export const CONTENT_SECURITY_POLICY: string;
export function policyOfSingleFile(scripts: readonly string[], styles: readonly string[]): string;
