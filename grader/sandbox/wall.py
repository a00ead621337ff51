"""The wall around processes that run learners' code: a bubblewrap command, and a test that it holds.

Inside there is a read-only system, no network, no other process, and of this repository only the files that are named
below: neither reference nor checks for a learner's process, neither submissions nor gradebook for any.
"""

import os
import shutil
import sys
from pathlib import Path

from grader.sandbox import namespaces

ROOT = Path(__file__).resolve().parents[2]
SEEN = {  # what each side sees of the repository
    "learner": [
        "grader/__init__.py",
        *(f"grader/judging/{name}.py" for name in ("__init__", "calls", "codec", "forgotten", "inside")),
        *(f"grader/sandbox/{name}.py" for name in ("__init__", "fork_server_process", "learner_process")),
        *(f"grader/sandbox/{name}.py" for name in ("cores", "namespaces", "seccomp", "shell")),
    ],
    "judge": ["grader", "lstm_ref"],
}
SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/etc/ld.so.cache", "/etc/localtime"]

# Run as a learner's cell: each line is true of a wall with a hole in it.
PROBE = f"""
import ctypes, os, socket, sys
def works(attempt):
    try:
        attempt()
    except Exception:
        return False
    return True
def found(module, *folder):
    places = [os.path.join(path, *folder) for path in sys.path]
    finders = [finder for finder in sys.meta_path if type(finder).__name__ != "NoAnswersHere"]
    return any(works(lambda: finder.find_spec(module, places).origin.strip()) for finder in finders)
holes = [name for name, hole in {{
    "it runs as root": os.getuid() == 0,
    "it sees other processes": os.getpid() != 1 or bool(os.listdir("/proc")),
    "it sees the reference": os.path.exists({str(ROOT / "lstm_ref")!r}) or found("lstm_ref"),
    "it sees the checks": os.path.exists({str(ROOT / "grader/assignments")!r}) or found("grader.assignments", "grader"),
    "it has a network": works(socket.socket),
    "it can write outside its own folder": works(lambda: open("/hole", "w")) or works(lambda: open("/dev/hole", "w")),
    "it can make a user namespace": ctypes.CDLL(None).unshare(0x10000000) == 0,
    "it can mount": ctypes.CDLL(None).mount(b"hole", {namespaces.HOME!r}.encode(), b"tmpfs", 0, None) == 0,
}}.items() if hole]
print(*holes, sep="; ")
"""


class Unavailable(RuntimeError):
    """There is no sandbox here; the message says why and what to do."""

    def __init__(self, why, remedy):
        super().__init__(
            f"Learners' code cannot be run safely on this machine: {why}. {remedy} To go on without a sandbox, with "
            "submissions that you trust as much as your own code, say --trust (to nbgrader: --Judge.trust=True)."
        )


def command(role):
    """The bubblewrap command that starts Python behind the wall; the interpreter's arguments follow it.

    Raises Unavailable where bubblewrap is missing or does not exist for this system.
    """
    if not sys.platform.startswith("linux"):
        raise Unavailable(f"{sys.platform} has no bubblewrap", "Grade on Linux, in WSL or in a container.")
    if not shutil.which("bwrap"):
        raise Unavailable("bubblewrap is missing", "Install it: sudo apt-get install bubblewrap.")
    if os.getuid() == 0:  # files that only root can read stay readable to the parent; its children drop to nobody
        apart = ["--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--cap-drop", "ALL"]
        apart += ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    else:
        apart = ["--unshare-all"]
    python, seen = list(dict.fromkeys([sys.base_prefix, sys.prefix])), [str(ROOT / name) for name in SEEN[role]]
    # where the course is installed beside the libraries, it is covered before the files that may be seen are shown
    covered = [str(ROOT / name) for name in ("grader", "lstm_ref") if ROOT.is_relative_to(sys.prefix)]
    return [
        *("bwrap", *apart, "--new-session"),
        *_each("--ro-bind-try", SYSTEM),
        *(word for path in [*python, *seen] for word in _reachable(path)),
        *_each("--ro-bind", python),
        *(word for path in covered for word in ("--tmpfs", path)),
        *_each("--ro-bind", seen),
        *("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"),
        *("--tmpfs", namespaces.HOME, "--chdir", namespaces.HOME, "--dir", namespaces.ROOT, "--remount-ro", "/"),
        *("--", sys.executable),
    ]


def _reachable(path):
    """The folders above a path, which bubblewrap would close to a child that is not root."""
    return [word for parent in reversed(Path(path).parents[:-1]) for word in ("--perms", "0755", "--dir", str(parent))]


def _each(option, paths):
    return [word for path in paths for word in (option, path, path)]
