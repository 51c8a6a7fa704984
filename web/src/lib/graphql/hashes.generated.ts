/** Name of each operation → its persisted hash. */
export const DOCUMENT_HASHES = {
  "Landing": "0f7d0004475c89db856e929dba2fc643067d0a7c52b79667f47aa59b0d60055a",
  "LockSession": "56d3e29ca6582cdd02636b53da780549f7c5a3a7a2ab93d71a04634472a96c7f",
  "Shell": "922b84d4ba64fcf141a0e8acc93a39115b0763120ef4188c0154be1e9c201fe0"
} as const;
