"""Reads inventories as Sphinx does: one a line, in base64. Writes for each what it names, or null where it refuses."""
import base64
import io
import json
import sys

from sphinx.util.inventory import InventoryFile

for line in sys.stdin:
    try:
        loaded = InventoryFile.load(io.BytesIO(base64.b64decode(line)), "", lambda base, path: path)
        names = [[kind, name, entry[2]] for kind, entries in loaded.items() for name, entry in entries.items()]
    except Exception:
        names = None
    print(json.dumps(names))
