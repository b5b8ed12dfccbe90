# SPDX-License-Identifier: MIT
"""Lints Azure Machine Learning command jobs.

>>> import amljob
>>> for diagnostic in amljob.lint("job.yml"):
...     print(diagnostic)
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._api import AmljobError, Diagnostic, Edit, Fix, Position, Range, Related, lint

__all__ = ["AmljobError", "Diagnostic", "Edit", "Fix", "Position", "Range", "Related", "lint"]


def __getattr__(name):
    # The command passes through here as well, and needs none of this.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import _api

    return getattr(_api, name)
