"""`nbgrader zip_collect` for archives from strangers: one that cannot be unpacked costs its sender's work alone.

nbgrader's own plug-ins stop at the first bad archive or date, unpack without limit, and take a file's name within an
archive for its sender's. Here the outermost name that says whose it is counts: the platform gave it, not a learner.
"""

import re
import shutil
import tarfile
import zipfile
from datetime import datetime
from pathlib import Path

from nbgrader.plugins.zipcollect import ExtractorPlugin, FileNameCollectorPlugin
from nbgrader.utils import parse_utc
from traitlets import Int

DEPTH = 3  # of archives within archives


class Extractor(ExtractorPlugin):
    """Unpacks what was downloaded; skips, with a warning, what is damaged or too large."""

    most_bytes = Int(2**26, help="Bytes that one archive may unfold to.").tag(config=True)
    most_files = Int(10_000, help="Files that one archive may unfold to.").tag(config=True)

    def extract(self, archive_path, extracted_path):
        for path in sorted(Path(archive_path).rglob("*")):
            target = Path(extracted_path) / path.relative_to(archive_path)
            if path.is_symlink() or not path.is_file():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix in self.zip_ext:
                self._unpack_or_skip(path, without_endings(target), DEPTH)
            else:
                shutil.copy(path, target)

    def _unpack_or_skip(self, path, folder, depth):
        try:
            self.unpack(path, folder, depth)
        except Exception as error:  # an archive can be wrong in more ways than its module has names for
            self.log.warning("Skipped the archive %s: %s", path, error)
            shutil.rmtree(folder, ignore_errors=True)

    def unpack(self, path, folder, depth):
        """Unpack an archive into a folder, and the archives that come out of it into folders of their own."""
        folder.mkdir(parents=True, exist_ok=True)
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:  # never reads more of a file than its header says
                self._expect_small([member.file_size for member in archive.infolist()])
                archive.extractall(folder)  # makes the names of files that would land elsewhere harmless
        else:
            with tarfile.open(path) as archive:
                self._expect_small([member.size for member in archive])
                archive.extractall(folder, filter="data")
        for inner in sorted(folder.rglob("*")):
            if inner.suffix in self.zip_ext and inner.is_file() and depth > 1:
                self._unpack_or_skip(inner, without_endings(inner), depth - 1)

    def _expect_small(self, sizes):
        if sum(sizes) > self.most_bytes or len(sizes) > self.most_files:
            raise ValueError(f"it unfolds to {len(sizes)} files of {sum(sizes)} bytes; see --Extractor.most_bytes")


class Collector(FileNameCollectorPlugin):
    """Whose a file is, when it was handed in and which notebook it is, by the names on the way to it."""

    def collect(self, submitted_file):
        path = Path(submitted_file)
        if path.suffix not in self.valid_ext or path.is_symlink():
            return None
        names = [found for part in path.parts if (found := re.match(self.named_regexp, part))]
        if not names:
            return None
        owner = names[0].groupdict()
        if any(found["student_id"] != owner["student_id"] for found in names):
            self.log.warning("Skipped %s: it came from %s and bears another's name", path, owner["student_id"])
            return None
        notebook = names[-1]["file_id"] if re.match(self.named_regexp, path.name) else None
        return owner | {"file_id": notebook or path.stem, "timestamp": self._date(path, owner["timestamp"])}

    def _date(self, path, text):
        try:
            parse_utc(text)
        except ValueError:
            self.log.warning("The name of %s has no date that can be read: the file's own is taken", path)
            return datetime.fromtimestamp(path.stat().st_mtime).astimezone().isoformat(" ")
        return text


def without_endings(path):
    """`work.tar.gz` and `work.zip` as `work`; never the path itself."""
    return path.with_name(path.name.removesuffix(path.suffix).removesuffix(".tar") or "archive")
