"""The fork servers of an assignment, started while this process still imports what it needs: each takes a second.

Nothing depends on it. What is not started here, or otherwise than it is asked for later, is started then.
"""

import contextlib
import re
import threading
from pathlib import Path

from grader.sandbox import pool, wall
from grader.sandbox.fork_server import NoStart

CELLS = re.compile(r"^# %%(.*)$", re.MULTILINE)  # of a percent script, each with its header


def start(assignment, trust=False, root="."):
    """Begin, for each script in the assignment's folder of `solutions/`; the threads in which it goes on."""
    threads = []
    for script in Path(root, "solutions", assignment).glob("*.py"):
        _, *parts = CELLS.split(script.read_text(encoding="utf-8"))
        headers, cells = parts[::2], parts[1::2]
        given = [cell for header, cell in zip(headers, cells, strict=True) if " solution=" not in header]
        parents = trust, pool.modules_named("\n".join(given)), tuple(cells)
        threads.append(threading.Thread(target=_start, args=parents))
        threads[-1].start()
    return threads


def _start(*parents):
    with contextlib.suppress(wall.Unavailable, NoStart):  # it is told when they are needed
        pool.parents(*parents)
