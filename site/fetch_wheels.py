"""Brings the wheels that an assignment in the page needs: `python site/fetch_wheels.py` writes them to `site/wheels/`.

They are named in the lock file of the Pyodide that `site/package-lock.json` fixes, with their hashes; what does not
match is not written. They come from where Pyodide publishes its releases: no package registry keeps them.
"""

import hashlib
import json
import sys
import urllib.error
import urllib.request
from pathlib import Path

SITE = Path(__file__).parent
LOCK = SITE / "node_modules" / "pyodide" / "pyodide-lock.json"
RELEASE = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
NEEDED = ("numpy",)
PATIENCE = 60  # seconds for one file


def fetch(name, entry, release, target):
    """Write one wheel, unless it is there; raises ValueError where its hash is another."""
    path = target / entry["file_name"]
    if not path.is_file():
        with urllib.request.urlopen(release + path.name, timeout=PATIENCE) as answer:
            content = answer.read()
        found = hashlib.sha256(content).hexdigest()
        if found != entry["sha256"]:
            raise ValueError(
                f"{path.name} has the hash {found}, and the lock file names {entry['sha256']}: not written"
            )
        path.write_bytes(content)
    return path


def main(release=None, lock=LOCK, target=SITE / "wheels"):
    try:
        version = json.loads((lock.parent / "package.json").read_text())["version"]
        packages = json.loads(lock.read_text())["packages"]
    except FileNotFoundError:
        sys.exit("site/node_modules is missing: run site/build once, or npm ci --prefix site")
    target.mkdir(exist_ok=True)
    for name in NEEDED:
        try:
            print(fetch(name, packages[name], release or RELEASE.format(version=version), target))
        except (urllib.error.URLError, ValueError, TimeoutError) as problem:
            sys.exit(f"{name} could not be fetched: {problem}")


if __name__ == "__main__":
    main()
