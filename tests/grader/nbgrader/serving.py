"""Jupyter as an instructor starts it, at a port that it finds itself: one that was free before may be taken by then."""

import contextlib
import json
import os
import secrets
import subprocess

from ..waiting import program, until


@contextlib.contextmanager
def jupyter(application, root, folder):
    """Start `jupyter application` in `root`, with what it notes in `folder`; what makes an address of a path there."""
    token = secrets.token_hex(8)
    options = ["--no-browser", "--ServerApp.port=0", f"--IdentityProvider.token={token}", "--allow-root"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = os.environ | {"JUPYTER_RUNTIME_DIR": str(folder)}

    def noted():
        for path in folder.glob("jpserver-*.json"):
            with contextlib.suppress(ValueError):  # it is being written
                return json.loads(path.read_text())

    with program("-m", "jupyter", application, *options, cwd=root, env=environment, **quiet):
        port = until(noted, f"jupyter {application} to start")["port"]
        yield lambda path: f"http://127.0.0.1:{port}/{path}?token={token}"
