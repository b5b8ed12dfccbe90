# SPDX-License-Identifier: MIT
"""``python -m amljob``."""

import sys

from ._launch import main

sys.exit(main())
