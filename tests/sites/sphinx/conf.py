"""A site that links into the compass by name, as its neighbours do. It is built offline, from the inventory of a build."""
import os

project = "A neighbour of the compass"
extensions = ["sphinx.ext.intersphinx"]
intersphinx_mapping = {"tc": (os.environ["COMPASS_URL"], os.environ["COMPASS_INVENTORY"])}
exclude_patterns = ["wrong.rst"]
html_theme = "basic"
