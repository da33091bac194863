/** What was read is no inventory, or none that can be trusted. The message says why, in words for the one who asked. */
export class RefusedInventory extends Error {}
