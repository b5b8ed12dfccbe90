# SPDX-License-Identifier: MIT
"""How Sphinx builds the site; build.sh calls it, and every warning is an error."""

project = "amljob"
copyright = "the amljob contributors"
html_title = "amljob"

extensions = ["myst_parser", "sphinx_copybutton"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
# Blocks of JSON and YAML may be parts of files, or broken on purpose.
suppress_warnings = ["misc.highlighting_failure"]
highlight_language = "text"

html_baseurl = "https://amljob.dev/"
html_theme = "furo"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_show_sphinx = False
html_copy_source = False
html_permalinks_icon = "#"
pygments_style = "friendly"
pygments_dark_style = "monokai"

# `$ ` stands before what is typed, and what is printed is not copied.
copybutton_prompt_text = "$ "
